import { Figures } from '../../analysis/figure';
import { consolidate } from '../../exchange/consolidation';
import { readDataset } from '../../exchange/datasetFolder';
import type { AreaList } from '../../kpi/areaList';
import { datasetOf, type Dataset } from '../../kpi/dataset';
import type { AcceptedVersion, Store } from '../store/store';
import type { Turns } from '../turns';
import type { KnownSources } from './earlierFigures';

/** Answers kept; each is a data set in memory. */
const MOST_KEPT = 3;

/** What a question is about. */
export interface FiguresQuery {
  /** ISO day. */
  readonly today: string;
  /** ISO day: only what was known on it. */
  readonly asOf?: string;
  /** The only area whose reports the asker may see; undefined for all. */
  readonly area?: string;
}

/**
 * All the installation knows on a day: its own data set with the approved reports. A figure that both have is one figure
 * of two vintages, or a conflict that is told; nothing is chosen silently.
 */
export class CurrentFigures {
  /** The last answers by what they rest on, the latest used last. */
  private readonly kept = new Map<string, Promise<Figures>>();

  constructor(
    private readonly store: Pick<Store, 'acceptedSubmissions'>,
    private readonly sources: KnownSources & { readonly areaList: AreaList; readonly illustrative: boolean },
    private readonly turns: Turns,
  ) {}

  async of(query: FiguresQuery): Promise<Figures> {
    const { today, asOf, area } = query;
    const accepted = await this.store.acceptedSubmissions(asOf ?? today, area === undefined ? {} : { areas: [area] });
    const key = [today, asOf ?? '', area ?? '', ...accepted.map(({ hash, version }) => `${hash}/${version}`)].join(' ');
    const known = this.kept.get(key) ?? this.turns.take(() => this.read(accepted, query));
    this.kept.delete(key);
    this.kept.set(key, known);
    known.catch(() => this.kept.delete(key));
    for (const old of [...this.kept.keys()].slice(0, -MOST_KEPT)) this.kept.delete(old);
    return known;
  }

  private async read(accepted: readonly AcceptedVersion[], { today, asOf, area }: FiguresQuery): Promise<Figures> {
    const { indicators, areaList, illustrative, published } = this.sources;
    const options = { indicators, areas: areaList, asOf: asOf ?? today, illustrative };
    const { files } = consolidate(accepted, area === undefined ? options : { ...options, onlyArea: area });
    const bytes = new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
    const reported = await readDataset(bytes, 'NGKT');
    const dataset = published ? together(published, reported) : reported;
    return new Figures(dataset, { today, ...(asOf === undefined ? {} : { asOf }) });
  }
}

/** Both data sets' figures and registers under the first one's name; of two register entries with one id the first counts. */
function together(published: Dataset, reported: Dataset): Dataset {
  return datasetOf({
    ...published,
    version: `${published.version}+${reported.version}`,
    observations: [...published.observations, ...reported.observations],
    activities: byId(published.activities, reported.activities),
    agreements: byId(published.agreements, reported.agreements),
  });
}

function byId<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): T[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !known.has(id))];
}
