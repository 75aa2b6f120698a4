import type { Bilingual } from '../../kpi/bilingual';
import { quoted } from '../../kpi/quoted';
import type { SubmissionProblem } from './model';

/** A warning's text in two halves: what was found, and what is asked as long as no reason is given. */
export interface Question {
  readonly told: Bilingual;
  readonly asked: Bilingual;
}

/** What the note beside a figure or a list's row makes of a warning: its reason, or that one is needed. */
export function answerIn(note: string): Pick<SubmissionProblem, 'needsReason' | 'reason'> {
  const reason = note.trim();
  return reason === '' ? { needsReason: true } : { reason };
}

/** The text of a warning with the reason given in the note; what was asked for is not asked for again. */
export function withReason(message: Bilingual | Question, note: string): Bilingual {
  const reason = note.trim();
  if (reason === '') return whole(message);
  const told = 'told' in message ? message.told : message;
  return {
    vi: `${told.vi} Lý do đã nêu: “${quoted(reason)}”.`,
    en: `${told.en} Reason given: “${quoted(reason)}”.`,
  };
}

/** Both halves of a question. */
export function whole(message: Bilingual | Question): Bilingual {
  if (!('told' in message)) return message;
  const { told, asked } = message;
  return { vi: `${told.vi} ${asked.vi}`, en: `${told.en} ${asked.en}` };
}
