/**
 * The fill record: what an earlier fill put where. It travels inside the workbook as one custom XML part; positions are
 * hidden defined names (`_ngkt_1` …), so that they survive rows and columns that people insert. The same in files and in
 * Excel: a report filled on disk can be refilled in Excel and the other way round.
 */
import type { Bilingual } from '../../kpi/bilingual';
import type { CellValue, CellRange, DefinedName } from './snapshot';

export const RECORD_NAMESPACE = 'urn:ngkt-reports:fill-record:1';
export const RECORD_NAME_PREFIX = '_ngkt_';

/** What is known of one observation a figure came from; enough to answer "where does it come from" without the data set. */
export interface SourceNote {
  readonly indicator: string;
  readonly definition: string;
  readonly area: string;
  readonly counterpart: string;
  readonly period: string;
  /** As it reads, qualifier and unit included. */
  readonly text: string;
  readonly status: string;
  readonly cutOff: string;
  readonly asOf: string;
  readonly source: string;
  readonly comment: string;
}

/** One filled cell outside bands. */
export interface ScalarRecord {
  /** Its defined name. */
  readonly name: string;
  /** The cell's text as the template had it, markers included; "" for the label of illustrative data in a free cell. */
  readonly template: string;
  /** Rich-text runs of the template text, where it had more than one: lengths and run properties as raw XML. */
  readonly runs?: string;
  /** The number format the template's cell had, when filling changed it. */
  readonly format?: string;
  readonly written: CellValue;
  /** Indices into `FillRecord.sources`. */
  readonly sources: readonly number[];
  /** How the figure was computed, in words, where it is not simply an observation. */
  readonly derivation?: Bilingual;
}

/** One cell of a band's body as the template had it. */
export interface BandCellRecord {
  /** Zero-based row inside the body, one-based column. */
  readonly rowOffset: number;
  readonly column: number;
  readonly template: string;
  readonly runs?: string;
  readonly format?: string;
  /** The cell still has this format; it is kept because nothing stands in any repetition that would show it. */
  readonly unseen?: true;
}

/** A cell of a band's body that holds no markers, as the template has it: the same in every repetition. */
export interface FixedCellRecord {
  readonly rowOffset: number;
  readonly column: number;
  readonly value?: CellValue;
  /** As it read in a row of the list; rows and columns may have moved since. */
  readonly formula?: string;
  readonly row?: number;
}

/** One list: the template's body rows, now repeated. */
export interface BandRecord {
  readonly name: string;
  /** `{{#rows …}}` as typed. */
  readonly marker: string;
  /** Height of one repetition and how many there are now (1 where the list was empty and *không có* or *chưa có số liệu* stands). */
  readonly height: number;
  readonly count: number;
  readonly empty: boolean;
  readonly cells: readonly BandCellRecord[];
  /** Formulas, texts and numbers of the template beside these cells; absent where nobody knows them. */
  readonly fixed?: readonly FixedCellRecord[];
  /** How many rows above the list the formulas in `fixed` still mean as "the row above"; 1 by default. */
  readonly above?: number;
  /** Places of the template's body that have comments of its own; absent where none has. */
  readonly commented?: readonly Pick<FixedCellRecord, 'rowOffset' | 'column'>[];
  /** Key of each repetition: area id, agreement id, table line. */
  readonly keys: readonly string[];
  /** Fingerprints of the written values, row by row in the order of `cells` (see `fingerprint.ts`), to find hand edits. */
  readonly fingerprints: string;
  /** Per repetition, indices into `FillRecord.sources`; empty where rows come from a plain table. */
  readonly sources: readonly (readonly number[])[];
  /** The same for single cells: per repetition, per cell in the order of `cells`; absent where a row has one source. */
  readonly cellSources?: readonly (readonly (readonly number[])[])[];
  /** How a cell's figure was computed, where it is not simply an observation: repetition, index into `cells`, words. */
  readonly derivations?: readonly (readonly [repetition: number, cell: number, words: Bilingual])[];
  /** Marker-only rows above and below the body that the fill took out. */
  readonly openRow?: RowImage;
  readonly closeRow?: RowImage;
}

/**
 * Rows that `{{#if}}` took out, or that held only its markers; to be put back above the named row. Several records may
 * name one row: their rows then stand in the order of `FillRecord.dropped`.
 */
export interface DroppedRowsRecord {
  readonly name: string;
  /** `{{#if X}}` as typed. */
  readonly marker: string;
  readonly rows: readonly RowImage[];
  /** False: the rows now stand in the sheet and only marker rows were taken out. */
  readonly contentDropped: boolean;
}

/** One row taken out of a sheet, kept so that it can be put back. `image` is the applier's own text (raw XML in files). */
export interface RowImage {
  /** The cells that hold markers. */
  readonly cells: readonly ImageCell[];
  /** The row holds more than these cells. */
  readonly other?: boolean;
  readonly image: string;
  /** Only in a plan: the row before the fill whose image the applier takes; `image` is "" then. */
  readonly fromRow?: number;
  /** Ranges that reached this row from below (`first`) or above (`last`) and take it in again when it comes back. */
  readonly ends?: readonly RangeEnd[];
  /** What else lay on the row and comes back with it in a file; Excel's add-in does not put it back. */
  readonly laid?: readonly LaidImage[];
  /** What else lay on the row and does not come back with it. */
  readonly lay?: readonly LaidThing[];
}

export type LaidThing = 'validation' | 'conditionalFormat' | 'hyperlink';

/** What lay on a row besides its cells, as far as it lay on this one. */
export interface LaidImage {
  readonly thing: LaidThing;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The applier's own text (raw XML in files), without place, formulas and numbers of the workbook's lists. */
  readonly image: string;
  /** As for its first cell on this row, written like the formulas of kept rows (`keptFormula.ts`). */
  readonly formulas: readonly string[];
  /** The looks it gives, in the order in which the image numbers them. */
  readonly looks?: readonly string[];
  /** Where a hyperlink leads outside the sheet. */
  readonly target?: LinkTarget;
  /** The rest of it stands in the sheet and takes the row in again, see `ends`. */
  readonly stands?: true;
  /** Its range goes on in the row above, in the row below. */
  readonly above?: true;
  readonly below?: true;
}

/** The relationship of a hyperlink. Another program may have left it out or given its id to another one meanwhile. */
export interface LinkTarget {
  readonly id: string;
  readonly uri: string;
  readonly external: boolean;
}

/** The end of a range of cells, told by the range's columns (one-based). */
export interface RangeEnd {
  readonly side: 'first' | 'last';
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A template cell in a row that was taken out. */
export interface ImageCell {
  readonly column: number;
  readonly text: string;
  readonly runs?: string;
  /** The template's number format where it is not General: a cell that comes back must know whether it shows percent. */
  readonly format?: string;
  /** The image holds what an earlier fill wrote here, not the template's text. */
  readonly filled?: boolean;
}

/** A formula cell whose number format got the words of its qualified sum. */
export interface QualifiedRecord {
  readonly name: string;
  /** The number format before. */
  readonly format: string;
}

/** A row that is out of the sheet: by the record that keeps it and its place there. */
export interface KeptRowPlace {
  readonly name: string;
  readonly row: number | 'open' | 'close';
}

/** A reference of the template to rows that are out of the sheet. */
export interface CutReference {
  /** Which of the formula's references it is, from 0. */
  readonly slot: number;
  /** As the template had it. */
  readonly text: string;
  /** It reads `#REF!` meanwhile; else it closed up to the rows that stay. */
  readonly lost: boolean;
  /** The row of its only or first cell, and of its last, where that is out. */
  readonly first?: KeptRowPlace;
  readonly last?: KeptRowPlace;
  /** One cell of a list in several entries, not the list. */
  readonly entry?: boolean;
}

/** A formula cell with references that the fill had to cut; they are given back with their rows. */
export interface CutFormulaRecord {
  /** The cell's defined name. */
  readonly name: string;
  /** How many references the formula has. */
  readonly slots: number;
  readonly references: readonly CutReference[];
}

/** A defined name with references that the fill had to cut. */
export interface CutNameRecord {
  readonly name: string;
  /** Of a name local to a sheet. */
  readonly sheet?: string;
  readonly slots: number;
  readonly references: readonly CutReference[];
}

/** A corner of a kept formula's reference whose row is out of the sheet, too. */
export type KeptReference = Pick<CutReference, 'slot' | 'first' | 'last'>;

/**
 * A formula of a row that is out of the sheet and looks at rows that do not go and come with it. Its image has it too,
 * but there a reference that was cut is lost.
 */
export interface KeptFormulaRecord {
  readonly at: KeptRowPlace;
  readonly column: number;
  /** With distances between the rows of its group (see `keptFormula.ts`) and all other rows as they stand in the sheets. */
  readonly formula: string;
  readonly references: readonly KeptReference[];
}

/** A formula as the template has it, by its place there. */
export interface TemplateFormulaRecord {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Of a cell that is out of the sheet: the number format without words where it is not General. */
  readonly format?: string;
  /** The row kept aside has the format with words. */
  readonly worded?: boolean;
}

/** A formula of the template outside cells: of a data validation, a conditional format, a chart. */
export interface TemplateReferenceRecord {
  readonly thing: Exclude<LaidThing, 'hyperlink'> | 'chart';
  /** Its sheet; of a chart the part of the file. */
  readonly owner: string;
  /** The template's cell that it is written for. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas of the template that a report does not tell: what they read like now could stem from more than one. */
export interface TemplateRecord {
  /** Fingerprint of where the record's cells and rows stand in the template: another one once people moved rows. */
  readonly layout: string;
  readonly formulas: readonly TemplateFormulaRecord[];
  readonly names: readonly DefinedName[];
  /** Added by who carries out the plan, who alone sees them; the same again where that is Excel's add-in. */
  readonly references?: readonly TemplateReferenceRecord[];
}

export interface FillRecord {
  readonly product: string;
  readonly period: string;
  readonly area: string;
  readonly boundary: string;
  readonly asOf: string;
  /** Day of the fill, ISO. */
  readonly filled: string;
  readonly lang: 'vi' | 'en';
  readonly dataset: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly illustrative: boolean;
  };
  readonly sources: readonly SourceNote[];
  readonly scalars: readonly ScalarRecord[];
  readonly bands: readonly BandRecord[];
  readonly dropped: readonly DroppedRowsRecord[];
  readonly qualified?: readonly QualifiedRecord[];
  /** Of all sheets, also of those whose reports stand in `beside`. */
  readonly cut?: readonly CutFormulaRecord[];
  readonly cutNames?: readonly CutNameRecord[];
  readonly keptFormulas?: readonly KeptFormulaRecord[];
  /** Of all sheets, too; absent where people moved rows of the report. */
  readonly template?: TemplateRecord;
  /**
   * Fingerprints of the template's own texts and numbers in rows of `{{#if}}`, each once: whatever else stands in such a
   * row was typed since.
   */
  readonly conditional?: string;
  /** The notice this fill put into the footers (`FillPlan.notice`). */
  readonly notice?: string;
  /** Reports on other sheets that the last fill left alone, without any beside them (see `reports.ts`). */
  readonly beside?: readonly FillRecord[];
}

/** Where the defined names of the record point now. */
export type RecordPositions = ReadonlyMap<string, { readonly sheet: string; readonly range: CellRange }>;
