import type { GridViewport } from '../engine/viewport';

/** Settles when the grid is drawn: before, it has no cells to show and cannot scroll to any. */
export async function gridDrawn(viewport: GridViewport): Promise<void> {
  while (viewport.cells().width === 0) await new Promise((settle) => requestAnimationFrame(settle));
}
