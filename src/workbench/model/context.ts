import type { CellRange } from '../../report/workbook/snapshot';
import type { Book, BookChart, BookSheet, BookTable } from '../book/book';
import type { EngineSheet } from '../engine/engine';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import type { CellsObject } from './cellsObject';
import type { ModelEvents } from './events';
import type { OpenSheets } from './openSheets';
import type { Places } from './places';

/** Makes objects that others lead to, so that no class needs to know all others. */
export interface ObjectFactory {
  range(sheet: string, range: CellRange): CellsObject;
  areas(sheet: string, ranges: readonly CellRange[]): CellsObject;
  worksheet(sheet: string): HostObject;
  table(table: BookTable): HostObject;
  chart(sheet: string, chart: BookChart): HostObject;
}

/** What all objects of one open workbook share. */
export interface ModelContext {
  readonly book: Book;
  readonly objects: ObjectFactory;
  readonly places: Places;
  readonly events: ModelEvents;
  readonly openSheets?: OpenSheets;
  /** The running request belongs to a group that is undone as one: what cannot be undone fails. */
  isUndoGroup: boolean;
  /** Something was changed since the workbook was opened or saved. */
  isDirty: boolean;
}

/** @throws HostError ItemNotFound when the sheet was deleted */
export function gridOf({ book }: ModelContext, sheet: string): EngineSheet {
  const found = book.engine.sheet(sheet);
  if (!found) throw HostError.itemNotFound();
  return found;
}

/** What stands beside the grid's sheet. @throws HostError ItemNotFound when the sheet was deleted */
export function besideOf({ book }: ModelContext, sheet: string): BookSheet {
  const found = book.sheets.get(sheet);
  if (!found) throw HostError.itemNotFound();
  return found;
}
