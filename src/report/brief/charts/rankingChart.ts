import { rank, type RankRow } from '../../../analysis/rank';
import type { Figure } from '../../../analysis/figureModel';
import { unitLabel } from '../../../kpi/unit';
import { peersText, rankText } from '../../../language/rankText';
import type { BriefChart, Piece } from '../document';
import { label, phrase } from '../pieces';
import { figurePiece, isPositive } from '../statements/stated';
import { areaNarrow, areaShort } from '../names';
import type { BriefWriter } from '../writer';
import { drawn } from './drawn';
import { byAreaTitle } from './words';
import { enumerated, shownFigure, shownEvidence } from './shownFigures';

const LONGEST = 10;
/** How many of the bars the alternative in words names. */
const NAMED = 3;

/** An area with its place; the rank is absent where it cannot be said. */
interface Placed {
  readonly figure: Figure;
  readonly rank: number | undefined;
}

/**
 * The areas of the brief's list with the most registered FDI, and the report's own area where it comes later. Left out
 * where fewer than two areas have a figure.
 */
export function rankingChart(writer: BriefWriter): BriefChart | undefined {
  const { figures, period, area, lang, boundary } = writer;
  const { rows, peers, withData, indicator } = rank(figures, { indicator: 'FDI_REG', period, boundary });
  const all = rows.flatMap(placed);
  const shown = all.filter(({ figure }, index) => index < LONGEST || figure.area.id === area.id);
  const first = shown[0];
  if (!first || shown.length < 2 || !isPositive(first.figure)) return undefined;

  const title = byAreaTitle(indicator, period, lang);
  const peerSet = peersText(peers, withData, lang);
  const named = shown.filter(({ figure }, index) => index < NAMED || figure.area.id === area.id);
  const list = enumerated(named.map((one) => told(one)));
  const among = figurePiece(peerSet, shownEvidence(writer, first.figure, 'peers'));
  return {
    kind: 'chart',
    chart: 'ranking',
    title,
    text:
      lang === 'vi' ? phrase`${label(title)}, trong ${among}: ${list}.` : phrase`${label(title)}, ${among}: ${list}.`,
    unit: unitLabel(indicator.unit, lang),
    evidence: shown.map(({ figure }) => shownEvidence(writer, figure, 'value')),
    bars: shown.map(({ figure, rank: place }) => ({
      ...drawn(figure, areaNarrow(figure.area, lang), figure.area.id === area.id, lang),
      rank: place ?? null,
    })),
    peers: peerSet,
  };

  function told({ figure, rank: place }: Placed): readonly Piece[] {
    const name = label(areaShort(figure.area, lang));
    const value = shownFigure(writer, figure);
    if (place === undefined || figure.area.id !== area.id) return phrase`${name}: ${value}`;
    const rankOfOwn = figurePiece(rankText(place, peers, withData, lang), shownEvidence(writer, figure, 'rankText'));
    return lang === 'vi' ? phrase`${name}: ${value}, xếp ${rankOfOwn}` : phrase`${name}: ${value}, ranked ${rankOfOwn}`;
  }
}

function placed({ figure, rank: place }: RankRow): readonly Placed[] {
  return figure ? [{ figure, rank: place }] : [];
}
