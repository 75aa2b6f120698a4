import fc from 'fast-check';
import { readCsv } from '../../src/exchange/csv';
import { Problems } from '../../src/exchange/problems';
import { openFreeTable } from '../../src/exchange/csvTable';
import { NgktError } from '../../src/kpi/finding';

function codeAndLine(text: string): string {
  try {
    readCsv(text, 'a.csv');
  } catch (error) {
    if (error instanceof NgktError) return `${error.code}:${error.where.line}`;
    throw error;
  }
  return 'read';
}

test('records keep the line they start on, also after fields of several lines and blank lines', () => {
  const { header, records } = readCsv('A,B\n1,"x\ny"\n\n2,z\n', 'a.csv');
  expect(header).toEqual({ line: 1, cells: ['A', 'B'] });
  expect(records).toEqual([
    { line: 2, cells: ['1', 'x\ny'] },
    { line: 5, cells: ['2', 'z'] },
  ]);
});

test('the semicolons of a Vietnamese Excel are found, also when a comma stands in a quoted header', () => {
  expect(readCsv('"A, B";C\n1;2\n', 'a.csv')).toMatchObject({ separator: ';', records: [{ cells: ['1', '2'] }] });
  expect(readCsv('A,B\n1,2;3\n', 'a.csv').separator).toBe(',');
});

test('doubled quotes are one quote, and text that looks like a formula stays text', () => {
  expect(readCsv('A,B\n"nói ""gần 60""",=1+1\n', 'a.csv').records[0]?.cells).toEqual(['nói "gần 60"', '=1+1']);
});

test('rows without any content are left out', () => {
  expect(readCsv('A,B\n,\n1,2\n , \n', 'a.csv').records).toEqual([{ line: 3, cells: ['1', '2'] }]);
});

test.each([
  ['an empty file', '', 'csv.empty:1'],
  ['only blank lines', '\n\n', 'csv.empty:1'],
  ['a quote that is never closed', 'A,B\n1,2\n3,"x\n4,5\n', 'csv.quoteNotClosed:3'],
  ['a quote never closed after a closed one', 'A,B\n"1",2\n3,"x ""y""\n4,5\n', 'csv.quoteNotClosed:3'],
  ['a quote inside a bare field', 'A,B\n1,2\n3,x"y\n', 'csv.quote:3'],
  ['text after a closing quote', 'A,B\n1,"x"y\n', 'csv.quote:2'],
])('%s is refused with its line', (_, text, answer) => {
  expect(codeAndLine(text)).toBe(answer);
});

test('whatever a person writes into cells comes back as written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ắ', '"', ',', ';', ' ', '\n', '=', '1'), maxLength: 6 });
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';'), (written, separator) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const line = (cells: readonly string[]) => cells.map(quoted).join(separator);
      const text = [`A${separator}B`, ...written.map(line)].join('\n');
      const kept = written.filter((cells) => cells.some((content) => content.trim() !== ''));
      expect(readCsv(text, 'a.csv').records.map(({ cells }) => cells)).toEqual(kept);
    }),
    { numRuns: 2000 },
  );
});

test('20,000 generated texts are read or refused with an error of ours, never anything else', () => {
  const piece = fc.constantFrom(
    'a',
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '1.947',
    'ầ',
    'a\u0302\u0300',
    '\uFEFF',
    '\0',
    '=',
    '😀',
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (content) => {
      const problems = new Problems('thử');
      const table = openFreeTable('a.csv', new TextEncoder().encode(content), problems);
      if (table) expect(table.records.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
      else expect(() => problems.throwIfAny()).toThrow(NgktError);
    }),
    { numRuns: 20000 },
  );
});

test('a file separated by tabs says so instead of missing columns', () => {
  expect(codeAndLine('INDICATOR\tREF_AREA\n1\t2\n')).toBe('csv.tabs:1');
  expect(codeAndLine('sep=\t\nINDICATOR\tREF_AREA\n1\t2\n')).toBe('csv.tabs:2');
  expect(codeAndLine('INDICATOR\n1\n')).toBe('read');
});

test('the line with which Excel is told the separator is no header, and the others keep their numbers', () => {
  for (const top of ['sep=;', '"sep=;"', 'SEP=;', 'sep=;;']) {
    expect(readCsv(`${top}\nA;"x,y"\n1;2\n`, 'a.csv')).toMatchObject({
      separator: ';',
      header: { line: 2, cells: ['A', 'x,y'] },
      records: [{ line: 3, cells: ['1', '2'] }],
    });
  }
  expect(readCsv('sep=,\nA;B,C\n', 'a.csv').header.cells).toEqual(['A;B', 'C']);
});

test('a file without a quote reads like the same file with every field quoted', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ắ', ',', ';', ' ', '=', '1'), maxLength: 4 });
  const lines = fc.array(cell, { maxLength: 6 });
  fc.assert(
    fc.property(lines, fc.constantFrom(',', ';'), (written, separator) => {
      const plain = [`A${separator}B`, ...written];
      const quoted = plain.map((line) => line && `"${line.replaceAll(separator, `"${separator}"`)}"`);
      expect(readCsv(plain.join('\n'), 'a.csv')).toEqual(readCsv(quoted.join('\n'), 'a.csv'));
    }),
  );
});
