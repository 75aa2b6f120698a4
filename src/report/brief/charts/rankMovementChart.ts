import type { Figure } from '../../../analysis/figureModel';
import { areaOrder } from '../../../analysis/rankOrder';
import type { Area } from '../../../kpi/area';
import type { Lang } from '../../../kpi/bilingual';
import type { Period } from '../../../kpi/period';
import { periodLabel } from '../../../language/periodLabel';
import { peersText, rankText } from '../../../language/rankText';
import type { BriefChart, Piece } from '../document';
import { periodInside } from '../names';
import { label, phrase } from '../pieces';
import { figurePiece } from '../statements/stated';
import { areaNarrow, areaShort } from '../names';
import type { BriefWriter } from '../writer';
import { isComparable } from './drawn';
import { enumerated, recentPeriods, shownEvidence } from './shownFigures';

const PERIODS = 5;
const LINES = 6;

/** An area's place in each period, with the figure it rests on; undefined where it cannot be said. */
interface Line {
  readonly area: Area;
  readonly places: readonly ({ readonly rank: number; readonly figure: Figure } | undefined)[];
}

/** What moves in the chart, and what a field of its figures says of the place. */
interface Movement {
  readonly lines: readonly Line[];
  readonly field: 'rank' | 'value';
}

/**
 * How the areas that now lead in registered FDI moved over the last periods, and the report's own area; only periods in
 * which the whole list has figures count. Where fewer than two do, the ranks as published (`FDI_RANK`). Left out where
 * neither gives two periods.
 */
export function rankMovementChart(writer: BriefWriter): BriefChart | undefined {
  const { figures, period, area, lang } = writer;
  const periods = recentPeriods(period, PERIODS);
  const computed = computedRanks(writer, periods);
  const found = computed ?? publishedRanks(writer, periods);
  if (!found) return undefined;

  const { field } = found;
  const begin = Math.min(...found.lines.map(({ places }) => places.findIndex((place) => place)));
  const shown = periods.slice(begin);
  const lines = found.lines.map((line) => ({ ...line, places: line.places.slice(begin) }));
  const size = figures.areas.list(writer.boundary, period.end).length;
  const title = titles[field][lang];
  const items = lines.map((line) => phrase`${label(areaShort(line.area, lang))}: ${told(line.places)}`);
  return {
    kind: 'chart',
    chart: 'rankMovement',
    title,
    text: phrase`${label(title)}: ${enumerated(items)}.`,
    unit: '',
    evidence: lines.flatMap(({ places }) =>
      places.flatMap((place) => (place ? [shownEvidence(writer, place.figure, field)] : [])),
    ),
    periods: shown.map((at) => periodLabel(at, lang, 'short')),
    lines: lines.map(({ area: of, places }) => ({
      label: areaNarrow(of, lang),
      ranks: places.map((place) => place?.rank ?? null),
      highlighted: of.id === area.id,
    })),
    peers: peers(field, size, lang),
  };

  /** Where it began and where it is now. */
  function told(places: Line['places']): readonly Piece[] {
    const known = places.flatMap((place, index) => (place ? [{ ...place, at: shown[index] as Period }] : []));
    const ends = [known[0], known.at(-1)].flatMap((place) => (place ? [place] : []));
    const [first, last] = ends.map(({ rank, figure, at }) => {
      const place = figurePiece(rankText(rank, size, size, lang), shownEvidence(writer, figure, field));
      return phrase`${place} (${periodInside(writer, at)})`;
    });
    return phrase`${first}, ${last}`;
  }
}

const titles = {
  rank: { vi: 'Thay đổi thứ hạng thu hút FDI', en: 'Movement of ranks in attracting FDI' },
  value: { vi: 'Thứ hạng thu hút FDI đã công bố', en: 'Published ranks in attracting FDI' },
} as const;

/** Computed places rank a complete list; published ones were counted by whoever published them. */
function peers(field: Movement['field'], size: number, lang: Lang): string {
  if (field === 'rank') return peersText(size, size, lang);
  return lang === 'vi' ? `${size} tỉnh, thành phố` : `${size} provinces`;
}

/** Places on the list of the brief's period, so that all periods rank the same areas. */
function computedRanks(writer: BriefWriter, periods: readonly Period[]): Movement | undefined {
  const { figures, period, area, boundary } = writer;
  const orders = periods.map((at) => areaOrder(figures, 'FDI_REG', at, boundary, period.end));
  const complete = orders.map(({ placed, unplaced }) => placed.length > 0 && unplaced.length === 0);
  const latest = orders[orders.length - 1];
  if (!latest || !complete[complete.length - 1] || complete.filter(Boolean).length < 2) return undefined;
  const areas = latest.placed
    .filter(({ figure }, index) => index < LINES || figure.area.id === area.id)
    .map(({ figure }) => figure.area);
  const lines = areas.map((of) => ({
    area: of,
    places: orders.map(({ placeOf }, index) => (complete[index] ? placeOf.get(of.id) : undefined)),
  }));
  return { lines, field: 'rank' };
}

/** Published ranks are of the list then in force; they are not shown on another. */
function publishedRanks(writer: BriefWriter, periods: readonly Period[]): Movement | undefined {
  const { figures, period, area, boundary } = writer;
  const lines = figures.areas
    .list(boundary, period.end)
    .map((of) => ({ area: of, places: periods.map((at) => publishedPlace(of, at)) }))
    .filter(({ places }) => places.filter((place) => place).length > 1);
  const inOrder = [...lines].sort((a, b) => latestRank(a) - latestRank(b));
  const shown = inOrder.filter((line, index) => index < LINES || line.area.id === area.id);
  return shown.length > 0 ? { lines: shown, field: 'value' } : undefined;

  function publishedPlace(of: Area, at: Period): Line['places'][number] {
    if (figures.areas.boundaryOn(at.end) !== boundary) return undefined;
    const figure = figures.figure({ indicator: 'FDI_RANK', period: at, area: of });
    return figure.value.kind === 'rank' && isComparable(figure) ? { rank: figure.value.rank, figure } : undefined;
  }
}

function latestRank({ places }: Line): number {
  return places.reduce((latest, place) => place?.rank ?? latest, Infinity);
}
