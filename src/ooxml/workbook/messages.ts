import { NgktError } from '../../kpi/finding';

const SAVE_AGAIN = {
  vi: 'Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi thử lại.',
  en: 'Open the file in Excel or LibreOffice, save it and try again.',
};

export function doubledSheetName(sheet: string): NgktError {
  return new NgktError(
    'workbook.doubledSheet',
    {
      vi: `Sổ tính có hai trang cùng tên “${sheet}”. ${SAVE_AGAIN.vi}`,
      en: `The workbook has two sheets named "${sheet}". ${SAVE_AGAIN.en}`,
    },
    { sheet },
  );
}

export function noSheets(part: string): NgktError {
  return new NgktError('workbook.noSheets', {
    vi: `Phần “${part}” không có trang tính nào. ${SAVE_AGAIN.vi}`,
    en: `Part "${part}" lists no sheet. ${SAVE_AGAIN.en}`,
  });
}

export function unknownSheet(sheet: string): NgktError {
  return new NgktError(
    'workbook.unknownSheet',
    {
      vi: `Sổ tính không có trang “${sheet}” mà kế hoạch điền cần. Hãy quét lại mẫu rồi điền lại.`,
      en: `The workbook has no sheet "${sheet}", which the fill plan needs. Scan the template again and fill again.`,
    },
    { sheet },
  );
}
