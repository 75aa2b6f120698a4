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
  const grown = withAddedCells(used, sheet);
  const name = rangeName(grown);
  return name === rangeName(used)
    ? sheetXml
    : sheetXml.slice(0, start + ref.valueFrom) + name + sheetXml.slice(start + ref.valueTo);
}

function withAddedCells(used: CellRange, { writes, content, map }: FilledSheet): CellRange {
  let { firstRow, lastRow, firstColumn, lastColumn } = used;
  writes.forEach((columns, row) => {
    const newRow = map ? map.row(row) : row;
    if (newRow === undefined) return;
    columns.forEach((_content, column) => {
      const isInside = newRow >= firstRow && newRow <= lastRow && column >= firstColumn && column <= lastColumn;
      if (isInside || content.grid.cellIndex(row, column) !== undefined) return;
      firstRow = Math.min(firstRow, newRow);
      lastRow = Math.max(lastRow, newRow);
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    });
  });
  return { firstRow, lastRow, firstColumn, lastColumn };
}
