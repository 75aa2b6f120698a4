/** A rectangle of values, one-based. */
export interface CellBlock<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly T[])[];
}

export interface PlacedValue<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

interface OpenBlock<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: T[][];
}

/**
 * The values in as few rectangles as a walk from top to bottom finds: neighbours in a row join, and stretches of the
 * same columns in rows that follow each other. Of several values for one place the last counts.
 * @param mostCells of one rectangle, so that a request does not become too large
 */
export function cellBlocks<T>(values: Iterable<PlacedValue<T>>, mostCells = Infinity): CellBlock<T>[] {
  const byRow = new Map<number, Map<number, T>>();
  for (const { row, column, value } of values) {
    const cells = byRow.get(row);
    if (cells) cells.set(column, value);
    else byRow.set(row, new Map([[column, value]]));
  }
  const blocks: OpenBlock<T>[] = [];
  let open = new Map<string, OpenBlock<T>>();
  let previous = 0;
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const next = new Map<string, OpenBlock<T>>();
    for (const { column, values: stretch } of stretches(cells)) {
      const key = `${column}:${stretch.length}`;
      const above = row === previous + 1 ? open.get(key) : undefined;
      if (above && (above.rows.length + 1) * stretch.length <= mostCells) {
        above.rows.push(stretch);
        next.set(key, above);
        continue;
      }
      const block = { row, column, rows: [stretch] };
      blocks.push(block);
      next.set(key, block);
    }
    open = next;
    previous = row;
  }
  return blocks;
}

function stretches<T>(cells: ReadonlyMap<number, T>): { readonly column: number; readonly values: T[] }[] {
  const found: { column: number; values: T[] }[] = [];
  for (const [column, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && last.column + last.values.length === column) last.values.push(value);
    else found.push({ column, values: [value] });
  }
  return found;
}
