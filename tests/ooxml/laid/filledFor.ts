import { parsePeriod } from '../../../src/kpi/period';
import type { FillPlan } from '../../../src/report/plan/plan';
import { planFill } from '../../../src/report/plan/planFill';
import { planRestore } from '../../../src/report/plan/planRestore';
import { sampleFigures } from '../../report/sampleFigures';
import { open } from '../smallWorkbook';

const figures = sampleFigures();

/** The workbook filled for a year: of 2024 there are all figures, of 2023 HLA and FTA, of 2022 GDP_GROWTH, of 2019 none. */
export async function filledFor(bytes: Uint8Array, ...years: readonly string[]): Promise<Uint8Array> {
  let filled = bytes;
  for (const year of years) {
    const file = await open(filled);
    const period = parsePeriod(year);
    const area = figures.areas.find('VN', period.end);
    const plan = planFill(file.snapshot(), file.positions(), {
      figures,
      period,
      area,
      today: '2025-01-10',
      lang: 'vi',
    });
    filled = await file.apply(plan);
  }
  return filled;
}

export async function restored(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly plan: FillPlan }> {
  const file = await open(bytes);
  const plan = planRestore(file.snapshot(), file.positions());
  return { bytes: await file.apply(plan), plan };
}
