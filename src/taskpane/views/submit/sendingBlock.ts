import type { Service } from '../../../session/service/serviceAccess';
import type { Bilingual } from '../../../kpi/bilingual';
import type { Submission } from '../../../kpi/submission';
import type { Waiting } from '../../../session/service/outbox';
import type { OpenForm } from './openForm';
import { groupFindings } from '../../../session/review/findingGroups';
import * as messages from './messages';
import type { OwnReports } from './useOwnReports';

/** Why the open form cannot be sent, or handed over as a file; undefined where it can. */
export interface SendingBlock {
  readonly send: Bilingual | undefined;
  readonly file: Bilingual | undefined;
}

/** The receiver judges again; here only what the office can see and mend before. */
export function sendingBlock(
  { problems, reading, hash }: OpenForm,
  { connection, me, state }: Service,
  { current }: OwnReports,
  waiting: readonly Waiting[],
): SendingBlock {
  const { errors, reasons } = groupFindings(problems);
  if (errors.length + reasons.length > 0) {
    const unfinished = messages.notYet(errors.length, reasons.length);
    return { send: unfinished, file: unfinished };
  }
  const { area } = reading.submission;
  const refuse = (send: Bilingual): SendingBlock => ({ send, file: undefined });
  if (!connection || state === 'refused') return refuse(messages.connectFirst);
  if (waiting.some(({ submission }) => isSame(submission, reading.submission))) return refuse(messages.alreadyWaiting);
  if (me && me.area !== area && me.area !== 'VN') return refuse(messages.otherArea(area, me.area));
  if (me && !me.scopes.includes('submit')) return refuse(messages.mayNotSend);
  if (current?.slot.state === 'approved' || current?.slot.state === 'locked') return refuse(messages.closedReport);
  const latest = current?.versions.find(({ version }) => version === current.slot.version);
  if (latest?.hash === hash) return refuse(messages.alreadySent(latest.version));
  return { send: undefined, file: undefined };
}

function isSame(a: Submission, b: Submission): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
