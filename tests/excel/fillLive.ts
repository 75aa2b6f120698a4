import { applyLivePlan } from '../../src/excel/applyLivePlan';
import type { AppliedFill } from '../../src/excel/liveWorkbook';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import type { Report } from '../templates/builtInTemplates';
import type { Planner } from './bothAppliers';

export const long: Report = {
  template: 'xep-hang-fdi',
  data: 'demo-provinces',
  period: '2025-Q4',
  area: 'VN',
  today: '2026-01-05',
};
export const six: Report = {
  template: 'bao-cao-6-thang',
  data: 'seed-2024',
  period: '2024-S1',
  area: 'VN',
  today: '2024-07-20',
};
export const demo: Report = { ...six, data: 'demo-provinces', period: '2025-S2', today: '2026-01-05' };

export async function fillLive(plan: Planner): Promise<AppliedFill> {
  const content = await readLiveWorkbook();
  return applyLivePlan(content, plan(content.snapshot, content.positions));
}
