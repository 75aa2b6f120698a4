import type { Ranking, RankRow } from '../../../analysis/rank';
import type { Figure } from '../../../analysis/figureModel';
import { ordinal, rankChangeText } from '../../../language/rankText';
import { shiftYears } from '../../../kpi/period';
import { said } from '../blocks';
import type { Piece, Sentence } from '../document';
import { areaInside, yearAgoBase } from '../names';
import { enumerated, label, phrase } from '../pieces';
import { reasonOf } from '../statements/reason';
import { figurePiece } from '../statements/stated';
import type { BriefWriter } from '../writer';
import { rankChangeEvidence } from './leaders';

const NAMED = 3;

interface Mover {
  readonly figure: Figure;
  readonly rank: number;
  readonly change: number;
}

/** Who rose and fell most against a year ago, with the reason where the data give one; only between complete lists. */
export function movers(writer: BriefWriter, ranking: Ranking): readonly (Sentence | undefined)[] {
  const all = ranking.rows.flatMap(moverOf);
  const risers = all.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change || a.rank - b.rank);
  const fallers = all.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change || a.rank - b.rank);
  const list = regroupedList(writer);
  // The list they are ranked by is said once.
  return [
    said('ranking.risers', told(writer, risers, 'up', list)),
    said('ranking.fallers', told(writer, fallers, 'down', risers.length > 0 ? undefined : list)),
  ];
}

function moverOf({ figure, rank, rankChange }: RankRow): readonly Mover[] {
  return figure && rank !== undefined && rankChange !== undefined ? [{ figure, rank, change: rankChange }] : [];
}

function told(
  writer: BriefWriter,
  movers: readonly Mover[],
  way: 'up' | 'down',
  list: readonly Piece[] | undefined,
): readonly Piece[] | undefined {
  const named = movers.slice(0, writer.isShort ? 1 : NAMED);
  if (named.length === 0) return undefined;
  const { lang } = writer;
  const items = enumerated(
    named.map((mover) => moverWords(writer, mover, way)),
    lang,
    ';',
  );
  const base = yearAgoBase(writer, writer.period);
  if (lang === 'vi')
    return way === 'up'
      ? phrase`Tăng hạng nhiều nhất so với ${base}${list}: ${items}.`
      : phrase`Giảm hạng nhiều nhất so với ${base}${list}: ${items}.`;
  return way === 'up'
    ? phrase`The largest gains in rank from ${base}${list}: ${items}.`
    : phrase`The largest losses in rank from ${base}${list}: ${items}.`;
}

/** Where the year before had another list, both years are ranked by one of them, and the text says by which. */
function regroupedList({ figures, period, boundary, lang }: BriefWriter): readonly Piece[] | undefined {
  const before = shiftYears(period, -1);
  if (figures.areas.boundaryOn(before.end) === boundary) return undefined;
  const list = label(lang === 'vi' ? `${boundary} tỉnh, thành phố` : `${boundary} provinces`);
  return lang === 'vi'
    ? phrase` (cả hai kỳ xếp theo danh sách ${list})`
    : phrase` (both periods ranked by the list of ${list})`;
}

/** "Cà Mau tăng 12 bậc, lên thứ 8 (vốn FDI đăng ký cấp mới tăng 0,35 tỷ USD)". */
function moverWords(writer: BriefWriter, { figure, rank, change }: Mover, way: 'up' | 'down'): readonly Piece[] {
  const { lang } = writer;
  const moved = figurePiece(rankChangeText(change, lang), rankChangeEvidence(writer, figure));
  const place = figurePiece(lang === 'vi' ? `thứ ${rank}` : ordinal(rank), writer.evidence([figure], 'rank'));
  const reason = writer.isShort ? undefined : reasonOf(writer, figure, way);
  const name = areaInside(writer, figure.area);
  if (lang === 'vi') {
    const to = way === 'up' ? phrase`lên ${place}` : phrase`xuống ${place}`;
    return phrase`${name} ${moved}, ${to}${reason && phrase` (${reason})`}`;
  }
  return phrase`${name} ${moved} to ${place}${reason && phrase` (${reason})`}`;
}
