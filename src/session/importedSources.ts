import type { Dataset } from '../kpi/dataset';
import { NgktError } from '../kpi/finding';
import { loadCore } from './loadCore';
import * as messages from './messages';
import type { DataSource } from './session';
import type { SourceProvider } from './sourceProvider';

const PREFIX = 'import:';

/** Data sets that were imported, for as long as the pane runs. */
export class ImportedSources implements SourceProvider {
  readonly kind = 'import';
  private readonly datasets = new Map<string, Dataset>();

  /**
   * Reads the files and keeps the data set; one imported before under the same label is replaced.
   * @throws NgktError as `datasetFiles` and `readDataset`
   */
  async add(label: string, chosen: ReadonlyMap<string, Uint8Array>): Promise<DataSource> {
    const { datasetFiles, readDataset } = await loadCore();
    const name = label.replace(/\.(zip|csv)$/i, '');
    const dataset = await readDataset(datasetFiles(chosen), name);
    this.datasets.set(PREFIX + name, dataset);
    return this.source(PREFIX + name, dataset);
  }

  list(): Promise<readonly DataSource[]> {
    return Promise.resolve([...this.datasets].map(([id, dataset]) => this.source(id, dataset)));
  }

  read(sourceId: string): Promise<Dataset> {
    const dataset = this.datasets.get(sourceId);
    if (dataset) return Promise.resolve(dataset);
    return Promise.reject(new NgktError('source.importGone', messages.importGone(sourceId.slice(PREFIX.length))));
  }

  private source(id: string, { title, illustrative }: Dataset): DataSource {
    return { id, kind: this.kind, title, illustrative };
  }
}
