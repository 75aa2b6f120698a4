import { readInPieces } from '../../src/excel/reading/gridPieces';
import { RoundTrips } from '../../src/excel/roundTrips';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import type { SheetSnapshot } from '../../src/report/workbook/snapshot';
import { openTemplate, templateNames } from '../templates/builtInTemplates';
import { closeExcel, openInExcel, templateBytes } from './openInExcel';

afterEach(closeExcel);

/**
 * A file may hold cells with a text of no letters; Excel says of those only that they are empty. Of hidden rows the
 * add-in does not ask.
 */
function asExcelTells({ hiddenRows, ...sheet }: SheetSnapshot): SheetSnapshot {
  expect(hiddenRows).toEqual([]);
  return { ...sheet, cells: sheet.cells.filter(({ value, formula }) => value !== '' || formula !== undefined) };
}

test('cells too many for one answer are read in pieces', async () => {
  const { office } = await openInExcel(templateBytes('bao-cao-nam'));
  const whole = await readLiveWorkbook();
  office.faults.failSync(2, 'before', 'ResponsePayloadSizeLimitExceeded');
  const pieces = await readLiveWorkbook();
  expect(office.faults.struck).toBe(1);
  expect(pieces.snapshot).toEqual(whole.snapshot);
  await office.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getFirst().getUsedRange(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    office.resetLog();
    const [grid] = await readInPieces(new RoundTrips(context), [used], 100);
    expect(grid).toEqual(whole.detail.sheets[0]?.grid);
    expect(office.syncs).toBe(3);
  });
});

describe.each(templateNames)('%s', (name) => {
  test('reads in Excel as from its file, cell by cell', async () => {
    const { office } = await openInExcel(templateBytes(name));
    const live = await readLiveWorkbook();
    const file = (await openTemplate(name)).snapshot();
    expect(live.snapshot.sheets).toEqual(file.sheets.map(asExcelTells));
    expect(live.snapshot.outside).toEqual(file.outside);
    const hasMore = live.detail.sheets.some((sheet) => sheet.charts.length + sheet.conditionalFormats.length > 0);
    expect(office.syncs).toBe(hasMore ? 3 : 2);
  });
});
