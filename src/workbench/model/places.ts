import type { CellRange } from '../../report/workbook/snapshot';
import { onCellsMoved } from '../book/cellMoves';
import type { Book } from '../book/book';
import { shiftRange } from '../references/cellShift';
import { HostError } from '../protocol/hostError';

/** Cells of a sheet that an object of an add-in stands for; they move when cells do. */
export class Place {
  private current: CellRange | undefined;

  constructor(
    readonly sheet: string,
    range: CellRange,
  ) {
    this.current = range;
  }

  /** @throws HostError InvalidReference when the cells are gone */
  get range(): CellRange {
    if (!this.current) throw HostError.invalidReference();
    return this.current;
  }

  move(range: CellRange | undefined): void {
    this.current = range;
  }

  get isLost(): boolean {
    return this.current === undefined;
  }
}

/** Keeps the places of living objects right: Excel's ranges move with their cells while an add-in holds them. */
export class Places {
  private held = new Set<WeakRef<Place>>();
  readonly dispose: () => void;

  constructor(book: Book) {
    this.dispose = onCellsMoved(book, (sheet, shift) => {
      for (const reference of this.held) {
        const place = reference.deref();
        if (!place) this.held.delete(reference);
        else if (place.sheet === sheet && !place.isLost) place.move(shiftRange(place.range, shift));
      }
    });
  }

  create(sheet: string, range: CellRange): Place {
    const place = new Place(sheet, range);
    this.held.add(new WeakRef(place));
    return place;
  }
}
