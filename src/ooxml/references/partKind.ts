/** Parts that hold references to rows. All other parts (styles, external links, custom XML, slicers …) hold none. */
export type PartKind =
  | 'worksheet'
  | 'workbook'
  | 'table'
  | 'singleXmlCells'
  | 'comments'
  | 'threadedComments'
  | 'drawing'
  | 'vmlDrawing'
  | 'chart'
  | 'pivotCache'
  | 'pivotTable'
  | 'controlProperties'
  | 'namedSheetViews'
  | 'connections';

/** By what stands behind "application/vnd." in the content type. */
const kinds: ReadonlyMap<string, PartKind> = new Map([
  ['openxmlformats-officedocument.spreadsheetml.worksheet+xml', 'worksheet'],
  ['openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'workbook'],
  ['openxmlformats-officedocument.spreadsheetml.template.main+xml', 'workbook'],
  ['openxmlformats-officedocument.spreadsheetml.table+xml', 'table'],
  ['openxmlformats-officedocument.spreadsheetml.tablesinglecells+xml', 'singleXmlCells'],
  ['openxmlformats-officedocument.spreadsheetml.comments+xml', 'comments'],
  ['ms-excel.threadedcomments+xml', 'threadedComments'],
  ['openxmlformats-officedocument.drawing+xml', 'drawing'],
  ['openxmlformats-officedocument.drawingml.chartshapes+xml', 'drawing'],
  ['openxmlformats-officedocument.vmldrawing', 'vmlDrawing'],
  ['openxmlformats-officedocument.drawingml.chart+xml', 'chart'],
  ['ms-office.chartex+xml', 'chart'],
  ['openxmlformats-officedocument.spreadsheetml.pivotcachedefinition+xml', 'pivotCache'],
  ['openxmlformats-officedocument.spreadsheetml.pivottable+xml', 'pivotTable'],
  ['ms-excel.controlproperties+xml', 'controlProperties'],
  ['ms-excel.namedsheetviews+xml', 'namedSheetViews'],
  ['openxmlformats-officedocument.spreadsheetml.connections+xml', 'connections'],
]);

const VENDOR = 'application/vnd.';

/** Kind of a part by its content type; undefined for parts without references. */
export function partKindOf(contentType: string): PartKind | undefined {
  const type = contentType.toLowerCase();
  return type.startsWith(VENDOR) ? kinds.get(type.slice(VENDOR.length)) : undefined;
}
