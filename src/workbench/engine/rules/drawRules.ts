import {
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  DEFAULT_PADDING,
  DEFAULT_WIDTH,
  type IConditionalFormattingCellData,
} from '@univerjs/preset-sheets-conditional-formatting';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverBook } from '../univerBook';

type DrawnCell = ICellDataForSheetInterceptor & IConditionalFormattingCellData;

/**
 * Lets the grid draw cells as their rules say. Univer's own plugin for that would also put rules in the hands of its menus,
 * its clipboard and its filling down, which the book would hear nothing of.
 */
export function drawRules(book: UniverBook): { dispose(): void } {
  const { injector, unitId } = book;
  const rules = injector.get(ConditionalFormattingService);
  const drawing = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 10,
    handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
      const look = rules.composeStyle(unitId, subUnitId, row, col);
      if (!look) return next(cell);
      // What is stored must not take the rule's look.
      const drawn: DrawnCell = cell === rawData ? { ...rawData } : { ...cell };
      if (look.style) drawn.s = { ...styleOf(drawn.s, workbook.getStyles()), ...look.style };
      // Univer marks a zero by a black stroke, Excel by nothing.
      if (look.dataBar && look.dataBar.value !== 0) drawn.dataBar = look.dataBar;
      if (look.iconSet) drawn.iconSet = look.iconSet;
      drawn.fontRenderExtension = {
        ...drawn.fontRenderExtension,
        ...(look.isShowValue === false && { isSkip: true }),
        ...(look.iconSet && { leftOffset: DEFAULT_PADDING + DEFAULT_WIDTH }),
      };
      return next(drawn);
    },
  });
  const redrawing = redrawOnChange(book);
  return {
    dispose: () => {
      drawing.dispose();
      redrawing.dispose();
    },
  };
}

function styleOf(style: ICellDataForSheetInterceptor['s'], styles: { get(id: string): Nullable<IStyleData> }) {
  return typeof style === 'string' ? styles.get(style) : style;
}

/** Measures and draws the active sheet anew, once a frame however much changed. */
function redrawOnChange({ injector, unitId }: UniverBook): { dispose(): void } {
  let redrawing = 0;
  const redraw = (): void => {
    redrawing = 0;
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  };
  const redrawSoon = (): void => {
    redrawing ||= requestAnimationFrame(redraw);
  };
  const listening = [
    injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(redrawSoon),
    injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(redrawSoon),
  ];
  return {
    dispose: () => {
      cancelAnimationFrame(redrawing);
      for (const each of listening) each.unsubscribe();
    },
  };
}
