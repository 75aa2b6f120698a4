import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import type { FillPlan } from '../../src/report/plan/plan';
import { columnLetters } from '../../src/report/references/cellAddress';
import { planOf, smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { closeExcel, openInExcel } from './openInExcel';

afterEach(closeExcel);

const COLUMNS = 10;

/** A sheet of marker cells above a list of one row with a total. */
function template(markers: number): Uint8Array {
  const rows = Array.from({ length: markers / COLUMNS }, (_, index) => {
    const cells = Array.from({ length: COLUMNS }, (_cell, at) =>
      textCell(`${columnLetters(at + 1)}${index + 1}`, '{{HLA}}'),
    );
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const list = markers / COLUMNS + 2;
  rows.push(`<row r="${list}">${textCell(`A${list}`, '{{.name}}')}${textCell(`B${list}`, '{{.value}}')}</row>`);
  rows.push(`<row r="${list + 1}"><c r="B${list + 1}"><f>SUM(B${list}:B${list})</f></c></row>`);
  return smallWorkbook([{ name: 'Bảng', rows: rows.join('') }]);
}

function planFor(markers: number, rows: number): FillPlan {
  const list = markers / COLUMNS + 2;
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  return planOf([
    {
      sheet: 'Bảng',
      writes: Array.from({ length: markers }, (_, index) => ({
        row: Math.floor(index / COLUMNS) + 1,
        column: (index % COLUMNS) + 1,
        content: { type: 'number' as const, number: index, prefix: 'gần ' },
      })),
      changes: [
        {
          kind: 'band',
          from: list,
          to: list,
          bodyFrom: list,
          height: 1,
          oldCount: 1,
          newCount: rows,
          columns: [
            { rowOffset: 0, column: 1, contents: numbers.map((number) => `Tỉnh ${number}`) },
            { rowOffset: 0, column: 2, contents: numbers },
          ],
        },
      ],
    },
  ]);
}

async function tripsOf(markers: number, rows: number): Promise<number> {
  const { office, book } = await openInExcel(template(markers));
  const content = await readLiveWorkbook();
  const { syncs } = await applyLivePlan(content, planFor(markers, rows));
  const total = book.engine.sheets[0]?.read({
    firstRow: markers / COLUMNS + 2 + rows,
    lastRow: markers / COLUMNS + 2 + rows,
    firstColumn: 2,
    lastColumn: 2,
  })[0]?.[0];
  expect(total?.value).toBe((rows * (rows + 1)) / 2);
  expect(syncs).toBeLessThan(office.syncs);
  return office.syncs;
}

test('1,000 markers and a list of 500 rows take as many round trips as 10 markers and a list of 2: at most 8', async () => {
  const few = await tripsOf(10, 2);
  const many = await tripsOf(1000, 500);
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(8);
});

test('a fill that moves no rows takes one less', async () => {
  expect(await tripsOf(10, 1)).toBe((await tripsOf(10, 2)) - 1);
});
