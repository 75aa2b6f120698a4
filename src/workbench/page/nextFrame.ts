/** Work that is done once, before the next picture of the page, however often it is asked for. */
export class NextFrame {
  /** 0 for none. */
  private waiting = 0;

  constructor(private readonly work: () => void) {}

  ask(): void {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.work();
    });
  }

  callOff(): void {
    cancelAnimationFrame(this.waiting);
    this.waiting = 0;
  }
}
