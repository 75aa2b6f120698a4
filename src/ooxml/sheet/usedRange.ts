import { parseRange, rangeName } from '../../report/references/cellAddress';
import type { CellRange } from '../../report/workbook/snapshot';
import { XmlScanner } from '../xml/scanner';
import type { FilledSheet } from './filledSheet';
import { placeOf } from './sheetLayout';

/** The sheet with the note of its used range (`dimension`) grown to cells the fill adds. */
export function withUsedRange(sheetXml: string, sheet: FilledSheet): string {
  const { part } = sheet.content;
  const { start, end, exists } = placeOf('dimension', sheetXml, part);
  if (!exists) return sheetXml;
  const scanner = new XmlScanner(sheetXml.slice(start, end), part);
  scanner.next();
  const ref = scanner.attributeSpan('ref');
  const used = parseRange(scanner.attribute('ref') ?? '');
  if (!ref || !used) return sheetXml;
  const grown = addedCells(sheet).reduce(around, used);
  const name = rangeName(grown);
  return name === rangeName(used)
    ? sheetXml
    : sheetXml.slice(0, start + ref.valueFrom) + name + sheetXml.slice(start + ref.valueTo);
}

function addedCells({ writes, content, map }: FilledSheet): CellRange[] {
  const cells: CellRange[] = [];
  for (const [row, columns] of writes) {
    const newRow = map ? map.row(row) : row;
    if (newRow === undefined) continue;
    const index = content.grid.rowIndex(row);
    for (const column of columns.keys()) {
      if (index !== undefined && content.grid.cellInRow(index, column) !== undefined) continue;
      cells.push({ firstRow: newRow, lastRow: newRow, firstColumn: column, lastColumn: column });
    }
  }
  return cells;
}

function around(a: CellRange, b: CellRange): CellRange {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    lastRow: Math.max(a.lastRow, b.lastRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}
