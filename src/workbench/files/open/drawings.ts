import type { WorkbookPackage } from '../../../ooxml/package/workbookPackage';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { EngineSheet } from '../../engine/engine';
import { EMU_PER_POINT, pointOf, type Box, type Corner } from './geometry';

export interface DrawnChart {
  readonly part: string;
  /** Drawing the chart stands in, and its anchor there. */
  readonly drawing: string;
  readonly anchor: XmlView;
  readonly id: string;
  readonly name: string;
  readonly box: Box;
}

/** The charts in the drawings of a sheet. @param text of a part, as changed so far where the sheet is being saved */
export function drawingCharts(
  file: WorkbookPackage,
  sheetPart: string,
  sheet: EngineSheet,
  text: (part: string) => string = (part) => file.text(part),
): DrawnChart[] {
  return file.related(sheetPart, 'drawing').flatMap((drawing) => {
    const charts = new Map(
      file
        .relationships(drawing)
        .flatMap(({ id, kind, part }) => (kind === 'chart' && part ? [[id, part] as const] : [])),
    );
    return XmlView.read(text(drawing), drawing)
      .children()
      .flatMap((anchor) => drawnIn(anchor, drawing, charts, sheet, file));
  });
}

function drawnIn(
  anchor: XmlView,
  drawing: string,
  charts: ReadonlyMap<string, string>,
  sheet: EngineSheet,
  file: WorkbookPackage,
): DrawnChart[] {
  const box = boxOf(anchor, sheet);
  return anchor.descendants('graphicFrame').flatMap((frame) => {
    const part = charts.get(frame.descendants('chart')[0]?.prefixed('id') ?? '');
    const identity = frame.at('nvGraphicFramePr', 'cNvPr');
    if (part === undefined || !box) return [];
    const id = identity?.attribute('id') ?? '';
    return [{ part: file.nameOf(part), drawing, anchor, id, name: identity?.attribute('name') ?? `Chart ${id}`, box }];
  });
}

function boxOf(anchor: XmlView, sheet: EngineSheet): Box | undefined {
  const from = cornerOf(anchor.child('from'));
  const place = anchor.child('pos');
  const start = from
    ? pointOf(sheet, from)
    : place && { left: (place.number('x') ?? 0) / EMU_PER_POINT, top: (place.number('y') ?? 0) / EMU_PER_POINT };
  if (!start) return undefined;
  const to = cornerOf(anchor.child('to'));
  if (to) {
    const end = pointOf(sheet, to);
    return { ...start, width: end.left - start.left, height: end.top - start.top };
  }
  const size = anchor.child('ext');
  return {
    ...start,
    width: (size?.number('cx') ?? 0) / EMU_PER_POINT,
    height: (size?.number('cy') ?? 0) / EMU_PER_POINT,
  };
}

function cornerOf(corner: XmlView | undefined): Corner | undefined {
  if (!corner) return undefined;
  const value = (name: string): number => Number(corner.child(name)?.text ?? 0);
  return { column: value('col'), columnOffset: value('colOff'), row: value('row'), rowOffset: value('rowOff') };
}
