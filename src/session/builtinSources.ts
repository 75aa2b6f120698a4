import type { Bilingual } from '../kpi/bilingual';
import type { Dataset } from '../kpi/dataset';
import { NgktError } from '../kpi/finding';
import { loadCore } from './loadCore';
import * as messages from './messages';
import type { DataSource } from './session';
import type { SiteFiles } from './siteFiles';
import type { SourceProvider } from './sourceProvider';

/** One data set of the site, as `assets/data/index.json` (written with the site) tells it. */
interface BuiltinSet {
  readonly id: string;
  readonly title: Bilingual;
  readonly illustrative: boolean;
  /** Mark of the files' content. */
  readonly version: string;
  readonly files: readonly string[];
}

const PREFIX = 'builtin:';

/** The data sets that come with the product, as files of its site. */
export class BuiltinSources implements SourceProvider {
  readonly kind = 'builtin';
  /** Their content does not change while the pane runs; weighing one and then opening it reads it once. */
  private readonly datasets = new Map<string, Promise<Dataset>>();
  private index: Promise<readonly BuiltinSet[]> | undefined;

  constructor(private readonly site: SiteFiles) {}

  async list(): Promise<readonly DataSource[]> {
    const sets = await this.sets();
    return sets.map(({ id, title, illustrative }) => ({ id: PREFIX + id, kind: this.kind, title, illustrative }));
  }

  read(sourceId: string): Promise<Dataset> {
    let dataset = this.datasets.get(sourceId);
    if (!dataset) {
      dataset = this.readSet(sourceId);
      this.datasets.set(sourceId, dataset);
      // Where that fails, the next call tries again.
      dataset.catch(() => this.datasets.delete(sourceId));
    }
    return dataset;
  }

  private async readSet(sourceId: string): Promise<Dataset> {
    const set = (await this.sets()).find(({ id }) => PREFIX + id === sourceId);
    if (!set) throw new NgktError('source.unknown', messages.unknownSource(sourceId));
    const [{ readDataset }, ...contents] = await Promise.all([
      loadCore(),
      ...set.files.map((name) => this.site.read(`assets/data/${set.id}/${name}?v=${set.version}`)),
    ]);
    return readDataset(new Map(set.files.map((name, place) => [name, contents[place] as Uint8Array])), set.id);
  }

  /** Read once; where that fails, the next call tries again. */
  private sets(): Promise<readonly BuiltinSet[]> {
    this.index ??= this.readIndex().catch((error: unknown) => {
      this.index = undefined;
      throw error;
    });
    return this.index;
  }

  private async readIndex(): Promise<readonly BuiltinSet[]> {
    return JSON.parse(
      new TextDecoder().decode(await this.site.read('assets/data/index.json')),
    ) as readonly BuiltinSet[];
  }
}
