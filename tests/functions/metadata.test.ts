import { functionsMetadata } from '../../src/functions/metadata';
import { functionTable } from '../../src/report/functions/functionTable';

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json: what each object may hold. */
const documented = {
  file: ['functions'],
  function: ['id', 'name', 'description', 'parameters', 'result'],
  parameter: ['name', 'description', 'type', 'dimensionality', 'optional'],
  result: ['type', 'dimensionality'],
};
const types = ['boolean', 'number', 'string', 'any'];
const dimensionalities = ['scalar', 'matrix'];

describe.each(['vi', 'en'] as const)('functions.json in %s', (lang) => {
  const metadata = functionsMetadata(lang);

  it('holds only what Excel knows', () => {
    expect(Object.keys(metadata)).toEqual(documented.file);
    for (const one of metadata.functions) {
      expect(documented.function).toEqual(expect.arrayContaining(Object.keys(one)));
      expect(Object.keys(one.result)).toEqual(documented.result);
      expect(types).toContain(one.result.type);
      expect(dimensionalities).toContain(one.result.dimensionality);
      for (const parameter of one.parameters) {
        expect(documented.parameter).toEqual(expect.arrayContaining(Object.keys(parameter)));
        expect(types).toContain(parameter.type);
        expect(dimensionalities).toContain(parameter.dimensionality);
      }
    }
  });

  it('names every function once, as Excel takes names', () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(ids).toEqual(functionTable.map(({ name }) => name));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]*$/);
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    }
  });

  it('describes every function and parameter', () => {
    for (const { description, parameters } of metadata.functions) {
      expect(description).not.toBe('');
      // The formula wizard cuts what is longer.
      expect(description.length).toBeLessThanOrEqual(255);
      for (const parameter of parameters) expect(parameter.description).not.toBe('');
    }
  });

  it('puts optional parameters last and names each once', () => {
    for (const { parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort());
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  it('spills what the table declares as a row or rows, and takes ranges whole', () => {
    for (const [place, { returns, parameters }] of functionTable.entries()) {
      const one = metadata.functions[place];
      expect(one?.result.dimensionality).toBe(returns.shape === 'scalar' ? 'scalar' : 'matrix');
      expect(one?.parameters.map(({ dimensionality }) => dimensionality)).toEqual(
        parameters.map(({ kind }) => (kind === 'range' ? 'matrix' : 'scalar')),
      );
    }
  });
});

it('differs between the languages in nothing but descriptions', () => {
  const bare = (lang: 'vi' | 'en') =>
    functionsMetadata(lang).functions.map(({ parameters, ...one }) => ({
      ...one,
      description: '',
      parameters: parameters.map((parameter) => ({ ...parameter, description: '' })),
    }));
  expect(bare('vi')).toEqual(bare('en'));
  expect(functionsMetadata('vi')).not.toEqual(functionsMetadata('en'));
});
