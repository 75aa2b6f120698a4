import type { Boundary } from '../../kpi/area';
import type { Bilingual, Lang } from '../../kpi/bilingual';

/**
 * The brief: the page leaders read, computed from a data set, as a document in one language. Plain data: it travels as
 * JSON, is shown by the pane and the page, and is written as Word, Excel, Markdown and HTML, each from this alone.
 */
export interface Brief {
  readonly lang: Lang;
  readonly length: BriefLength;
  readonly period: string;
  readonly periodLabel: string;
  /** Area id and name. */
  readonly area: string;
  readonly areaName: string;
  /** The list of provinces that ranks are said of. */
  readonly boundary: Boundary;
  /** What it is about, in small letters under the document's type ("về kết quả công tác ngoại giao kinh tế năm 2024"). */
  readonly subject: string;
  readonly issuer: Bilingual;
  /** ISO day it was made for. */
  readonly today: string;
  readonly dataset: { readonly id: string; readonly title: string; readonly version: string };
  /** Shown above everything in every output: that the data are illustrative, that the brief shows what was known on a day. */
  readonly notices: readonly string[];
  /** In the order of the report; a section without content is left out. */
  readonly sections: readonly Section[];
  /** The annex: every source a statement names, in the order of first citation; `Evidence.sources` counts from 0. */
  readonly sources: readonly CitedSource[];
}

/** `short` fits one page A4. */
export const briefLengths = ['full', 'short'] as const;
export type BriefLength = (typeof briefLengths)[number];

export const sectionIds = [
  'headline',
  'activities',
  'agreements',
  'fdi',
  'ranking',
  'partners',
  'tasks',
  'limitations',
  'recommendations',
  'gaps',
] as const;
/** `agreements` holds the FTAs too; `gaps` what is missing, provisional or revised. */
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  /** Without its number, which the output gives: "Đầu tư nước ngoài". */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | BriefList | BriefTable | BriefChart;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly sentences: readonly Sentence[];
}

/** Items under each other, each a sentence: limitations, late tasks. */
export interface BriefList {
  readonly kind: 'list';
  readonly items: readonly Sentence[];
}

export interface Sentence {
  /** The rule that wrote it ("target.inside", "fdi.change"), for tests and for whoever asks why it is there. */
  readonly rule: string;
  readonly pieces: readonly Piece[];
}

/**
 * A stretch of a sentence or of a table's cell. Words hold no digits: every number is a `figure`, a `label` or `quoted`.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  /** A number, rank, comparison or share: what it says and what it rests on. */
  | { readonly kind: 'figure'; readonly text: string; readonly evidence: Evidence }
  /** A name that may hold digits: a period, a day, an area, an indicator, a list of provinces, a document's number. */
  | { readonly kind: 'label'; readonly text: string }
  /** Taken over from the data set as entered. */
  | { readonly kind: 'quoted'; readonly text: string; readonly evidence: Evidence };

/** What a statement rests on. */
export interface Evidence {
  /**
   * The figures asked for, the first the one stated; computed statements (change, share, rank) name all they use. Empty
   * for what is counted in a register or entered as text.
   */
  readonly figures: readonly FigureName[];
  /**
   * What was asked of the first: a field of markers (`value`, `yoy`, `share`, `rankText`, `gap`, `target` …); `vintage` or
   * `printed` for what one observation gave; `definition`, `comment` or `text` for words entered; "" for a computation told
   * in `derivation`.
   */
  readonly field: string;
  /** How it was computed, where it is not simply an observation. */
  readonly derivation?: string;
  /** Indices into `Brief.sources`; never empty. */
  readonly sources: readonly number[];
  /** The weakest of what it rests on: `P` provisional, `E` estimate. */
  readonly status: 'A' | 'P' | 'E';
}

/** A figure by what identifies it, so that whoever holds the data can ask for it and its trace again. */
export interface FigureName {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly counterpart?: string;
  readonly definition?: string;
}

export interface CitedSource {
  /** As entered; the first citation in the text is full, later ones are short. */
  readonly text: string;
  /** What it is the source of: indicator, period, area, as they read; each once. */
  readonly says: readonly string[];
  /** Latest cut-off and vintage it was used with, ISO; "" where not stated. */
  readonly cutOff: string;
  readonly asOf: string;
  /** The earliest ones, where they are others. */
  readonly firstCutOff?: string;
  readonly firstAsOf?: string;
}

export interface BriefTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly (readonly Piece[])[])[];
  /** Under the table: the unit, the peer set. */
  readonly note: readonly Piece[];
}

/** A picture as data: the output draws it (native charts in Excel, SVG elsewhere) or shows `text` and `table` instead. */
export type BriefChart = ChartCommon &
  (TargetBandChart | RankingChart | RankMovementChart | CountsOverTimeChart | TileMapChart);

interface ChartCommon {
  readonly kind: 'chart';
  readonly title: string;
  /** The alternative in words: what the picture shows, with its main numbers. */
  readonly text: readonly Piece[];
  readonly unit: string;
  /** A figure the chart shows, so that its numbers trace like those of sentences. */
  readonly evidence: readonly Evidence[];
}

/** A number drawn: `number` where it is drawn (a range at its middle, with `low` and `high`), `text` as it reads beside it. */
export interface Drawn {
  readonly label: string;
  readonly number: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly text: string;
  /** Provisional, estimated or qualified: drawn hatched or hollow, so that it shows without colour. */
  readonly weak: boolean;
  /** The report's own area or period. */
  readonly highlighted: boolean;
}

/** A rate over periods against its target band of each period; an absent end is open. */
export interface TargetBandChart {
  readonly chart: 'targetBand';
  readonly points: readonly Drawn[];
  readonly bands: readonly { readonly low?: number; readonly high?: number; readonly text: string }[];
}

/** Areas in order of a measure, largest first, rank before the name. */
export interface RankingChart {
  readonly chart: 'ranking';
  readonly bars: readonly (Drawn & { readonly rank: number | null })[];
  /** "12/63 tỉnh, thành phố có số liệu". */
  readonly peers: string;
}

/** Ranks over periods; 1 is on top; null where it cannot be said. */
export interface RankMovementChart {
  readonly chart: 'rankMovement';
  readonly periods: readonly string[];
  readonly lines: readonly {
    readonly label: string;
    readonly ranks: readonly (number | null)[];
    readonly highlighted: boolean;
  }[];
  readonly peers: string;
}

/** Counts by period, as columns. */
export interface CountsOverTimeChart {
  readonly chart: 'countsOverTime';
  readonly columns: readonly Drawn[];
}

/** The provinces, one labelled tile each, on a grid that resembles the country. */
export interface TileMapChart {
  readonly chart: 'tileMap';
  readonly tiles: readonly (Drawn & TilePlace & { readonly area: string; readonly level: number | null })[];
  /** Hoàng Sa and Trường Sa, labelled tiles of their own in the level of the province they belong to. */
  readonly islands: readonly (TilePlace & {
    readonly label: string;
    /** "thuộc Đà Nẵng". */
    readonly belongsTo: string;
    readonly area: string;
    readonly level: number | null;
    readonly highlighted: boolean;
  })[];
  /**
   * Lower ends of the levels as they read, from least to most: five, or fewer where there are fewer figures. `level` of a
   * tile counts in them from 0; null without figure.
   */
  readonly levels: readonly string[];
}

/** Zero-based, from the north-west. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}
