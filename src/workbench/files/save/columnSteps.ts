import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { XmlView } from '../../../ooxml/xml/xmlView';
import { columnsMoved } from './messages';
import type { SavedSheet } from './savedSheet';
import { readShell } from './shellView';

/** What names columns and is the file's alone: the book does not know it, so it could not follow. */
const BOUND: readonly (readonly [element: string, words: string])[] = [
  ['hyperlinks', 'siêu liên kết (hyperlinks)'],
  ['legacyDrawing', 'ghi chú (comments)'],
  ['controls', 'nút điều khiển (controls)'],
  ['oleObjects', 'đối tượng nhúng (embedded objects)'],
  ['colBreaks', 'ngắt trang theo cột (column breaks)'],
  ['protectedRanges', 'vùng cho phép sửa (protected ranges)'],
  ['scenarios', 'kịch bản (scenarios)'],
  ['customSheetViews', 'kiểu xem riêng (custom views)'],
  ['cellWatches', 'ô theo dõi (watches)'],
];

/**
 * Cells, formulas, formats, rules, tables, names and charts follow columns through the book.
 * @throws NgktError `save.columns` where the sheet has something that would be left at its old columns
 */
export function refuseUnfollowedColumns(changes: PackageChanges, sheet: SavedSheet, shell: string): void {
  if (sheet.columns.isIdentity) return;
  const refuse = (words: string): never => {
    throw columnsMoved(sheet.grid.name, words);
  };
  const root = readShell(shell, sheet.part);
  for (const [element, words] of BOUND) if (root.child(element)) refuse(words);
  if (root.descendants('sparkline').length > 0) refuse('biểu đồ thu nhỏ (sparklines)');
  if (!sheet.source?.isOwn) return;
  const { file } = changes;
  if (file.related(sheet.part, 'pivotTable').length > 0) refuse('bảng tổng hợp (pivot tables)');
  const drawn = file
    .related(sheet.part, 'drawing')
    .flatMap((part) => XmlView.read(changes.text(part), part).children());
  if (drawn.some((anchor) => !anchor.child('graphicFrame'))) refuse('hình vẽ (pictures or shapes)');
}
