import { RECORD_NAME_PREFIX, type FillRecord } from '../workbook/record';

/** Hands out the record's defined names: what stays filled keeps its name, the rest gets the lowest free ones. */
export class RecordNames {
  private readonly taken: Set<string>;
  private number = 0;

  constructor(before: FillRecord | undefined) {
    this.taken = new Set([...(before?.scalars ?? []), ...(before?.bands ?? [])].map(({ name }) => name));
  }

  next(): string {
    let name: string;
    do name = `${RECORD_NAME_PREFIX}${++this.number}`;
    while (this.taken.has(name));
    return name;
  }
}
