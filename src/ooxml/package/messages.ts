import { NgktError } from '../../kpi/finding';

const SAVE_AGAIN = {
  vi: 'Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi thử lại.',
  en: 'Open the file in Excel or LibreOffice, save it as .xlsx and try again.',
};

export function legacyXls(): NgktError {
  return new NgktError('file.legacyXls', {
    vi: 'Đây là sổ tính Excel đời cũ (.xls, Excel 97–2003). Hãy mở bằng Excel hoặc LibreOffice, lưu dạng “Excel Workbook (*.xlsx)” rồi dùng tệp mới.',
    en: 'This is an old Excel workbook (.xls, Excel 97–2003). Open it in Excel or LibreOffice, save it as "Excel Workbook (*.xlsx)" and use the new file.',
  });
}

export function encryptedWorkbook(): NgktError {
  return new NgktError('file.encrypted', {
    vi: 'Sổ tính được mã hóa bằng mật khẩu mở tệp. Hãy mở bằng Excel, vào Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi thử lại.',
    en: 'The workbook is encrypted with a password to open. Open it in Excel, clear the password under File → Info → Protect Workbook → Encrypt with Password, save it and try again.',
  });
}

export function compoundFile(): NgktError {
  return new NgktError('file.notWorkbook', {
    vi: `Đây là tệp của ứng dụng Office đời cũ (Word, PowerPoint, Outlook …), không phải sổ tính .xlsx. ${SAVE_AGAIN.vi}`,
    en: `This is a file of an old Office application (Word, PowerPoint, Outlook …), not an .xlsx workbook. ${SAVE_AGAIN.en}`,
  });
}

export function openDocument(): NgktError {
  return new NgktError('file.openDocument', {
    vi: 'Đây là tệp OpenDocument (.ods) của LibreOffice. Hãy mở bằng LibreOffice, chọn Tệp → Lưu thành, dạng “Excel 2007–365 (.xlsx)”, rồi dùng tệp mới.',
    en: 'This is an OpenDocument file (.ods) of LibreOffice. Open it in LibreOffice, choose File → Save As, type "Excel 2007–365 (.xlsx)", and use the new file.',
  });
}

export function macroWorkbook(part: string): NgktError {
  return new NgktError('file.macro', {
    vi: `Sổ tính có chứa macro (phần “${part}”). Vì an toàn, tệp có macro không được điền: hãy mở bằng Excel, lưu dạng “Excel Workbook (*.xlsx)” không kèm macro rồi dùng tệp mới.`,
    en: `The workbook holds macros (part "${part}"). For safety files with macros are not filled: open it in Excel, save it as "Excel Workbook (*.xlsx)" without macros and use the new file.`,
  });
}

export function binaryWorkbook(): NgktError {
  return new NgktError('file.binary', {
    vi: 'Đây là sổ tính Excel nhị phân (.xlsb). Hãy mở bằng Excel, lưu dạng “Excel Workbook (*.xlsx)” rồi dùng tệp mới.',
    en: 'This is a binary Excel workbook (.xlsb). Open it in Excel, save it as "Excel Workbook (*.xlsx)" and use the new file.',
  });
}

export function signedWorkbook(): NgktError {
  return new NgktError('file.signed', {
    vi: 'Sổ tính có chữ ký số. Điền số liệu sẽ làm chữ ký mất hiệu lực, nên tệp không được sửa: hãy dùng bản chưa ký làm mẫu, điền rồi mới ký.',
    en: 'The workbook carries a digital signature. Filling would break it, so the file is not changed: use the unsigned version as the template, fill it, then sign.',
  });
}

export function otherOfficeFile(kind: string): NgktError {
  return new NgktError('file.notWorkbook', {
    vi: `Tệp này là tệp ${kind}, không phải sổ tính Excel (.xlsx). Hãy chọn đúng tệp.`,
    en: `This file is a ${kind} file, not an Excel workbook (.xlsx). Choose the right file.`,
  });
}

/** @param packed the file that was put into the archive, where it is one of those the product reads */
export function noContentTypes(packed?: string): NgktError {
  if (packed !== undefined) {
    return new NgktError('file.notWorkbook', {
      vi: `Đây là tệp nén zip chứa “${packed}”. Hãy giải nén, rồi dùng tệp “${packed}”.`,
      en: `This is a zip archive that holds "${packed}". Unzip it and use the file "${packed}".`,
    });
  }
  return new NgktError('file.notWorkbook', {
    vi: 'Tệp là tệp nén zip nhưng không phải sổ tính Excel: thiếu phần “[Content_Types].xml”. Hãy chọn đúng tệp .xlsx.',
    en: 'The file is a zip archive but not an Excel workbook: part "[Content_Types].xml" is missing. Choose the right .xlsx file.',
  });
}

export function wrongContentType(part: string, found: string, expected: string): NgktError {
  return new NgktError('package.contentType', {
    vi: `Phần “${part}” khai sai kiểu nội dung: tìm thấy “${found}”, cần “${expected}”. ${SAVE_AGAIN.vi}`,
    en: `Part "${part}" declares the wrong content type: found "${found}", expected "${expected}". ${SAVE_AGAIN.en}`,
  });
}

export function noWorkbookPart(): NgktError {
  return new NgktError('package.noWorkbook', {
    vi: `Không tìm thấy sổ tính trong tệp: phần “_rels/.rels” thiếu quan hệ “officeDocument”. ${SAVE_AGAIN.vi}`,
    en: `No workbook was found in the file: part "_rels/.rels" has no "officeDocument" relationship. ${SAVE_AGAIN.en}`,
  });
}

export function missingPart(part: string, source: string): NgktError {
  return new NgktError('package.missingPart', {
    vi: `Tệp thiếu phần “${part}” mà phần “${source}” nhắc đến. ${SAVE_AGAIN.vi}`,
    en: `Part "${part}", which "${source}" refers to, is missing from the file. ${SAVE_AGAIN.en}`,
  });
}

export function brokenRelationship(source: string, id: string): NgktError {
  return new NgktError('package.relationship', {
    vi: `Phần “${source}” dùng quan hệ “${id}” không có, trùng hoặc thiếu đích trong tệp quan hệ của nó. ${SAVE_AGAIN.vi}`,
    en: `Part "${source}" uses the relationship "${id}", which is absent, doubled or without a target in its relationships part. ${SAVE_AGAIN.en}`,
  });
}

export function cyclicRelationships(part: string, target: string): NgktError {
  return new NgktError('package.cycle', {
    vi: `Các phần trong tệp trỏ vòng tròn vào nhau: “${part}” trỏ ngược về “${target}”. Sổ tính Excel không bao giờ như vậy. ${SAVE_AGAIN.vi}`,
    en: `The parts of the file point at each other in a circle: "${part}" points back to "${target}". Excel workbooks never do. ${SAVE_AGAIN.en}`,
  });
}
