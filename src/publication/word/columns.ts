import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import { twips } from './pageLayout';

/** A table of two columns without borders, as heads and signatures of official documents are set; widths in millimetres. */
export function columns(left: number, right: number, rows: readonly (readonly [Paragraph[], Paragraph[]])[]): Table {
  const widths = [twips(left), twips(right)];
  const cell = (children: Paragraph[], index: number): TableCell =>
    new TableCell({ children, width: { size: widths[index] as number, type: WidthType.DXA } });
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: twips(left + right), type: WidthType.DXA },
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
  });
}
