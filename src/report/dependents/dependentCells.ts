import type { Finding } from '../../kpi/finding';
import { onSheet } from '../references/cellAddress';
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

/**
 * One finding for each edit; those that many cells disagree with share one, so that rewritten sentences, each of which
 * rests on many figures, do not fill the screen.
 * @param placeOf where a changed cell stands for the reader of the finding
 */
export function dependentsFindings(
  found: readonly EditWithDependents[],
  placeOf: (edit: FilledCellNow) => Finding['where'] = ({ sheet, cell }) => ({ sheet, cell }),
): Finding[] {
  const many = found.filter(({ dependents }) => dependents.length > MOST_NAMED);
  const [first, ...others] = many;
  if (!first || others.length === 0) return found.map((one) => dependentsFinding(one, placeOf(one.edit)));
  const few = found.filter((one) => !many.includes(one));
  const places = many.map(({ edit }) =>
    placed(placeOf(edit).sheet ?? edit.sheet, placeOf(edit).cell ?? edit.cell, first.edit.sheet),
  );
  const named = places.slice(0, MOST_NAMED).concat(places.length > MOST_NAMED ? [`… (${places.length})`] : []);
  const dependents = new Set(many.flatMap((one) => one.dependents)).size;
  return [
    ...few.map((one) => dependentsFinding(one, placeOf(one.edit))),
    {
      severity: 'warning',
      rule: 'edit.dependents',
      message: messages.manyDisagree(named, dependents),
      where: { ...placeOf(first.edit), marker: first.edit.template },
    },
  ];
}

function dependentsFinding({ edit, dependents }: EditWithDependents, place: Finding['where']): Finding {
  const named = dependents.slice(0, MOST_NAMED).map(({ sheet, cell }) => placed(sheet, cell, edit.sheet));
  const message = messages.dependentsDisagree(edit.editedTo ?? '', named, dependents.length - named.length);
  return { severity: 'warning', rule: 'edit.dependents', message, where: { ...place, marker: edit.template } };
}

/** A cell as a finding on a sheet names it. */
function placed(sheet: string, cell: string, home: string): string {
  return sheet === home ? cell : onSheet(sheet, cell);
}

/** Whether a text was changed in its words only: the figures in it stand as they were written. */
export function saysSameNumbers(written: unknown, now: unknown): boolean {
  if (typeof written !== 'string' || typeof now !== 'string') return false;
  const numbers = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
  return numbers(written) === numbers(now) && /\d/.test(written);
}
