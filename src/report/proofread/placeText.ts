import type { Bilingual } from '../../kpi/bilingual';
import { onSheet } from '../references/cellAddress';
import type { TextBlock } from './textBlock';

/** Line and column of a place in a block of a text file; both one-based. */
export function lineAndColumn({ text, place }: TextBlock, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lastBreak = before.lastIndexOf('\n');
  return { line: (place.line ?? 1) + before.split('\n').length - 1, column: at - lastBreak };
}

/** "dòng 3, ký tự 12", "đoạn 4, ký tự 1", "'Trang 1'!B6". */
export function placeText(block: TextBlock, at: number): Bilingual {
  const { sheet, cell, part, line } = block.place;
  if (sheet !== undefined) return { vi: onSheet(sheet, cell), en: onSheet(sheet, cell) };
  const place = lineAndColumn(block, at);
  if (line !== undefined || !part)
    return { vi: `dòng ${place.line}, ký tự ${place.column}`, en: `line ${place.line}, character ${place.column}` };
  return { vi: `${part.vi}, ký tự ${place.column}`, en: `${part.en}, character ${place.column}` };
}
