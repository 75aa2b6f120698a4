import type { Book, BookSheet } from '../../../src/workbench/book/book';
import type { CellStyle, EngineCell, EngineSheet } from '../../../src/workbench/engine/engine';
import { rangeName, cellName } from '../../../src/report/references/cellAddress';

/**
 * Everything a book says, without what differs from opening to opening, for comparing a book with its saved copy.
 * @param normal the look of the workbook's default style, which holds where a cell says nothing
 */
export function bookShape(book: Book, normal: CellStyle): Record<string, unknown> {
  const nameOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : book.engine.sheet(id)?.name;
  return {
    sheets: book.engine.sheets.map((grid) => ({
      name: grid.name,
      visibility: grid.visibility,
      cells: cellShapes(grid, normal),
      merges: grid.merges().map(rangeName).sort(),
      widths: lines(60, (column) => [rounded(grid.columnWidth(column)), grid.columnHidden(column)]),
      heights: lines(120, (row) => [rounded(grid.rowHeight(row)), grid.rowHidden(row)]),
      frozen: grid.frozen(),
      beside: besideShape(book.sheets.get(grid.id) as BookSheet),
    })),
    names: book.names
      .map(({ name, sheet, formula, visible, comment }) => ({ name, sheet: nameOf(sheet), formula, visible, comment }))
      .sort((a, b) => `${a.sheet}${a.name}`.localeCompare(`${b.sheet}${b.name}`)),
    customXml: book.customXml,
  };
}

/** Cells by name: what they hold and how they look, as far as the grid shows it. */
export function cellShapes(grid: EngineSheet, normal: CellStyle): Record<string, unknown> {
  const used = grid.used();
  if (!used) return {};
  const shapes: Record<string, unknown> = {};
  grid.read(used).forEach((row, r) => {
    row.forEach((cell, c) => {
      const shape = cellShape(cell, normal);
      if (shape) shapes[cellName(used.firstRow + r, used.firstColumn + c)] = shape;
    });
  });
  return shapes;
}

function cellShape({ value, error, formula, runs, style }: EngineCell, normal: CellStyle): unknown {
  const look = lookOf(style, normal);
  const isPlain = JSON.stringify(look) === JSON.stringify(lookOf({}, normal));
  if (value === null && formula === undefined && isPlain) return undefined;
  return {
    value: typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ...(error !== undefined && { error }),
    ...(formula !== undefined && { formula }),
    ...(runs && { runs: runs.map(({ text, style: own }) => ({ text, own })) }),
    look,
  };
}

function lookOf({ origin: _origin, ...look }: CellStyle, { origin: _other, ...normal }: CellStyle): CellStyle {
  if (Object.keys(look).length === 0) return normal;
  return { fontName: normal.fontName, fontSize: normal.fontSize, ...look };
}

function besideShape(sheet: BookSheet): unknown {
  const { tables, conditionalFormats, validations, charts, autoFilter, protection, headersFooters } = sheet;
  return {
    tables: tables.map(({ id: _id, sheet: _sheet, part: _part, ...table }) => table),
    conditionalFormats: conditionalFormats
      .map(({ id: _id, origin: _origin, ...format }) => ({ ...format, ranges: format.ranges.map(rangeName).sort() }))
      .sort((a, b) => a.priority - b.priority),
    validations: validations
      .map(({ origin: _origin, ...validation }) => ({ ...validation, ranges: validation.ranges.map(rangeName).sort() }))
      .sort((a, b) => JSON.stringify(a.ranges).localeCompare(JSON.stringify(b.ranges))),
    charts: charts.map(({ id: _id, part: _part, box, ...chart }) => ({
      ...chart,
      box: Object.fromEntries(Object.entries(box).map(([side, points]) => [side, Math.round(points)])),
    })),
    autoFilter,
    protection: { protected: protection.protected, options: protection.options },
    headersFooters,
    printArea: sheet.printArea,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
  };
}

function lines<T>(count: number, of: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => of(at + 1));
}

function rounded(size: number | undefined): number | undefined {
  return size === undefined ? undefined : Math.round(size * 2) / 2;
}
