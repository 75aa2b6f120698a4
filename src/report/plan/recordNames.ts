import { RECORD_NAME_PREFIX, type FillRecord } from '../workbook/record';
import { namesOf, reportsIn } from '../workbook/reports';

/** Hands out the record's defined names: what stays filled keeps its name, the rest gets the lowest free ones. */
export class RecordNames {
  private readonly taken: Set<string>;
  private number = 0;

  /** @param beside reports that stay as they are, with all of their names */
  constructor(before: FillRecord | undefined, beside: readonly FillRecord[]) {
    const filled = reportsIn(before).flatMap(({ scalars, bands }) => [...scalars, ...bands].map(({ name }) => name));
    this.taken = new Set([...filled, ...beside.flatMap(namesOf)]);
  }

  next(): string {
    let name: string;
    do name = `${RECORD_NAME_PREFIX}${++this.number}`;
    while (this.taken.has(name));
    return name;
  }
}
