import { NgktError } from '../../kpi/finding';

/** What makes a part unreadable, in both languages; `at` is a zero-based offset into the decoded text. */
export interface XmlProblem {
  readonly vi: string;
  readonly en: string;
}

/** What the scanner finds wrong. */
export const xmlProblems = {
  noElement: { vi: 'không có phần tử nào', en: 'there is no element' },
  secondRoot: { vi: 'có hơn một phần tử gốc', en: 'there is more than one root element' },
  textOutside: { vi: 'có chữ ở ngoài phần tử gốc', en: 'there is text outside the root element' },
  strayBracket: { vi: 'dấu “<” đứng một mình', en: 'a stray "<"' },
  declaration: { vi: 'có khai báo “<!” không hợp lệ', en: 'there is an invalid "<!" declaration' },
  attribute: { vi: 'thuộc tính của thẻ viết sai', en: 'an attribute is not written properly' },
  tooDeep: (limit: number): XmlProblem => ({
    vi: `các phần tử lồng nhau quá ${limit} cấp`,
    en: `elements are nested more than ${limit} deep`,
  }),
  neverClosed: (name: string): XmlProblem => ({
    vi: `thẻ <${name}> không được đóng`,
    en: `the tag <${name}> is never closed`,
  }),
  otherClosed: (name: string, open: string): XmlProblem => ({
    vi: `thẻ đóng </${name}> không khớp với <${open}>`,
    en: `the closing tag </${name}> does not match <${open}>`,
  }),
  unfinishedTag: (name: string): XmlProblem => ({
    vi: `thẻ <${name} không kết thúc bằng “>”`,
    en: `the tag <${name} does not end with ">"`,
  }),
  missing: (terminator: string): XmlProblem => ({ vi: `thiếu “${terminator}”`, en: `"${terminator}" is missing` }),
} as const;

export function malformedXml(part: string, text: string, at: number, problem: XmlProblem): NgktError {
  const { line, column } = lineAndColumn(text, at);
  return new NgktError('xml.malformed', {
    vi: `Phần “${part}” của tệp Excel không phải XML đúng quy tắc: ${problem.vi} (dòng ${line}, ký tự ${column}). Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi thử lại.`,
    en: `Part "${part}" of the Excel file is not well-formed XML: ${problem.en} (line ${line}, character ${column}). Open the file in Excel or LibreOffice, save it and try again.`,
  });
}

export function dtdRefused(part: string, text: string, at: number): NgktError {
  const { line, column } = lineAndColumn(text, at);
  return new NgktError('xml.dtd', {
    vi: `Phần “${part}” của tệp Excel chứa khai báo DOCTYPE (dòng ${line}, ký tự ${column}). Tệp Excel không bao giờ cần khai báo này và nó có thể gây hại, nên tệp bị từ chối.`,
    en: `Part "${part}" of the Excel file holds a DOCTYPE declaration (line ${line}, character ${column}). Excel files never need one and it can do harm, so the file is refused.`,
  });
}

export function wrongEncoding(part: string, problem: XmlProblem): NgktError {
  return new NgktError('xml.encoding', {
    vi: `Không đọc được phần “${part}” của tệp Excel: ${problem.vi}. Cần mã UTF-8, hoặc UTF-16 có dấu thứ tự byte (BOM).`,
    en: `Part "${part}" of the Excel file cannot be read: ${problem.en}. Expected UTF-8, or UTF-16 with a byte order mark.`,
  });
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
    line += 1;
    lineStart = i + 1;
  }
  return { line, column: at - lineStart + 1 };
}
