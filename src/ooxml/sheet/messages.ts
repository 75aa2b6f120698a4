import { NgktError, type Where } from '../../kpi/finding';

const SAVE_AGAIN = {
  vi: 'Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi thử lại.',
  en: 'Open the file in Excel or LibreOffice, save it and try again.',
};

export function badCellReference(sheet: string, found: string): NgktError {
  return new NgktError(
    'sheet.reference',
    {
      vi: `Trang tính “${sheet}” có địa chỉ ô không hợp lệ: “${found}”. Cần cột A–XFD và hàng 1–1048576. ${SAVE_AGAIN.vi}`,
      en: `Sheet "${sheet}" holds an invalid cell address: "${found}". Expected columns A–XFD and rows 1–1048576. ${SAVE_AGAIN.en}`,
    },
    /^[A-Z]/i.test(found) ? { sheet, cell: found } : { sheet },
  );
}

export function cellInOtherRow(sheet: string, cell: string, row: number): NgktError {
  return new NgktError(
    'sheet.reference',
    {
      vi: `Trang tính “${sheet}” ghi ô ${cell} bên trong hàng ${row}. ${SAVE_AGAIN.vi}`,
      en: `Sheet "${sheet}" writes cell ${cell} inside row ${row}. ${SAVE_AGAIN.en}`,
    },
    { sheet, cell },
  );
}

export function doubledCell(sheet: string, cell: string): NgktError {
  return new NgktError(
    'sheet.doubledCell',
    {
      vi: `Trang tính “${sheet}” có ô ${cell} hai lần, nên không biết giá trị nào là thật. ${SAVE_AGAIN.vi}`,
      en: `Sheet "${sheet}" holds cell ${cell} twice, so it cannot be told which value is meant. ${SAVE_AGAIN.en}`,
    },
    { sheet, cell },
  );
}

export function badSharedString(where: Where, found: string, count: number): NgktError {
  return new NgktError(
    'sheet.sharedString',
    {
      vi: `Ô ${where.cell ?? ''} của trang “${where.sheet ?? ''}” dùng chuỗi chung số “${found}”, nhưng tệp chỉ có ${count} chuỗi (số 0 đến ${count - 1}). ${SAVE_AGAIN.vi}`,
      en: `Cell ${where.cell ?? ''} of sheet "${where.sheet ?? ''}" uses shared string "${found}", but the file has only ${count} (numbers 0 to ${count - 1}). ${SAVE_AGAIN.en}`,
    },
    where,
  );
}

export function badNumber(where: Where, found: string): NgktError {
  return new NgktError(
    'sheet.value',
    {
      vi: `Ô ${where.cell ?? ''} của trang “${where.sheet ?? ''}” ghi là số nhưng nội dung là “${found}”. ${SAVE_AGAIN.vi}`,
      en: `Cell ${where.cell ?? ''} of sheet "${where.sheet ?? ''}" is declared a number but holds "${found}". ${SAVE_AGAIN.en}`,
    },
    where,
  );
}

export function badStyle(where: Where, found: number, count: number): NgktError {
  return new NgktError(
    'sheet.style',
    {
      vi: `Ô ${where.cell ?? ''} của trang “${where.sheet ?? ''}” dùng kiểu định dạng ô thứ ${found}, nhưng tệp chỉ có ${count} kiểu (từ 0). ${SAVE_AGAIN.vi}`,
      en: `Cell ${where.cell ?? ''} of sheet "${where.sheet ?? ''}" uses cell format ${found}, but the file has only ${count} (from 0). ${SAVE_AGAIN.en}`,
    },
    where,
  );
}

export function noSheetData(sheet: string, part: string): NgktError {
  return new NgktError(
    'sheet.noData',
    {
      vi: `Phần “${part}” của trang “${sheet}” không phải trang tính: thiếu “sheetData”. ${SAVE_AGAIN.vi}`,
      en: `Part "${part}" of sheet "${sheet}" is no worksheet: "sheetData" is missing. ${SAVE_AGAIN.en}`,
    },
    { sheet },
  );
}

export function textTooLong(where: Where, length: number): NgktError {
  return new NgktError(
    'sheet.textTooLong',
    {
      vi: `Nội dung ghi vào ô ${where.cell ?? ''} của trang “${where.sheet ?? ''}” dài ${length} ký tự; một ô Excel chứa nhiều nhất 32767. Hãy rút ngắn hoặc tách ra nhiều ô.`,
      en: `The text for cell ${where.cell ?? ''} of sheet "${where.sheet ?? ''}" is ${length} characters long; an Excel cell holds at most 32767. Shorten it or spread it over several cells.`,
    },
    where,
  );
}

export function tooManyRows(sheet: string, rows: number): NgktError {
  return new NgktError(
    'sheet.tooManyRows',
    {
      vi: `Sau khi điền, trang “${sheet}” cần ${rows} hàng; Excel chỉ có 1048576. Hãy giảm số hàng của danh sách (ví dụ “top=”).`,
      en: `After filling, sheet "${sheet}" would need ${rows} rows; Excel has only 1048576. Shorten the list (for example with "top=").`,
    },
    { sheet },
  );
}
