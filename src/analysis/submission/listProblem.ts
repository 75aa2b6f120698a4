import type { Bilingual } from '../../kpi/bilingual';
import type { Severity } from '../../kpi/finding';
import { both } from '../messages';
import * as messages from './listMessages';
import type { SubmissionProblem } from './model';
import { placeOfCell } from './placeOfCell';
import { answerIn, whole, withReason, type Question } from './reason';

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
export function listProblem(
  row: ListRow,
  severity: Severity,
  rule: string,
  message: Bilingual | Question,
): SubmissionProblem {
  const name = messages.listed(row.kind, row.title, row.place);
  const text = severity === 'warning' ? withReason(message, row.note) : whole(message);
  return {
    severity,
    rule,
    message: both((lang) => `${name[lang]}: ${text[lang]}`),
    where: placeOfCell(row.cell),
    ...(severity === 'warning' ? answerIn(row.note) : {}),
  };
}
