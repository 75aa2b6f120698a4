/** Of many notes on one cell by one rule a person reads the first; a table of 63 provinces may have one for each pair of them. */
const MOST_ALIKE = 3;

interface Note {
  readonly sheet: string;
  readonly cell: string;
  readonly marker: string;
  /** Absent where items of one kind are listed, which are alike by nature. */
  readonly rule?: string;
}

/** The notes to print, in their order, with how many more like the last of its kind are left out: none of a cell's first. */
export function alikeNotes<T extends Note>(
  notes: readonly T[],
): readonly { readonly note: T; readonly more: number }[] {
  const totals = new Map<string, number>();
  for (const note of notes) totals.set(keyOf(note), (totals.get(keyOf(note)) ?? 0) + 1);
  const printed = new Map<string, number>();
  return notes.flatMap((note) => {
    const key = keyOf(note);
    const total = totals.get(key) ?? 0;
    const count = (printed.get(key) ?? 0) + 1;
    printed.set(key, count);
    // A line that says "one more" is as long as that one.
    if (note.rule === undefined || note.cell === '' || total <= MOST_ALIKE + 1) return [{ note, more: 0 }];
    if (count > MOST_ALIKE) return [];
    return [{ note, more: count === MOST_ALIKE ? total - MOST_ALIKE : 0 }];
  });
}

function keyOf({ sheet, cell, marker, rule = '' }: Note): string {
  return JSON.stringify([sheet, cell, marker, rule]);
}
