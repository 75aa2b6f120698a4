/**
 * What the add-in has open: one data set, from which the pane fills and the custom functions answer. The pane and the
 * functions live in one runtime and share one session.
 */
import type { Figures } from '../analysis/figure';
import type { AreaList } from '../kpi/areaList';
import type { Bilingual, Lang } from '../kpi/bilingual';

export type SourceKind = 'builtin' | 'workbook' | 'import' | 'service';

/** Where a data set can be opened from. */
export interface DataSource {
  /** "builtin:seed-2024", "workbook", "import:<name>", "service:2026-06-30" (what a collection service knew on a day). */
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: Bilingual;
  readonly illustrative: boolean;
}

export interface OpenData {
  readonly source: DataSource;
  readonly figures: Figures;
  /** Grows by one whenever other data are open. */
  readonly revision: number;
}

export interface Settings {
  readonly lang: Lang;
  /** ISO day: figures known on that day; absent is today. */
  readonly asOf?: string;
}

export type SessionState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading'; readonly source: DataSource }
  | { readonly kind: 'open'; readonly data: OpenData }
  | { readonly kind: 'failed'; readonly source: DataSource; readonly error: unknown };

export interface Session {
  /** Resolves once the source to begin with is open, or could not be: until then nothing can be said about figures. */
  readonly started: Promise<void>;
  /** Never undefined-by-accident: `open` holds data, the others say why there are none. */
  readonly state: SessionState;
  readonly settings: Settings;
  /** Whether the workbook was saved with answers from another content of its data set; known once it has started. */
  readonly formulasOutdated: boolean;
  /** Whether a person or the workbook decided on the open source; false for the one the session began with or proposed. */
  readonly chosen: boolean;
  /** How often a person decided on a source; known as soon as they do, before the source is open. */
  readonly decisions: number;
  /** Needed by functions that work without figures; loaded with the first of them. */
  areas(): Promise<AreaList>;
  /** Built-in sets, then the workbook's own tables where it has them, then what was imported. */
  sources(): Promise<readonly DataSource[]>;
  /**
   * Opens a source and makes it the session's; an earlier one stays where this fails. Where another source was asked for
   * meanwhile, that one becomes the session's.
   * @param by who decided on it: `workbook` where a report in it was filled from it, `proposal` where nobody has yet
   * @throws NgktError what is wrong with the data, with file and line
   */
  open(sourceId: string, by?: 'person' | 'workbook' | 'proposal'): Promise<OpenData>;
  /**
   * Reads a source without opening it, to be compared with the open one.
   * @throws NgktError as `open`
   */
  look(sourceId: string): Promise<Pick<OpenData, 'source' | 'figures'>>;
  /** Reads the open source again (tables of the workbook changed). */
  refresh(): Promise<void>;
  /** Adds an imported data set: its files by name. @throws NgktError */
  importFiles(label: string, files: ReadonlyMap<string, Uint8Array>): Promise<DataSource>;
  /**
   * Adds what a collection service consolidated.
   * @param asOf ISO day the approvals are of
   * @param zip the service's answer
   * @throws NgktError as `importFiles`
   */
  addConsolidated(asOf: string, zip: Uint8Array): Promise<DataSource>;
  changeSettings(change: Partial<Settings>): void;
  /** The workbook no longer remembers what was open: it is to be handed on without traces of the add-in. */
  forget(): void;
  /** Called after every change of state or settings. */
  subscribe(listener: () => void): () => void;
}
