/** Excel on the web refuses requests of more than 5 MB. */
const LARGEST_REQUEST = 4 * 1024 * 1024;

/** Counts the calls of `context.sync()` of one piece of work: their number must not depend on the workbook's size. */
export class RoundTrips {
  private made = 0;
  private queued = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly largest = LARGEST_REQUEST,
  ) {}

  get count(): number {
    return this.made;
  }

  async sync(): Promise<void> {
    this.made++;
    this.queued = 0;
    await this.context.sync();
  }

  /** Before so many characters are added to the request; sends what waits where both would be too much. */
  async makeRoom(characters: number): Promise<void> {
    if (this.queued > 0 && this.queued + characters > this.largest) await this.sync();
    this.queued += characters;
  }
}
