import type { Dataset } from '../kpi/dataset';
import { NgktError } from '../kpi/finding';
import * as messages from './messages';
import type { DataSource, SourceKind } from './session';
import type { SourceProvider } from './sourceProvider';

/** All that can be opened, from every kind of place. */
export class SourceCatalogue {
  constructor(private readonly providers: readonly SourceProvider[]) {}

  async list(): Promise<readonly DataSource[]> {
    return (await Promise.all(this.providers.map((provider) => provider.list()))).flat();
  }

  /** @throws NgktError `source.unknown` */
  async find(sourceId: string): Promise<DataSource> {
    const provider = this.providerOf(sourceId);
    const source = (await provider.list()).find(({ id }) => id === sourceId);
    if (!source) throw unknown(sourceId);
    return source;
  }

  /** @throws NgktError what is wrong with the data; `source.unknown` */
  async read(sourceId: string): Promise<Dataset> {
    return this.providerOf(sourceId).read(sourceId);
  }

  watch(listener: (sourceId: string) => void): void {
    for (const provider of this.providers) provider.watch?.(listener);
  }

  private providerOf(sourceId: string): SourceProvider {
    const provider = this.providers.find(({ kind }) => kind === kindOf(sourceId));
    if (!provider) throw unknown(sourceId);
    return provider;
  }
}

const sourceKinds: readonly SourceKind[] = ['builtin', 'workbook', 'import', 'service'];

/** "builtin" of "builtin:seed-2024"; undefined where the id is none of ours. */
export function kindOf(sourceId: string): SourceKind | undefined {
  const kind = sourceId.split(':', 1)[0];
  return sourceKinds.find((known) => known === kind);
}

function unknown(sourceId: string): NgktError {
  return new NgktError('source.unknown', messages.unknownSource(sourceId));
}
