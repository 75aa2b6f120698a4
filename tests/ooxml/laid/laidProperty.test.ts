import fc from 'fast-check';
import { cellName, rangeName } from '../../../src/report/references/cellAddress';
import { smallWorkbook, textCell } from '../smallWorkbook';
import { filledFor, restored } from './filledFor';
import { laidOnSheets } from './laidOnSheets';

const YEARS = ['2024', '2023', '2022', '2019'] as const;

/** Rows of a template: blocks that go in some of the years, lists, and rows between them. */
const piece = fc.oneof(
  fc.constant(['giữa']),
  fc
    .record({ code: fc.constantFrom('AGR', 'HLA', 'GDP_GROWTH'), rows: fc.integer({ min: 1, max: 3 }) })
    .map(({ code, rows }) => [`{{#if ${code}}}`, ...Array.from({ length: rows }, () => 'trong'), '{{/if}}']),
  fc.constant(['{{#if HLA}}một hàng{{/if}}']),
  fc.constant(['{{#rows rank(FDI_REG, top=3)}}', '{{.value}}', '{{/rows}}']),
  fc
    .constantFrom('AGR', 'HLA')
    .map((code) => [`{{#if ${code}}}`, '{{#rows rank(FDI_REG, top=3)}}', '{{.value}}', '{{/rows}}', 'sau', '{{/if}}']),
);

interface Area {
  readonly from: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}
const area = fc.record({
  from: fc.nat({ max: 20 }),
  rows: fc.integer({ min: 1, max: 5 }),
  column: fc.integer({ min: 1, max: 2 }),
  columns: fc.integer({ min: 1, max: 2 }),
});

function rangeOf({ from, rows, column, columns }: Area, lastRow: number): string {
  const firstRow = (from % lastRow) + 1;
  return rangeName({
    firstRow,
    lastRow: Math.min(lastRow, firstRow + rows - 1),
    firstColumn: column,
    lastColumn: column + columns - 1,
  });
}

type Model = readonly [pieces: readonly (readonly string[])[], formats: readonly Area[], checks: readonly Area[]];

/** Each format has columns of its own: of two that end at one row, a range that follows by its ends may be either's. */
function templateOf([pieces, formats, checks]: Model): Uint8Array {
  const texts = ['Đầu', ...pieces.flat(), 'Cuối'];
  const rows = texts.map((text, index) => `<row r="${index + 1}">${textCell(`A${index + 1}`, text)}</row>`).join('');
  const place = (one: Area, index: number): [string, string] => {
    const own = { ...one, column: one.column + 3 * index };
    const ref = rangeOf(own, texts.length);
    return [ref, cellName(Number(/\d+/.exec(ref)?.[0]), own.column)];
  };
  const cf = formats.map((one, index) => {
    const [ref, cell] = place(one, index);
    return `<conditionalFormatting sqref="${ref}"><cfRule type="expression" priority="${index + 1}"><formula>${cell}&gt;$Z$1</formula></cfRule></conditionalFormatting>`;
  });
  const dv = checks.map((one, index) => {
    const [ref, cell] = place(one, formats.length + index);
    return `<dataValidation type="decimal" sqref="${ref}"><formula1>${cell}*${index + 2}</formula1></dataValidation>`;
  });
  const behind =
    cf.join('') + (dv.length > 0 ? `<dataValidations count="${dv.length}">${dv.join('')}</dataValidations>` : '');
  return smallWorkbook([{ name: 'BC', rows, behind }]);
}

const model = fc.tuple(
  fc.array(piece, { minLength: 1, maxLength: 5 }),
  fc.array(area, { maxLength: 3 }),
  fc.array(area, { maxLength: 2 }),
);

test('whatever years a report was filled for, the restored template has its formats and validations (property)', async () => {
  await fc.assert(
    fc.asyncProperty(
      model,
      fc.array(fc.constantFrom(...YEARS), { minLength: 1, maxLength: 4 }),
      async (made, years) => {
        const bytes = templateOf(made);
        expect(laidOnSheets((await restored(await filledFor(bytes, ...years))).bytes)).toEqual(laidOnSheets(bytes));
      },
    ),
    { numRuns: 100 },
  );
});

test('filled for other years in between, a report has the formats and validations it had (property)', async () => {
  await fc.assert(
    fc.asyncProperty(
      model,
      fc.array(fc.constantFrom(...YEARS), { minLength: 1, maxLength: 3 }),
      async (made, years) => {
        const bytes = templateOf(made);
        const first = await filledFor(bytes, '2024');
        expect(laidOnSheets(await filledFor(first, ...years, '2024'))).toEqual(laidOnSheets(first));
      },
    ),
    { numRuns: 60 },
  );
});
