/** Numbers in a row of a table. */
export const TABLE_WIDTH = 6;

/** A growing table of 32-bit numbers: a sheet of a million cells needs a few megabytes for where they stand. */
export class IntTable {
  /** Number of rows. */
  length = 0;
  /** Row after row; another array once the table has grown. */
  numbers = new Int32Array(TABLE_WIDTH * 128);

  add(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const from = this.length++ * TABLE_WIDTH;
    if (from === this.numbers.length) {
      const larger = new Int32Array(from * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    const { numbers } = this;
    numbers[from] = a;
    numbers[from + 1] = b;
    numbers[from + 2] = c;
    numbers[from + 3] = d;
    numbers[from + 4] = e;
    numbers[from + 5] = f;
  }
}

/** One column of a table. */
export class IntColumn {
  constructor(
    private readonly table: IntTable,
    private readonly column: number,
  ) {}

  at(row: number): number {
    return this.table.numbers[row * TABLE_WIDTH + this.column] as number;
  }
}
