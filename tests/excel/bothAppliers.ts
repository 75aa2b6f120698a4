import path from 'node:path';
import { Figures } from '../../src/analysis/figure';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import { parsePeriod } from '../../src/kpi/period';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import type { FillPlan } from '../../src/report/plan/plan';
import { planFill, type FillContext } from '../../src/report/plan/planFill';
import type { RecordPositions } from '../../src/report/workbook/record';
import type { WorkbookSnapshot } from '../../src/report/workbook/snapshot';
import { assets, type Report } from '../templates/builtInTemplates';

export type Planner = (snapshot: WorkbookSnapshot, positions: RecordPositions) => FillPlan;

const figuresOf = new Map<string, Promise<Figures>>();

/** Plans one report from a built-in data set. */
export async function plannerOf(report: Report, more: Partial<FillContext> = {}): Promise<Planner> {
  const { data, today } = report;
  const key = `${data} ${today}`;
  let reading = figuresOf.get(key);
  if (!reading) {
    reading = readDatasetDirectory(path.join(assets, 'data', data)).then((dataset) => new Figures(dataset, { today }));
    figuresOf.set(key, reading);
  }
  const figures = await reading;
  const period = parsePeriod(report.period);
  const area = figures.areas.find(report.area, period.end);
  return (snapshot, positions) => planFill(snapshot, positions, { figures, period, area, today, lang: 'vi', ...more });
}

/** What the file applier makes of a workbook. */
export async function appliedToFile(bytes: Uint8Array, plan: Planner): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes, { file: 'report.xlsx', codec: nodeZipCodec });
  return workbook.apply(plan(workbook.snapshot(), workbook.positions()));
}

export async function snapshotOf(
  bytes: Uint8Array,
): Promise<{ snapshot: WorkbookSnapshot; positions: RecordPositions }> {
  const workbook = await openWorkbook(bytes, { file: 'report.xlsx', codec: nodeZipCodec });
  return { snapshot: workbook.snapshot(), positions: workbook.positions() };
}

/**
 * Cells as lines to compare: address, formula or value, number format. A formula's value is the calculator's business;
 * cells that hold a text of no letters are empty to Excel.
 */
export function cellLines({ sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ value, formula }) => formula !== undefined || (value !== '' && value !== null))
      .map(({ row, column, value, formula, format }) => {
        const content = formula === undefined ? JSON.stringify(value) : `=${formula}`;
        return `${name} R${row}C${column} ${content} [${format}]`;
      }),
  );
}
