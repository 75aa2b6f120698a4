import { NgktError, type Finding } from '../../kpi/finding';
import { matchKey } from '../../kpi/textKey';
import type { Table } from '../../kpi/registers';
import type { Answer } from '../evaluate/answer';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { findTable } from './findTable';
import { ListArguments } from './listArguments';
import { unknownTable } from './messages';
import type { RowList } from './rowList';
import { isYearColumn } from './yearColumn';

/**
 * `table(partners)`: the rows of any further file of the data set, fields by the column's heading.
 * @throws NgktError `table.unknown`
 */
export function tableRows(list: ListCall, scope: Scope): RowList {
  const { tables } = scope.context.figures.dataset;
  const args = new ListArguments(list, scope);
  const name = args.text('name') ?? '';
  const table = findTable(tables, name);
  if (!table) throw new NgktError('table.unknown', unknownTable(name, [...tables.keys()]));
  const rows = args.top(table.rows);
  const keys = rowKeys(rows);
  return {
    rows: keys.map((key) => ({ key })),
    findings: [],
    field(field) {
      const column = columnOf(table, field);
      if (column < 0) return field === 'no' ? (index) => index + 1 : undefined;
      const doubt = table.doubts?.get(column);
      if (doubt) return (index) => told(rows[index]?.[column] ?? '', doubt);
      if (!isYearColumn(table, column)) return (index) => rows[index]?.[column] ?? '';
      return (index) => yearOrText(rows[index]?.[column] ?? '');
    },
  };
}

/** A text in a column of numbers, with what is to be said of the column. */
function told(cell: string | number, doubt: Finding): Answer | string | number {
  return typeof cell === 'number' || cell === '' ? cell : { value: cell, findings: [doubt] };
}

function yearOrText(cell: string | number): Answer | string | number {
  return Number.isInteger(cell) ? { value: { kind: 'year', year: Number(cell) } } : cell;
}

function columnOf({ columns }: Table, field: string): number {
  const exact = columns.indexOf(field);
  if (exact >= 0) return exact;
  const key = matchKey(field);
  return columns.findIndex((column) => matchKey(column) === key);
}

/** The first column where it tells all rows apart, so that hand edits stay with their row; else the line. */
function rowKeys(rows: Table['rows']): string[] {
  const first = rows.map((row) => String(row[0] ?? ''));
  const distinct = new Set(first);
  return distinct.size === rows.length && !distinct.has('') ? first : rows.map((_, index) => String(index + 1));
}
