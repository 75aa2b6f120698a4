import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Figures } from '../../src/analysis/figure';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import { parsePeriod } from '../../src/kpi/period';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook, type WorkbookFile } from '../../src/ooxml/workbookFile';
import type { FillPlan } from '../../src/report/plan/plan';
import { planFill } from '../../src/report/plan/planFill';

export const assets = path.join(__dirname, '..', '..', 'assets');

export const templateNames = readdirSync(path.join(assets, 'templates'))
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => path.basename(file, '.xlsx'));

/** One built-in template filled from one built-in data set, for one period and area, on one day. */
export interface Report {
  readonly template: string;
  readonly data: string;
  readonly period: string;
  readonly area: string;
  readonly today: string;
}

/** What the golden files hold: every template at least once, with printed figures and with illustrative ones. */
export const reports: readonly Report[] = [
  { template: 'bao-cao-nam', data: 'seed-2024', period: '2024', area: 'VN', today: '2024-12-31' },
  { template: 'bao-cao-6-thang', data: 'seed-2024', period: '2024-S1', area: 'VN', today: '2024-07-20' },
  { template: 'bao-cao-6-thang', data: 'demo-provinces', period: '2025-S2', area: 'VN', today: '2026-01-05' },
  { template: 'xep-hang-fdi', data: 'demo-provinces', period: '2025-Q1', area: 'VN', today: '2025-04-10' },
  { template: 'xep-hang-fdi', data: 'demo-provinces', period: '2025-Q4', area: 'VN', today: '2026-01-05' },
  { template: 'thoa-thuan-fta', data: 'seed-2024', period: '2024', area: 'VN', today: '2024-12-31' },
  { template: 'bao-cao-quy-tinh', data: 'demo-provinces', period: '2025-Q4', area: 'VN34-24', today: '2026-01-05' },
  { template: 'tom-tat-bao-cao', data: 'seed-2024', period: '2024', area: 'VN', today: '2024-12-31' },
  { template: 'tom-tat-bao-cao', data: 'demo-provinces', period: '2025-Q4', area: 'VN', today: '2026-01-05' },
  { template: 'tom-tat-lanh-dao', data: 'seed-2024', period: '2024', area: 'VN', today: '2024-12-31' },
  { template: 'tom-tat-lanh-dao', data: 'demo-provinces', period: '2025-Q4', area: 'VN', today: '2026-01-05' },
];

export function reportName({ template, data, period, area }: Report): string {
  return `${template}_${data}_${period}_${area}`;
}

export async function openTemplate(name: string): Promise<WorkbookFile> {
  const file = `${name}.xlsx`;
  return openWorkbook(readFileSync(path.join(assets, 'templates', file)), { file, codec: nodeZipCodec });
}

export async function fill(report: Report): Promise<{ plan: FillPlan; bytes: Uint8Array }> {
  const { today } = report;
  const figures = new Figures(await readDatasetDirectory(path.join(assets, 'data', report.data)), { today });
  const period = parsePeriod(report.period);
  const area = figures.areas.find(report.area, period.end);
  const workbook = await openTemplate(report.template);
  const plan = planFill(workbook.snapshot(), workbook.positions(), { figures, period, area, today, lang: 'vi' });
  return { plan, bytes: await workbook.apply(plan) };
}
