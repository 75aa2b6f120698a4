import { NgktError } from '../../kpi/finding';

const SAVE_AGAIN = {
  vi: 'Hãy mở tệp bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi thử lại.',
  en: 'Open the file in Word or LibreOffice, save it as .docx and try again.',
};

export function notWord(): NgktError {
  return new NgktError('file.notDocument', {
    vi: `Tệp không phải là văn bản Word (.docx). ${SAVE_AGAIN.vi}`,
    en: `The file is not a Word document (.docx). ${SAVE_AGAIN.en}`,
  });
}

export function oldWord(): NgktError {
  return new NgktError('file.legacyDoc', {
    vi: 'Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word hoặc LibreOffice, lưu dạng “Word Document (*.docx)” rồi dùng tệp mới.',
    en: 'This is an old Word file (.doc). Open it in Word or LibreOffice, save it as "Word Document (*.docx)" and use the new file.',
  });
}

export function encryptedDocument(): NgktError {
  return new NgktError('file.encrypted', {
    vi: 'Văn bản được mã hóa bằng mật khẩu mở tệp. Hãy mở bằng Word, vào Tệp → Thông tin → Bảo vệ tài liệu → Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi thử lại.',
    en: 'The document is encrypted with a password to open. Open it in Word, clear the password under File → Info → Protect Document → Encrypt with Password, save it and try again.',
  });
}

/** What reading the archive or its XML found wrong, in the terms of a Word file. */
export function inTermsOfWord(error: NgktError): NgktError {
  switch (error.code) {
    case 'xml.dtd':
      return new NgktError('xml.dtd', {
        vi: 'Tệp Word chứa khai báo DOCTYPE. Văn bản Word không bao giờ cần khai báo này và nó có thể gây hại, nên tệp bị từ chối.',
        en: 'The Word file holds a DOCTYPE declaration. Word documents never need one and it can do harm, so the file is refused.',
      });
    case 'zip.bomb':
    case 'zip.tooLarge':
    case 'zip.tooManyEntries':
      return new NgktError(error.code, {
        vi: 'Tệp Word khi giải nén lớn bất thường. Đây có thể là tệp độc hại (“bom nén”), nên tệp bị từ chối.',
        en: 'The Word file inflates to an unusual size. It may be hostile (a "zip bomb") and is refused.',
      });
    case 'file.encrypted':
      return encryptedDocument();
    case 'file.empty':
      return new NgktError('file.empty', {
        vi: 'Tệp rỗng (0 byte). Hãy chép hoặc tải lại tệp từ nguồn.',
        en: 'The file is empty (0 bytes). Copy or download it again.',
      });
    case 'file.notWorkbook':
      return notWord();
    default:
      return error.code.startsWith('zip.') || error.code.startsWith('xml.') || error.code.startsWith('package.')
        ? damaged(error)
        : error;
  }
}

function damaged({ code }: NgktError): NgktError {
  return new NgktError(code, {
    vi: `Tệp Word bị hỏng hoặc bị cắt cụt, không đọc được. ${SAVE_AGAIN.vi}`,
    en: `The Word file is damaged or cut short and cannot be read. ${SAVE_AGAIN.en}`,
  });
}
