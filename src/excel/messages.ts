import type { Bilingual } from '../kpi/bilingual';

export const cellEditMode: Bilingual = {
  vi: 'Excel đang ở chế độ nhập liệu trong một ô nên chưa đọc hay ghi được. Hãy nhấn Enter hoặc Esc để kết thúc, rồi thực hiện lại.',
  en: 'A cell is being edited, so Excel can neither be read nor written. Press Enter or Esc to finish, then try again.',
};

export const accessDenied: Bilingual = {
  vi: 'Excel từ chối ghi vì sổ tính hoặc trang tính đang được bảo vệ, hoặc chỉ được mở để đọc. Hãy bỏ bảo vệ (thẻ Xem lại) hoặc bật chỉnh sửa, rồi thực hiện lại.',
  en: 'Excel refuses to write: the workbook or a sheet is protected, or open for reading only. Remove the protection (Review tab) or enable editing, then try again.',
};

export const itemNotFound: Bilingual = {
  vi: 'Một trang tính, bảng hoặc biểu đồ vừa bị xóa hoặc đổi tên trong khi đang làm việc. Hãy đọc lại sổ tính rồi thực hiện lại.',
  en: 'A sheet, table or chart was deleted or renamed meanwhile. Read the workbook again, then repeat.',
};

export const filtered: Bilingual = {
  vi: 'Excel không ghi được vào các dòng đang bị bộ lọc ẩn. Hãy bỏ lọc (thẻ Dữ liệu, Xoá) rồi thực hiện lại.',
  en: 'Excel cannot write into rows that a filter hides. Clear the filter (Data tab, Clear), then try again.',
};

export const mergedConflict: Bilingual = {
  vi: 'Các ô gộp chắn ngang vùng cần ghi nên Excel không chèn hay sao chép dòng được. Hãy bỏ gộp các ô vắt qua ranh giới của danh sách rồi thực hiện lại.',
  en: 'Merged cells stand across the area to be written, so Excel cannot insert or copy rows. Unmerge cells that cross the edge of the list, then try again.',
};

export const insertConflict: Bilingual = {
  vi: 'Excel không chèn hay xóa được dòng ở đây vì vướng một bảng, công thức mảng hoặc bảng tổng hợp (PivotTable). Hãy dời đối tượng đó khỏi các dòng của danh sách rồi thực hiện lại.',
  en: 'Excel cannot insert or delete rows here because a table, an array formula or a PivotTable is in the way. Move it away from the rows of the list, then try again.',
};

export const tooLarge: Bilingual = {
  vi: 'Lượng dữ liệu vượt quá giới hạn một lần trao đổi với Excel. Hãy thu gọn báo cáo (bớt trang tính hoặc dòng), hoặc điền tệp bằng lệnh ngkt fill.',
  en: 'The data are larger than Excel takes at once. Make the report smaller (fewer sheets or rows), or fill the file with the command ngkt fill.',
};

export const notResponding: Bilingual = {
  vi: 'Excel không trả lời. Hãy chờ Excel rảnh (đóng các hộp thoại đang mở, kiểm tra kết nối mạng), rồi thực hiện lại.',
  en: 'Excel does not answer. Wait until it is idle (close open dialogs, check the network), then try again.',
};

export const missingFeature: Bilingual = {
  vi: 'Phiên bản Excel này chưa có tính năng cần dùng. Hãy cập nhật Excel (Microsoft 365, Excel 2021 trở lên), hoặc điền tệp bằng lệnh ngkt fill.',
  en: 'This Excel lacks a feature that is needed. Update Excel (Microsoft 365, Excel 2021 or later), or fill the file with the command ngkt fill.',
};

export function unexpected(code: string, message: string): Bilingual {
  return {
    vi: `Excel báo lỗi không rõ nguyên nhân (${code}: ${message}). Hãy lưu sổ tính, mở lại rồi thực hiện lại.`,
    en: `Excel reports an unexpected error (${code}: ${message}). Save the workbook, open it again and repeat.`,
  };
}

export function sheetsProtected(sheets: readonly string[]): Bilingual {
  const names = sheets.map((sheet) => `“${sheet}”`).join(', ');
  return {
    vi: `Không ghi được vì trang tính ${names} đang được bảo vệ. Hãy bỏ bảo vệ (thẻ Xem lại) rồi thực hiện lại; chưa có gì bị thay đổi.`,
    en: `Nothing was written: the sheet ${names} is protected. Remove the protection (Review tab), then try again.`,
  };
}

export const readOnly: Bilingual = {
  vi: 'Không ghi được vì sổ tính đang mở ở chế độ chỉ đọc. Hãy bật chỉnh sửa hoặc lưu thành bản khác rồi điền lại; chưa có gì bị thay đổi.',
  en: 'Nothing was written: the workbook is open for reading only. Enable editing or save it under another name, then fill again.',
};

export function sheetsFiltered(sheets: readonly string[]): Bilingual {
  const names = sheets.map((sheet) => `“${sheet}”`).join(', ');
  return {
    vi: `Không chèn hay xóa dòng được vì trang tính ${names} đang lọc dữ liệu. Hãy bỏ lọc (thẻ Dữ liệu, Xoá) rồi điền lại; chưa có gì bị thay đổi.`,
    en: `Nothing was written: rows of the sheet ${names} are filtered. Clear the filter (Data tab, Clear) and fill again.`,
  };
}

export function changedMeanwhile(place: string): Bilingual {
  return {
    vi: `Sổ tính đã thay đổi từ lúc xem trước (${place}). Hãy xem trước lại rồi điền; chưa có gì bị thay đổi.`,
    en: `The workbook has changed since the preview (${place}). Preview again, then fill; nothing was written.`,
  };
}

export const cancelled: Bilingual = {
  vi: 'Đã dừng theo yêu cầu trước khi ghi; sổ tính không thay đổi.',
  en: 'Stopped as asked before writing; the workbook is unchanged.',
};

export function failedAndRestored(reason: Bilingual): Bilingual {
  return {
    vi: `${reason.vi} Sổ tính đã được đưa về như trước khi điền.`,
    en: `${reason.en} The workbook is again as it was before the fill.`,
  };
}

export function failedHalfWay(reason: Bilingual, steps: number, total: number): Bilingual {
  return {
    vi: `${reason.vi} Việc đưa sổ tính về như cũ cũng không thành: đã thực hiện ${steps}/${total} bước thêm, bớt dòng và có thể đã ghi một phần số liệu. Đừng lưu tệp: hãy đóng mà không lưu rồi mở lại, hoặc dùng Hoàn tác (Ctrl+Z) của Excel.`,
    en: `${reason.en} Bringing the workbook back failed too: ${steps} of ${total} steps that insert or delete rows were carried out and part of the figures may have been written. Do not save: close the file without saving and open it again, or use Excel's own Undo (Ctrl+Z).`,
  };
}

export const formattingLost: Bilingual = {
  vi: 'Ô có nhiều định dạng chữ khác nhau trong cùng một ô; phiên bản Excel này không cho phần bổ trợ giữ từng đoạn, nên cả ô theo một định dạng sau khi điền.',
  en: 'The cell has several text formats inside it; this Excel does not let add-ins keep them, so the whole cell has one format after the fill.',
};

export function seriesLeft(chart: string): Bilingual {
  return {
    vi: `Biểu đồ “${chart}” có chuỗi dữ liệu ghép từ nhiều vùng ô; Excel không cho phần bổ trợ sửa vùng như vậy. Hãy kiểm tra vùng dữ liệu của biểu đồ sau khi điền.`,
    en: `The chart “${chart}” has a series of several ranges, which Excel does not let add-ins change. Check the chart's data range after the fill.`,
  };
}

export function undoSheetGone(sheet: string): Bilingual {
  return {
    vi: `Không hoàn tác được lần điền vì trang tính “${sheet}” đã bị xóa.`,
    en: `The fill cannot be taken back: the sheet “${sheet}” has been deleted.`,
  };
}

export const undoRowsMoved: Bilingual = {
  vi: 'Không hoàn tác được lần điền vì sau đó đã có dòng hoặc cột được chèn hay xóa. Hãy dùng “Trả lại mẫu” để đưa các dấu điền về chỗ cũ.',
  en: 'The fill cannot be taken back: rows or columns were inserted or deleted since. Use “Bring the template back” to have the markers again.',
};

export function undoEditedRows(cells: readonly string[]): Bilingual {
  const shown = cells.slice(0, 5).join(', ') + (cells.length > 5 ? ', …' : '');
  return {
    vi: `Không hoàn tác được lần điền vì các ô ${shown} đã được sửa trong những dòng do lần điền thêm vào; hoàn tác sẽ làm mất nội dung đó. Hãy chép nội dung ấy sang chỗ khác rồi hoàn tác lại.`,
    en: `The fill cannot be taken back: the cells ${shown} were changed in rows that the fill had inserted and would be lost. Copy them elsewhere, clear them back, then undo again.`,
  };
}

export function cellOccupied(cell: string): Bilingual {
  return {
    vi: `Ô ${cell} đang có nội dung nên không ghi đè. Hãy chọn một ô trống, hoặc xác nhận ghi đè.`,
    en: `The cell ${cell} holds something already and is not overwritten. Select an empty cell, or confirm overwriting.`,
  };
}

export function chartsRebuilt(label: string, count: number): Bilingual {
  return {
    vi: `Excel bản web không chèn được trang tính có biểu đồ, nên ${count} biểu đồ của mẫu “${label}” đã được dựng lại: dữ liệu và vị trí như mẫu, màu sắc và trục theo mặc định của Excel.`,
    en: `Excel on the web cannot insert sheets with charts, so ${count} charts of the template “${label}” were built anew: figures and places as in the template, colours and axes as Excel chooses.`,
  };
}

export function drawingsLeft(label: string): Bilingual {
  return {
    vi: `Excel bản web không chèn được ghi chú, bảng tổng hợp (PivotTable) và hình vẽ của mẫu “${label}”; trang tính này được chèn không kèm các đối tượng đó.`,
    en: `Excel on the web cannot insert comments, PivotTables and drawings of the template “${label}”; this sheet was inserted without them.`,
  };
}
