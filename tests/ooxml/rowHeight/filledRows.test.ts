import type { SheetPlan } from '../../../src/report/plan/plan';
import { applied, planOf, smallWorkbook, STYLES, textCell } from '../smallWorkbook';
import { partsOf } from '../zipOf';

/** Style 1 wraps its text. */
const styles = STYLES.replace(
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf>',
);
const long = 'Ngoại giao công nghệ tập trung vào chip bán dẫn, trí tuệ nhân tạo và chuyển giao công nghệ cao';

/** The opening tags of the rows after a fill. */
async function rowsOf(
  rows: string,
  plan: Partial<SheetPlan>,
  around = '',
  kind: 'fill' | 'restore' = 'fill',
): Promise<string[]> {
  const columns =
    '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="3" width="60" customWidth="1"/></cols>';
  const bytes = smallWorkbook([{ name: 'S', rows, before: columns, behind: around }], { styles });
  const parts = partsOf(await applied(bytes, planOf([{ sheet: 'S', ...plan }], { kind })));
  return [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<row [^>]*>/g)].map(([tag]) => tag);
}

function heightOf(tag: string | undefined): number {
  return Number(/ ht="([\d.]+)"/.exec(tag ?? '')?.[1] ?? NaN);
}

const write = (text: string, column = 1): Partial<SheetPlan> => ({
  writes: [{ row: 1, column, content: { type: 'text', text } }],
});
const wrapped = `<row r="1" ht="15">${textCell('A1', '{{FTA .name}}', ' s="1"')}</row>`;

test('a row grows with the wrapped text it gets, and the height may be worked out anew', async () => {
  const [row] = await rowsOf(wrapped, write(long));
  expect(heightOf(row)).toBeGreaterThan(60);
  expect(row).not.toContain('customHeight');
});

test('a short text leaves no height behind, so that the program decides', async () => {
  const [row] = await rowsOf(wrapped.replace('ht="15"', 'ht="90"'), write('gần 60'));
  expect(row).not.toContain(' ht=');
});

test('a height set by hand and a cell that does not wrap stay as they are', async () => {
  expect((await rowsOf(wrapped.replace('ht="15"', 'ht="33" customHeight="1"'), write(long)))[0]).toContain(
    'ht="33" customHeight="1"',
  );
  expect((await rowsOf(wrapped.replace(' s="1"', ''), write(long)))[0]).not.toContain(' ht=');
});

test('the text beside it that wraps too is counted, and a merge has the room of its columns', async () => {
  const beside = `<row r="1">${textCell('A1', long, ' s="1"')}${textCell('B1', '{{period}}')}</row>`;
  expect(heightOf((await rowsOf(beside, write('2024', 2)))[0])).toBeGreaterThan(60);
  const merged = await rowsOf(wrapped, write(long), '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
  expect(merged[0]).not.toContain(' ht=');
});

test('a merge over several rows has the room of all of them: a title does not blow up its first row', async () => {
  const over = (cells: string) => `<mergeCells count="1"><mergeCell ref="${cells}"/></mergeCells>`;
  const rows = `${wrapped}<row r="2"/><row r="3"/>`;
  expect((await rowsOf(rows, write(long), over('A1:C2')))[0]).not.toContain(' ht=');
  const [alone] = await rowsOf(rows, write(long));
  const [first] = await rowsOf(rows, write(long), over('A1:A3'));
  expect(heightOf(alone) - heightOf(first)).toBeCloseTo(30, 5);
});

test('each row of a list has the height of its own text', async () => {
  const contents = ['ngắn', long, long + long];
  const rows = await rowsOf(wrapped, {
    changes: [
      {
        kind: 'band',
        from: 1,
        to: 1,
        bodyFrom: 1,
        height: 1,
        oldCount: 1,
        newCount: 3,
        columns: [{ rowOffset: 0, column: 1, contents }],
      },
    ],
  });
  expect(rows[0]).not.toContain(' ht=');
  expect(heightOf(rows[2])).toBeGreaterThan(heightOf(rows[1]) + 40);
});

test('a restored template gets no heights: they were not in it', async () => {
  expect((await rowsOf(wrapped, write(long), '', 'restore'))[0]).not.toContain(' ht=');
});
