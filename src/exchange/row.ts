import { NgktError } from '../kpi/finding';
import { nearest } from '../kpi/nearest';
import type { CsvRecord } from './csv';
import type { CsvTable } from './csvTable';
import { readPartialDate } from './dates';
import * as messages from './messages';
import type { PrintedNumber } from '../language/parseNumber';
import { readNumber } from './printedNumber';
import type { Problems } from './problems';

/**
 * One row of a file whose columns are known. Every reading of a cell adds what is wrong with it to the problems, so that
 * one pass tells all of them; `sound` says whether the row may be used.
 */
export class Row {
  private broken = false;

  constructor(
    private readonly table: CsvTable,
    private readonly record: CsvRecord,
    private readonly problems: Problems,
  ) {}

  get file(): string {
    return this.table.file;
  }

  get line(): number {
    return this.record.line;
  }

  get sound(): boolean {
    return !this.broken;
  }

  /** The cell's text; "" where it is blank or the file has no such column. */
  text(column: string): string {
    const place = this.table.places.get(column);
    return place === undefined ? '' : (this.record.cells[place] ?? '');
  }

  /** The cell's text, which must not be blank. */
  required(column: string): string {
    const text = this.text(column);
    if (text === '') this.fail(column, new NgktError('cell.required', messages.blankCell()));
    return text;
  }

  /** A number as printed; undefined where the cell is blank or not a number. */
  number(column: string): PrintedNumber | undefined {
    return this.optional(column, (text) => readNumber(text, this.table.mark));
  }

  /** A date as far as known; "" where blank. */
  partialDate(column: string): string {
    return this.optional(column, readPartialDate) ?? '';
  }

  /** One of the listed words; undefined where the cell holds none of them. */
  oneOf<T extends string>(column: string, words: readonly T[]): T | undefined {
    const text = this.required(column);
    if (text === '') return undefined;
    const word = words.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
    if (!word)
      this.fail(column, new NgktError('cell.unknownWord', messages.unknownWord(text, words, nearest(text, words))));
    return word;
  }

  /** Reads a cell that must not be blank; undefined where it is blank or wrong. */
  needed<T>(column: string, read: (text: string) => T): T | undefined {
    const text = this.required(column);
    return text === '' ? undefined : this.attempt(column, () => read(text));
  }

  /** Reads a cell that may be blank; undefined where it is blank or wrong. */
  optional<T>(column: string, read: (text: string) => T): T | undefined {
    const text = this.text(column);
    return text === '' ? undefined : this.attempt(column, () => read(text));
  }

  /** Runs a step that belongs to a column and turns its error into a problem of this row. */
  attempt<T>(column: string, step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof NgktError)) throw error;
      this.fail(column, error);
      return undefined;
    }
  }

  fail(column: string, error: NgktError): void {
    this.broken = true;
    this.problems.add(error.at({ file: this.file, line: this.line, column }));
  }
}

/** Reads all rows of a table; rows that are not sound are left out, their problems being told. */
export function readRows<T>(table: CsvTable, problems: Problems, read: (row: Row) => T | undefined): T[] {
  const items: T[] = [];
  for (const record of table.records) {
    const row = new Row(table, record, problems);
    const item = read(row);
    if (item !== undefined && row.sound) items.push(item);
  }
  return items;
}
