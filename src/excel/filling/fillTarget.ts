import { nameKey } from '../../ooxml/workbook/nameKey';
import { completeRecord } from '../../ooxml/record/completeRecord';
import type { FillPlan, SheetPlan } from '../../report/plan/plan';
import { sheetMapsOf, type SheetMaps } from '../../report/references/sheetMaps';
import type { FillRecord } from '../../report/workbook/record';
import { liveSource } from '../keeping/liveSource';
import type { LiveRows } from '../keeping/liveRows';
import { returnedRows, type ReturnedRow } from '../keeping/returnedRow';
import type { LiveDetail, LiveSheet } from '../reading/liveDetail';
import type { CellChange } from './cellChange';
import { followedFormulas } from './followedFormulas';
import { rowSteps, type RowStep } from './rowSteps';
import { filledCells } from './sheetFilling';

/** One sheet and what the fill makes of it. */
export interface SheetTarget {
  readonly sheet: LiveSheet;
  readonly plan: SheetPlan | undefined;
  /** Contents and number formats, those of returned rows included. */
  readonly cells: readonly CellChange[];
  readonly returned: readonly ReturnedRow[];
  /** All formulas as they must read; empty where no row moves anywhere. */
  readonly formulas: readonly CellChange[];
}

/** What the workbook is to be after the fill, worked out before anything is written. */
export class FillTarget {
  readonly maps: SheetMaps;
  readonly steps: readonly RowStep[];
  readonly sheets: readonly SheetTarget[];

  constructor(
    readonly before: LiveDetail,
    readonly plan: FillPlan,
  ) {
    this.maps = sheetMapsOf(
      plan.sheets,
      before.sheets.map(({ name }) => name),
    );
    this.steps = rowSteps(plan.sheets);
    this.sheets = before.sheets.map((sheet) => this.targetOf(sheet));
  }

  /** The record to store, completed with what only the workbook tells. Asks for ranges' ends: call it last. */
  record(rows: LiveRows): FillRecord | undefined {
    const { plan, sheets, maps } = this;
    if (!plan.record) return undefined;
    const sources = new Map(
      sheets.map(({ sheet, plan: own }) => [nameKey(sheet.name), liveSource(sheet, own, maps, rows)]),
    );
    return completeRecord(plan.record, (sheet) => sources.get(nameKey(sheet)));
  }

  private targetOf(sheet: LiveSheet): SheetTarget {
    const plan = this.plan.sheets.find((one) => nameKey(one.sheet) === nameKey(sheet.name));
    const returned = plan ? returnedRows(plan, this.maps) : [];
    return {
      sheet,
      plan,
      returned,
      cells: [...(plan ? filledCells(plan, sheet) : []), ...returned.flatMap(({ cells }) => cells)],
      formulas: this.steps.length > 0 ? followedFormulas(sheet, plan, this.maps) : [],
    };
  }
}
