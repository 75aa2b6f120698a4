import type { Bilingual } from '../../kpi/bilingual';
import type { Where } from '../../kpi/finding';
import * as messages from './messages';

/** "Bảng 1!B6", or the place in a file: "observations.csv, dòng 12, cột OBS_VALUE"; empty where no place is known. */
export function placeText({ file, sheet, cell, line, column }: Where): Bilingual {
  if (sheet !== undefined) return both(cell === undefined || cell === '' ? sheet : `${sheet}!${cell}`);
  if (file === undefined) return both(cell ?? '');
  const { vi, en } = messages.line(file, line);
  if (column === undefined) return { vi, en };
  const named = messages.column(column);
  return { vi: `${vi}, ${named.vi}`, en: `${en}, ${named.en}` };
}

function both(text: string): Bilingual {
  return { vi: text, en: text };
}
