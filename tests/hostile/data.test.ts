import { readDataset } from '../../src/exchange/datasetFolder';
import { DatasetInvalid } from '../../src/exchange/problems';
import { NgktError } from '../../src/kpi/finding';
import { dataCases } from './dataCases';

function bytesOf(files: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> {
  return new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
}

it('every case is another one', () => {
  expect(new Set(dataCases.map(({ name }) => name)).size).toBe(dataCases.length);
});

it.each(dataCases)('$name is refused with $code, its file and its line', async ({ files, code, file, line, says }) => {
  const error: unknown = await readDataset(bytesOf(files), 'so-lieu').then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NgktError);
  const problem = error instanceof DatasetInvalid ? (error.problems[0] as NgktError) : (error as NgktError);
  expect(problem.code).toBe(code);
  expect(problem.where.file).toBe(file);
  if (line !== undefined) expect(problem.where.line).toBe(line);
  for (const words of says) expect(problem.text.vi).toContain(words);
  expect(problem.text.en).not.toBe(problem.text.vi);
});
