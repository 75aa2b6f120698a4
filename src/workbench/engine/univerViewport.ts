import type { ICommandInfo, Worksheet } from '@univerjs/core';
import {
  COMMAND_LISTENER_SKELETON_CHANGE,
  type IRender,
  IRenderManagerService,
  SetFrozenMutation,
  SetScrollOperation,
  SetZoomRatioOperation,
  SHEET_VIEWPORT_KEY,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  type SpreadsheetSkeleton,
} from '@univerjs/preset-sheets-core';
import type { UniverBook } from './univerBook';
import type { GridViewport, PixelBox, PlacedBox } from './viewport';

const pixelsPerPoint = 96 / 72;

/** Univer's canvas as a viewport: Univer counts in unscaled pixels that include the headings. */
export class UniverViewport implements GridViewport {
  private readonly listeners = new Set<() => void>();
  private readonly listening: { dispose(): void }[] = [];
  private announcing = 0;

  constructor(
    private readonly book: UniverBook,
    private readonly holder: HTMLElement,
  ) {
    const resized = new ResizeObserver(() => this.changed());
    resized.observe(holder);
    this.listening.push(
      { dispose: () => resized.disconnect() },
      book.commands.onCommandExecuted((command) => {
        if (movesCells(command)) this.changed();
      }),
    );
    book.univer.onDispose(() => this.dispose());
  }

  cells(): PixelBox {
    const { render, skeleton } = this;
    if (!render || !skeleton) return { left: 0, top: 0, width: 0, height: 0 };
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const canvas = this.canvas(render);
    const left = skeleton.rowHeaderWidth * scaleX;
    const top = skeleton.columnHeaderHeight * scaleY;
    return {
      left: canvas.left + left,
      top: canvas.top + top,
      width: Math.max(0, canvas.width - left),
      height: Math.max(0, canvas.height - top),
    };
  }

  place(box: PixelBox): PlacedBox {
    const { render, skeleton } = this;
    if (!render || !skeleton) return { left: 0, top: 0, width: 0, height: 0, behind: { left: 0, top: 0 } };
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const canvas = this.canvas(render);
    const scrolled = this.scrolled(render, skeleton);
    const x = skeleton.rowHeaderWidth + box.left * pixelsPerPoint;
    const y = skeleton.columnHeaderHeight + box.top * pixelsPerPoint;
    const [isBeyondX, isBeyondY] = [x >= scrolled.fromX, y >= scrolled.fromY];
    const left = x - (isBeyondX ? scrolled.x : 0);
    const top = y - (isBeyondY ? scrolled.y : 0);
    return {
      left: canvas.left + left * scaleX,
      top: canvas.top + top * scaleY,
      width: box.width * pixelsPerPoint * scaleX,
      height: box.height * pixelsPerPoint * scaleY,
      behind: {
        left: isBeyondX ? Math.max(0, scrolled.fromX - left) * scaleX : 0,
        top: isBeyondY ? Math.max(0, scrolled.fromY - top) * scaleY : 0,
      },
    };
  }

  onChange(listener: () => void): () => void {
    if (this.listeners.size === 0) this.followScrolling();
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private dispose(): void {
    cancelAnimationFrame(this.announcing);
    for (const listening of this.listening) listening.dispose();
    this.listeners.clear();
  }

  private get worksheet(): Worksheet {
    return this.book.workbook.getActiveSheet();
  }

  private get render(): IRender | undefined {
    return this.book.injector.get(IRenderManagerService).getRenderById(this.book.unitId) ?? undefined;
  }

  private get skeleton(): SpreadsheetSkeleton | undefined {
    return this.render?.with(SheetSkeletonManagerService).ensureSkeleton(this.worksheet.getSheetId()) ?? undefined;
  }

  /** How far the scrolling part is scrolled, and where it begins: frozen rows and columns before it stay. */
  private scrolled(render: IRender, skeleton: SpreadsheetSkeleton) {
    const { startRow, startColumn, xSplit, ySplit } = this.worksheet.getFreeze();
    const frozen = skeleton.getNoMergeCellWithCoordByIndex(Math.max(0, startRow), Math.max(0, startColumn), false);
    const view = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return {
      x: view?.viewportScrollX ?? 0,
      y: view?.viewportScrollY ?? 0,
      fromX: xSplit > 0 ? skeleton.rowHeaderWidth + frozen.startX : 0,
      fromY: ySplit > 0 ? skeleton.columnHeaderHeight + frozen.startY : 0,
    };
  }

  private canvas(render: IRender): PixelBox {
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const holder = this.holder.getBoundingClientRect();
    return {
      left: canvas.left - holder.left,
      top: canvas.top - holder.top,
      width: canvas.width,
      height: canvas.height,
    };
  }

  private followScrolling(): void {
    const scrolling = this.render
      ?.with(SheetScrollManagerService)
      .validViewportScrollInfo$.subscribe(() => this.changed());
    if (scrolling) this.listening.push({ dispose: () => scrolling.unsubscribe() });
  }

  /** Tells it once a frame, when Univer has measured the sheet anew. */
  private changed(): void {
    cancelAnimationFrame(this.announcing);
    this.announcing = requestAnimationFrame(() => {
      for (const listener of [...this.listeners]) listener();
    });
  }
}

const movingCommands = new Set<string>([
  ...COMMAND_LISTENER_SKELETON_CHANGE,
  SetFrozenMutation.id,
  SetScrollOperation.id,
  SetZoomRatioOperation.id,
]);

function movesCells({ id }: ICommandInfo): boolean {
  return movingCommands.has(id);
}
