import type { Finding } from '../../kpi/finding';
import { figuresSaid } from './figuresSaid';
import * as messages from './messages';

/** A cell that a fill wrote, and what became of it. */
export interface FilledCellNow {
  readonly sheet: string;
  readonly cell: string;
  /** Its template's text. */
  readonly template: string;
  /** Indices of what it rests on, into one report's sources. */
  readonly sources: readonly number[];
  /** Present where a person changed the figure: how it reads now. */
  readonly editedTo?: string;
}

/** A cell whose figure a person changed, with the cells that were worked out from the figure as it was. */
export interface EditWithDependents {
  readonly edit: FilledCellNow;
  readonly dependents: readonly FilledCellNow[];
}

/** Cells named in one message. */
const MOST_NAMED = 6;

/**
 * Growth, shares, ranks, words and sums are worked out from the data, not from the cells: where a person changes a figure in
 * its cell, they still go by the figure as it was, and so do other cells that quote it.
 *
 * @param cells of one report
 */
export function dependentCells(cells: readonly FilledCellNow[]): readonly EditWithDependents[] {
  const edits = cells.filter(({ editedTo, template, sources }) => {
    return editedTo !== undefined && sources.length > 0 && figuresSaid(template) === 'figure';
  });
  if (edits.length === 0) return [];
  const bySource = new Map<number, FilledCellNow[]>();
  for (const cell of cells) {
    if (cell.editedTo !== undefined || cell.sources.length === 0 || figuresSaid(cell.template) === 'nothing') continue;
    for (const source of cell.sources) {
      const same = bySource.get(source);
      if (same) same.push(cell);
      else bySource.set(source, [cell]);
    }
  }
  return edits.flatMap((edit) => {
    const dependents = [...new Set(edit.sources.flatMap((source) => bySource.get(source) ?? []))];
    return dependents.length > 0 ? [{ edit, dependents }] : [];
  });
}

/** @param place where the changed cell stands for the reader of the finding */
export function dependentsFinding(
  { edit, dependents }: EditWithDependents,
  place: Finding['where'] = { sheet: edit.sheet, cell: edit.cell },
): Finding {
  const named = dependents.slice(0, MOST_NAMED).map(({ sheet, cell }) => {
    return sheet === edit.sheet ? cell : `'${sheet.replace(/'/g, "''")}'!${cell}`;
  });
  const message = messages.dependentsDisagree(edit.editedTo ?? '', named, dependents.length - named.length);
  return { severity: 'warning', rule: 'edit.dependents', message, where: { ...place, marker: edit.template } };
}

/** Whether a text was changed in its words only: the figures in it stand as they were written. */
export function saysSameNumbers(written: unknown, now: unknown): boolean {
  if (typeof written !== 'string' || typeof now !== 'string') return false;
  const numbers = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
  return numbers(written) === numbers(now) && /\d/.test(written);
}
