import fc from 'fast-check';
import type { Figures } from '../../../src/analysis/figure';
import type { Table } from '../../../src/kpi/registers';
import { figuresOf, observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook, type Typed } from '../memoryWorkbook';

/** Parts a template is made of, one below the other. */
type Part =
  | { readonly kind: 'text' | 'figure' | 'mixed' | 'formula' | 'optional' }
  | {
      readonly kind: 'list';
      readonly table: number;
      readonly height: 1 | 2;
      readonly ownRows: boolean;
      readonly total: boolean;
    }
  | { readonly kind: 'if'; readonly code: string; readonly parts: readonly Part[] };

/** What the data know at one time. */
interface Known {
  readonly HLA?: string | undefined;
  readonly AGR?: string | undefined;
  /** Row keys of the tables. */
  readonly tables: readonly (readonly string[])[];
}

const TABLES = 2;

const list = fc.record({
  kind: fc.constant('list' as const),
  table: fc.nat(TABLES - 1),
  height: fc.constantFrom(1 as const, 2 as const),
  ownRows: fc.boolean(),
  total: fc.boolean(),
});
const plain = fc.record({ kind: fc.constantFrom(...(['text', 'figure', 'mixed', 'formula', 'optional'] as const)) });
const part: fc.Arbitrary<Part> = fc.letrec<{ part: Part; condition: Part }>((tie) => ({
  condition: fc.record({
    kind: fc.constant('if' as const),
    code: fc.constantFrom('HLA', 'AGR'),
    parts: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
  }),
  part: fc.oneof({ maxDepth: 2 }, plain, list, tie('condition')),
})).part;
const template = fc.array(part, { minLength: 1, maxLength: 6 });

const value = fc.option(fc.constantFrom('60', 'gần 60', 'từ 36 trở lên', '6,5–7', 'nhiều'), { nil: undefined });
/** Two of them read like markers of the templates. */
const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '{{ky}}', '{{.Tên}}', '{{/if}}'), { maxLength: 5 });
const known: fc.Arbitrary<Known> = fc.record({
  HLA: value,
  AGR: value,
  tables: fc.array(keys, { minLength: TABLES, maxLength: TABLES }),
});

function figuresFor({ HLA, AGR, tables }: Known): Figures {
  const rowsOf = (table: readonly string[]): Table['rows'] =>
    table.map((key) => [key, key.charCodeAt(0) + key.length + 0.25]);
  return figuresOf(
    [
      ...(HLA === undefined ? [] : [observed('HLA', 'VN', '2024', HLA)]),
      ...(AGR === undefined ? [] : [observed('AGR', 'VN', '2024', AGR)]),
    ],
    {
      tables: new Map(
        tables.map((table, i) => [`t${i}`, { name: `t${i}`, columns: ['Tên', 'Số'], rows: rowsOf(table) }]),
      ),
    },
  );
}

/** Lays the parts out from row 1 downwards; every list of the sheet may be followed by a total over it. */
function workbookOf(parts: readonly Part[]): MemoryWorkbook {
  const cells: Record<string, Typed> = {};
  let row = 0;
  const lay = (one: Part): void => {
    row += 1;
    switch (one.kind) {
      case 'text':
        cells[`A${row}`] = 'Tiêu đề';
        return;
      case 'figure':
        cells[`B${row}`] = { value: '{{HLA}}', format: '#,##0' };
        return;
      case 'mixed':
        cells[`A${row}`] = 'Có {{HLA}} và {{AGR}}';
        return;
      case 'formula':
        cells[`A${row}`] = 'Công thức';
        cells[`C${row}`] = { value: 1, formula: 'LEN(A1000)' };
        return;
      case 'optional':
        cells[`A${row}`] = '{{#if AGR}}Thỏa thuận';
        cells[`B${row}`] = '{{AGR}}{{/if}}';
        return;
      case 'list':
        return layList(one);
      case 'if':
        cells[`A${row}`] = `{{#if ${one.code}}}`;
        one.parts.forEach(lay);
        row += 1;
        cells[`A${row}`] = '{{/if}}';
    }
  };
  const layList = ({ table, height, ownRows, total }: Extract<Part, { kind: 'list' }>): void => {
    const open = `{{#rows table(t${table})}}`;
    if (ownRows) cells[`A${row++}`] = open;
    const first = row;
    row += height - 1;
    const inRow = (text: string, marker: boolean) => (marker ? text : '');
    cells[`A${first}`] = `${inRow(open, !ownRows)}{{.Tên}}`;
    cells[`B${first}`] = { value: '{{.Số}}', format: '0.0' };
    cells[`C${first}`] = `=B${first}*2`;
    cells[`D${row}`] = `Mục {{.no}}: {{.Tên}}${inRow('{{/rows}}', !ownRows)}`;
    const last = row;
    if (ownRows) cells[`A${++row}`] = '{{/rows}}';
    if (total) cells[`B${++row}`] = `=SUM(B${first}:B${last})`;
  };
  parts.forEach(lay);
  cells[`A${row + 1}`] = 'Hết';
  return new MemoryWorkbook().sheet('BC', cells);
}

/** What the reader sees, the label of illustrative data aside. */
const shown = (workbook: MemoryWorkbook) => workbook.snapshot().sheets;

test('filling again gives the same report as filling the template, however often', () => {
  fc.assert(
    fc.property(template, fc.array(known, { minLength: 2, maxLength: 4 }), (parts, times) => {
      const workbook = workbookOf(parts);
      for (const time of times) {
        const figures = figuresFor(time);
        fill(workbook, figures);
        const fresh = workbookOf(parts);
        fill(fresh, figures);
        expect(shown(workbook)).toEqual(shown(fresh));
      }
    }),
    { numRuns: 150 },
  );
});

test('restoring gives the template back after any fills', () => {
  fc.assert(
    fc.property(template, fc.array(known, { minLength: 1, maxLength: 3 }), (parts, times) => {
      const workbook = workbookOf(parts);
      const before = workbook.snapshot();
      for (const time of times) fill(workbook, figuresFor(time));
      restore(workbook);
      expect(workbook.snapshot()).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

test('hand edits of a list stay with their row or are told, and never stop anything', () => {
  const edits = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', '{{ky}}', '{{.Tên}}', '{{/if}}'),
    fc.integer({ min: 1000, max: 2000 }),
    {
      maxKeys: 3,
    },
  );
  const oneList: readonly Part[] = [
    { kind: 'text' },
    { kind: 'list', table: 0, height: 1, ownRows: true, total: true },
  ];
  fc.assert(
    fc.property(known, fc.array(known, { minLength: 1, maxLength: 3 }), edits, (first, later, typed) => {
      const workbook = workbookOf(oneList);
      fill(workbook, figuresFor(first));
      const rows = first.tables[0] ?? [];
      let held = new Map(Object.entries(typed).filter(([key]) => rows.includes(key)));
      for (const [key, number] of held) workbook.type('BC', `B${2 + rows.indexOf(key)}`, number);
      for (const time of later) {
        const plan = fill(workbook, figuresFor(time));
        const now = time.tables[0] ?? [];
        const stay = new Map([...held].filter(([key]) => now.includes(key)));
        for (const [key, number] of stay) expect(workbook.value('BC', `B${2 + now.indexOf(key)}`)).toBe(number);
        expect(plan.items.filter(({ state }) => state === 'kept')).toHaveLength(stay.size);
        expect(plan.findings.filter(({ rule }) => rule === 'edit.lost')).toHaveLength(held.size - stay.size);
        held = stay;
      }
      restore(workbook);
      expect(shown(workbook)).toEqual(shown(workbookOf(oneList)));
    }),
    { numRuns: 150 },
  );
});
