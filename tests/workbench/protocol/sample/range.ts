import { numberArgument, objectArgument } from '../../../../src/workbench/protocol/arguments';
import { HostError } from '../../../../src/workbench/protocol/hostError';
import { HostObject, hostType, type HostType } from '../../../../src/workbench/protocol/hostObject';
import type { Wire } from '../../../../src/workbench/protocol/wire';
import { calculate } from './formula';
import type { SampleSheet } from './sheet';
import { SampleWorksheet, type SampleWorkbook } from './workbook';

export class SampleRange extends HostObject {
  static readonly type: HostType = hostType<SampleRange>('Range', {
    identity: 'reference',
    properties: {
      address: { get: (range) => range.address },
      rowCount: { get: (range) => range.rows },
      columnCount: { get: (range) => range.columns },
      values: { get: (range) => range.values(), set: (range, values) => range.write(values) },
      formulas: { get: (range) => range.formulas(), set: (range, values) => range.write(values) },
    },
    navigations: { worksheet: (range) => new SampleWorksheet(range.book, range.sheet) },
    methods: {
      getCell: (range, row, column) => range.part(numberArgument(row), numberArgument(column), 1, 1),
      getRow: (range, row) => range.part(numberArgument(row), 0, 1, range.columns),
      getBoundingRect: (range, other) => range.bounding(objectArgument(other, SampleRange)),
      _ValidateArraySize: () => undefined,
    },
  });
  override readonly type = SampleRange.type;

  constructor(
    readonly book: SampleWorkbook,
    readonly sheet: SampleSheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    super();
  }

  static at(book: SampleWorkbook, sheet: SampleSheet, address: string): SampleRange {
    const found = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address);
    if (!found?.[1] || !found[2]) throw HostError.invalidArgument();
    const column = columnNumber(found[1]);
    const row = Number(found[2]) - 1;
    const rows = found[4] === undefined ? 1 : Number(found[4]) - row;
    const columns = found[3] === undefined ? 1 : columnNumber(found[3]) - column + 1;
    return new SampleRange(book, sheet, row, column, rows, columns);
  }

  static used(book: SampleWorkbook, sheet: SampleSheet): SampleRange {
    const { rows, columns } = sheet.extent();
    return new SampleRange(book, sheet, 0, 0, rows, columns);
  }

  get address(): string {
    const first = `${columnName(this.column)}${String(this.row + 1)}`;
    const last = `${columnName(this.column + this.columns - 1)}${String(this.row + this.rows)}`;
    return `${this.sheet.name}!${first === last ? first : `${first}:${last}`}`;
  }

  values(): Wire[][] {
    return this.grid((row, column) => this.sheet.cell(row, column).value);
  }

  formulas(): Wire[][] {
    return this.grid((row, column) => {
      const cell = this.sheet.cell(row, column);
      return cell.formula ?? cell.value;
    });
  }

  write(values: Wire): void {
    const fits =
      Array.isArray(values) &&
      values.length === this.rows &&
      values.every((line) => Array.isArray(line) && line.length === this.columns);
    if (!fits) {
      throw new HostError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    (values as Wire[][]).forEach((line, i) => {
      line.forEach((value, j) => this.put(this.row + i, this.column + j, value));
    });
  }

  part(row: number, column: number, rows: number, columns: number): SampleRange {
    return new SampleRange(this.book, this.sheet, this.row + row, this.column + column, rows, columns);
  }

  bounding(other: SampleRange): SampleRange {
    const row = Math.min(this.row, other.row);
    const column = Math.min(this.column, other.column);
    const rows = Math.max(this.row + this.rows, other.row + other.rows) - row;
    const columns = Math.max(this.column + this.columns, other.column + other.columns) - column;
    return new SampleRange(this.book, this.sheet, row, column, rows, columns);
  }

  private put(row: number, column: number, value: Wire): void {
    if (value === null) return;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    this.sheet.put(row, column, isFormula ? { value: '#BUSY!', formula: value } : { value });
    if (isFormula) calculate(this.book, this.sheet, row, column, value);
  }

  private grid(cell: (row: number, column: number) => Wire): Wire[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => cell(this.row + row, this.column + column)),
    );
  }
}

function columnNumber(name: string): number {
  return name.charCodeAt(0) - 65;
}

function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}
