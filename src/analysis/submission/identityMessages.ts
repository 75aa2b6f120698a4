/** What the rules say of a submission as a whole: area, period, cut-off, secrecy, certifier, text that is no text. */
import type { Area } from '../../kpi/area';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Period } from '../../kpi/period';
import { quoted } from '../../kpi/quoted';
import { formatDate } from '../../language/dates';
import { periodLabel } from '../../language/periodLabel';
import { both, enumerate } from '../messages';
import { isDay } from './calendarDate';
import { statusNames } from './statusNames';

export function areaInstruction(): Bilingual {
  return {
    vi: 'Đơn vị và kỳ báo cáo đã điền sẵn; không sửa. Số liệu tính theo địa giới hành chính có hiệu lực vào ngày cuối kỳ.',
    en: 'Area and period are filled in; leave them as they are. Figures are for the area as it stood on the last day of the period.',
  };
}

export function unknownArea(found: string, near: string | undefined): Bilingual {
  return {
    vi: `Không có đơn vị hành chính “${quoted(found)}”.${near ? ` Có phải ${near}?` : ''} Hãy tải lại biểu mẫu của đơn vị mình.`,
    en: `There is no area "${quoted(found)}".${near ? ` Is ${near} meant?` : ''} Get your own area's form again.`,
  };
}

export function areaNotInForce(area: Area, period: Period, instead: readonly Area[]): Bilingual {
  return both((lang) => {
    const units = enumerate(
      instead.map(({ name, id }) => `${name} (${id})`),
      lang,
    );
    const last = day(period.end, lang);
    return lang === 'vi'
      ? `${area.name} (${area.id}) không tồn tại vào ngày cuối kỳ ${label(period, lang)} (${last}).${units ? ` Kỳ này báo cáo theo ${units}.` : ''} Hãy tải biểu mẫu đúng đơn vị.`
      : `${area.name} (${area.id}) does not exist on the last day of ${label(period, lang)} (${last}).${units ? ` This period is reported by ${units}.` : ''} Get the right area's form.`;
  });
}

export function unreadablePeriod(text: Bilingual): Bilingual {
  return { vi: `${text.vi} Hãy tải lại biểu mẫu của kỳ này.`, en: `${text.en} Get this period's form again.` };
}

export function periodNotBegun(period: Period, today: string): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Kỳ ${label(period, lang)} chưa bắt đầu (hôm nay là ${day(today, lang)}). Hãy kiểm tra kỳ của biểu mẫu.`
      : `The period ${label(period, lang)} has not begun (today is ${day(today, lang)}). Check the form's period.`,
  );
}

export function beforeCutOff(cutOff: string, today: string, count: number): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Chưa đến ngày chốt số liệu ${day(cutOff, lang)} (hôm nay là ${day(today, lang)}) mà ${count} số liệu ghi là đã thực hiện. Hãy gửi sau ngày chốt; số ước tính thì chọn tình trạng “${statusNames.E}”.`
      : `The cut-off ${day(cutOff, lang)} has not been reached (today is ${day(today, lang)}), yet ${count} figures are given as actual. Send after the cut-off; an estimate has the data status "${statusNames.E}".`,
  );
}

export function cutOffOutside(cutOff: string, period: Period, expected: string): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Ngày chốt số liệu “${quotedDay(cutOff, lang)}” không thuộc kỳ ${label(period, lang)}; theo quy định là ${day(expected, lang)}. Hãy sửa ngày chốt hoặc tải lại biểu mẫu.`
      : `The cut-off "${quotedDay(cutOff, lang)}" does not belong to ${label(period, lang)}; the rule is ${day(expected, lang)}. Correct it or get the form again.`,
  );
}

export function cutOffOther(cutOff: string, expected: string): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Số liệu tính đến ${day(cutOff, lang)}, ngày chốt của kỳ là ${day(expected, lang)}. Số liệu sẽ được ghi rõ “tính đến ${day(cutOff, lang)}”.`
      : `The figures run to ${day(cutOff, lang)}; the period's cut-off is ${day(expected, lang)}. They will be shown "as of ${day(cutOff, lang)}".`,
  );
}

export function cutOffInstruction(): Bilingual {
  return {
    vi: `Chỉ tính số liệu phát sinh đến hết ngày chốt. Trước ngày chốt chỉ gửi số có tình trạng “${statusNames.E}”.`,
    en: `Count only what happened up to the cut-off. Before it, send only figures whose data status is "${statusNames.E}" (estimate).`,
  };
}

export function secret(level: string): Bilingual {
  return {
    vi: `Báo cáo ghi mức độ mật “${quoted(level)}”. Kênh này không nhận số liệu mật (Nghị định 09/2019/NĐ-CP không áp dụng với báo cáo mật). Hãy gửi theo quy định về bảo vệ bí mật nhà nước.`,
    en: `The report is marked "${quoted(level)}". Secret figures are not accepted here (Decree 09/2019/NĐ-CP leaves secret reports out). Send them by the rules on state secrets.`,
  };
}

export function secrecyInstruction(): Bilingual {
  return {
    vi: 'Không nhập số liệu thuộc danh mục bí mật nhà nước vào biểu này.',
    en: 'Enter no figures that are state secrets in this form.',
  };
}

export function noCertifier(): Bilingual {
  return {
    vi: 'Chưa ghi đơn vị hoặc chức danh xác nhận số liệu (ví dụ “Sở Ngoại vụ”). Báo cáo chưa có xác nhận thì không gửi được.',
    en: 'The office or role that certifies the figures (such as "Sở Ngoại vụ") is blank. A report without it cannot be sent.',
  };
}

export function certifierInstruction(): Bilingual {
  return {
    vi: 'Ghi đơn vị hoặc chức danh xác nhận số liệu, không ghi tên cá nhân.',
    en: "Give the office or role that certifies the figures, no person's name.",
  };
}

export function formulaText(field: Bilingual, text: string): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `${field.vi} “${visible(text)}” bắt đầu như một công thức (= + - @ hoặc dấu tab). Hãy viết bằng chữ thường, không bắt đầu bằng các ký tự đó.`
      : `${field.en} "${visible(text)}" begins like a formula (= + - @ or a tab). Write plain words that do not begin with these characters.`,
  );
}

export function controlCharacters(field: Bilingual, text: string): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `${field.vi} “${visible(text)}” có ký tự điều khiển không in được. Hãy xóa và gõ lại.`
      : `${field.en} "${visible(text)}" holds control characters that cannot be printed. Clear it and type it again.`,
  );
}

export function plainTextInstruction(): Bilingual {
  return {
    vi: 'Ghi chú và tên không bắt đầu bằng = + - @.',
    en: 'Notes and names do not begin with = + - @.',
  };
}

function label(period: Period, lang: Lang): string {
  return periodLabel(period, lang, 'running');
}

function day(iso: string, lang: Lang): string {
  return formatDate(iso, lang, 'short');
}

function quotedDay(text: string, lang: Lang): string {
  return isDay(text) ? day(text, lang) : quoted(text);
}

/** What cannot be seen is shown by its number, or the reader would not know what to delete. */
function visible(text: string): string {
  return quoted(text).replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
