import type { Bilingual } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import type { Period } from '../../kpi/period';
import type { SlotAction } from '../audit/auditEntry';
import type { SlotKey, StoredSlot } from './slot';

/** Codes of the `NgktError`s a store throws; stable. */
export type StoreProblem =
  | 'submission.secret'
  | 'submission.closed'
  | 'submission.replayed'
  | 'submission.older'
  | 'state.wrong'
  | 'precondition.failed'
  | 'idempotency.reused'
  | 'version.unknown'
  | 'period.days'
  | 'period.cutOff'
  | 'exception.unknown'
  | 'exception.area'
  | 'token.unknown'
  | 'token.expired'
  | 'token.revoked'
  | 'token.expires'
  | 'token.notFound'
  | 'key.revoked'
  | 'key.notFound';

function problem(code: StoreProblem, vi: string, en: string): NgktError {
  return new NgktError(code, { vi, en });
}

/** "đã duyệt" / "approved". */
export const stateWords: Readonly<Record<StoredSlot['state'], Bilingual>> = {
  missing: { vi: 'chưa gửi', en: 'not handed in' },
  draft: { vi: 'đang soạn', en: 'a draft' },
  submitted: { vi: 'đã gửi', en: 'submitted' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  locked: { vi: 'đã khóa', en: 'locked' },
};

/** What reviewers do. */
export type ReviewAction = Exclude<SlotAction, 'draft.saved' | 'submission.received'>;

const actionWords: Readonly<Record<ReviewAction, Bilingual>> = {
  'submission.returned': { vi: 'trả lại', en: 'returned' },
  'submission.approved': { vi: 'duyệt', en: 'approved' },
  'submission.locked': { vi: 'khóa', en: 'locked' },
  'submission.reopened': { vi: 'mở lại', en: 'reopened' },
};

const report = ({ area, period }: SlotKey): Bilingual => ({
  vi: `Báo cáo kỳ ${period} của ${area}`,
  en: `The report of ${area} for ${period}`,
});

export function submissionSecret(level: string): NgktError {
  return problem(
    'submission.secret',
    `Báo cáo ghi mức độ mật “${level}”. Kênh này chỉ nhận số liệu không mật; hãy gửi theo đường công văn mật.`,
    `The report is marked "${level}". This channel takes no secret data; send it by the channel for secret documents.`,
  );
}

export function closedByState(key: SlotKey, state: StoredSlot['state']): NgktError {
  return problem(
    'submission.closed',
    `${report(key).vi} ${stateWords[state].vi} nên không nhận thêm. Cần sửa, hãy đề nghị bộ phận tổng hợp mở lại.`,
    `${report(key).en} is ${stateWords[state].en}, nothing more is taken. If it must be corrected, ask the collecting office to reopen it.`,
  );
}

export function closedByDate(key: SlotKey, lock: string): NgktError {
  return problem(
    'submission.closed',
    `${report(key).vi} đã khóa sổ sau ngày ${lock} (giờ Việt Nam). Cần gửi, hãy đề nghị bộ phận tổng hợp gia hạn riêng cho đơn vị.`,
    `${report(key).en} closed after ${lock} (Vietnam time). To send it, ask the collecting office for an exception.`,
  );
}

export function replayed(key: SlotKey, version: number, latest: number): NgktError {
  return problem(
    'submission.replayed',
    `Nội dung tệp này đã được nhận trước đây (${report(key).vi.toLowerCase()}, lần gửi ${version}) và nay đã có lần gửi ${latest} thay thế. Nếu nội dung cũ mới đúng, hãy ghi lý do vào phần ghi chú của biểu rồi tạo tệp mới.`,
    `The content of this file was received before (version ${version} of the report of ${key.area} for ${key.period}) and version ${latest} has replaced it. If the old content is right after all, say why in a note in the form and make a new file.`,
  );
}

export function older(madeAt: string, version: number, knownMadeAt: string): NgktError {
  return problem(
    'submission.older',
    `Tệp được tạo lúc ${madeAt}, cũ hơn tệp của lần gửi ${version} đã nhận (tạo lúc ${knownMadeAt}). Hãy gửi tệp mới nhất; nếu đây đúng là bản mới nhất, hãy kiểm tra đồng hồ của máy tính rồi tạo lại tệp.`,
    `The file was made at ${madeAt}, before the file of version ${version} that was received already (made at ${knownMadeAt}). Send the newest file; if this is the newest, check the computer's clock and make the file again.`,
  );
}

export function wrongState(
  key: SlotKey,
  action: ReviewAction,
  found: StoredSlot['state'],
  wanted: readonly StoredSlot['state'][],
): NgktError {
  const list = (lang: 'vi' | 'en', or: string) => wanted.map((state) => `“${stateWords[state][lang]}”`).join(or);
  return problem(
    'state.wrong',
    `${report(key).vi} đang ở trạng thái “${stateWords[found].vi}”; chỉ ${actionWords[action].vi} được khi ở trạng thái ${list('vi', ' hoặc ')}. Hãy tải lại để xem tình hình mới nhất.`,
    `${report(key).en} is “${stateWords[found].en}”; it can be ${actionWords[action].en} only while ${list('en', ' or ')}. Reload to see where it stands now.`,
  );
}

export function preconditionFailed(key: SlotKey, expected: number, found: number): NgktError {
  return problem(
    'precondition.failed',
    `${report(key).vi} đã thay đổi sau khi được mở ra (mốc “${expected}”, nay là “${found}”). Hãy tải lại, xem thay đổi rồi thực hiện lại.`,
    `${report(key).en} has changed since it was opened (tag "${expected}", now "${found}"). Reload it, look at the change and try again.`,
  );
}

export function idempotencyReused(key: string): NgktError {
  return problem(
    'idempotency.reused',
    `Khóa chống gửi trùng “${key}” đã dùng cho một yêu cầu khác. Hãy gửi yêu cầu này với khóa mới.`,
    `The idempotency key "${key}" was used for another request. Send this request with a new key.`,
  );
}

export function versionUnknown(key: SlotKey, version: number): NgktError {
  return problem(
    'version.unknown',
    `${report(key).vi} không có lần gửi số ${version}.`,
    `${report(key).en} has no version ${version}.`,
  );
}

/** @param usual the decree's day */
export function cutOffOutside({ id, start, end }: Period, cutOff: string, usual: string): NgktError {
  return problem(
    'period.cutOff',
    `Ngày chốt số liệu ${cutOff} nằm ngoài kỳ ${id} (từ ${start} đến ${end}). Chưa thay đổi gì; hãy chọn một ngày trong kỳ, theo quy định là ${usual}.`,
    `The cut-off ${cutOff} lies outside ${id} (${start} to ${end}). Nothing was changed; choose a day of the period, by rule ${usual}.`,
  );
}

export function dueBeforeCutOff(period: string, due: string, cutOff: string): NgktError {
  return problem(
    'period.days',
    `Hạn gửi ${due} sớm hơn ngày chốt số liệu ${cutOff} của kỳ ${period}. Chưa thay đổi gì; hãy chọn hạn gửi từ ngày ${cutOff} trở đi.`,
    `The due date ${due} is before the cut-off ${cutOff} of ${period}. Nothing was changed; choose ${cutOff} or a later day.`,
  );
}

/** A new cut-off for all would leave an area with a due date before it. */
export function dueBeforeCutOffOfOne(
  { area, period, due }: SlotKey & { readonly due: string },
  cutOff: string,
): NgktError {
  return problem(
    'period.days',
    `Đơn vị ${area} có hạn gửi riêng ${due} cho kỳ ${period}, sớm hơn ngày chốt số liệu mới ${cutOff}. Chưa thay đổi gì; hãy đổi hạn riêng của ${area} trước, hoặc chọn ngày chốt không sau ${due}.`,
    `${area} has its own due date ${due} for ${period}, which is before the new cut-off ${cutOff}. Nothing was changed; change the dates of ${area} first, or choose a cut-off no later than ${due}.`,
  );
}

export function lockBeforeDue(period: string, lock: string, due: string): NgktError {
  return problem(
    'period.days',
    `Ngày khóa sổ ${lock} sớm hơn hạn gửi ${due} của kỳ ${period}. Chưa thay đổi gì; hãy chọn ngày khóa sổ từ ngày ${due} trở đi.`,
    `The lock date ${lock} is before the due date ${due} of ${period}. Nothing was changed; choose ${due} or a later day.`,
  );
}

export function exceptionUnknown({ area, period }: SlotKey): NgktError {
  return problem(
    'exception.unknown',
    `Đơn vị ${area} không có gia hạn riêng cho kỳ ${period}.`,
    `${area} has no exception for ${period}.`,
  );
}

export function exceptionForAll(): NgktError {
  return problem(
    'exception.area',
    'Gia hạn riêng phải nêu một địa phương. Để đổi hạn cho mọi đơn vị, hãy sửa các ngày của kỳ báo cáo.',
    'An exception names one area. To change the dates for all, set the days of the period.',
  );
}

export function tokenUnknown(): NgktError {
  return problem(
    'token.unknown',
    'Mã truy cập không đúng. Hãy kiểm tra lại mã đã được cấp hoặc đề nghị cấp mã mới.',
    'The access token is not known. Check the token you were given or ask for a new one.',
  );
}

export function tokenExpired(expires: string): NgktError {
  return problem(
    'token.expired',
    `Mã truy cập đã hết hạn sau ngày ${expires}. Hãy đề nghị bộ phận tổng hợp cấp mã mới.`,
    `The access token expired after ${expires}. Ask the collecting office for a new one.`,
  );
}

export function tokenRevoked(): NgktError {
  return problem(
    'token.revoked',
    'Mã truy cập đã bị thu hồi. Hãy đề nghị bộ phận tổng hợp cấp mã mới.',
    'The access token was revoked. Ask the collecting office for a new one.',
  );
}

export function tokenExpires(expires: string, today: string): NgktError {
  return problem(
    'token.expires',
    `Ngày hết hạn “${expires}” phải là ngày có thật và không trước hôm nay (${today}).`,
    `The expiry "${expires}" must be a real day, not before today (${today}).`,
  );
}

export function tokenNotFound(area: string, id: string): NgktError {
  return problem(
    'token.notFound',
    `Không có mã truy cập “${id}” của ${area}.`,
    `There is no access token "${id}" of ${area}.`,
  );
}

export function keyRevoked(id: string): NgktError {
  return problem(
    'key.revoked',
    `Khóa “${id}” đã bị thu hồi nên không dùng lại được. Hãy tạo khóa mới.`,
    `The key "${id}" was revoked and cannot be used again. Make a new key.`,
  );
}

export function keyNotFound(area: string, id: string): NgktError {
  return problem('key.notFound', `Không có khóa “${id}” của ${area}.`, `There is no key "${id}" of ${area}.`);
}
