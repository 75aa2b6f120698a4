import path from 'node:path';
import { Figures } from '../../../src/analysis/figure';
import { readDatasetDirectory } from '../../../src/exchange/node/datasetDirectory';
import { parsePeriod } from '../../../src/kpi/period';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../../src/ooxml/workbookFile';
import { planFill } from '../../../src/report/plan/planFill';
import { insertRows } from '../../../src/workbench/book/insertRows';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { rawPartsOf } from '../../ooxml/zipOf';
import { dumpWorkbook } from '../../templates/dumpWorkbook';
import { assets, fill, reportName, reports, type Report } from '../../templates/builtInTemplates';
import { closeBooks, opened } from './opened';

afterEach(closeBooks);

/** The report filled once more, for a later period. */
async function refilled(bytes: Uint8Array, { data, area }: Report): Promise<Uint8Array> {
  const today = '2026-01-05';
  const figures = new Figures(await readDatasetDirectory(path.join(assets, 'data', data)), { today });
  const period = parsePeriod('2025-Q3');
  const workbook = await openWorkbook(bytes, { file: 'refill.xlsx', codec: nodeZipCodec });
  const plan = planFill(workbook.snapshot(), workbook.positions(), {
    figures,
    period,
    area: figures.areas.find(area, period.end),
    today,
    lang: 'vi',
  });
  return workbook.apply(plan);
}

describe.each(reports.map((report) => [reportName(report), report] as const))('%s', (_name, report) => {
  it('comes back byte for byte, part by part, when nobody has changed it', async () => {
    const { bytes } = await fill(report);
    const [before, after] = [rawPartsOf(bytes), rawPartsOf(await saveBook(await opened(bytes), nodeZipCodec))];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter(
      (name) => Buffer.compare(after[name] ?? Buffer.of(), before[name] ?? Buffer.of()) !== 0,
    );
    expect(changed).toEqual([]);
  });

  it('keeps its fill record through the workbench, and is refilled on disk as if it had never been there', async () => {
    const { bytes } = await fill(report);
    const book = await opened(bytes);
    const [sheet] = book.engine.sheets;
    // Beside everything that was filled, so that the refill has nothing to keep.
    sheet?.write(1, 40, [[{ value: 'ghi chú' }]]);
    const saved = await saveBook(book, nodeZipCodec);
    const [was, is] = await Promise.all(
      [bytes, saved].map((one) => openWorkbook(one, { file: 'report.xlsx', codec: nodeZipCodec })),
    );
    expect([...(is?.positions() ?? [])]).toEqual([...(was?.positions() ?? [])]);
    expect(is?.snapshot().record).toEqual(was?.snapshot().record);
    const withoutNote = (text: string): string => text.replace(/^.*ghi chú.*\n/m, '');
    expect(withoutNote(await dumpWorkbook(await refilled(saved, report)))).toBe(
      await dumpWorkbook(await refilled(bytes, report)),
    );
  });
});

it('the places of the fill record move with rows put in above', async () => {
  const [report] = reports;
  if (!report) throw new Error('No report');
  const { bytes } = await fill(report);
  const book = await opened(bytes);
  const [sheet] = book.engine.sheets;
  insertRows(book, sheet?.id ?? '', 2, 3);
  const saved = await saveBook(book, nodeZipCodec);
  const before = (await openWorkbook(bytes, { file: 'a.xlsx', codec: nodeZipCodec })).positions();
  const after = (await openWorkbook(saved, { file: 'a.xlsx', codec: nodeZipCodec })).positions();
  expect(after.size).toBe(before.size);
  for (const [name, { sheet: onSheet, range }] of before) {
    const moved = onSheet === sheet?.name && range.firstRow >= 2 ? 3 : 0;
    expect(after.get(name)?.range.firstRow).toBe(range.firstRow + moved);
  }
});
