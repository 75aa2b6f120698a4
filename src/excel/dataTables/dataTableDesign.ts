import { dataColumns } from '../../exchange/dataColumns';
import type { Bilingual } from '../../kpi/bilingual';
import { agreementKinds, agreementStatuses, textSections } from '../../kpi/registers';
import { TABLE_PREFIX } from './dataTableNames';
import * as messages from './messages';

/** What may be typed into a column. */
export type ColumnRule =
  | { readonly kind: 'list'; readonly words: readonly string[] }
  /** A code of the catalogue that stands in the workbook. */
  | { readonly kind: 'code' }
  | { readonly kind: 'number' }
  | { readonly kind: 'integer' }
  /** A day, or a year or month where only that is known; a period. Kept as text, or Excel makes dates of them. */
  | { readonly kind: 'day' | 'period' }
  | { readonly kind: 'text' };

export interface DataTableColumn {
  readonly name: string;
  readonly required: boolean;
  readonly rule: ColumnRule;
}

/** One table of the workbook, for one file of a data set. */
export interface DataTableDesign {
  readonly file: string;
  readonly table: string;
  readonly sheet: Bilingual;
  readonly title: Bilingual;
  readonly columns: readonly DataTableColumn[];
  /** Rows that stand in the table from the start. */
  readonly rows: readonly (readonly string[])[];
}

/** Columns of transport that nobody types. */
const TRANSPORT: ReadonlySet<string> = new Set(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);

const words: Readonly<Record<string, readonly string[]>> = {
  OBS_STATUS: ['A', 'P', 'E', 'O', 'M', 'L', 'Q'],
  KIND: agreementKinds,
  SECTION: textSections,
};
const days: ReadonlySet<string> = new Set(['CUT_OFF', 'AS_OF', 'FROM', 'TO', 'SIGNED', 'IN_FORCE', 'DUE', 'ASSIGNED']);

function tableOf(file: keyof typeof dataColumns): DataTableDesign {
  const columns = dataColumns[file];
  const { required, optional } = columns;
  const numbers: readonly string[] = 'numbers' in columns ? columns.numbers : [];
  const name = file.replace(/\.csv$/, '');
  return {
    file,
    table: TABLE_PREFIX + name,
    sheet: messages.sheetNames[name as keyof typeof messages.sheetNames],
    title: messages.titles[name as keyof typeof messages.titles],
    columns: [...required, ...optional]
      .filter((column) => !TRANSPORT.has(column))
      .map((column) => ({
        name: column,
        required: required.includes(column),
        rule: ruleOf(file, column, numbers),
      })),
    rows: [],
  };
}

/** `dataset.json` as a table of two columns. */
export const headerTable: DataTableDesign = {
  file: 'dataset.json',
  table: `${TABLE_PREFIX}dataset`,
  sheet: messages.sheetNames.dataset,
  title: messages.titles.dataset,
  columns: ['KEY', 'VALUE'].map((name) => ({ name, required: true, rule: { kind: 'text' } })),
  rows: [
    ['title', ''],
    ['issuer', ''],
    ['illustrative', 'false'],
    ['secrecy', ''],
  ],
};

function ruleOf(file: string, column: string, numbers: readonly string[]): ColumnRule {
  if (column === 'INDICATOR') return { kind: 'code' };
  if (column === 'STATUS' && file === 'agreements.csv') return { kind: 'list', words: agreementStatuses };
  const list = words[column];
  if (list) return { kind: 'list', words: list };
  if (numbers.includes(column)) return { kind: 'number' };
  if (column === 'UNIT_MULT') return { kind: 'integer' };
  if (column === 'TIME_PERIOD') return { kind: 'period' };
  return { kind: days.has(column) ? 'day' : 'text' };
}

/** The tables in which a workbook can keep a data set of its own. */
export const dataTableDesigns: readonly DataTableDesign[] = [
  ...(Object.keys(dataColumns) as (keyof typeof dataColumns)[]).map(tableOf),
  headerTable,
];

/** A table for a file of a data set's own: its columns as they are, all of them text. */
export function ownTable(file: string, columns: readonly string[]): DataTableDesign {
  const name = file.replace(/\.[a-z]+$/i, '');
  return {
    file,
    table: TABLE_PREFIX + name.replace(/[^\p{L}\p{N}_.]/gu, '_'),
    sheet: messages.ownSheetName(name),
    title: messages.ownTitle(name),
    columns: columns.map((column) => ({ name: column, required: false, rule: { kind: 'text' } })),
    rows: [],
  };
}
