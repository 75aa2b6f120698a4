import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Figures } from '../../src/analysis/figure';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import { parsePeriod } from '../../src/kpi/period';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import { planFill } from '../../src/report/plan/planFill';
import { planRestore } from '../../src/report/plan/planRestore';
import { laidOnSheets } from '../ooxml/laid/laidOnSheets';
import { assets, fill, reportName, reports, type Report } from './builtInTemplates';

/** A period of which the data say nothing: blocks go, lists are empty. */
function withoutFigures({ period }: Report): string {
  return `2011${period.slice(4)}`;
}

async function refilled(bytes: Uint8Array, report: Report, period: string): Promise<Uint8Array> {
  const figures = new Figures(await readDatasetDirectory(path.join(assets, 'data', report.data)), {
    today: report.today,
  });
  const p = parsePeriod(period);
  const area = figures.areas.find(report.area, parsePeriod(report.period).end);
  const file = await openWorkbook(bytes, { file: 'bao-cao.xlsx', codec: nodeZipCodec });
  const context = { figures, period: p, area, today: report.today, lang: 'vi' } as const;
  return file.apply(planFill(file.snapshot(), file.positions(), context));
}

async function restored(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly rules: readonly string[] }> {
  const file = await openWorkbook(bytes, { file: 'bao-cao.xlsx', codec: nodeZipCodec });
  const plan = planRestore(file.snapshot(), file.positions());
  return { bytes: await file.apply(plan), rules: plan.findings.map(({ rule }) => rule) };
}

describe.each(reports.map((report) => [reportName(report), report] as const))('%s', (_name, report) => {
  test('restored has the conditional formats of the template, and loses none on the way', async () => {
    const template = readFileSync(path.join(assets, 'templates', `${report.template}.xlsx`));
    const { bytes } = await fill(report);
    const back = await restored(bytes);
    expect(laidOnSheets(back.bytes)).toEqual(laidOnSheets(template));
    expect(back.rules).not.toContain('rows.bare');

    const empty = await refilled(bytes, report, withoutFigures(report));
    expect(laidOnSheets((await restored(empty)).bytes)).toEqual(laidOnSheets(template));
    expect(laidOnSheets(await refilled(empty, report, report.period))).toEqual(laidOnSheets(bytes));
  });
});
