import type { Bilingual } from '../kpi/bilingual';
import { NgktError } from '../kpi/finding';
import * as messages from './messages';
import { RoundTrips } from './roundTrips';

/** Codes of Office.js, by what a person can do about them. */
const KNOWN: Readonly<Record<string, readonly [code: string, message: Bilingual]>> = {
  InvalidOperationInCellEditMode: ['excel.cellEditMode', messages.cellEditMode],
  AccessDenied: ['excel.protected', messages.accessDenied],
  ItemNotFound: ['excel.notFound', messages.itemNotFound],
  InvalidReference: ['excel.notFound', messages.itemNotFound],
  FilteredRangeConflict: ['excel.filtered', messages.filtered],
  MergedRangeConflict: ['excel.merged', messages.mergedConflict],
  InsertDeleteConflict: ['excel.insertConflict', messages.insertConflict],
  PivotTableRangeConflict: ['excel.insertConflict', messages.insertConflict],
  NonBlankCellOffSheet: ['excel.insertConflict', messages.insertConflict],
  RequestPayloadSizeLimitExceeded: ['excel.tooLarge', messages.tooLarge],
  ResponsePayloadSizeLimitExceeded: ['excel.tooLarge', messages.tooLarge],
  OperationCellsExceedLimit: ['excel.tooLarge', messages.tooLarge],
  RangeExceedsLimit: ['excel.tooLarge', messages.tooLarge],
  ActivityLimitReached: ['excel.busy', messages.notResponding],
  InactiveWorkbook: ['excel.busy', messages.notResponding],
  RequestAborted: ['excel.busy', messages.notResponding],
  Timeout: ['excel.busy', messages.notResponding],
  ApiNotFound: ['excel.missingFeature', messages.missingFeature],
  NotImplemented: ['excel.missingFeature', messages.missingFeature],
  UnsupportedFeature: ['excel.missingFeature', messages.missingFeature],
  UnsupportedOperation: ['excel.missingFeature', messages.missingFeature],
};

/**
 * What goes wrong between the add-in and Excel, in words that say what happened and what to do; everything else is
 * handed on as it is.
 */
export function officeError(error: unknown): unknown {
  if (error instanceof NgktError || !isOfficeError(error)) return error;
  const [code, message] = KNOWN[error.code] ?? ['excel.failed', messages.unexpected(error.code, error.message)];
  const told = new NgktError(code, message);
  told.cause = error;
  return told;
}

/** Whether an error of `inExcel` says that a group of undoable steps holds one that cannot be undone. */
export function refusesUndoGroup(error: unknown): boolean {
  if (!(error instanceof NgktError) || error.code === 'excel.halfWay') return false;
  return isOfficeError(error.cause) && /undo/i.test(`${error.cause.code} ${error.cause.message}`);
}

/** Whether Excel refuses to answer so much at once. */
export function isTooLarge(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/** Errors of Office.js are told by their code: they may come from another copy of the library. */
function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && typeof (error as Partial<OfficeError>).code === 'string';
}

/**
 * Runs work in Excel.
 * @throws NgktError `excel.*` for every failure of Excel's
 */
export async function inExcel<T>(work: (trips: RoundTrips) => Promise<T>, options: Excel.RunOptions = {}): Promise<T> {
  try {
    return await Excel.run(options, async (context) => work(new RoundTrips(context)));
  } catch (error) {
    throw officeError(error);
  }
}
