import fc from 'fast-check';
import type { Figures } from '../../../src/analysis/figure';
import { figuresOf, observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook, type Typed } from '../memoryWorkbook';

/** Whether the block stands, what HLA is, and how many rows the two lists have. */
interface Known {
  readonly fta: boolean;
  readonly hla: string;
  readonly counts: readonly [number, number];
}

function figuresFor({ fta, hla, counts }: Known): Figures {
  const tables = counts.map((count, table) => {
    const rows = Array.from({ length: count }, (_, row) => [`${table}${row}`, row + 1] as const);
    return [`t${table}`, { name: `t${table}`, columns: ['Tên', 'Số'], rows }] as const;
  });
  return figuresOf([observed('HLA', 'VN', '2024', hla), ...(fta ? [observed('FTA', 'VN', '2024', 17)] : [])], {
    tables: new Map(tables),
  });
}

/** What every cell holds; results of formulas are nobody's before they are calculated. */
function contents(workbook: MemoryWorkbook): unknown {
  return workbook
    .snapshot()
    .sheets.map(({ cells }) =>
      cells.map(({ row, column, value, formula, format }) => [row, column, formula ?? value, format]),
    );
}

const all: Known = { fta: true, hla: 'gần 60', counts: [3, 3] };
const without: Known = { ...all, fta: false };

/** The formulas of a column from its first cell down to a row. */
function formulas(workbook: MemoryWorkbook, column: string, rows: number): (string | undefined)[] {
  return Array.from({ length: rows }, (_, row) => workbook.at('BC', `${column}${row + 1}`)?.formula);
}

function filled(cells: Readonly<Record<string, Typed>>, ...known: readonly Known[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook().sheet('BC', cells);
  for (const one of known) fill(workbook, figuresFor(one));
  return workbook;
}

const shares = {
  A1: '{{#if FTA}}',
  A2: '{{#rows table(t0)}}',
  A3: '{{.Tên}}',
  B3: '{{.Số}}',
  C3: '=B3/SUM(B$3:B$3)',
  D3: '=SUM(B$3:B3)',
  A4: '{{/rows}}',
  A5: 'Cộng',
  B5: '=SUM(B2:B4)',
  A6: '{{/if}}',
};

test('a list that comes back has shares of the whole list', () => {
  const workbook = filled(shares, without, all);
  expect(formulas(workbook, 'C', 3)).toEqual(['B1/SUM(B$1:B$3)', 'B2/SUM(B$1:B$3)', 'B3/SUM(B$1:B$3)']);
  expect(formulas(workbook, 'D', 3)).toEqual(['SUM(B$1:B1)', 'SUM(B$1:B2)', 'SUM(B$1:B3)']);
  expect(contents(workbook)).toEqual(contents(filled(shares, all)));
});

test('a list that had one entry at first has shares of the whole list again after it had one', () => {
  const cells = {
    A1: '{{#rows table(t0)}}{{.Tên}}',
    B1: '{{.Số}}{{/rows}}',
    C1: '=B1/SUM(B$1:B$1)',
    A2: 'Cộng',
    B2: '=SUM(B1)',
  };
  const one: Known = { ...all, counts: [1, 0] };
  const workbook = filled(cells, one, all, one, all);
  expect(formulas(workbook, 'C', 3)).toEqual(['B1/SUM(B$1:B$3)', 'B2/SUM(B$1:B$3)', 'B3/SUM(B$1:B$3)']);
  expect(workbook.at('BC', 'B4')?.formula).toBe('SUM(B1:B3)');
  restore(workbook);
  expect(contents(workbook)).toEqual(contents(filled(cells)));
});

const alike = {
  A1: '{{#rows table(t0)}}',
  A2: '{{.Tên}}',
  B2: '{{.Số}}',
  A3: '{{/rows}}',
  A4: '{{#if FTA}}',
  B5: 5,
  A6: '{{/if}}',
  B7: '=SUM(B2:B2)',
  B8: '=SUM(B2:B5)',
};

test('ranges that read the same while a block is out are told apart when it comes back', () => {
  const away = filled(alike, without);
  expect([away.at('BC', 'B4')?.formula, away.at('BC', 'B5')?.formula]).toEqual(['SUM(B1:B3)', 'SUM(B1:B3)']);
  const workbook = filled(alike, without, all);
  expect([workbook.at('BC', 'B5')?.formula, workbook.at('BC', 'B6')?.formula]).toEqual(['SUM(B1:B3)', 'SUM(B1:B4)']);
  restore(away);
  expect(contents(away)).toEqual(contents(filled(alike)));
});

test('where a row was inserted by hand, references follow from what they read', () => {
  const { B7: _, ...one } = alike;
  const workbook = filled(one, without);
  workbook.insertRow('BC', 4);
  fill(workbook, figuresFor(all));
  expect(workbook.at('BC', 'B7')?.formula).toBe('SUM(B1:B5)');
});

const worded = {
  A1: '{{#if FTA}}',
  B2: '{{HLA}}',
  B3: { value: 0, formula: 'SUM(B2:B2)', format: '#,##0' },
  A4: '{{/if}}',
};

test('the words of a sum go and come with its block', () => {
  const workbook = filled(worded, all, { ...without, hla: 'hơn 71' });
  fill(workbook, figuresFor({ ...all, hla: 'hơn 71' }));
  expect(workbook.at('BC', 'B2')?.format).toBe('"hơn "#,##0');
  fill(workbook, figuresFor(without));
  fill(workbook, figuresFor({ ...all, hla: '40' }));
  expect(workbook.at('BC', 'B2')?.format).toBe('#,##0');
  fill(workbook, figuresFor(all));
  fill(workbook, figuresFor(without));
  restore(workbook);
  expect(contents(workbook)).toEqual(contents(filled(worded)));
});

type Row = 'text' | 'figure' | 'list' | 'high' | 'open' | 'close';

/** A template of rows; every row but those of markers has two formulas, in lists over such rows, elsewhere over any. */
function templateOf(rows: readonly Row[], ends: readonly number[]): Record<string, Typed> {
  const cells: Record<string, Typed> = {};
  const content: { readonly row: number; readonly inList: boolean }[] = [];
  let row = 0;
  rows.forEach((kind, index) => {
    row += 1;
    if (kind === 'open') cells[`A${row}`] = '{{#if FTA}}';
    else if (kind === 'close') cells[`A${row}`] = '{{/if}}';
    else if (kind === 'list' || kind === 'high') {
      cells[`A${row++}`] = `{{#rows table(t${index % 2})}}`;
      content.push({ row, inList: true });
      cells[`A${row}`] = '{{.Tên}}';
      cells[`B${row}`] = '{{.Số}}';
      if (kind === 'high') cells[`B${++row}`] = 7;
      cells[`A${++row}`] = '{{/rows}}';
    } else {
      content.push({ row, inList: false });
      cells[`B${row}`] = kind === 'figure' ? '{{HLA}}' : 3;
    }
  });
  const any = Array.from({ length: row + 1 }, (_, at) => at + 1);
  content.forEach(({ row: own, inList }, index) => {
    const choice = inList ? content.map((one) => one.row) : any;
    const end = (part: number): number => ends[(index * 4 + part) % ends.length] ?? 0;
    const rowAt = (part: number): number => choice[end(part) % choice.length] ?? own;
    const [first = own, last = own] = [rowAt(0), rowAt(1)].sort((a, b) => a - b);
    const dollar = end(3) % 3 === 0 ? '$' : '';
    cells[`D${own}`] = { value: 0, formula: `SUM(B${dollar}${first}:B${dollar}${last})`, format: '#,##0' };
    cells[`E${own}`] = { value: 0, formula: `B${dollar}${rowAt(2)}*2`, format: 'General' };
  });
  return cells;
}

const rowKind = fc.constantFrom<Row>('text', 'figure', 'list', 'high');
const rows = fc
  .tuple(
    fc.array(rowKind, { maxLength: 3 }),
    fc.array(rowKind, { minLength: 1, maxLength: 3 }),
    fc.array(rowKind, { maxLength: 3 }),
  )
  .map(([above, block, below]): Row[] => [...above, 'open', ...block, 'close', ...below]);
const count = fc.nat(3);
const known = fc.record({
  fta: fc.boolean(),
  hla: fc.constantFrom('60', 'gần 60', 'hơn 71'),
  counts: fc.tuple(count, count),
});

test('any template: fills one after another end where the last one would alone, and the way back at the template', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(40), { minLength: 4, maxLength: 16 }), known, known, known, (...given) => {
      const [kinds, ends, first, second, third] = given;
      const cells = templateOf(kinds, ends);
      const workbook = filled(cells, first);
      for (const next of [second, third]) {
        fill(workbook, figuresFor(next));
        expect(contents(workbook)).toEqual(contents(filled(cells, next)));
      }
      restore(workbook);
      expect(contents(workbook)).toEqual(contents(filled(cells)));
    }),
    { numRuns: 300 },
  );
});
