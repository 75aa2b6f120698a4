/** The wording of this folder's problems, in both languages. Places are told by `Where`, not here. */
import type { Bilingual } from '../kpi/bilingual';
import type { Where } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import type { Observation } from '../kpi/observation';

export function datasetInvalid(label: string, count: number): Bilingual {
  return {
    vi: `Bộ dữ liệu “${label}” có ${count} lỗi nên chưa dùng được. Hãy sửa rồi đọc lại:`,
    en: `The data set "${label}" has ${count} ${count === 1 ? 'problem' : 'problems'} and cannot be used yet. Mend and read again:`,
  };
}

export function moreProblems(count: number): Bilingual {
  return { vi: `… và ${count} lỗi nữa.`, en: `… and ${count} more.` };
}

/** "observations.csv, dòng 5, cột CUT_OFF: " */
export function place({ file, line, cell, column }: Where): Bilingual {
  const join = (parts: readonly (string | undefined)[]) => {
    const known = parts.filter((part) => part !== undefined).join(', ');
    return known === '' ? '' : `${known}: `;
  };
  return {
    vi: join([
      file,
      line === undefined ? undefined : `dòng ${line}`,
      cell,
      column === undefined ? undefined : `cột ${column}`,
    ]),
    en: join([
      file,
      line === undefined ? undefined : `line ${line}`,
      cell,
      column === undefined ? undefined : `column ${column}`,
    ]),
  };
}

// Files

export function noFolder(directory: string): Bilingual {
  return {
    vi: `Không có thư mục bộ dữ liệu “${directory}”. Hãy kiểm tra lại đường dẫn.`,
    en: `There is no data set folder "${directory}". Check the path.`,
  };
}

export function fileTwice(name: string): Bilingual {
  return {
    vi: `Thư mục có hai tệp cùng tên “${name}”, chỉ khác chữ hoa, chữ thường. Hãy bỏ một tệp.`,
    en: `The folder has two files named "${name}" that differ only in capitals. Remove one of them.`,
  };
}

export function noObservations(): Bilingual {
  return {
    vi: 'Thiếu tệp observations.csv, tệp duy nhất bắt buộc của một bộ dữ liệu. Hãy kiểm tra xem đã chọn đúng thư mục chưa.',
    en: 'There is no observations.csv, the one file a data set must have. Check that this is the right folder.',
  };
}

export function utf16(): Bilingual {
  return {
    vi: 'Tệp được lưu bằng mã UTF-16. Trong Excel, hãy lưu lại bằng “CSV UTF-8 (Comma delimited)”; trong Notepad, chọn mã hóa UTF-8.',
    en: 'The file is in UTF-16. In Excel save it as "CSV UTF-8 (Comma delimited)", in Notepad choose the encoding UTF-8.',
  };
}

export function notUtf8(): Bilingual {
  return {
    vi: 'Tệp không phải UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258) nên chữ Việt sẽ hỏng. Trong Excel, hãy lưu lại bằng “CSV UTF-8 (Comma delimited)”.',
    en: 'The file is not UTF-8 (perhaps Windows-1258 or another legacy code page), so Vietnamese letters would be lost. In Excel save it as "CSV UTF-8 (Comma delimited)".',
  };
}

export function workbookAsText(): Bilingual {
  return {
    vi: 'Đây là một sổ tính Excel (.xlsx) hoặc tệp nén mang tên tệp văn bản. Hãy mở bằng Excel và lưu thành “CSV UTF-8 (Comma delimited)”.',
    en: 'This is an Excel workbook (.xlsx) or a zip file under the name of a text file. Open it in Excel and save it as "CSV UTF-8 (Comma delimited)".',
  };
}

export function nulByte(): Bilingual {
  return {
    vi: 'Tệp có byte NUL, tức là không phải tệp văn bản hoặc đã hỏng. Hãy xuất lại tệp từ nguồn.',
    en: 'The file holds a NUL byte: it is not a text file or it is damaged. Export it again.',
  };
}

// CSV

export function emptyCsv(): Bilingual {
  return {
    vi: 'Tệp trống. Cần ít nhất một dòng tên cột.',
    en: 'The file is empty. It needs at least the line with the column names.',
  };
}

export function quoteNotClosed(): Bilingual {
  return {
    vi: 'Dấu ngoặc kép (") mở ở dòng này không được đóng lại. Hãy thêm dấu đóng, hoặc viết "" nếu là dấu ngoặc kép trong nội dung.',
    en: 'The quote (") opened on this line is never closed. Close it, or write "" for a quote inside the text.',
  };
}

export function misplacedQuote(): Bilingual {
  return {
    vi: 'Dấu ngoặc kép (") đứng sai chỗ. Ô có dấu ngoặc kép phải được bao trong ngoặc kép và viết "" cho mỗi dấu bên trong; cũng có thể một dấu ngoặc kép ở dòng trước chưa được đóng.',
    en: 'A quote (") stands in the wrong place. A field with quotes is itself put in quotes, with "" for each one inside; or a quote on a line before was not closed.',
  };
}

export function fieldCount(expected: number, found: number): Bilingual {
  return {
    vi: `Dòng có ${found} ô, dòng tên cột có ${expected}. Thường do số viết bằng dấu phẩy thập phân hoặc nội dung có dấu phẩy mà không đặt trong ngoặc kép (").`,
    en: `The row has ${found} fields, the header ${expected}. Often a decimal comma or a text with a comma was not put in quotes (").`,
  };
}

export function columnMissing(name: string, similar: string | undefined): Bilingual {
  return {
    vi: `Thiếu cột bắt buộc ${name}.${similar === undefined ? ' Hãy thêm cột này vào dòng tên cột.' : ` Có cột “${similar}”: có phải viết nhầm không?`}`,
    en: `The required column ${name} is missing.${similar === undefined ? ' Add it to the header.' : ` There is a column "${similar}": is it a slip?`}`,
  };
}

export function columnUnknown(name: string, meant: string | undefined): Bilingual {
  return {
    vi: `Cột “${name}” không thuộc định dạng nên được bỏ qua.${meant === undefined ? '' : ` Có phải là ${meant} không?`}`,
    en: `The column "${name}" is not part of the format and was ignored.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  };
}

export function columnTwice(name: string): Bilingual {
  return {
    vi: `Cột “${name}” xuất hiện hai lần. Hãy bỏ hoặc đổi tên một cột.`,
    en: `The column "${name}" stands twice. Remove or rename one of them.`,
  };
}

export function columnUnnamed(place: number): Bilingual {
  return {
    vi: `Cột thứ ${place} không có tên. Hãy đặt tên cho cột hoặc bỏ cột.`,
    en: `Column ${place} has no name. Name it or remove it.`,
  };
}

export function normalised(): Bilingual {
  return {
    vi: 'Tệp có chữ Việt ở dạng tổ hợp (NFD), thường do máy Mac tạo ra; đã chuyển về dạng dựng sẵn (NFC).',
    en: 'The file has Vietnamese letters in decomposed form (NFD), often from a Mac; they were composed (NFC).',
  };
}

// Cells

export function blankCell(): Bilingual {
  return { vi: 'Ô này không được để trống.', en: 'This cell must not be blank.' };
}

export function unknownWord(text: string, words: readonly string[], meant: string | undefined): Bilingual {
  return {
    vi: `Không hiểu “${text}”.${meant === undefined ? '' : ` Có phải là “${meant}” không?`} Các giá trị được dùng: ${words.join(', ')}.`,
    en: `"${text}" is not known.${meant === undefined ? '' : ` Did you mean "${meant}"?`} It must be one of: ${words.join(', ')}.`,
  };
}

export function idTwice(id: string): Bilingual {
  return {
    vi: `Mã “${id}” đã dùng ở dòng trên. Mỗi dòng cần một mã riêng.`,
    en: `The ID "${id}" was used above. Every row needs its own.`,
  };
}

export function ambiguousNumber(text: string): Bilingual {
  return {
    vi: `Số “${text}” có thể đọc theo hai cách, lệch nhau 1.000 lần. Hãy viết lại không có dấu phân cách hàng nghìn, ví dụ 1947 hoặc 1.9470.`,
    en: `The number "${text}" can be read in two ways, 1,000 times apart. Write it without thousands separators, for example 1947 or 1.9470.`,
  };
}

export function scientificNumber(text: string): Bilingual {
  return {
    vi: `Số “${text}” đã bị bảng tính rút gọn và mất chữ số. Hãy định dạng cột là Number rồi lưu lại từ số gốc.`,
    en: `The spreadsheet shortened the number to "${text}" and lost digits. Format the column as Number and save again from the original.`,
  };
}

export function longNumber(text: string): Bilingual {
  return {
    vi: `Số “${shortened(text)}” có quá 15 chữ số nên không lưu được chính xác. Hãy dùng đơn vị lớn hơn (UNIT_MULT).`,
    en: `The number "${shortened(text)}" has more than 15 digits and cannot be held exactly. Use a larger unit (UNIT_MULT).`,
  };
}

export function unreadableNumber(text: string): Bilingual {
  return {
    vi: `“${shortened(text)}” không phải là số. Ô này chỉ ghi số (dấu chấm thập phân); từ chỉ mức độ ghi ở OBS_QUALIFIER, lời ở OBS_TEXT, đơn vị ở UNIT_MEASURE; chưa có số liệu thì để trống và ghi OBS_STATUS là O.`,
    en: `"${shortened(text)}" is not a number. Write only the number here (decimal point); a qualifier goes into OBS_QUALIFIER, words into OBS_TEXT, the unit into UNIT_MEASURE; for a missing figure leave it blank with OBS_STATUS O.`,
  };
}

export function mixedMarks(dotLine: number, commaLine: number): Bilingual {
  return {
    vi: `Tệp dùng lẫn lộn hai dấu thập phân: dấu chấm ở dòng ${dotLine}, dấu phẩy ở dòng ${commaLine}. Hãy thống nhất một dấu (nên dùng dấu chấm).`,
    en: `The file mixes two decimal marks: a point on line ${dotLine}, a comma on line ${commaLine}. Use one of them throughout (best the point).`,
  };
}

export function dayFormat(text: string): Bilingual {
  return {
    vi: `“${shortened(text)}” không phải là ngày theo dạng năm-tháng-ngày. Hãy ghi đủ cả năm, ví dụ 2024-07-18 cho ngày 18/7/2024.`,
    en: `"${shortened(text)}" is not a day written year-month-day. Write it with its year, for example 2024-07-18 for 18 July 2024.`,
  };
}

export function partialDateFormat(text: string): Bilingual {
  return {
    vi: `“${shortened(text)}” không phải là thời điểm. Hãy ghi năm, năm-tháng hoặc năm-tháng-ngày: 2024, 2024-07 hoặc 2024-07-18.`,
    en: `"${shortened(text)}" is not a date. Write a year, a year-month or a year-month-day: 2024, 2024-07 or 2024-07-18.`,
  };
}

export function noSuchDay(text: string): Bilingual {
  return {
    vi: `Ngày “${text}” không tồn tại. Hãy kiểm tra lại ngày và tháng.`,
    en: `There is no day "${text}". Check the day and the month.`,
  };
}

export function dateForPeriod(text: string): Bilingual {
  return {
    vi: `“${shortened(text)}” là ngày tháng, không phải kỳ báo cáo: Excel tự đổi 2024-07 thành ngày tháng. Hãy định dạng cột TIME_PERIOD là Text rồi nhập lại, hoặc ghi tháng theo dạng 2024-M07.`,
    en: `"${shortened(text)}" is a date, not a period: Excel turns 2024-07 into one. Format the column TIME_PERIOD as Text and type it again, or write months as 2024-M07.`,
  };
}

export function datesReversed(from: string, to: string): Bilingual {
  return {
    vi: `Thời điểm ở cột ${to} đứng trước thời điểm ở cột ${from}. Hãy kiểm tra lại.`,
    en: `The date in column ${to} lies before the one in column ${from}. Check both.`,
  };
}

// Observations and targets

export function unknownIndicator(typed: string, meant: string | undefined): Bilingual {
  return {
    vi: `Không có chỉ tiêu “${typed}” trong danh mục.${meant === undefined ? '' : ` Có phải là ${meant} không?`} Chỉ tiêu mới phải được khai trong indicators.json.`,
    en: `The catalogue has no indicator "${typed}".${meant === undefined ? '' : ` Did you mean ${meant}?`} A new indicator must be defined in indicators.json.`,
  };
}

export function deleteRefused(): Bilingual {
  return {
    vi: 'ACTION là D (xóa): tệp số liệu không được yêu cầu xóa. Hãy bỏ dòng này; muốn sửa số liệu thì ghi dòng mới với AS_OF muộn hơn.',
    en: 'ACTION is D (delete): a data file cannot ask for deletions. Remove the row; to correct a figure add a row with a later AS_OF.',
  };
}

export function observationTwice({ indicator, area, period }: Observation, firstLine: number): Bilingual {
  return {
    vi: `Trùng khóa với dòng ${firstLine}: cùng chỉ tiêu ${indicator}, đơn vị ${area}, kỳ ${period}, đối tác, định nghĩa, AS_OF và nguồn. Hãy bỏ một dòng, hoặc ghi AS_OF hay SOURCE khác nhau.`,
    en: `The same key as line ${firstLine}: indicator ${indicator}, area ${area}, period ${period}, partner, definition, AS_OF and source. Remove one, or tell them apart by AS_OF or SOURCE.`,
  };
}

export function unknownQualifier(word: string, meant: string | undefined): Bilingual {
  return {
    vi: `Không hiểu từ chỉ mức độ “${shortened(word)}”.${meant === undefined ? '' : ` Có phải là “${meant}” không?`} Hãy dùng gần, hơn, trên, khoảng, ước, ít nhất, không quá, “từ … trở lên”, hoặc để trống.`,
    en: `The qualifier "${shortened(word)}" is not known.${meant === undefined ? '' : ` Did you mean "${meant}"?`} Use gần, hơn, trên, khoảng, ước, ít nhất, không quá, "từ … trở lên", or leave it blank.`,
  };
}

export function qualifierWithoutNumber(): Bilingual {
  return {
    vi: 'Có từ chỉ mức độ mà không có số. Hãy ghi số vào OBS_VALUE; nếu nguồn chỉ có lời thì ghi toàn bộ vào OBS_TEXT.',
    en: 'There is a qualifier but no number. Write the number into OBS_VALUE; where the source has only words, put all of them into OBS_TEXT.',
  };
}

export function highWithoutLow(): Bilingual {
  return {
    vi: 'Có OBS_VALUE_HIGH mà thiếu OBS_VALUE. Hãy ghi cận dưới của khoảng vào OBS_VALUE.',
    en: 'There is an OBS_VALUE_HIGH but no OBS_VALUE. Write the low end of the range into OBS_VALUE.',
  };
}

export function reversedRange(): Bilingual {
  return {
    vi: 'Cận trên nhỏ hơn cận dưới. Hãy kiểm tra xem hai số có bị đổi chỗ không.',
    en: 'The high end is below the low end. Check whether the two were swapped.',
  };
}

export function rankForm(): Bilingual {
  return {
    vi: 'Thứ hạng phải là số nguyên từ 1, không có từ chỉ mức độ hay cận trên; số đơn vị được xếp hạng ghi ở OBS_TEXT, ví dụ “9/63”.',
    en: 'A rank is a whole number from 1, without a qualifier or a high end; the number of units ranked goes into OBS_TEXT, for example "9/63".',
  };
}

export function valueOfMissing(status: string): Bilingual {
  return {
    vi: `OBS_STATUS là ${status} (không có số liệu) nhưng ô này có nội dung. Hãy xóa nội dung hoặc sửa OBS_STATUS.`,
    en: `OBS_STATUS is ${status} (no figure), but this cell is filled. Clear it or correct OBS_STATUS.`,
  };
}

export function blankValue(): Bilingual {
  return {
    vi: 'Dòng không có số và không có OBS_STATUS; được hiểu là chưa có số liệu. Hãy ghi OBS_STATUS là O (nguồn không có) hoặc L (chưa thu thập) để nói rõ.',
    en: 'The row has no figure and no OBS_STATUS; it is taken as missing. Write OBS_STATUS O (none at the source) or L (not collected) to say so.',
  };
}

/** SDMX code list CL_OBS_STATUS. */
export function missingBecause(status: 'O' | 'M' | 'L' | 'Q'): Bilingual {
  switch (status) {
    case 'O':
      return { vi: 'Nguồn không có số liệu (OBS_STATUS O).', en: 'The source has no figure (OBS_STATUS O).' };
    case 'M':
      return {
        vi: 'Không thể có số liệu cho kỳ này (OBS_STATUS M).',
        en: 'There can be no figure for this period (OBS_STATUS M).',
      };
    case 'L':
      return { vi: 'Số liệu chưa được thu thập (OBS_STATUS L).', en: 'The figure was not collected (OBS_STATUS L).' };
    case 'Q':
      return { vi: 'Số liệu không được công bố (OBS_STATUS Q).', en: 'The figure is not released (OBS_STATUS Q).' };
  }
}

export function otherUnit(measure: string, { code, unit }: Indicator): Bilingual {
  return {
    vi: `Đơn vị “${measure}” không quy đổi được về “${unit}”, đơn vị của chỉ tiêu ${code}. Hãy sửa đơn vị, hoặc dùng chỉ tiêu khác.`,
    en: `The unit "${measure}" does not convert into "${unit}", the unit of ${code}. Correct the unit or use another indicator.`,
  };
}

export function multiplierForm(text: string): Bilingual {
  return {
    vi: `UNIT_MULT “${shortened(text)}” không phải là lũy thừa của 10. Hãy ghi 9 cho tỷ, 6 cho triệu, 3 cho nghìn, 0 cho đơn vị.`,
    en: `The UNIT_MULT "${shortened(text)}" is not a power of ten. Write 9 for billions, 6 for millions, 3 for thousands, 0 for units.`,
  };
}

export function twoMultipliers(measure: string, multiplier: string): Bilingual {
  return {
    vi: `“${measure}” đã nói đến lũy thừa của 10, còn UNIT_MULT là ${multiplier}: hai chỗ trái nhau. Hãy để trống UNIT_MULT, hoặc ghi đơn vị gốc (USD).`,
    en: `"${measure}" already names a power of ten, and UNIT_MULT ${multiplier} contradicts it. Leave UNIT_MULT blank or write the plain unit (USD).`,
  };
}

export function emptyTarget(): Bilingual {
  return {
    vi: 'Mục tiêu không có nội dung. Hãy ghi LOW, HIGH hoặc TEXT (như in, ví dụ “6,5–7%”).',
    en: 'The target is empty. Fill LOW, HIGH or TEXT (as printed, for example "6,5–7%").',
  };
}

// dataset.json and indicators.json

export function jsonSyntax(): Bilingual {
  return {
    vi: 'Tệp không phải JSON đúng cú pháp. Hãy kiểm tra dấu phẩy, ngoặc và ngoặc kép ở dòng này hoặc ngay trước đó.',
    en: 'The file is not valid JSON. Check commas, brackets and quotes on this line or just before it.',
  };
}

export function jsonType(name: string, expected: Bilingual): Bilingual {
  return { vi: `“${name}” phải là ${expected.vi}.`, en: `"${name}" must be ${expected.en}.` };
}

export const jsonText: Bilingual = { vi: 'một chuỗi chữ', en: 'a text' };
export const jsonBilingual: Bilingual = {
  vi: 'một chuỗi chữ hoặc {"vi": …, "en": …}',
  en: 'a text or {"vi": …, "en": …}',
};
export const jsonFlag: Bilingual = { vi: 'true hoặc false', en: 'true or false' };
export const jsonDecimals: Bilingual = { vi: 'số nguyên từ 0 đến 10', en: 'a whole number from 0 to 10' };

export function datasetJsonShape(): Bilingual {
  return {
    vi: 'dataset.json phải là một đối tượng {…} với id, title, version, illustrative, issuer, secrecy.',
    en: 'dataset.json must be one object {…} with id, title, version, illustrative, issuer, secrecy.',
  };
}

export function secret(level: string): Bilingual {
  return {
    vi: `Bộ dữ liệu ghi mức độ mật “${level}”. Số liệu mật không được xử lý qua kênh này; hãy gửi theo quy định về bảo vệ bí mật nhà nước.`,
    en: `The data set is marked "${level}". Secret data must not go through this channel; follow the rules on state secrets.`,
  };
}

export function indicatorsJsonShape(): Bilingual {
  return {
    vi: 'indicators.json phải là một mảng […] các chỉ tiêu.',
    en: 'indicators.json must be an array […] of indicators.',
  };
}

export function indicatorShape(): Bilingual {
  return {
    vi: 'Mỗi chỉ tiêu phải là một đối tượng {…} với ít nhất code và kind.',
    en: 'Every indicator must be an object {…} with at least code and kind.',
  };
}

export function indicatorCode(code: string): Bilingual {
  return {
    vi: `Mã chỉ tiêu “${code}” không hợp lệ. Mã gồm chữ hoa không dấu, chữ số và gạch dưới, bắt đầu bằng chữ, ví dụ FDI_REG.`,
    en: `"${code}" is not an indicator code. Use capitals A–Z, digits and underscores, beginning with a letter: FDI_REG.`,
  };
}

export function indicatorTwice(code: string): Bilingual {
  return {
    vi: `Chỉ tiêu ${code} được khai hai lần. Hãy bỏ một lần khai.`,
    en: `The indicator ${code} is defined twice. Remove one definition.`,
  };
}

/** Messages quote what was typed, but not a page of it. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
