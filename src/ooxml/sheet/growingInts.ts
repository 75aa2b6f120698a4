/** A list of 32-bit numbers: a sheet of a million cells needs a few megabytes for where they stand. */
export class GrowingInts {
  length = 0;
  private store = new Int32Array(256);

  push(value: number): void {
    if (this.length === this.store.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.store);
      this.store = larger;
    }
    this.store[this.length++] = value;
  }

  at(index: number): number {
    return this.store[index] as number;
  }
}
