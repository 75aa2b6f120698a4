import type { Dataset } from '../kpi/dataset';
import type { DataSource, SourceKind } from './session';

/** A kind of place that data sets come from: the site's own files, imported files, the workbook's tables. */
export interface SourceProvider {
  readonly kind: SourceKind;
  /** What can be opened now. */
  list(): Promise<readonly DataSource[]>;
  /**
   * Reads one of the sources listed.
   * @throws NgktError what is wrong with the data, with its place
   */
  read(sourceId: string): Promise<Dataset>;
  /** Calls the listener when the content of a source may have changed; answers how to stop. */
  watch?(listener: (sourceId: string) => void): () => void;
}
