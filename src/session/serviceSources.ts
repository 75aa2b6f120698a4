import type { Dataset } from '../kpi/dataset';
import { NgktError } from '../kpi/finding';
import { loadCore } from './loadCore';
import * as messages from './messages';
import type { ServiceClient } from './service/serviceClient';
import type { DataSource } from './session';
import type { SourceProvider } from './sourceProvider';

const PREFIX = 'service:';

/**
 * What a collection service consolidated as of a day. Listed is what was asked for since the pane opened; what a workbook
 * remembers from before is asked for anew.
 */
export class ServiceSources implements SourceProvider {
  readonly kind = 'service';
  private readonly datasets = new Map<string, Dataset>();

  /** @param client the service named now; undefined where none is */
  constructor(private readonly client: () => Pick<ServiceClient, 'consolidated'> | undefined) {}

  /** @param asOf ISO day @param zip the service's answer @throws NgktError as `datasetFiles` and `readDataset` */
  async add(asOf: string, zip: Uint8Array): Promise<DataSource> {
    const { datasetFiles, readDataset } = await loadCore();
    const files = datasetFiles(new Map([[`${PREFIX}${asOf}.zip`, zip]]));
    const dataset = await readDataset(files, PREFIX + asOf);
    this.datasets.set(PREFIX + asOf, dataset);
    return this.source(PREFIX + asOf, dataset);
  }

  list(): Promise<readonly DataSource[]> {
    return Promise.resolve([...this.datasets].map(([id, dataset]) => this.source(id, dataset)));
  }

  /** @throws NgktError `source.noService` where none is named; the service's */
  async read(sourceId: string): Promise<Dataset> {
    const known = this.datasets.get(sourceId);
    if (known) return known;
    const asOf = sourceId.slice(PREFIX.length);
    const client = this.client();
    if (!client) throw new NgktError('source.noService', messages.noServiceFor(asOf));
    await this.add(asOf, await client.consolidated(asOf));
    return this.datasets.get(sourceId) as Dataset;
  }

  private source(id: string, { title, illustrative }: Dataset): DataSource {
    return { id, kind: this.kind, title, illustrative };
  }
}
