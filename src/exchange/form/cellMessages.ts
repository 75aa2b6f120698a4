import type { Bilingual } from '../../kpi/bilingual';
import type { Quantity } from '../../kpi/value';
import { printedDecimals } from '../../kpi/value';
import { formatDate } from '../../language/dates';
import { formatNumber } from '../../language/formatNumber';
import type { LegacyText } from '../../language/legacyFonts';
import type { PrintedNumber } from '../../language/parseNumber';

/** What is wrong with one cell: what was found, what it probably means, what to do. */

const shown = (number: number, lang: 'vi' | 'en', decimals = printedDecimals(number)): string =>
  formatNumber(number, decimals, lang);

export const errorCell = (error: string): Bilingual => ({
  vi: `Ô báo lỗi ${error}. Hãy xóa công thức và nhập lại con số.`,
  en: `The cell shows the error ${error}. Delete the formula and enter the figure again.`,
});

export const notCalculated = (): Bilingual => ({
  vi: 'Công thức trong ô chưa được tính. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại, hoặc nhập thẳng con số.',
  en: 'The formula in the cell has not been calculated. Open the file in Excel or LibreOffice and save it, or enter the figure itself.',
});

export const otherFile = (formula: string): Bilingual => ({
  vi: `Công thức =${formula} lấy số từ tệp khác; số gửi đi là số ô đang hiện. Hãy kiểm tra lại, nên dán giá trị.`,
  en: `The formula =${formula} takes its number from another file; what is sent is what the cell shows. Check it, better paste the value.`,
});

export const truthValue = (): Bilingual => ({
  vi: 'Ô chứa giá trị đúng/sai (TRUE/FALSE), cần một con số. Hãy nhập lại.',
  en: 'The cell holds TRUE or FALSE where a number is needed. Enter it again.',
});

export const onlySpaces = (): Bilingual => ({
  vi: 'Ô chỉ có dấu cách, được coi là trống. Hãy xóa nội dung ô.',
  en: 'The cell holds only spaces and counts as empty. Clear it.',
});

export const textNumber = (text: string, { number, decimals }: PrintedNumber): Bilingual => ({
  vi: `“${text}” là chữ, không phải số; có lẽ là ${shown(number, 'vi', decimals)}. Hãy gõ lại con số vào ô.`,
  en: `“${text}” is text, not a number; it probably means ${shown(number, 'en', decimals)}. Type the number into the cell.`,
});

export const twoReadings = (text: string, vi: PrintedNumber, en: PrintedNumber): Bilingual => ({
  vi: `“${text}” là chữ và có hai cách hiểu: ${shown(vi.number, 'vi', vi.decimals)} hoặc ${shown(en.number, 'vi', en.decimals)}. Hãy gõ lại con số vào ô.`,
  en: `“${text}” is text and can be read as ${shown(vi.number, 'en', vi.decimals)} or ${shown(en.number, 'en', en.decimals)}. Type the number into the cell.`,
});

export const numberWithWords = (
  text: string,
  { number, decimals }: Quantity,
  word: string,
  unit: string,
  otherUnit: string | undefined,
): Bilingual => ({
  vi:
    `“${text}” là chữ, cần riêng con số, có lẽ là ${shown(number, 'vi', decimals)}${otherUnit === undefined ? '' : ` ${otherUnit}`}.` +
    (otherUnit === undefined ? ' Hãy gõ con số vào ô' : ` Hãy đổi ra ${unit} rồi gõ con số vào ô`) +
    (word === '' ? ', không kèm đơn vị.' : ` và chọn “${word}” ở cột Mức độ.`),
  en:
    `“${text}” is text where only the number is needed, probably ${shown(number, 'en', decimals)}${otherUnit === undefined ? '' : ` ${otherUnit}`}.` +
    (otherUnit === undefined
      ? ' Type the number into the cell'
      : ` Convert it to ${unit} and type the number into the cell`) +
    (word === '' ? ', without its unit.' : ` and choose “${word}” in the column of qualifiers.`),
});

export const range = (text: string): Bilingual => ({
  vi: `“${text}” là một khoảng; ô này nhận một con số. Hãy nhập con số và chọn “khoảng”, “ít nhất”… ở cột Mức độ.`,
  en: `“${text}” is a range; this cell takes one number. Enter it and choose “khoảng”, “ít nhất”… in the column of qualifiers.`,
});

export const saysNoFigure = (text: string): Bilingual => ({
  vi: `“${text}” nằm trong ô số. Nếu không có số liệu, hãy xóa ô này, chọn “không có số liệu” ở cột Tình trạng và ghi lý do.`,
  en: `“${text}” stands in a number cell. If there is no figure, clear the cell, choose “không có số liệu” in the column of statuses and give the reason.`,
});

export const noNumber = (text: string): Bilingual => ({
  vi: `“${text}” không phải là số. Hãy nhập con số; lời giải thích ghi ở cột Lý do, ghi chú.`,
  en: `“${text}” is not a number. Enter the number; explanations go into the column of notes.`,
});

export const dateForNumber = (number: number, day: string | undefined): Bilingual => {
  const [year, month = '', date = ''] = (day ?? '').split('-');
  const typed = { vi: `${Number(date)},${Number(month)}`, en: `${Number(date)}.${Number(month)}` };
  return {
    vi: `Ô số đang chứa một ngày${day === undefined ? '' : ` (${formatDate(day, 'vi')})`}; có lẽ Excel đã đổi số gõ vào, ví dụ ${year === '' ? '15.7' : typed.vi}, thành ngày. Hãy đặt lại định dạng số rồi gõ lại con số.`,
    en: `The number cell holds a date${day === undefined ? ` (${number})` : ` (${formatDate(day, 'en')})`}; Excel probably made it of a number such as ${year === '' ? '15.7' : typed.en}. Set the cell back to a number format and type the number again.`,
  };
};

export const percent = (number: number, unit: string): Bilingual => ({
  vi: `Ô hiện phần trăm (${shown(number * 100, 'vi', 2)}%) trong khi đơn vị tính là ${unit}. Hãy nhập con số theo ${unit}, không có dấu %.`,
  en: `The cell shows a percentage (${shown(number * 100, 'en', 2)}%) where the unit is ${unit}. Enter the number in ${unit}, without a percent sign.`,
});

export const numberInNote = (text: string): Bilingual => ({
  vi: `Cột ghi chú chứa số ${text}. Nếu là số liệu, hãy nhập vào đúng cột; nếu là ghi chú, hãy viết rõ bằng lời.`,
  en: `The note is the number ${text}. A figure belongs into its own column; a note should say in words what it means.`,
});

export const numberForText = (text: string, what: Bilingual): Bilingual => ({
  vi: `Ô “${what.vi}” chứa số ${text}, cần chữ. Có lẽ nội dung bị dán lệch cột: hãy xóa và nhập lại.`,
  en: `The cell “${what.en}” holds the number ${text} where text is needed. Perhaps it was pasted one column off: clear and enter it again.`,
});

export const legacyFont = (text: string, { font, decoded }: LegacyText): Bilingual => ({
  vi: `“${text}” gõ theo bảng mã ${font} của phông chữ cũ; có lẽ là “${decoded}”. Hãy gõ lại bằng Unicode.`,
  en: `“${text}” was typed in the ${font} encoding of old fonts; it probably says “${decoded}”. Type it again in Unicode.`,
});

export const decomposed = (text: string): Bilingual => ({
  vi: `“${text}” viết bằng Unicode tổ hợp (dấu rời), khi gửi được hiểu là cùng chữ dựng sẵn. Nên gõ lại bằng Unicode dựng sẵn.`,
  en: `“${text}” is written with separate combining marks and is taken for the same text in composed letters. Better type it again.`,
});

export const textDate = (text: string, day: string): Bilingual => ({
  vi: `Ngày “${text}” là chữ; được hiểu là ${formatDate(day, 'vi', 'long')}. Nếu không đúng, hãy gõ lại ngày/tháng/năm.`,
  en: `The date “${text}” is text; it is understood as ${formatDate(day, 'en', 'long')}. If that is wrong, type it again as day/month/year.`,
});

export const notDate = (text: string): Bilingual => ({
  vi: `“${text}” không phải là ngày. Hãy nhập ngày/tháng/năm, ví dụ 20/5/2026; chỉ biết tháng thì 5/2026.`,
  en: `“${text}” is not a date. Enter day/month/year, for example 20/5/2026; where only the month is known, 5/2026.`,
});

export const numberForDate = (number: number, day: string | undefined): Bilingual => ({
  vi: `Số ${shown(number, 'vi')} nằm ở ô ngày${day === undefined ? '' : `; có lẽ là ngày ${formatDate(day, 'vi')} bị mất định dạng`}. Hãy nhập lại ngày/tháng/năm.`,
  en: `The number ${shown(number, 'en')} stands in a date cell${day === undefined ? '' : `; it is perhaps ${formatDate(day, 'en')} without its format`}. Enter day/month/year again.`,
});

export const unknownStatus = (text: string, words: readonly string[]): Bilingual => ({
  vi: `“${text}” không phải là tình trạng số liệu. Hãy chọn: ${words.join(', ')}.`,
  en: `“${text}” is no status of a figure. Choose one of: ${words.join(', ')}.`,
});

export const unknownKind = (text: string, words: readonly string[]): Bilingual => ({
  vi: `${text === '' ? 'Chưa chọn loại thỏa thuận' : `“${text}” không phải là loại thỏa thuận`}. Hãy chọn: ${words.join(', ')}.`,
  en: `${text === '' ? 'The kind of agreement is not chosen' : `“${text}” is no kind of agreement`}. Choose one of: ${words.join(', ')}.`,
});
