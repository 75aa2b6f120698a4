import type { BandChange, RowChange, SheetPlan } from '../../report/plan/plan';

/** Whole rows put in, or taken out, at one place. Rows are those of the moment at which the step is carried out. */
export interface RowStep {
  readonly kind: 'insert' | 'remove';
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** First row before the fill of rows that are taken out. */
  readonly oldRow: number;
  /** The rows are repetitions of a list: they are copies of its first one, which begins here and is so many rows high. */
  readonly copyOf?: { readonly row: number; readonly height: number };
}

/**
 * The row changes of a plan as steps, in the order of their execution: from the last row of a sheet to the first, so that
 * the rows above still have their numbers of before the fill.
 */
export function rowSteps(plans: readonly SheetPlan[]): RowStep[] {
  return plans.flatMap(({ sheet, changes }) =>
    [...changes].reverse().flatMap((change) => stepsOf(change).map((step) => ({ ...step, sheet }))),
  );
}

/** The step that takes a step back. */
export function inverse(step: RowStep): RowStep {
  return { ...step, kind: step.kind === 'insert' ? 'remove' : 'insert' };
}

function stepsOf(change: RowChange): Omit<RowStep, 'sheet'>[] {
  switch (change.kind) {
    case 'drop':
      return [{ kind: 'remove', at: change.from, count: change.to - change.from + 1, oldRow: change.from }];
    case 'insert':
      return [{ kind: 'insert', at: change.before, count: change.rows.length, oldRow: change.before }];
    case 'band':
      return bandSteps(change).filter(({ count }) => count > 0);
  }
}

function bandSteps(change: BandChange): Omit<RowStep, 'sheet'>[] {
  const { from, to, bodyFrom, height, oldCount, newCount, openRow, closeRow } = change;
  const end = bodyFrom + height * oldCount;
  const grown = height * Math.max(0, newCount - oldCount);
  const shrunk = height * Math.max(0, oldCount - newCount);
  const copyOf = { row: bodyFrom, height };
  return [
    // Above the closing marker row while it still stands: what spans the markers grows with the list.
    { kind: 'insert', at: end, count: grown, oldRow: end, copyOf },
    { kind: 'remove', at: end + grown, count: to - end + 1, oldRow: end },
    { kind: 'remove', at: end - shrunk, count: shrunk, oldRow: end - shrunk, copyOf },
    { kind: 'insert', at: end - shrunk + grown, count: closeRow ? 1 : 0, oldRow: end },
    { kind: 'remove', at: from, count: bodyFrom - from, oldRow: from },
    { kind: 'insert', at: from, count: openRow ? 1 : 0, oldRow: from },
  ];
}
