import { missing } from '../../kpi/value';
import { rowsOf } from '../lists/rowsOf';
import type { RegisterCall } from '../markers/marker';
import type { SourceNote } from '../workbook/record';
import type { Answer } from './answer';
import { entriesCounted, registerEmpty } from './messages';
import type { Scope } from './scope';

/**
 * The value of `{{count tasks(status=late)}}`: how many entries the list has. A register without any entry at all has not
 * been kept, which is not the same as none.
 */
export function countAnswer(list: RegisterCall, scope: Scope): Answer {
  if (scope.context.figures.dataset[list.name].length === 0) return { value: missing(registerEmpty) };
  const { rows, field, findings } = rowsOf(list, scope);
  const title = field('title');
  return {
    value: rows.length,
    notes: rows.flatMap((_, index) => notesOf(title?.(index))),
    derivation: entriesCounted,
    findings,
  };
}

function notesOf(read: Answer | string | number | undefined): readonly SourceNote[] {
  return typeof read === 'object' ? (read.notes ?? []) : [];
}
