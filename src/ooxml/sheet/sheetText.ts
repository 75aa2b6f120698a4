import { cellName } from '../../report/references/cellAddress';
import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';
import { CellReader } from './cellReader';
import { Grid } from './grid';
import { doubledCell, noSheetData } from './messages';

/** A worksheet part in order: every row and cell says where it is, and they stand sorted. */
export interface SheetText {
  readonly sheet: string;
  readonly part: string;
  readonly text: string;
  /** Namespace prefix of the sheet's elements, colon included. */
  readonly prefix: string;
  readonly grid: Grid;
}

/**
 * Reads a worksheet part. Some writers leave out the addresses of rows and cells or write them in any order; such a text
 * is put in order here, and saved so if the sheet is changed at all.
 * @throws NgktError `xml.*`, `sheet.*`
 */
export function readSheetText(original: string, part: string, sheet: string): SheetText {
  const opened = openSheetData(original, part, sheet);
  const grid = new Grid(opened.text, part, sheet, opened.prefix, opened.dataFrom);
  if (!grid.isLoose) return { sheet, part, text: opened.text, prefix: opened.prefix, grid };
  const text = opened.text.slice(0, opened.dataFrom) + rowsInOrder(grid) + opened.text.slice(grid.dataTo);
  return {
    sheet,
    part,
    text,
    prefix: opened.prefix,
    grid: new Grid(text, part, sheet, opened.prefix, opened.dataFrom),
  };
}

/** The sheet's text with its rows left out, for what only concerns the rest; `rejoin` puts rows between the halves again. */
export function withoutRows({ text, grid }: SheetText): string {
  return text.slice(0, grid.dataFrom) + text.slice(grid.dataTo);
}

/** The namespace prefixes that hold for all rows. */
export function declaredPrefixes({ text, grid }: SheetText): ReadonlySet<string> {
  const head = text.slice(0, grid.dataFrom);
  return new Set([...head.matchAll(/\sxmlns:([^\s=]+)\s*=/g)].map((match) => match[1] as string));
}

/** The two halves of a text made by `withoutRows` and then changed: up to the first row, and from the last row on. */
export function halvesOf(shell: string, prefix: string): readonly [string, string] {
  const close = `</${prefix}sheetData`;
  // Rewriting touches what stands around the empty table, never the table.
  const at = shell.indexOf(`>${close}`) + 1;
  return [shell.slice(0, at), shell.slice(at)];
}

function openSheetData(
  original: string,
  part: string,
  sheet: string,
): { text: string; prefix: string; dataFrom: number } {
  const scanner = new XmlScanner(original, part);
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    if (scanner.depth === 1 && scanner.kind === 'open') {
      if (!scanner.isLocal('worksheet')) throw noSheetData(sheet, part);
      continue;
    }
    if (!scanner.isLocal('sheetData')) {
      scanner.skipElement();
      continue;
    }
    const prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
    if (scanner.kind === 'open') return { text: original, prefix, dataFrom: scanner.end };
    const tag = original.slice(scanner.start, scanner.end - 2);
    const text = `${original.slice(0, scanner.start)}${tag}></${prefix}sheetData>${original.slice(scanner.end)}`;
    return { text, prefix, dataFrom: scanner.end - 1 };
  }
  throw noSheetData(sheet, part);
}

interface LooseRow {
  readonly number: number;
  /** Opening tag with its `r`, without the end. */
  readonly tag: string;
  readonly cells: { readonly column: number; readonly xml: string }[];
  readonly rest: string;
}

function rowsInOrder(grid: Grid): string {
  const rows = new Map<number, LooseRow>();
  const reader = new CellReader(grid);
  for (let index = 0; index < grid.rowCount; index++) {
    const row = looseRow(grid, reader, index);
    const before = rows.get(row.number);
    // The same row twice: its cells belong together.
    if (before) before.cells.push(...row.cells);
    else rows.set(row.number, row);
  }
  const ordered = [...rows.values()].sort((a, b) => a.number - b.number);
  return ordered.map((row) => rowXml(row, grid)).join('');
}

function looseRow(grid: Grid, reader: CellReader, index: number): LooseRow {
  const { text, prefix } = grid;
  const number = grid.rowNumbers.at(index);
  const start = grid.rowStarts.at(index);
  const body = grid.rowBodies.at(index);
  const opening = text.slice(start, body).replace(/\s*\/?>$/, '');
  const hasNumber = / r=/.test(opening);
  const cells: { column: number; xml: string }[] = [];
  let last = body;
  for (let cell = grid.firstCells.at(index); cell < grid.lastCell(index); cell++) {
    reader.read(cell);
    const column = grid.cellColumns.at(cell);
    const name = cellName(number, column);
    const afterName = reader.start + `<${prefix}c`.length;
    const xml =
      reader.openingTag().rFrom < 0
        ? `${text.slice(reader.start, afterName)} r="${name}"${text.slice(afterName, reader.end)}`
        : text.slice(reader.start, reader.end);
    cells.push({ column, xml });
    last = reader.end;
  }
  const isEmpty = text.charAt(body - 2) === '/';
  const rest = isEmpty ? '' : text.slice(last, text.lastIndexOf('</', grid.rowEnds.at(index) - 1));
  return {
    number,
    tag: hasNumber ? opening : opening.replace(/^<[^\s>]+/, (name) => `${name} r="${number}"`),
    cells,
    rest,
  };
}

function rowXml({ number, tag, cells, rest }: LooseRow, grid: Grid): string {
  cells.sort((a, b) => a.column - b.column);
  cells.forEach(({ column }, i) => {
    if (cells[i + 1]?.column === column) throw doubledCell(grid.sheet, cellName(number, column));
  });
  return `${tag}>${cells.map(({ xml }) => xml).join('')}${rest}</${grid.prefix}row>`;
}
