/** Ends what a person holds with the pointer in a grid that is being closed: Univer scrolls on with it frame by frame. */
export function letGo(grid: HTMLElement): void {
  for (const canvas of grid.querySelectorAll('canvas')) {
    canvas.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  }
}
