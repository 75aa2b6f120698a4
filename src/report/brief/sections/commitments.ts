import type { Figure } from '../../../analysis/figure';
import { agreementRegister } from '../../../analysis/derivationMessages';
import { agreementRestsOnStatus } from '../../../analysis/registers';
import { agreeAsPrinted } from '../../../analysis/likelyInterval';
import { dayBounds } from '../../../analysis/vintage';
import { type Agreement, type AgreementStatus } from '../../../kpi/registers';
import type { Bilingual } from '../../../kpi/bilingual';
import { divideValues } from '../../../kpi/claim';
import { exact } from '../../../kpi/value';
import { list, paragraph, said } from '../blocks';
import type { Block, Piece } from '../document';
import { dayAlone, dayInside } from '../names';
import { dayOfRegisters, ownAgreements } from '../ownRegisters';
import { enumerated, phrase, sentence, words } from '../pieces';
import { levelWithChanges } from '../statements/level';
import { asNowRecorded, count, entryText } from '../statements/registerCount';
import type { BriefWriter } from '../writer';

const UNIT = 'thỏa thuận';
const OVERDUE_NAMED = 5;

const statusWords: Readonly<Record<AgreementStatus, Bilingual>> = {
  completed: { vi: 'đã hoàn thành', en: 'completed' },
  implementing: { vi: 'đang triển khai', en: 'being implemented' },
  in_force: { vi: 'đang có hiệu lực', en: 'in force' },
  signed: { vi: 'mới ký', en: 'signed only' },
  stalled: { vi: 'chậm triển khai', en: 'stalled' },
  ended: { vi: 'đã hết hiệu lực', en: 'ended' },
};
/** Done first, trouble last. */
const ORDER: readonly AgreementStatus[] = ['completed', 'implementing', 'in_force', 'signed', 'stalled', 'ended'];

/** What became of the agreements in the register, FTAs not counted; the overdue ones named. */
export function commitments(writer: BriefWriter): readonly (Block | undefined)[] {
  const day = dayOfRegisters(writer);
  const agreements = ownAgreements(writer).filter(({ kind, signed }) => kind !== 'FTA' && signed !== '');
  const overdue = agreements.filter((one) => isOverdue(one, day));
  const rate = writer.isShort ? undefined : writer.known('COMMIT_DONE_RATE');
  return [
    paragraph(
      said('commitments.states', statesOf(writer, agreements, day)),
      said('commitments.overdue', overdueCount(writer, overdue)),
      said('commitments.rate', rate && levelWithChanges(writer, rate)),
      said('commitments.rateDiffers', rate && registerDiffers(writer, rate, agreements)),
    ),
    writer.isShort
      ? undefined
      : list(longestOverdue(overdue).map((one) => sentence('commitments.late', lateWords(writer, one)))),
  ];
}

function isOverdue({ due, status }: Agreement, day: string): boolean {
  return due !== '' && dayBounds(due).last < day && status !== 'completed' && status !== 'ended';
}

function longestOverdue(overdue: readonly Agreement[]): readonly Agreement[] {
  return [...overdue]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.line - b.line))
    .slice(0, OVERDUE_NAMED);
}

/** "Danh mục có 68 thỏa thuận (không kể FTA) ký đến ngày 30/9/2026, trong đó 20 thỏa thuận đã hoàn thành …". */
function statesOf(writer: BriefWriter, agreements: readonly Agreement[], day: string): readonly Piece[] | undefined {
  if (agreements.length === 0) return undefined;
  const { lang } = writer;
  const present = ORDER.flatMap((status) => {
    const found = agreements.filter((one) => one.status === status);
    return found.length > 0 ? [{ found, state: words(statusWords[status][lang]) }] : [];
  });
  const all = count(writer, agreements, UNIT, agreementRegister);
  const on = dayInside(writer, day);
  const note = asNowRecorded(writer, day, agreements.some(agreementRestsOnStatus));
  const [only, ...more] = present;
  if (only && more.length === 0) {
    return lang === 'vi'
      ? phrase`Danh mục có ${all} (không kể FTA) ký đến ${on}, ${words(agreements.length > 1 ? 'đều ' : '')}${only.state}${note}.`
      : phrase`The register holds ${all} (FTAs not counted) signed by ${on}; ${words(agreements.length > 1 ? 'all are' : 'it is')} ${only.state}${note}.`;
  }
  const items = enumerated(
    present.map(
      ({ found, state }) => phrase`${count(writer, found, lang === 'vi' ? UNIT : '', agreementRegister)} ${state}`,
    ),
    lang,
  );
  return lang === 'vi'
    ? phrase`Danh mục có ${all} (không kể FTA) ký đến ${on}, trong đó ${items}${note}.`
    : phrase`The register holds ${all} (FTAs not counted) signed by ${on}: ${items}${note}.`;
}

function overdueCount(writer: BriefWriter, overdue: readonly Agreement[]): readonly Piece[] | undefined {
  if (overdue.length === 0) return undefined;
  const number = count(writer, overdue, UNIT, agreementRegister);
  return writer.lang === 'vi'
    ? phrase`Có ${number} đã quá thời hạn mà chưa hoàn thành.`
    : phrase`${number} ${words(overdue.length === 1 ? 'is' : 'are')} past the due date and not completed.`;
}

/** A rate that was reported and the register's own, side by side, would contradict each other without a word. */
function registerDiffers(
  writer: BriefWriter,
  rate: Figure,
  agreements: readonly Agreement[],
): readonly Piece[] | undefined {
  if (rate.register || agreements.length === 0) return undefined;
  const completed = agreements.filter(({ status }) => status === 'completed');
  const own = divideValues(exact(completed.length), exact(agreements.length), { percent: true });
  if (agreeAsPrinted(rate.value, own)) return undefined;
  const { lang } = writer;
  const done = count(writer, completed, '', agreementRegister);
  const all = count(writer, agreements, lang === 'vi' ? UNIT : '', agreementRegister);
  return lang === 'vi'
    ? phrase`Tỷ lệ này là số được báo cáo; theo danh mục, ${done} trong tổng số ${all} đã hoàn thành; cần thống nhất trước khi sử dụng.`
    : phrase`This rate is as reported; by the register ${done} of ${all} are completed; to be reconciled before use.`;
}

function lateWords(writer: BriefWriter, agreement: Agreement): readonly Piece[] {
  const { lang } = writer;
  const title = entryText(writer, agreement.title[lang] || agreement.title.vi, agreement, agreementRegister);
  const due = dayAlone(writer, agreement.due);
  return lang === 'vi' ? phrase`Quá hạn (thời hạn ${due}): ${title}.` : phrase`Overdue (due ${due}): ${title}.`;
}
