import { excelDate } from '../../report/plan/cells/excelDate';

const DAY = '2000-01-01';

/**
 * Asks whether days of the workbook are counted from 1904; take the answer after the round trip. Office.js has no property
 * for it, but Excel answers its function DATE by the workbook's date system.
 * @returns undefined where Excel gives no number of that day
 */
export function askDateSystem(workbook: Excel.Workbook): () => boolean | undefined {
  const day = workbook.functions.date(2000, 1, 1).load('value,error');
  return () => {
    if (day.error) return undefined;
    const number: unknown = day.value;
    const system = [true, false].find((date1904) => excelDate(DAY, date1904) === number);
    return system;
  };
}
