import type { Bilingual } from '../../kpi/bilingual';
import { quoted } from '../../kpi/quoted';
import { FORM_NAMES_VERSION } from './formNames';

/** What is wrong with a form as a whole. */

const newForm: Bilingual = {
  vi: 'Hãy lấy biểu mới của kỳ này (ngkt form, ngăn NGKT hoặc trang nộp số liệu) rồi chép số liệu sang bằng Dán đặc biệt – Giá trị',
  en: "Take a new form for this period (ngkt form, the add-in's pane or the upload page) and copy the figures into it with Paste Special – Values",
};

export const notForm = (): Bilingual => ({
  vi: `Tệp này không phải biểu số liệu: không có tên NGKT_FORM. ${newForm.vi}.`,
  en: `This file is no form: it has no name NGKT_FORM. ${newForm.en}.`,
});

export const namesLost = (): Bilingual => ({
  vi: `Tệp này là biểu số liệu nhưng đã mất các tên NGKT_… (Công thức – Quản lý tên) chỉ chỗ nhập: thường do chép trang sang sổ khác, hoặc lưu bằng chương trình không giữ tên. Hãy dùng tệp biểu gốc. Nếu không còn: ${newForm.vi.charAt(0).toLowerCase()}${newForm.vi.slice(1)}.`,
  en: `This file is a form that has lost its names NGKT_… (Formulas – Name Manager), by which its cells are found: sheets were copied into another workbook, or a program saved it without names. Use the original file. If there is none: ${newForm.en.charAt(0).toLowerCase()}${newForm.en.slice(1)}.`,
});

export const identityLost = (names: readonly string[]): Bilingual => ({
  vi: `Biểu không còn đọc được: ${names.join(', ')} đã mất hoặc trỏ vào ô, trang đã bị xóa. ${newForm.vi}.`,
  en: `The form can no longer be read: ${names.join(', ')} is gone or points at cells or a sheet that were deleted. ${newForm.en}.`,
});

export const identityBlank = (names: readonly string[]): Bilingual => ({
  vi: `Biểu chưa được lập cho địa phương và kỳ nào: ô ${names.join(', ')} trống. ${newForm.vi}.`,
  en: `The form was not made for an area and period: the cell ${names.join(', ')} is empty. ${newForm.en}.`,
});

export const notMade = (): Bilingual => ({
  vi: 'Đây là mẫu biểu chưa lập cho địa phương nào: các ô đầu biểu còn dấu {{…}}. Hãy lập biểu bằng ngkt form --area … --period ….',
  en: 'This is the template of a form, not yet made for an area: the cells at its head still hold markers {{…}}. Make one with ngkt form --area … --period ….',
});

export const formVersion = (found: string): Bilingual => ({
  vi: `Ô NGKT_FORM ghi “${found}”, cần dạng “tên-biểu/${FORM_NAMES_VERSION}”. ${newForm.vi}.`,
  en: `The cell NGKT_FORM says “${found}”; expected is “name-of-the-form/${FORM_NAMES_VERSION}”. ${newForm.en}.`,
});

export const olderForm = (found: string): Bilingual => ({
  vi: `Biểu theo phiên bản cũ (${found}; hiện dùng phiên bản ${FORM_NAMES_VERSION}). ${newForm.vi}.`,
  en: `The form is of an older version (${found}; the current one is ${FORM_NAMES_VERSION}). ${newForm.en}.`,
});

export const newerForm = (found: string): Bilingual => ({
  vi: `Biểu theo phiên bản mới hơn phần mềm (${found}; phần mềm đọc đến phiên bản ${FORM_NAMES_VERSION}). Hãy cập nhật NGKT Reports.`,
  en: `The form is newer than this program (${found}; it reads up to version ${FORM_NAMES_VERSION}). Update NGKT Reports.`,
});

export const columnLost = (name: string): Bilingual => ({
  vi: `Cột của biểu đã bị xóa hoặc chuyển sang trang khác (tên ${name}). ${newForm.vi}.`,
  en: `A column of the form was deleted or moved to another sheet (name ${name}). ${newForm.en}.`,
});

export const listLost = (name: string): Bilingual => ({
  vi: `Một bảng của biểu đã bị xóa (tên ${name}). ${newForm.vi}.`,
  en: `A table of the form was deleted (name ${name}). ${newForm.en}.`,
});

export const rowLost = (code: string): Bilingual => ({
  vi: `Dòng của chỉ tiêu ${code} đã bị xóa khỏi biểu. ${newForm.vi}.`,
  en: `The row of the indicator ${code} was deleted from the form. ${newForm.en}.`,
});

export const unknownIndicator = (code: string): Bilingual => ({
  vi: `Biểu có dòng cho chỉ tiêu ${code}, nhưng danh mục chỉ tiêu không có mã này. Hãy báo cho nơi lập biểu.`,
  en: `The form has a row for the indicator ${code}, which the catalogue does not know. Tell those who made the form.`,
});

export const unreadableCutOff = (text: string): Bilingual => ({
  vi: `Ô “Số liệu tính đến hết ngày” ghi “${text}”, không phải một ngày. ${newForm.vi}.`,
  en: `The cell of the cut-off day says “${text}”, which is no day. ${newForm.en}.`,
});

export const outOfPlace = (text: string): Bilingual => ({
  vi: `“${text}” nằm ngoài các dòng của biểu nên không được đọc. Hãy chuyển vào đúng dòng, hoặc chèn dòng vào trong bảng rồi nhập.`,
  en: `“${text}” stands outside the rows of the form and is not read. Move it into its row, or insert a row inside the table.`,
});

export const totalWithoutClaim = (codes: readonly string[]): Bilingual => ({
  vi: `Tổng do biểu tự cộng từ ${codes.join(' + ')}, nhưng mức độ của các số đó (ví dụ một số “gần”, một số “hơn”, hoặc có số chưa có) không cho biết mức độ của tổng. Hãy chọn Mức độ cho tổng, hoặc gõ tổng đã biết.`,
  en: `The form adds up ${codes.join(' + ')}, but how exact those are (one “gần” and one “hơn”, or one missing) does not tell how exact the total is. Choose a qualifier for the total, or type the total that is known.`,
});

export const rowOutside = (found: string): Bilingual => ({
  vi: `“${quoted(found)}” nằm ngoài các dòng của bảng nên không được đọc. Hãy chèn dòng vào trong bảng, phía trên dòng cuối, chuyển nội dung vào đó rồi xóa dòng này.`,
  en: `“${quoted(found)}” stands outside the rows of the table and is not read. Insert a row inside the table, above its last row, move the entry there and clear this one.`,
});

export const nameBelow = (found: string): Bilingual => ({
  vi: `“${quoted(found)}” nằm ngay dưới bảng nên không được đọc. Nếu là một dòng của bảng, hãy chèn dòng vào trong bảng, phía trên dòng cuối, và chuyển vào đó; nếu là ghi chú, hãy để cách bảng một dòng.`,
  en: `“${quoted(found)}” stands directly below the table and is not read. If it belongs to the table, insert a row above its last row and move it there; if it is a note, leave a blank row between.`,
});

export const partnerWithoutName = (): Bilingual => ({
  vi: 'Dòng có số nhưng thiếu tên đối tác. Hãy ghi tên quốc gia, vùng lãnh thổ ở cột đối tác.',
  en: 'The row has figures but no partner. Enter the country or territory in the column of partners.',
});

export const partnerTwice = (name: string, earlier: string, cell: string): Bilingual => ({
  vi: `Đối tác “${quoted(name)}” đã có ở ô ${cell}${earlier === name ? '' : ` với tên “${quoted(earlier)}”`}. Mỗi đối tác chỉ một dòng: hãy gộp số vào một dòng, giữ một tên.`,
  en: `The partner “${quoted(name)}” stands in ${cell} already${earlier === name ? '' : ` as “${quoted(earlier)}”`}. A partner has one row: put the figures together in one, under one name.`,
});
