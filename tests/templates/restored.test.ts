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
import { partsOf } from '../ooxml/zipOf';
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

/** Row heights and what each cell shows, by which a report refilled twice is compared with one filled once. */
function looks(bytes: Uint8Array): unknown {
  const parts = partsOf(bytes);
  const styles = new Map(formatsOf(parts['xl/styles.xml'] ?? ''));
  return Object.entries(parts)
    .filter(([part]) => part.startsWith('xl/worksheets/sheet'))
    .map(([part, xml]) => [
      part,
      [...xml.matchAll(/<row [^>]*r="(\d+)"[^>]*>/g)].map(([tag, row]) => [row, / ht="([^"]*)"/.exec(tag)?.[1]]),
      [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)].map(([, cell, style]) => [
        cell,
        styles.get(Number(style)),
      ]),
    ]);
}

/** Number formats of the cell formats. */
function formatsOf(styles: string): [number, string][] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g)].map(([, id, code]) => [id, code]),
  );
  const formats = /<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? '';
  return [...formats.matchAll(/<xf [^>]*?numFmtId="(\d+)"/g)].map(([, id = ''], style) => [
    style,
    codes.get(id) ?? builtIn(id),
  ]);
}

/** A format written out and the same one by its number show the same. */
function builtIn(id: string): string {
  return { '1': '0', '2': '0.00', '3': '#,##0', '4': '#,##0.00' }[id] ?? id;
}

describe.each(reports.map((report) => [reportName(report), report] as const))('%s', (_name, report) => {
  test('restored has the conditional formats of the template, and filled again after an empty period the looks of a first fill', async () => {
    const template = readFileSync(path.join(assets, 'templates', `${report.template}.xlsx`));
    const { bytes } = await fill(report);
    const back = await restored(bytes);
    expect(laidOnSheets(back.bytes)).toEqual(laidOnSheets(template));
    expect(back.rules).not.toContain('rows.bare');

    const empty = await refilled(bytes, report, withoutFigures(report));
    expect(laidOnSheets((await restored(empty)).bytes)).toEqual(laidOnSheets(template));
    const again = await refilled(empty, report, report.period);
    expect(laidOnSheets(again)).toEqual(laidOnSheets(bytes));
    expect(looks(again)).toEqual(looks(bytes));
  });
});
