import type { Bilingual } from '../../../kpi/bilingual';

export const heading: Bilingual = { vi: 'Tóm tắt', en: 'Brief' };
export const part: Bilingual = { vi: 'Việc cần làm', en: 'What to do' };
export const readPart: Bilingual = { vi: 'Đọc bản tóm tắt', en: 'Read the brief' };
export const proofPart: Bilingual = { vi: 'Soát số trong sổ tính', en: 'Proof-read the workbook' };
export const fields: Bilingual = { vi: 'Bản tóm tắt của', en: 'Brief of' };
export const length: Bilingual = { vi: 'Độ dài', en: 'Length' };
export const shortLength: Bilingual = { vi: 'Một trang', en: 'One page' };
export const fullLength: Bilingual = { vi: 'Đầy đủ', en: 'Full' };
export const language: Bilingual = { vi: 'Ngôn ngữ', en: 'Language' };

export const writing: Bilingual = { vi: 'Đang lập bản tóm tắt…', en: 'Writing the brief…' };
export const failed: Bilingual = { vi: 'Chưa lập được bản tóm tắt', en: 'The brief could not be written' };
export const tryAgain: Bilingual = { vi: 'Thử lại', en: 'Try again' };
export const nothing: Bilingual = { vi: 'Không có gì để tóm tắt', en: 'Nothing to sum up' };
export const nothingText: Bilingual = {
  vi: 'Bộ số liệu đang mở không có số liệu nào cho kỳ và đơn vị này. Hãy chọn kỳ khác, đơn vị khác hoặc bộ số liệu khác.',
  en: 'The open data set has no figures for this period and area. Choose another period, area or data set.',
};

export const howToRead: Bilingual = {
  vi: 'Bấm vào một con số để xem số đó từ đâu ra.',
  en: 'Choose a number to see where it comes from.',
};
export const basis: Bilingual = { vi: 'Căn cứ của con số', en: 'What the number rests on' };
export const closeBasis: Bilingual = { vi: 'Đóng căn cứ', en: 'Close' };

export function inWorkbook(cells: number): Bilingual {
  return {
    vi: `Số này có trong ${cells} ô của sổ tính đang mở`,
    en: `${cells} ${cells === 1 ? 'cell' : 'cells'} of the open workbook ${cells === 1 ? 'rests' : 'rest'} on this figure`,
  };
}

export const insert: Bilingual = { vi: 'Chèn vào sổ tính', en: 'Insert into the workbook' };
export const inserting: Bilingual = { vi: 'Đang chèn bản tóm tắt…', en: 'Inserting the brief…' };
export const insertFailed: Bilingual = { vi: 'Chưa chèn được bản tóm tắt', en: 'The brief was not inserted' };
export const undo: Bilingual = { vi: 'Bỏ phần vừa điền', en: 'Undo the fill' };
export const undone: Bilingual = {
  vi: 'Đã bỏ phần vừa điền. Trang mẫu còn trong sổ tính; có thể xóa trang đó.',
  en: 'The fill was taken back. The sheet of the template is still in the workbook and can be deleted.',
};

export function inserted(sheet: string): Bilingual {
  return {
    vi: `Đã chèn bản tóm tắt vào trang “${sheet}”. Kỳ sau chỉ cần điền lại trang này.`,
    en: `The brief is on the sheet "${sheet}". For the next period, fill that sheet again.`,
  };
}

export const takeAway: Bilingual = { vi: 'Tải về', en: 'Download' };
export const asWord: Bilingual = { vi: 'Word (.docx)', en: 'Word (.docx)' };
export const asPage: Bilingual = { vi: 'Trang để in hoặc gửi (.html)', en: 'Page to print or send (.html)' };
export const asMarkdown: Bilingual = { vi: 'Văn bản Markdown (.md)', en: 'Markdown text (.md)' };
export const making: Bilingual = { vi: 'Đang tạo tệp…', en: 'Making the file…' };
export const fileFailed: Bilingual = { vi: 'Chưa tạo được tệp', en: 'The file was not made' };

export function fileMade(name: string): Bilingual {
  return { vi: `Đã tạo tệp “${name}”.`, en: `The file "${name}" is made.` };
}

export const noTemplate: Bilingual = {
  vi: 'Không thấy mẫu bản tóm tắt trong sản phẩm. Hãy cài lại phần bổ trợ.',
  en: 'The template of the brief is not part of this installation. Install the add-in again.',
};
