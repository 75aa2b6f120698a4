import { NgktError } from '../../kpi/finding';

const REPAIR = {
  vi: 'Hãy chép hoặc tải lại tệp từ nguồn; nếu vẫn lỗi, mở bằng Excel hoặc LibreOffice rồi lưu lại.',
  en: 'Copy or download the file again; if that does not help, open it in Excel or LibreOffice and save it again.',
};

export function notZip(): NgktError {
  return new NgktError('file.notWorkbook', {
    vi: 'Tệp không phải là sổ tính Excel (.xlsx): không có cấu trúc nén zip. Hãy chọn đúng tệp, hoặc mở bằng Excel rồi lưu dạng “Excel Workbook (*.xlsx)”.',
    en: 'The file is not an Excel workbook (.xlsx): it is no zip archive. Choose the right file, or open it in Excel and save it as "Excel Workbook (*.xlsx)".',
  });
}

export function emptyFile(): NgktError {
  return new NgktError('file.empty', {
    vi: `Tệp rỗng (0 byte). ${REPAIR.vi}`,
    en: `The file is empty (0 bytes). ${REPAIR.en}`,
  });
}

export function truncated(): NgktError {
  return new NgktError('zip.truncated', {
    vi: `Tệp bị cắt cụt: thiếu mục lục hoặc phần cuối của tệp nén. ${REPAIR.vi}`,
    en: `The file is cut short: the directory or the end of the archive is missing. ${REPAIR.en}`,
  });
}

export function damagedDirectory(): NgktError {
  return new NgktError('zip.damaged', {
    vi: `Mục lục của tệp nén không khớp với nội dung. ${REPAIR.vi}`,
    en: `The archive's directory does not match its content. ${REPAIR.en}`,
  });
}

export function damagedEntry(part: string): NgktError {
  return new NgktError('zip.damaged', {
    vi: `Phần “${part}” trong tệp bị hỏng: dữ liệu nén, kích thước hoặc mã kiểm tra CRC không đúng. ${REPAIR.vi}`,
    en: `Part "${part}" of the file is damaged: its compressed data, size or CRC check are wrong. ${REPAIR.en}`,
  });
}

export function overlapping(part: string): NgktError {
  return new NgktError('zip.bomb', {
    vi: `Phần “${part}” nằm chồng lên phần khác trong tệp nén. Đây là dấu hiệu của tệp độc hại (“bom nén”), nên tệp bị từ chối.`,
    en: `Part "${part}" overlaps another one inside the archive. That is a sign of a hostile file (a "zip bomb"), so the file is refused.`,
  });
}

export function tooLarge(part: string, megabytes: number): NgktError {
  return new NgktError('zip.tooLarge', {
    vi: `Phần “${part}” khi giải nén lớn hơn ${megabytes} MB. Hãy bớt dữ liệu trong sổ tính (hàng và cột trống có định dạng, trang không dùng) rồi thử lại.`,
    en: `Part "${part}" is larger than ${megabytes} MB when inflated. Remove data from the workbook (formatted empty rows and columns, unused sheets) and try again.`,
  });
}

export function totalTooLarge(megabytes: number): NgktError {
  return new NgktError('zip.tooLarge', {
    vi: `Nội dung tệp khi giải nén lớn hơn ${megabytes} MB. Hãy bớt dữ liệu trong sổ tính rồi thử lại.`,
    en: `The file's content is larger than ${megabytes} MB when inflated. Remove data from the workbook and try again.`,
  });
}

export function ratioTooHigh(part: string, ratio: number): NgktError {
  return new NgktError('zip.bomb', {
    vi: `Phần “${part}” giải nén ra gấp ${ratio} lần kích thước nén. Đây là dấu hiệu của tệp độc hại (“bom nén”), nên tệp bị từ chối.`,
    en: `Part "${part}" inflates to ${ratio} times its compressed size. That is a sign of a hostile file (a "zip bomb"), so the file is refused.`,
  });
}

export function tooManyEntries(count: number, limit: number): NgktError {
  return new NgktError('zip.tooManyEntries', {
    vi: `Tệp nén có ${count} phần, nhiều hơn mức cho phép (${limit}). Sổ tính bình thường chỉ có vài chục đến vài trăm phần.`,
    en: `The archive holds ${count} parts, more than the ${limit} allowed. Ordinary workbooks have a few dozen to a few hundred.`,
  });
}

export function duplicateEntry(part: string): NgktError {
  return new NgktError('zip.duplicate', {
    vi: `Phần “${part}” có hai lần trong tệp nén, nên không biết phần nào là thật. ${REPAIR.vi}`,
    en: `Part "${part}" stands in the archive twice, so it cannot be told which one is meant. ${REPAIR.en}`,
  });
}

export function unsafeName(part: string): NgktError {
  return new NgktError('zip.name', {
    vi: `Tệp nén chứa tên phần không hợp lệ “${part}” (đường dẫn trỏ ra ngoài tệp hoặc ký tự cấm). Sổ tính Excel không bao giờ có tên như vậy, nên tệp bị từ chối.`,
    en: `The archive holds the invalid part name "${part}" (a path leading out of the file or forbidden characters). Excel workbooks never hold such names, so the file is refused.`,
  });
}

export function encryptedEntry(part: string): NgktError {
  return new NgktError('file.encrypted', {
    vi: `Phần “${part}” trong tệp nén được mã hóa bằng mật khẩu. Hãy bỏ mật khẩu (mở bằng Excel, lưu bản không mật khẩu) rồi thử lại.`,
    en: `Part "${part}" of the archive is encrypted with a password. Remove the password (open it in Excel and save a copy without one) and try again.`,
  });
}

export function unknownMethod(part: string, method: number): NgktError {
  return new NgktError('zip.method', {
    vi: `Phần “${part}” được nén theo cách mà tệp Excel không dùng (phương pháp ${method}). ${REPAIR.vi}`,
    en: `Part "${part}" is compressed in a way Excel files do not use (method ${method}). ${REPAIR.en}`,
  });
}

export function largerThanDeclared(part: string): NgktError {
  return new NgktError('zip.bomb', {
    vi: `Phần “${part}” giải nén ra nhiều hơn kích thước ghi trong mục lục. Đây là dấu hiệu của tệp độc hại (“bom nén”), nên tệp bị từ chối.`,
    en: `Part "${part}" inflates to more than the directory declares. That is a sign of a hostile file (a "zip bomb"), so the file is refused.`,
  });
}
