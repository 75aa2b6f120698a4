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

const kinds: readonly (readonly [RegExp, PartKind])[] = [
  [/spreadsheetml\.worksheet\+xml$/, 'worksheet'],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml$/, 'workbook'],
  [/spreadsheetml\.table\+xml$/, 'table'],
  [/spreadsheetml\.tableSingleCells\+xml$/, 'singleXmlCells'],
  [/spreadsheetml\.comments\+xml$/, 'comments'],
  [/threadedcomments\+xml$/i, 'threadedComments'],
  [/officedocument\.(?:drawing|drawingml\.chartshapes)\+xml$/, 'drawing'],
  [/officedocument\.vmlDrawing$/i, 'vmlDrawing'],
  [/(?:drawingml\.chart|ms-office\.chartex)\+xml$/, 'chart'],
  [/spreadsheetml\.pivotCacheDefinition\+xml$/, 'pivotCache'],
  [/spreadsheetml\.pivotTable\+xml$/, 'pivotTable'],
  [/controlproperties\+xml$/i, 'controlProperties'],
  [/namedsheetviews\+xml$/i, 'namedSheetViews'],
  [/spreadsheetml\.connections\+xml$/, 'connections'],
];

/** Kind of a part by its content type; undefined for parts without references. */
export function partKindOf(contentType: string): PartKind | undefined {
  return kinds.find(([pattern]) => pattern.test(contentType))?.[1];
}
