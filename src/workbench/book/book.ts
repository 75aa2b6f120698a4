/**
 * A workbook that is open in the workbench: the grid, and all that a spreadsheet component does not keep. The object
 * model reads and changes it as add-ins do, `files/` opens and saves it, the page draws it.
 */
import type { FooterSections } from '../../ooxml/sheet/footerText';
import type { CellRange } from '../../report/workbook/snapshot';
import type { Engine } from '../engine/engine';

export interface BookName {
  name: string;
  /** Id of the sheet for a name local to it. */
  sheet?: string;
  /** Without "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface BookTable {
  readonly id: string;
  name: string;
  sheet: string;
  /** With header and total row. */
  range: CellRange;
  columns: string[];
  headerRow: boolean;
  totalRow: boolean;
  style: string;
  /** Part of the opened file the table comes from. */
  readonly part?: string;
}

export interface BookConditionalFormat {
  readonly id: string;
  ranges: CellRange[];
  /** As in Office.js: Custom, DataBar, ColorScale, IconSet, TopBottom, PresetCriteria, ContainsText, CellValue. */
  readonly type: string;
  priority: number;
  stopIfTrue: boolean;
  /**
   * The rule and format in the shape of Office.js, as far as known: what `toJSON` of the format's own object gives, such
   * as `{ rule: { formula: '=$B2>3' }, format: { font: { color: '#FF0000' } } }` for Custom. Texts that begin with "="
   * are formulas, seen from the upper left cell of all ranges together; they follow rows and columns.
   */
  rule: Record<string, unknown>;
  /** The element (and its x14 twin) as the opened file has it; gone once the rule is changed. */
  origin?: string;
}

export interface BookValidation {
  ranges: CellRange[];
  /**
   * In the shape of Office.js: DataValidationRule, DataValidationErrorAlert, DataValidationPrompt. Texts that begin with
   * "=" are formulas as in conditional formats.
   */
  rule: Record<string, unknown>;
  errorAlert?: Record<string, unknown>;
  prompt?: Record<string, unknown>;
  ignoreBlanks: boolean;
  /** As for conditional formats. */
  origin?: string;
}

export interface BookSeries {
  /** A text, or a reference without "=". */
  name: string;
  /** References without "=": 'Bảng 1'!$B$6:$B$15. */
  values: string;
  categories: string;
  /** Where it is drawn in another way than the chart's type says: lines among columns. */
  type?: string;
  color?: string;
}

export interface BookChart {
  readonly id: string;
  name: string;
  /** As in Office.js: ColumnClustered, BarClustered, Line … */
  type: string;
  title: string;
  /** What is known of the legend and the titles of the axes; absent: as the type has it. */
  legend?: { visible: boolean; position: string };
  axisTitles?: { category?: string; value?: string };
  series: BookSeries[];
  /** Points from the sheet's upper left corner; moves with rows as an anchor does. */
  box: { left: number; top: number; width: number; height: number };
  /** Part of the opened file the chart comes from. */
  readonly part?: string;
}

/** A comment on a cell, of the opened file or made by an add-in. Notes are only kept (`KeptContent`). */
export interface BookComment {
  /** GUID in braces; in the opened file it is the same. */
  readonly id: string;
  /** One cell. */
  ranges: CellRange[];
  text: string;
  readonly author: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
  resolved: boolean;
  readonly created: Date;
}

/** What an opened sheet has that the workbench only keeps: their number matters to what Excel can do with the sheet. */
export interface KeptContent {
  readonly charts: number;
  readonly pivots: number;
  readonly notes: number;
  readonly pictures: number;
  readonly slicers: number;
}

/** Header and footer of some pages, with codes as files have them ("&" doubled). */
export interface PageTexts {
  header: FooterSections;
  footer: FooterSections;
}

/** Headers and footers of a sheet: those of all pages that have none of their own, and of first and even pages. */
export interface HeadersFooters extends PageTexts {
  readonly first: PageTexts;
  readonly even: PageTexts;
  /** Whether the first page, and even pages, are printed with their own texts. */
  differentFirst: boolean;
  differentOddEven: boolean;
  useSheetMargins: boolean;
  useSheetScale: boolean;
}

export interface BookSheet {
  /** The grid's id of the sheet. */
  readonly id: string;
  /** GUID in braces by which add-ins know the sheet. */
  readonly guid: string;
  tables: BookTable[];
  conditionalFormats: BookConditionalFormat[];
  validations: BookValidation[];
  charts: BookChart[];
  comments: BookComment[];
  autoFilter?: { range: CellRange; active: boolean };
  protection: { protected: boolean; options: Record<string, unknown>; password?: string };
  readonly headersFooters: HeadersFooters;
  /** Addresses on the sheet, separated by commas: "$A$1:$F$40". */
  printArea?: string;
  /** Portrait or Landscape, where it is known. */
  orientation?: string;
  /** #RRGGBB; "" for none. */
  tabColor: string;
  showGridlines: boolean;
  customProperties: Map<string, string>;
  readonly kept: KeptContent;
}

export interface RemovedSheet {
  readonly beside: BookSheet;
  /** Names that went with the sheet or lost references to it, as they were. */
  readonly names: readonly { readonly name: BookName; readonly formula: string }[];
}

export interface CustomXmlPart {
  /** GUID in braces. */
  readonly id: string;
  namespace: string;
  xml: string;
}

/** A row or column structure change since the file was opened, in the order made; saving needs it. */
export interface StructureChange {
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly action: 'insert' | 'remove';
  readonly first: number;
  readonly count: number;
}

export interface Book {
  /** With extension. */
  name: string;
  readonly engine: Engine;
  /** By the grid's sheet id. */
  readonly sheets: Map<string, BookSheet>;
  /** What stood beside sheets that are gone, by their ids: undo may bring them back. */
  readonly removed: Map<string, RemovedSheet>;
  names: BookName[];
  customXml: CustomXmlPart[];
  /** Document settings of add-ins: key and JSON. */
  settings: Map<string, string>;
  /** Title, author and the like, by their names in Office.js (`title`, `author`). */
  properties: Record<string, string>;
  readOnly: boolean;
  /** Days are counted from 1904; the grid shows and calculates them as if from 1900. */
  date1904: boolean;
  /** A person is typing in a cell: Excel refuses writes then. */
  cellEditMode: boolean;
  /** Of the workbook's structure: no sheets come, go or change their names. */
  protection: { protected: boolean; password?: string };
  /** What the sheets come from; saving starts there. */
  readonly origin: BookOrigin;
  readonly structure: StructureChange[];
}

/** Where the sheets of a book come from: the opened file, or files that sheets were inserted from. */
export interface BookOrigin {
  /** Bytes of the opened file; absent in a new workbook. */
  readonly file?: Uint8Array;
  /** By the grid's sheet id: the file the sheet was in and its name there. */
  readonly sheets: Map<string, { readonly file: Uint8Array; readonly sheet: string }>;
}
