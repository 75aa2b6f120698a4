import type { Table } from '../kpi/registers';
import { isCodeColumn } from './codeColumn';
import { markOf, openFreeTable, type FreeTable } from './csvTable';
import { readNumber, type DecimalMark } from './printedNumber';
import type { Problems } from './problems';

/**
 * Any further CSV file of a data set, for `{{#rows table(name)}}`. A cell whose whole text is a number, readable in one
 * way only, becomes a number; codes and everything else stay text, also text that looks like a formula.
 */
export function readFreeTable(name: string, file: string, bytes: Uint8Array, problems: Problems): Table | undefined {
  const table = openFreeTable(file, bytes, problems);
  if (!table) return undefined;
  const codes = new Set([...table.columns.keys()].filter((place) => isCodeColumn(table, place)));
  const mark = markOf(
    table,
    [...table.columns.keys()].filter((place) => !codes.has(place) && isNumeric(table, place)),
    problems,
  );
  return {
    name,
    columns: table.columns,
    rows: table.records.map(({ cells }) => cells.map((cell, place) => (codes.has(place) ? cell : cellOf(cell, mark)))),
  };
}

const NUMBER = /^[+-]?(0|[1-9][\d.,]*|0[.,]\d+)$/;

/** A column speaks about the file's decimal mark only where all of it looks like numbers: "1,2" in a text is no evidence. */
function isNumeric(table: FreeTable, place: number): boolean {
  return table.records.every(({ cells }) => cells[place] === '' || NUMBER.test(cells[place] ?? ''));
}

function cellOf(cell: string, mark: DecimalMark | undefined): string | number {
  if (!NUMBER.test(cell)) return cell;
  try {
    return readNumber(cell, mark).number;
  } catch {
    return cell;
  }
}
