import { isComplete } from '../../../analysis/figureModel';
import { rank, type Ranking } from '../../../analysis/rank';
import { paragraph, said, sectionOf } from '../blocks';
import type { Section } from '../document';
import type { BriefWriter } from '../writer';
import { leaders, leadersTable } from './leaders';
import { ownPlaces } from './ownPlaces';
import { publishedMoves, publishedPlaces } from './publishedRanks';
import { movers } from './movers';

const RANKED = 'FDI_REG';

/** Who leads, who rose and fell and why; of a province how it stands. Ranks as published stay apart from computed ones. */
export function rankingSection(writer: BriefWriter): Section | undefined {
  const ranking = rankingOf(writer);
  if (!writer.isCountry) {
    return sectionOf(writer, 'ranking', [
      ...ownPlaces(writer, ranking),
      paragraph(said('ranking.publishedMoves', publishedMoves(writer, [writer.area]))),
    ]);
  }
  const published = publishedPlaces(writer);
  // A computed order of a few provinces says less than the places their source published.
  const computed = ranking && (isWhole(ranking) || !published) ? ranking : undefined;
  return sectionOf(writer, 'ranking', [
    paragraph(...(computed ? leaders(writer, computed) : [])),
    paragraph(...(computed ? movers(writer, computed) : [])),
    paragraph(said('ranking.published', published)),
    paragraph(said('ranking.publishedMoves', publishedMoves(writer))),
    computed && !writer.isShort ? leadersTable(writer, computed) : undefined,
  ]);
}

/** Undefined where fewer than two provinces have a figure. */
function rankingOf({ figures, period, boundary }: BriefWriter): Ranking | undefined {
  if (!figures.dataset.indicators.has(RANKED)) return undefined;
  const ranking = rank(figures, { indicator: RANKED, period, boundary });
  return ranking.withData >= 2 && ranking.rows.every(({ figure }) => figure && isComplete(figure))
    ? ranking
    : undefined;
}

function isWhole({ peers, withData }: Ranking): boolean {
  return peers === withData;
}
