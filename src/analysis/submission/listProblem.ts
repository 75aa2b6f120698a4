import type { Bilingual } from '../../kpi/bilingual';
import type { Severity } from '../../kpi/finding';
import { both } from '../messages';
import * as messages from './listMessages';
import type { SubmissionProblem } from './model';
import { placeOfCell } from './placeOfCell';

/** An agreement or an event in its list. */
export interface ListRow {
  readonly kind: 'agreement' | 'event';
  readonly title: string;
  readonly note: string;
  readonly cell: string;
  /** Counted from 1. */
  readonly place: number;
}

/** A problem of one agreement or event; a warning asks for a reason, which the row's note gives. */
export function listProblem(row: ListRow, severity: Severity, rule: string, message: Bilingual): SubmissionProblem {
  const name = messages.listed(row.kind, row.title, row.place);
  return {
    severity,
    rule,
    message: both((lang) => `${name[lang]}: ${message[lang]}`),
    where: placeOfCell(row.cell),
    ...(severity === 'warning' && row.note.trim() === '' ? { needsReason: true } : {}),
  };
}
