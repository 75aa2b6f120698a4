/**
 * What the rules for a submission say of figures, in both languages: what was found, what is expected, what to do. The
 * figure's name stands in front (see `figureProblem.ts`), its cell in `where`.
 */
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { roundTo } from '../../kpi/decimal';
import type { Indicator } from '../../kpi/indicator';
import { quoted } from '../../kpi/quoted';
import type { SubmissionEntry } from '../../kpi/submission';
import { printedDecimals, type Value } from '../../kpi/value';
import { formatNumber } from '../../language/formatNumber';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';
import type { Group } from '../checks/checkedData';
import { both, enumerate } from '../messages';
import type { Question } from './reason';
import { statusNames } from './statusNames';

const { A, P, E, M } = statusNames;

const chooseNone: Bilingual = {
  vi: `chọn tình trạng “${M}” và ghi lý do vào ghi chú`,
  en: `choose the data status "${M}" (no figure) and give the reason in the note`,
};

export function notGiven(): Bilingual {
  return { vi: 'đơn vị báo cáo ghi là không có số liệu', en: 'the reporting office states that there is no figure' };
}

export function lastPeriod(period: Bilingual, value: Bilingual): Bilingual {
  return {
    vi: `Kỳ trước (${period.vi}): ${value.vi}.`,
    en: `Last period (${period.en}): ${value.en}.`,
  };
}

export function required(): Bilingual {
  return {
    vi: `chưa nhập. Hãy nhập số (bằng không thì nhập 0); nếu không có số thì ${chooseNone.vi}.`,
    en: `not entered. Enter the figure (0 where it is nil); where there is none, ${chooseNone.en}.`,
  };
}

export function unknownIndicator(code: string, near: string | undefined): Bilingual {
  return {
    vi: `không có chỉ tiêu “${quoted(code)}” trong danh mục.${near ? ` Có phải ${near}?` : ''} Hãy dùng biểu mẫu mới nhất, không sửa cột mã.`,
    en: `the catalogue has no indicator "${quoted(code)}".${near ? ` Is ${near} meant?` : ''} Use the latest form and leave the column of codes as it is.`,
  };
}

export function otherDefinition(found: string, { definitionVersion }: Indicator): Bilingual {
  return {
    vi: `tính theo định nghĩa phiên bản “${quoted(found)}”, hiện hành là “${definitionVersion}”. Số theo hai định nghĩa không cộng, không so sánh được. Hãy tải biểu mẫu mới và nhập lại.`,
    en: `counted by definition version "${quoted(found)}"; the one in force is "${definitionVersion}". Figures of two definitions are not added or compared. Get the current form and enter the figure there.`,
  };
}

export function enteredTwice(first: SubmissionEntry, second: SubmissionEntry): Bilingual {
  const at = (entry: SubmissionEntry) => (entry.cell === '' ? '' : ` (${entry.cell})`);
  const spelt = first.counterpart === second.counterpart ? '' : ` “${first.counterpart}”`;
  return {
    vi: `đã nhập một lần rồi${spelt}: ${number(first, 'vi')}${at(first)}, lần này ${number(second, 'vi')}${at(second)}. Chỉ giữ một dòng.`,
    en: `entered once already${spelt}: ${number(first, 'en')}${at(first)}, now ${number(second, 'en')}${at(second)}. Keep one row.`,
  };
}

export function valueOfMissing(value: number): Bilingual {
  return {
    vi: `tình trạng là “${M}” nhưng có số ${plain(value, 'vi')}. Hãy xóa số, hoặc chọn tình trạng ${A}, ${P} hay ${E}.`,
    en: `the data status is "${M}" (no figure), but the number ${plain(value, 'en')} is given. Clear the number, or choose "${A}" (final), "${P}" (provisional) or "${E}" (estimate).`,
  };
}

export function missingWithoutReason(): Bilingual {
  return {
    vi: `tình trạng là “${M}” nhưng chưa nêu lý do. Hãy ghi lý do vào ghi chú.`,
    en: `the data status is "${M}" (no figure), without a reason. Give the reason in the note.`,
  };
}

export function statusWithoutValue(status: SubmissionEntry['status']): Bilingual {
  return {
    vi: `tình trạng là “${statusNames[status]}” nhưng không có số. Hãy nhập số; nếu không có số thì ${chooseNone.vi}.`,
    en: `the data status is "${statusNames[status]}", but there is no number. Enter the figure; where there is none, ${chooseNone.en}.`,
  };
}

export function wrongUnit(found: string, { unit }: Indicator): Bilingual {
  if (found === '') {
    return {
      vi: `chưa ghi đơn vị tính. Hãy ghi “${unit}” hoặc bội, ước của đơn vị đó.`,
      en: `no unit is given. Give "${unit}" or a multiple of it.`,
    };
  }
  return {
    vi: `đơn vị “${quoted(found)}” không quy đổi được sang “${unit}”. Hãy nhập theo “${unit}” hoặc bội, ước của đơn vị đó.`,
    en: `the unit "${quoted(found)}" does not convert into "${unit}". Use "${unit}" or a multiple of it.`,
  };
}

export function unknownQualifier(found: string, near: string | undefined): Bilingual {
  return {
    vi: `không hiểu từ chỉ mức độ “${quoted(found)}”.${near ? ` Có phải “${near}”?` : ''} Dùng: gần, hơn, trên, dưới, khoảng, xấp xỉ, ước, ít nhất, không quá; số chính xác thì để trống.`,
    en: `the qualifier "${quoted(found)}" is not known.${near ? ` Is "${near}" meant?` : ''} Use gần, hơn, trên, dưới, khoảng, xấp xỉ, ước, ít nhất, không quá; leave it blank for an exact number.`,
  };
}

export function qualifierWithoutNumber(found: string): Bilingual {
  return {
    vi: `có từ “${quoted(found)}” nhưng không có số. Hãy nhập số hoặc xóa từ này.`,
    en: `the word "${quoted(found)}" stands without a number. Enter the number or clear the word.`,
  };
}

export function tooManyDigits(value: number): Bilingual {
  return {
    vi: `số ${value} có quá nhiều chữ số (tối đa 15). Hãy làm tròn hoặc kiểm tra lại.`,
    en: `the number ${value} has too many digits (15 at most). Round it or check it.`,
  };
}

export function notARank(value: number): Bilingual {
  return {
    vi: `${plain(value, 'vi')} không phải thứ hạng. Hãy nhập số nguyên từ 1, không kèm từ chỉ mức độ.`,
    en: `${plain(value, 'en')} is not a rank. Enter a whole number from 1, without a qualifier.`,
  };
}

export function partnerSpelling(found: string, known: string): Bilingual {
  return {
    vi: `tên đối tác “${quoted(found)}” viết khác “${known}” đã dùng; sẽ bị tính thành hai đối tác. Hãy ghi đúng “${known}”.`,
    en: `the partner "${quoted(found)}" is spelt otherwise than "${known}", used before; it would count as two. Write "${known}".`,
  };
}

export function partnerLike(found: string, known: string): Question {
  return {
    told: {
      vi: `chưa có đối tác “${quoted(found)}”; gần nhất là “${known}”.`,
      en: `there is no partner "${quoted(found)}" yet; the nearest is "${known}".`,
    },
    asked: {
      vi: 'Hãy sửa tên, hoặc ghi vào ghi chú rằng đây là đối tác mới.',
      en: 'Correct the name, or say in the note that the partner is new.',
    },
  };
}

export function partnersDisagree(total: Group, parts: readonly Group[]): Bilingual {
  const sum = (lang: Lang) => parts.map((part) => `${part.counterpart} ${entered(part, lang)}`).join(' + ');
  return {
    vi: `tổng số ${entered(total, 'vi')} không bằng cộng các đối tác, kể cả dòng “Khác” (${sum('vi')}). Hãy kiểm tra từng đối tác.`,
    en: `the total of ${entered(total, 'en')} is not the sum of the partners, "Khác" (others) included (${sum('en')}). Check each partner.`,
  };
}

/** @param ratio of the figure to the one before, as it is */
export function factor(group: Group, before: Group, ratio: number, suggested: number): Question {
  const told = both((lang) => {
    const larger = ratio > 1;
    const times = roundTo(larger ? ratio : 1 / ratio, 1);
    const size = formatNumber(times, times < 100 ? printedDecimals(times) : 0, lang);
    const [now, then, when] = [entered(group, lang), entered(before, lang), label(before, lang)];
    return lang === 'vi'
      ? `${now}, ${larger ? `gấp khoảng ${size} lần` : `chỉ bằng khoảng 1/${size}`} ${when} (${then}).`
      : `${now} is ${larger ? `about ${size} times` : `about 1/${size} of`} the figure for ${when} (${then}).`;
  });
  const asked = both((lang) => {
    const right = formatNumber(suggested, printedDecimals(suggested), lang);
    return lang === 'vi'
      ? `Có phải ${right}? Hãy kiểm tra dấu thập phân và đơn vị (triệu, tỷ); nếu đúng, ghi lý do vào ghi chú.`
      : `Is ${right} meant? Check the decimal mark and the unit (million, billion); if it is right, give the reason in the note.`;
  });
  return { told, asked };
}

export function jump(group: Group, before: readonly Group[]): Question {
  const told = both((lang) => {
    const earlier = enumerate(
      before.map((one) => `${label(one, lang)}: ${entered(one, lang)}`),
      lang,
    );
    return lang === 'vi'
      ? `${entered(group, lang)}, thay đổi bất thường (${earlier}).`
      : `${entered(group, lang)} is an unusual change (${earlier}).`;
  });
  return {
    told,
    asked: {
      vi: 'Hãy kiểm tra; nếu đúng, ghi lý do vào ghi chú.',
      en: 'Check it; if it is right, give the reason in the note.',
    },
  };
}

/** @param parts those that are not exact */
export function exactTotal(total: Group, parts: readonly Group[]): Question {
  const words = (lang: Lang) =>
    enumerate(
      parts.map((part) => `${part.indicator.code} ${entered(part, lang)}`),
      lang,
    );
  return {
    told: {
      vi: `${entered(total, 'vi')} là số chính xác, trong khi ${words('vi')} thì không.`,
      en: `${entered(total, 'en')} is exact while ${words('en')} is not.`,
    },
    asked: {
      vi: 'Hãy chọn Mức độ cho tổng; nếu tổng đúng là số chính xác, ghi lý do vào ghi chú.',
      en: 'Choose a qualifier for the total; if the total is known exactly, give the reason in the note.',
    },
  };
}

/** @param sum what the parts say together */
export function wordOfTotal(total: Group, parts: readonly Group[], sum: Value): Question {
  const words = (lang: Lang) => parts.map((part) => `${part.indicator.code} ${entered(part, lang)}`).join(' + ');
  return {
    told: {
      vi: `${entered(total, 'vi')}, trong khi các thành phần cộng lại là ${formatValue(sum, 'vi')} (${words('vi')}).`,
      en: `${entered(total, 'en')}, while the parts together are ${formatValue(sum, 'en')} (${words('en')}).`,
    },
    asked: {
      vi: 'Hãy sửa Mức độ của tổng hoặc của thành phần; nếu đúng, ghi lý do vào ghi chú.',
      en: 'Correct the qualifier of the total or of the parts; if they are right, give the reason in the note.',
    },
  };
}

export function partAboveWhole(part: Group, whole: Group): Bilingual {
  return {
    vi: `${entered(part, 'vi')}, lớn hơn ${entered(whole, 'vi')} của ${whole.indicator.name.vi} (${whole.indicator.code}), trong khi chỉ là một phần của chỉ tiêu đó.`,
    en: `${entered(part, 'en')} is more than the ${entered(whole, 'en')} of ${whole.indicator.name.en} (${whole.indicator.code}), of which it is a part.`,
  };
}

export const checkBoth: Bilingual = {
  vi: 'Hãy kiểm tra cả hai số và đơn vị tính.',
  en: 'Check both figures and their units.',
};

export const checkBothOrExplain: Bilingual = {
  vi: 'Hãy kiểm tra cả hai số; nếu đúng, ghi lý do vào ghi chú.',
  en: 'Check both figures; if they are right, give the reason in the note.',
};

export function projectsWithoutCapital(projects: Value): Question {
  return {
    told: {
      vi: `có ${formatValue(projects, 'vi')} nhưng vốn bằng 0 hoặc chưa nhập.`,
      en: `${formatValue(projects, 'en')} but no capital.`,
    },
    asked: {
      vi: 'Hãy nhập vốn, hoặc ghi lý do vào ghi chú.',
      en: 'Enter the capital, or give the reason in the note.',
    },
  };
}

export function capitalWithoutProjects(capital: Value): Question {
  return {
    told: {
      vi: `có vốn ${formatValue(capital, 'vi')} nhưng số dự án bằng 0 hoặc chưa nhập.`,
      en: `a capital of ${formatValue(capital, 'en')} but no projects.`,
    },
    asked: {
      vi: 'Hãy nhập số dự án, hoặc ghi lý do vào ghi chú.',
      en: 'Enter the number of projects, or give the reason in the note.',
    },
  };
}

/** In the unit it was entered in, which the clerk has before their eyes. */
function entered({ observations: [first] }: Group, lang: Lang): string {
  return formatValue(first.value, lang);
}

function label({ period }: Group, lang: Lang): string {
  return periodLabel(period, lang, 'running');
}

function number({ value, unit }: SubmissionEntry, lang: Lang): string {
  return value === null ? '–' : `${plain(value, lang)} ${unit}`.trim();
}

/** As few digits as the number has. */
function plain(value: number, lang: Lang): string {
  if (!(Math.abs(value) < 1e15)) return String(value);
  return formatNumber(value, printedDecimals(value), lang);
}
