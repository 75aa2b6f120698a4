/** Fills, refills and restores workbooks in memory, the same way the command does. */
import type { Lang } from '../../src/kpi/bilingual';
import { NgktError, type Where } from '../../src/kpi/finding';
import { parsePeriod } from '../../src/kpi/period';
import type { Figures } from '../../src/analysis/figure';
import type { FillPlan } from '../../src/report/plan/plan';
import { planFill, type FillContext } from '../../src/report/plan/planFill';
import { planRestore } from '../../src/report/plan/planRestore';
import type { MemoryWorkbook } from './memoryWorkbook';

export interface FillOptions {
  readonly period?: string;
  readonly area?: string;
  readonly lang?: Lang;
  readonly today?: string;
  readonly boundary?: '63' | '34';
  readonly overwriteEdits?: boolean;
  readonly sheets?: readonly string[];
}

export function contextOf(figures: Figures, options: FillOptions = {}): FillContext {
  const period = parsePeriod(options.period ?? '2024');
  return {
    figures,
    period,
    area: figures.areas.find(options.area ?? 'VN', period.end),
    today: options.today ?? '2025-01-10',
    lang: options.lang ?? 'vi',
    ...(options.boundary === undefined ? {} : { boundary: options.boundary }),
    ...(options.overwriteEdits === undefined ? {} : { overwriteEdits: options.overwriteEdits }),
    ...(options.sheets === undefined ? {} : { sheets: options.sheets }),
  };
}

export function planned(workbook: MemoryWorkbook, figures: Figures, options: FillOptions = {}): FillPlan {
  return planFill(workbook.snapshot(), workbook.positions(), contextOf(figures, options));
}

/** Fills the workbook and gives the plan. */
export function fill(workbook: MemoryWorkbook, figures: Figures, options: FillOptions = {}): FillPlan {
  const plan = planned(workbook, figures, options);
  workbook.apply(plan);
  return plan;
}

export function restore(workbook: MemoryWorkbook, sheets?: readonly string[]): FillPlan {
  const plan = planRestore(workbook.snapshot(), workbook.positions(), sheets);
  workbook.apply(plan);
  return plan;
}

/** The error that work must end with. */
export function errorOf(work: () => unknown): NgktError {
  try {
    work();
  } catch (error) {
    if (error instanceof NgktError) return error;
    throw error;
  }
  throw new Error('expected an error');
}

/** Code and place of the error that filling must end with. */
export function refusal(
  workbook: MemoryWorkbook,
  figures: Figures,
  options?: FillOptions,
): Where & { code: string; vi: string } {
  const { code, where, text } = errorOf(() => planned(workbook, figures, options));
  return { code, ...where, vi: text.vi };
}
