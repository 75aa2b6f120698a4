import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { relationshipType } from '../../../ooxml/package/relationshipTypes';
import { escapeAttribute } from '../../../ooxml/xml/escape';
import type { Theme } from '../../../ooxml/theme/theme';
import type { BookChart } from '../../book/book';
import { drawingCharts, type DrawnChart } from '../open/drawings';
import { cornerAt, EMU_PER_POINT, type Box } from '../open/geometry';
import { editedChart } from './chartEdit';
import { freePart } from './freePart';
import { changedChart, unsupportedChart } from './messages';
import { chartTypes, newChartXml } from './newChartXml';
import type { SavedSheet } from './savedSheet';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const PLACES = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Points by which a place may differ without anybody having moved it. */
const NEARLY = 1;

/**
 * Brings the charts of a sheet into its drawings.
 * @returns id of the relationship to a drawing that is new to the sheet, if any
 * @throws NgktError `save.chart`, `save.chartSeries`
 */
export function saveCharts(changes: PackageChanges, sheet: SavedSheet, theme: Theme): string | undefined {
  const isOwn = sheet.source?.isOwn ?? false;
  const standing = (): DrawnChart[] =>
    isOwn ? drawingCharts(changes.file, sheet.part, sheet.grid, (part) => changes.text(part)) : [];
  const drawn = standing();
  const opened = isOwn ? drawingCharts(changes.file, sheet.part, sheet.grid) : [];
  const now = new Map(sheet.beside.charts.flatMap((chart) => (chart.part === undefined ? [] : [[chart.part, chart]])));
  for (const { part } of drawn) {
    // Read again for each: anchors move in the text when one before them is written.
    const one = standing().find((other) => other.part === part);
    const chart = now.get(part);
    if (!one) continue;
    if (!chart) removeChart(changes, one);
    else
      saveChart(
        changes,
        sheet,
        one,
        opened.find((other) => other.part === part),
        chart,
        theme,
      );
  }
  const added = sheet.beside.charts.filter(({ part }) => part === undefined || !drawn.some((one) => one.part === part));
  return added.length === 0 ? undefined : addCharts(changes, sheet, added, isOwn ? drawn[0]?.drawing : undefined);
}

function saveChart(
  changes: PackageChanges,
  sheet: SavedSheet,
  drawn: DrawnChart,
  opened: DrawnChart | undefined,
  chart: BookChart,
  theme: Theme,
): void {
  const edited = editedChart(changes.text(drawn.part), drawn.part, chart, theme);
  if (edited === undefined) throw changedChart(sheet.grid.name, chart.name);
  changes.set(drawn.part, edited);
  if (isNear(chart.box, drawn.box) || (opened && isNear(chart.box, opened.box) && sheet.rows.isIdentity)) return;
  const { anchor, drawing } = drawn;
  const text = changes.text(drawing);
  const content = anchor.children().filter(({ name }) => !['from', 'to', 'pos', 'ext'].includes(name));
  const prefix = anchor.element.name.slice(0, -anchor.name.length);
  const moved = `<${prefix}twoCellAnchor>${cornersXml(sheet, chart.box, prefix)}${content.map(({ xml }) => xml).join('')}</${prefix}twoCellAnchor>`;
  changes.set(drawing, text.slice(0, anchor.element.start) + moved + text.slice(anchor.element.end));
}

function isNear(a: Box, b: Box): boolean {
  return (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= NEARLY);
}

function removeChart(changes: PackageChanges, { part, drawing, anchor }: DrawnChart): void {
  const text = changes.text(drawing);
  changes.set(drawing, text.slice(0, anchor.element.start) + text.slice(anchor.element.end));
  changes.remove(part, drawing);
}

function addCharts(
  changes: PackageChanges,
  sheet: SavedSheet,
  charts: readonly BookChart[],
  known: string | undefined,
): string | undefined {
  const drawing =
    known ?? changes.file.related(sheet.part, 'drawing')[0] ?? freePart(changes, 'xl/drawings/drawing', '.xml');
  let created: string | undefined;
  if (!changes.has(drawing)) {
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${PLACES}" xmlns:a="${DRAWING}"></xdr:wsDr>`;
    changes.add(drawing, empty, DRAWING_TYPE);
    created = changes.addRelationship(sheet.part, relationshipType(changes.file, 'drawing'), drawing);
  }
  for (const chart of charts) {
    const xml = newChartXml(chart);
    if (xml === undefined) throw unsupportedChart(sheet.grid.name, chartTypes(chart).join(' + '));
    const part = freePart(changes, 'xl/charts/chart', '.xml');
    changes.add(part, xml, CHART_TYPE);
    const relationship = changes.addRelationship(drawing, relationshipType(changes.file, 'chart'), part);
    const text = changes.text(drawing);
    const at = text.lastIndexOf('</');
    changes.set(drawing, text.slice(0, at) + frameXml(sheet, chart, relationship, text) + text.slice(at));
  }
  return created;
}

function frameXml(sheet: SavedSheet, { name, box }: BookChart, relationship: string, drawing: string): string {
  const ids = [...drawing.matchAll(/cNvPr\s[^>]*?id="(\d+)"/g)].map((match) => Number(match[1]));
  const id = Math.max(1, ...ids) + 1;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${PLACES}">${cornersXml(sheet, box, 'xdr:')}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off xmlns:a="${DRAWING}" x="0" y="0"/><a:ext xmlns:a="${DRAWING}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornersXml({ grid }: SavedSheet, { left, top, width, height }: Box, prefix: string): string {
  const corner = (name: string, x: number, y: number): string => {
    const { column, columnOffset, row, rowOffset } = cornerAt(grid, x, y);
    const value = (element: string, number: number): string => `<${prefix}${element}>${number}</${prefix}${element}>`;
    return `<${prefix}${name}>${value('col', column)}${value('colOff', columnOffset)}${value('row', row)}${value('rowOff', rowOffset)}</${prefix}${name}>`;
  };
  return corner('from', left, top) + corner('to', left + Math.max(width, 1 / EMU_PER_POINT), top + height);
}
