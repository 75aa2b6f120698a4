import type { AreaList } from '../kpi/areaList';
import type { DocumentMemory } from './documentMemory';
import { ImportedSources } from './importedSources';
import { loadCore } from './loadCore';
import { OpenDataset } from './openDataset';
import type { ServiceClient } from './service/serviceClient';
import { ServiceSources } from './serviceSources';
import type { DataSource, OpenData, Session, SessionState, Settings } from './session';
import { kindOf, SourceCatalogue } from './sourceCatalogue';
import type { SourceProvider } from './sourceProvider';

export interface SessionSurroundings {
  /** In the order in which their sources are listed; imported files and a service's come last and are not named here. */
  readonly providers: readonly SourceProvider[];
  readonly memory: DocumentMemory;
  /** Resolves when `memory` can be read. */
  readonly ready: Promise<unknown>;
  /** The collection service, where one is named. */
  serviceClient?(): Pick<ServiceClient, 'consolidated'> | undefined;
  /** Today's ISO day. */
  today(): string;
}

interface Opened {
  readonly dataset: OpenDataset;
  readonly data: OpenData;
}

/** The session of one pane: opens sources, computes their figures once and tells its listeners. */
export class DataSession implements Session {
  readonly started: Promise<void>;
  state: SessionState = { kind: 'empty' };
  settings: Settings = { lang: 'vi' };
  formulasOutdated = false;
  chosen = false;
  decisions = 0;
  private readonly imported = new ImportedSources();
  private readonly consolidated: ServiceSources;
  private readonly catalogue: SourceCatalogue;
  private readonly listeners = new Set<() => void>();
  /** What was open last, also while another source is loading. */
  private opened: Opened | undefined;
  private revision = 0;
  /** Counts what was asked for, so that only the last of several openings counts. */
  private asked = 0;

  constructor(private readonly surroundings: SessionSurroundings) {
    this.consolidated = new ServiceSources(() => surroundings.serviceClient?.());
    this.catalogue = new SourceCatalogue([...surroundings.providers, this.imported, this.consolidated]);
    this.catalogue.watch((sourceId) => void this.sourceChanged(sourceId));
    this.started = this.start();
  }

  async areas(): Promise<AreaList> {
    if (this.state.kind === 'open') return this.state.data.figures.areas;
    const { AreaList, builtInAreas } = await loadCore();
    return new AreaList(builtInAreas);
  }

  sources(): Promise<readonly DataSource[]> {
    return this.catalogue.list();
  }

  async open(sourceId: string, by: 'person' | 'workbook' | 'proposal' = 'person'): Promise<OpenData> {
    if (by === 'person') this.decisions += 1;
    if (by !== 'proposal') this.chosen = true;
    const data = await this.read(await this.catalogue.find(sourceId), 'keep');
    if (this.opened?.data === data) this.remember(data);
    return data;
  }

  async look(sourceId: string): Promise<Pick<OpenData, 'source' | 'figures'>> {
    const wanted = await this.catalogue.find(sourceId);
    const [core, dataset] = await Promise.all([loadCore(), this.catalogue.read(sourceId)]);
    const { title, illustrative } = dataset;
    const figures = new OpenDataset(dataset, core).figures(this.settings.asOf, this.surroundings.today());
    return { source: { ...wanted, title, illustrative }, figures };
  }

  async refresh(): Promise<void> {
    // Figures of an earlier state of the source must not pass for those of today.
    if (this.state.kind !== 'empty') await this.read(sourceOf(this.state), 'drop');
  }

  importFiles(label: string, files: ReadonlyMap<string, Uint8Array>): Promise<DataSource> {
    return this.imported.add(label, files);
  }

  addConsolidated(asOf: string, zip: Uint8Array): Promise<DataSource> {
    return this.consolidated.add(asOf, zip);
  }

  changeSettings(change: Partial<Settings>): void {
    const { asOf } = this.settings;
    this.settings = { ...this.settings, ...change };
    if (this.settings.asOf !== asOf && this.opened) {
      const { dataset, data } = this.opened;
      this.opened = { dataset, data: this.dataOf(data.source, dataset) };
      this.remember(this.opened.data);
      if (this.state.kind === 'open') this.state = { kind: 'open', data: this.opened.data };
    }
    this.tell();
  }

  forget(): void {
    this.surroundings.memory.clear();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Opens what the workbook remembers; else the first set whose figures may be quoted. */
  private async start(): Promise<void> {
    await this.surroundings.ready;
    const asOf = this.surroundings.memory.read()?.asOf;
    if (asOf !== undefined) this.settings = { ...this.settings, asOf };
    try {
      const remembered = this.rememberedSource();
      const source = remembered ?? (await this.sources()).find(({ illustrative }) => !illustrative);
      if (!source || this.asked > 0) return;
      this.chosen = remembered !== undefined;
      const { version } = this.surroundings.memory.read() ?? {};
      const data = await this.read(source, 'drop');
      this.formulasOutdated = version !== undefined && version !== data.figures.dataset.version;
      if (this.formulasOutdated) this.remember(data);
    } catch {
      // Where a source could not be opened the state says why; where the list could not be read it stays empty.
    }
  }

  /** Not looked up in the list: where it is gone, the state names it and says why. */
  private rememberedSource(): DataSource | undefined {
    const source = this.surroundings.memory.read()?.source;
    const kind = source && kindOf(source.id);
    return kind && { ...source, kind, illustrative: false };
  }

  private async sourceChanged(sourceId: string): Promise<void> {
    if (this.state.kind === 'empty' || sourceOf(this.state).id !== sourceId) return;
    await this.refresh().catch(() => undefined);
  }

  /** @param earlier what becomes of the data open so far where this fails */
  private async read(wanted: DataSource, earlier: 'keep' | 'drop'): Promise<OpenData> {
    const asked = ++this.asked;
    this.enter({ kind: 'loading', source: wanted });
    try {
      const [core, read] = await Promise.all([loadCore(), this.catalogue.read(wanted.id)]);
      const { title, illustrative } = read;
      const dataset = new OpenDataset(read, core);
      const data = this.dataOf({ ...wanted, title, illustrative }, dataset);
      if (asked === this.asked) {
        this.opened = { dataset, data };
        this.enter({ kind: 'open', data });
      }
      return data;
    } catch (error) {
      if (asked === this.asked) {
        if (earlier === 'drop') this.opened = undefined;
        this.enter(this.opened ? { kind: 'open', data: this.opened.data } : { kind: 'failed', source: wanted, error });
      }
      throw error;
    }
  }

  private dataOf(source: DataSource, dataset: OpenDataset): OpenData {
    const figures = dataset.figures(this.settings.asOf, this.surroundings.today());
    return { source, figures, revision: ++this.revision };
  }

  private remember({ source: { id, title }, figures }: OpenData): void {
    const { version } = figures.dataset;
    this.surroundings.memory.write({ source: { id, title }, version, asOf: this.settings.asOf });
  }

  private enter(state: SessionState): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function sourceOf(state: Exclude<SessionState, { kind: 'empty' }>): DataSource {
  return state.kind === 'open' ? state.data.source : state.source;
}
