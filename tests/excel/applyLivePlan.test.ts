import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import type { FillRecord, RowImage } from '../../src/report/workbook/record';
import { planOf, smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { reportName, reports } from '../templates/builtInTemplates';
import { appliedToFile, cellLines, plannerOf, snapshotOf } from './bothAppliers';
import { closeExcel, openInExcel, templateBytes } from './openInExcel';

afterEach(closeExcel);

describe.each(reports.map((report) => [reportName(report), report] as const))('%s', (_name, report) => {
  test('is the same report as in a file: values, formulas, formats, merges, record', async () => {
    const planner = await plannerOf(report);
    const bytes = templateBytes(report.template);
    const { office } = await openInExcel(bytes);
    const content = await readLiveWorkbook();
    const plan = planner(content.snapshot, content.positions);
    const { formulaErrors } = await applyLivePlan(content, plan);
    expect(office.syncs).toBeLessThanOrEqual(8);
    const live = await readLiveWorkbook();
    const file = await snapshotOf(await appliedToFile(bytes, () => plan));
    expect(cellLines(live.snapshot)).toEqual(cellLines(file.snapshot));
    live.snapshot.sheets.forEach(({ merges }, index) =>
      expect(merges).toEqual(sorted(file.snapshot.sheets[index]?.merges ?? [])),
    );
    expect(live.positions).toEqual(file.positions);
    expect(formulaErrors).toEqual([]);
    expect(comparable(live.snapshot.record)).toEqual(comparable(file.snapshot.record));
  });
});

test('an empty row at the very end of the sheet does not stop a list from growing, in Excel as in a file', async () => {
  const list = `<row r="1">${textCell('A1', '1')}</row><row r="2"><c r="A2"><f>COUNTA(A1:A1)</f><v>1</v></c></row>`;
  const bytes = smallWorkbook([{ name: 'S', rows: `${list}<row r="1048576" ht="12.8" customHeight="1"></row>` }]);
  const columns = [{ rowOffset: 0, column: 1, contents: ['1', '2', '3'] }];
  const plan = planOf([
    {
      sheet: 'S',
      changes: [{ kind: 'band', from: 1, to: 1, bodyFrom: 1, height: 1, oldCount: 1, newCount: 3, columns }],
    },
  ]);
  await openInExcel(bytes);
  await applyLivePlan(await readLiveWorkbook(), plan);
  const live = await readLiveWorkbook();
  const file = await snapshotOf(await appliedToFile(bytes, () => plan));
  expect(cellLines(live.snapshot)).toEqual(cellLines(file.snapshot));
  expect(cellLines(file.snapshot)).toContain('S R4C1 =COUNTA(A1:A3) [General]');
});

function sorted<T extends { firstRow: number; firstColumn: number }>(ranges: readonly T[]): T[] {
  return [...ranges].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

/**
 * Two records of one fill differ in how the looks of rows are described, and only files tell what else lay on a row; what
 * stands in the rows is the same.
 */
function comparable(record: FillRecord | undefined): unknown {
  return JSON.parse(
    JSON.stringify(record, (key, value: unknown) => {
      if (key === 'lay' || key === 'laid') return undefined;
      // Formulas outside cells are found in files alone.
      if (key === 'template') return { ...(value as FillRecord['template']), references: undefined };
      if (key !== 'image') return value;
      const kept = JSON.parse(value as RowImage['image']) as {
        cells: { column: number; rest?: string; formula?: string }[];
        merges: unknown;
      };
      const cells = kept.cells.map(({ column, rest, formula }) => ({ column, rest, formula }));
      return {
        cells: cells.filter(({ rest }) => rest !== '/>' && rest !== ' t="inlineStr"><is><t></t></is></c>'),
        merges: kept.merges,
      };
    }),
  );
}
