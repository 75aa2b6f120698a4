import { tellBareRows } from './removedRows/bareRows';
import { checkNames } from '../scan/checkNames';
import { scanWorkbook } from '../scan/scanWorkbook';
import { TemplateErrors } from '../scan/templateErrors';
import type { FillRecord, RecordPositions } from '../workbook/record';
import { reportsOnSheets } from '../workbook/reports';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FillContext } from './fillContext';
import { FillRun } from './fillRun';
import { tellDependents } from './handEdits/keptDependents';
import type { RowsOfPlan } from './removedRows/keptRows';
import { planReferences } from './removedRows/planReferences';
import type { FillPlan, SheetPlan } from './plan';
import { withReturnedFormulas } from './removedRows/returnedFormulas';
import { withTypedColumns } from './handEdits/typedColumns';
import type { RowFlow } from './rowFlow';
import type { ScannedSheet } from '../scan/scanWorkbook';
import { sheetMapsOf } from '../references/sheetMaps';
import { planFormulas } from './formulas/planFormulas';
import { onOwnList } from '../evaluate/ownList';
import { tellNamesakes } from './namesakes';
import { planNotice } from './planNotice';
import { SheetFiller } from './sheetFiller';
import { tellUnsourced } from './unsourced';

export type { FillContext } from './fillContext';

/**
 * Plans a fill or a refill: the same workbook, figures and context always give the same plan. Nothing is planned where
 * the template has errors; all of them are in the one error thrown.
 *
 * @throws NgktError `marker.*`, `block.*`, `field.*`, `list.*`, `area.*`, `table.*` for the template; `record.*`, `band.*`,
 * `edit.insertedRow` for a report that cannot be filled again as it is
 */
export function planFill(snapshot: WorkbookSnapshot, positions: RecordPositions, asked: FillContext): FillPlan {
  const context = onOwnList(asked);
  const errors = new TemplateErrors(snapshot.sheets.map(({ name }) => name));
  const sheetNames = snapshot.sheets.map(({ name }) => name);
  const scanned = scanWorkbook(snapshot, positions, errors, context.sheets);
  for (const sheet of scanned.sheets) checkNames(sheet, context.figures, errors.add);
  errors.throwIfAny();

  const filled = new Set(scanned.sheets.map(({ sheet }) => sheet.name));
  const beside = reportsOnSheets(snapshot.record, positions, (sheet) => !filled.has(sheet));
  const run = new FillRun(context, snapshot, positions, errors, beside);
  const sheets = scanned.sheets.map((sheet) => {
    const filler = new SheetFiller(run, sheet);
    filler.fill();
    return { scanned: sheet, flow: filler.flow, changes: filler.flow.changes, writes: filler.writes };
  });
  errors.throwIfAny();
  tellUnsourced(run);
  tellNamesakes(run, scanned.sheets);
  // Only a report that was filled before can hold edits.
  if (snapshot.record) tellDependents(run);

  const notice = planNotice(run, sheets);
  const rows = rowsOfFill(run, snapshot, positions, sheets, beside);
  const nameCell = (...at: Parameters<FillRun['nameCell']>): string => run.nameCell(...at);
  const { cuts, findings } = planReferences(snapshot, positions, rows, nameCell);
  findings.forEach((finding) => run.tell(finding));
  const { qualify, qualified, inRows } = planFormulas(run, sheets, snapshot, cuts);
  const record = run.record({
    ...(qualified.length > 0 ? { qualified } : {}),
    ...cuts.record,
    ...(notice === undefined ? {} : { notice }),
  });
  const plans = sheets
    .map(({ scanned: { sheet }, changes, writes }): SheetPlan => ({
      sheet: sheet.name,
      changes,
      writes,
      qualify: qualify.get(sheet.name) ?? [],
    }))
    .filter(({ changes, writes, qualify: formats }) => changes.length + writes.length + formats.length > 0);
  return {
    kind: 'fill',
    sheets: withReturnedFormulas(withTypedColumns(plans, run.typedColumns, sheetNames), { ...cuts, inRows }),
    ...(cuts.names.length > 0 ? { names: cuts.names } : {}),
    items: run.items,
    findings: [
      ...scanned.findings,
      ...run.findings,
      ...sheets.flatMap(({ scanned: { sheet }, flow }) => tellBareRows(sheet.name, flow.returned)),
    ],
    filled: run.filled,
    rows: {
      inserted: sheets.reduce((sum, { flow }) => sum + flow.inserted, 0),
      removed: sheets.reduce((sum, { flow }) => sum + flow.removed, 0),
    },
    ...(record ? { record } : {}),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** What the fill does to rows, as far as references to them go. */
function rowsOfFill(
  run: FillRun,
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  sheets: readonly { readonly scanned: ScannedSheet; readonly flow: RowFlow }[],
  beside: readonly FillRecord[],
): RowsOfPlan {
  const plans = sheets.map(({ scanned: { sheet }, flow }) => ({ sheet: sheet.name, changes: flow.changes }));
  return {
    maps: sheetMapsOf(
      plans,
      snapshot.sheets.map(({ name }) => name),
    ),
    returned: new Map(sheets.flatMap(({ flow }) => [...flow.returned])),
    kept: [run, ...beside],
    at: (name) => run.positions.get(name) ?? positions.get(name),
  };
}
