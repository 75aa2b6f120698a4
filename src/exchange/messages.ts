/** The wording of this folder's problems, in both languages. Places are told by `Where`, not here. */
import type { Bilingual } from '../kpi/bilingual';
import type { Where } from '../kpi/finding';
import { quoted } from '../kpi/quoted';

export function datasetInvalid(label: string, count: number): Bilingual {
  return {
    vi: `Bộ số liệu “${label}” có ${count} lỗi nên chưa dùng được. Hãy sửa rồi đọc lại:`,
    en: `The data set "${label}" has ${count} ${count === 1 ? 'problem' : 'problems'} and cannot be used yet. Correct the following and read it again:`,
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
    vi: `Không có thư mục bộ số liệu “${directory}”. Hãy kiểm tra lại đường dẫn.`,
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
    vi: 'Thiếu tệp observations.csv, tệp duy nhất bắt buộc của một bộ số liệu. Hãy kiểm tra xem đã chọn đúng thư mục chưa.',
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
    vi: 'Đây là một sổ làm việc Excel (.xlsx) hoặc tệp nén mang tên tệp văn bản. Hãy mở bằng Excel và lưu thành “CSV UTF-8 (Comma delimited)”.',
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

export function tabSeparated(): Bilingual {
  return {
    vi: 'Dòng tên cột có lẽ được ngăn bằng dấu tab. Tệp CSV phải ngăn bằng dấu phẩy hoặc chấm phẩy: trong Excel, hãy lưu lại theo loại “CSV UTF-8 (Comma delimited)”.',
    en: 'The column names seem to be separated by tabs. A CSV file is separated by commas or semicolons: in Excel, save it again as "CSV UTF-8 (Comma delimited)".',
  };
}

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

/** @param probable the heading that probably means this column */
export function columnMissing(name: string, probable: string | undefined): Bilingual {
  return {
    vi: `Thiếu cột bắt buộc ${name}.${probable === undefined ? ' Hãy thêm cột này vào dòng tên cột.' : ` Cột “${shortened(probable)}” có lẽ là cột này: nếu đúng, hãy đổi tên cột thành ${name}.`}`,
    en: `The required column ${name} is missing.${probable === undefined ? ' Add it to the header.' : ` The column "${shortened(probable)}" is probably this one: if so, rename it to ${name}.`}`,
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

export function spacedNumber(text: string): Bilingual {
  return {
    vi: `Số “${text}” có dấu cách giữa các chữ số. Hãy viết liền, ví dụ 1947.`,
    en: `The number "${text}" has spaces between its digits. Write it without, for example 1947.`,
  };
}

export function scientificNumber(text: string): Bilingual {
  return {
    vi: `Số “${text}” đã bị bảng tính rút gọn và mất chữ số. Hãy định dạng cột là Number rồi lưu lại từ số gốc.`,
    en: `The spreadsheet shortened the number to "${text}" and lost digits. Format the column as Number and save again from the original.`,
  };
}

/** Cells named in one message. */
const MOST_NAMED = 5;

export function numbersLeftText(
  column: string,
  cells: readonly { readonly line: number; readonly text: string }[],
): Bilingual {
  const named = (word: string, [open, close]: readonly [string, string]): string =>
    cells
      .slice(0, MOST_NAMED)
      .map(({ line, text }) => `${word} ${line} ${open}${quoted(text)}${close}`)
      .concat(cells.length > MOST_NAMED ? [`… (${cells.length})`] : [])
      .join(', ');
  return {
    vi: `Cột “${column}” gồm các con số, nhưng có ô ghi số kèm chữ hoặc dấu nên vẫn là chữ và không được tính vào tổng: ${named('dòng', ['“', '”'])}. Hãy chỉ ghi con số (ví dụ 1234.5), theo đơn vị của cả cột; đơn vị và chữ kèm theo (%, tỷ, gần…) ghi ở tên cột hoặc ở cột khác.`,
    en: `Column "${column}" holds numbers, but some cells write one with words or signs, so they stay text and totals leave them out: ${named('line', ['"', '"'])}. Write the number alone (for example 1234.5), in the unit of the whole column; units and words (%, tỷ, gần…) go into the heading or another column.`,
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

export function datesReversed(from: string, to: string): Bilingual {
  return {
    vi: `Thời điểm ở cột ${to} đứng trước thời điểm ở cột ${from}. Hãy kiểm tra lại.`,
    en: `The date in column ${to} lies before the one in column ${from}. Check both.`,
  };
}

/** Messages quote what was typed, but not a page of it. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
