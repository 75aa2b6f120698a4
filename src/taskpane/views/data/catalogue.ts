import type { Figure, Figures } from '../../../analysis/figure';
import { isKnown } from '../../../analysis/figureModel';
import { knownBy } from '../../../analysis/vintage';
import type { Indicator } from '../../../kpi/indicator';
import { parsePeriod, type Period } from '../../../kpi/period';
import { plainKey } from '../../../kpi/textKey';
import { indicatorSynonyms } from './indicatorSynonyms';

/** An indicator of the catalogue, as the list of indicators shows it. */
export interface CatalogueEntry {
  readonly indicator: Indicator;
  readonly hasFigures: boolean;
  /** The country's newest figure, where there is one. */
  readonly latest?: Figure;
  /** A newer period for which the sources of the country's figure disagree, so that none can be shown. */
  readonly disputed?: Period;
  readonly keys: { readonly code: string; readonly name: string; readonly words: string; readonly all: string };
}

/** How many of the newest periods are looked through for figures that no observation gives directly. */
const PROBED = 8;

/** All indicators of the open figures, those with figures first, each group in the catalogue's order. */
export function catalogueOf(figures: Figures): readonly CatalogueEntry[] {
  const { dataset, options, areas } = figures;
  const country = areas.find('VN');
  const observed = new Map<string, Set<string>>();
  const national = new Map<string, Set<string>>();
  for (const { indicator, area, counterpart, period, value, asOf } of dataset.observations) {
    if (value.kind === 'missing' || !knownBy(asOf, options.asOf)) continue;
    add(observed, indicator, period);
    if (area === country.id && counterpart === '') add(national, indicator, period);
  }
  const probes = newestFirst([...observed.values()].flatMap((periods) => [...periods])).slice(0, PROBED);
  if (probes.length === 0) probes.push(...newestFirst([(options.today ?? '').slice(0, 4)].filter(Boolean)));
  const entries = [...dataset.indicators.values()].map((indicator): CatalogueEntry => {
    const periods = national.has(indicator.code) ? newestFirst(national.get(indicator.code) ?? []) : probes;
    const { latest, disputed } = newestOf(figures, indicator, periods);
    return {
      indicator,
      hasFigures: observed.has(indicator.code) || latest !== undefined,
      ...(latest ? { latest } : {}),
      ...(disputed ? { disputed } : {}),
      keys: keysOf(indicator),
    };
  });
  return [...entries.filter(({ hasFigures }) => hasFigures), ...entries.filter(({ hasFigures }) => !hasFigures)];
}

/**
 * The indicators that hold every word of the query in code, name, other names or definition, in either language and without
 * accents: what is found in the code before what is found in the name, that before the rest.
 */
export function searchCatalogue(entries: readonly CatalogueEntry[], query: string): readonly CatalogueEntry[] {
  const words = plainKey(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  const scored = entries.flatMap((entry) => {
    const place = [entry.keys.code, entry.keys.name, entry.keys.words, entry.keys.all].findIndex((key) =>
      words.every((word) => key.includes(word)),
    );
    return place < 0 ? [] : [{ entry, rank: place + (entry.hasFigures ? 0 : 10) }];
  });
  return scored.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

function keysOf({ code, name, definition, unit }: Indicator): CatalogueEntry['keys'] {
  const codes = `${code} ${code.replaceAll('_', ' ')}`;
  const names = `${codes} ${name.vi} ${name.en}`;
  const words = `${names} ${indicatorSynonyms[code] ?? ''}`;
  return {
    code: plainKey(codes),
    name: plainKey(names),
    words: plainKey(words),
    all: plainKey(`${words} ${unit} ${definition.vi} ${definition.en}`),
  };
}

/** The country's newest figure, and the newest period before it whose sources disagree. */
function newestOf(
  figures: Figures,
  indicator: Indicator,
  periods: readonly Period[],
): Pick<CatalogueEntry, 'latest' | 'disputed'> {
  const area = figures.areas.find('VN');
  let disputed: Period | undefined;
  for (const period of periods) {
    const figure = figures.figure({ indicator: indicator.code, period, area });
    if (isKnown(figure)) return { latest: figure, ...(disputed ? { disputed } : {}) };
    if (figure.findings.some(({ rule }) => rule === 'figure.conflict')) disputed ??= period;
  }
  return disputed ? { disputed } : {};
}

/** Periods that end last first; of equal ends the longest first. */
export function newestFirst(ids: Iterable<string>): Period[] {
  return [...new Set(ids)]
    .map(parsePeriod)
    .sort((a, b) => b.end.localeCompare(a.end) || a.start.localeCompare(b.start));
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
