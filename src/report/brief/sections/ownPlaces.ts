import { isComplete, isNumeric, type Figure } from '../../../analysis/figureModel';
import { rankOf, type Ranking } from '../../../analysis/rank';
import { rankChangeText, rankText } from '../../../language/rankText';
import { paragraph, said } from '../blocks';
import type { Block, BriefTable, Piece } from '../document';
import { areaInside, areaOpening, indicatorInside, indicatorOpening, periodInside, yearAgoBase } from '../names';
import { label, phrase, words } from '../pieces';
import { countedTo } from '../statements/nearestFigure';
import { placeOf } from '../statements/rank';
import { hasPublishedRank } from './publishedRanks';
import { reasonOf } from '../statements/reason';
import { shareOfCountry } from '../statements/share';
import { figurePiece, isPositive, stated } from '../statements/stated';
import type { BriefWriter } from '../writer';
import { rankChangeEvidence } from './leaders';

const ROWS_FOR_TABLE = 2;

/** How a province stands: its place in registered capital and what moved it, and its places in every indicator. */
export function ownPlaces(writer: BriefWriter, ranking: Ranking | undefined): readonly (Block | undefined)[] {
  return [
    paragraph(said('ranking.own', ranking && ownRank(writer, ranking))),
    writer.isShort ? undefined : placesTable(writer),
  ];
}

/** "Bắc Ninh xếp thứ 2/34 tỉnh, thành phố về tổng vốn …, tăng 1 bậc so với cùng kỳ năm trước (…)". */
function ownRank(writer: BriefWriter, ranking: Ranking): readonly Piece[] | undefined {
  const row = ranking.rows.find(({ area }) => area?.id === writer.area.id);
  if (!row?.figure || row.rank === undefined) return undefined;
  if (ranking.withData < ranking.peers && hasPublishedRank(writer, writer.period)) return undefined;
  const { figure, rankChange } = row;
  const place = placeOf(
    writer,
    figure,
    rankOf(writer.figures, ranking.indicator.code, figure.period, writer.area, writer.boundary),
  );
  if (!place) return undefined;
  const { lang } = writer;
  const moved =
    rankChange === undefined
      ? undefined
      : figurePiece(rankChangeText(rankChange, lang), rankChangeEvidence(writer, figure));
  const reason = rankChange ? reasonOf(writer, figure, rankChange > 0 ? 'up' : 'down') : undefined;
  const name = indicatorInside(writer, ranking.indicator);
  const why = reason && !writer.isShort ? phrase` (${reason})` : undefined;
  if (lang === 'vi') {
    const against = moved && phrase`, ${moved} so với ${yearAgoBase(writer, writer.period)}${why}`;
    return phrase`${areaOpening(writer)} xếp ${place} về ${name} ${periodInside(writer)}${against}.`;
  }
  const against = moved && phrase`, ${moved} from ${yearAgoBase(writer, writer.period)}${why}`;
  return phrase`By ${name}, ${areaInside(writer)} ranked ${place} in ${periodInside(writer)}${against}.`;
}

function placesTable(writer: BriefWriter): BriefTable | undefined {
  const rows = [...writer.figures.dataset.indicators.values()]
    .filter(({ kind, overAreas }) => overAreas === 'sum' && (kind === 'amount' || kind === 'count'))
    .flatMap(({ code }) => writer.known(code) ?? [])
    .filter((figure) => isComplete(figure) && isNumeric(figure))
    .map((figure) => row(writer, figure));
  if (rows.length < ROWS_FOR_TABLE) return undefined;
  const { lang } = writer;
  const headings =
    lang === 'vi'
      ? ['Chỉ tiêu', 'Kết quả', 'Tỷ trọng cả nước', 'Thứ hạng']
      : ['Indicator', 'Result', 'Share of the country', 'Rank'];
  return {
    kind: 'table',
    caption: lang === 'vi' ? 'Vị trí của địa phương' : 'How the province stands',
    columns: headings.map((heading, index) => ({ heading, align: index === 0 ? 'start' : 'end' })),
    rows,
    note:
      lang === 'vi'
        ? phrase`Số liệu ${periodInside(writer)}; thứ hạng trong ${label(`${writer.boundary} tỉnh, thành phố`)}.`
        : phrase`Figures of ${periodInside(writer)}; ranks among ${label(`${writer.boundary} provinces`)}.`,
  };
}

function row(writer: BriefWriter, figure: Figure): readonly (readonly Piece[])[] {
  const dash = words('–');
  return [
    phrase`${indicatorOpening(writer, figure.indicator)}${countedTo(writer, figure)}`,
    [stated(writer, figure)],
    [shareOfCountry(writer, figure) ?? dash],
    rankCell(writer, figure) ?? [dash],
  ];
}

/** "4/34"; of an incomplete list "thứ 4 trong 12/34 tỉnh, thành phố có số liệu"; whether it is not certain. */
function rankCell(writer: BriefWriter, figure: Figure): readonly Piece[] | undefined {
  const place = rankOf(writer.figures, figure.indicator.code, figure.period, figure.area, writer.boundary);
  if (!place || place.surpassedBy || place.withData < 2 || !isPositive(figure)) return undefined;
  const { rank, peers, withData, uncertain } = place;
  const { lang } = writer;
  const piece = figurePiece(
    rankText(rank, peers, withData, lang),
    writer.evidence([figure], 'rankText', { silent: true }),
  );
  if (!uncertain) return [piece];
  return lang === 'vi' ? phrase`${piece} (chưa chắc chắn)` : phrase`${piece} (not certain)`;
}
