import type { Ranking, RankRow } from '../../../analysis/rank';
import type { Figure } from '../../../analysis/figureModel';
import { ordinal, rankChangeText } from '../../../language/rankText';
import { shiftYears } from '../../../kpi/period';
import { said } from '../blocks';
import type { Piece, Sentence } from '../document';
import { areaInside, areaShort, yearAgoBase } from '../names';
import { enumerated, label, phrase } from '../pieces';
import { reasonOf } from '../statements/reason';
import { figurePiece } from '../statements/stated';
import type { BriefWriter } from '../writer';
import { rankChangeEvidence } from './leaders';

const NAMED = 3;
/** So many at most where the last of them share their change of rank with others; the rest of the tie is counted. */
const MOST_NAMED = 5;

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
  const { named, tied } = withTies(movers, writer.isShort ? 1 : NAMED, writer.isShort ? 2 : MOST_NAMED);
  if (named.length === 0) return undefined;
  const { lang } = writer;
  const items = enumerated(
    [...named.map((mover) => moverWords(writer, mover, way)), ...(tied.length > 0 ? [restOfTie(writer, tied)] : [])],
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

/** The first ones and all that tie with the last of them: none is left out without a word. */
function withTies(movers: readonly Mover[], few: number, most: number) {
  const last = movers[few - 1];
  const all = last ? movers.filter(({ change }) => Math.abs(change) >= Math.abs(last.change)) : movers;
  return { named: all.slice(0, most), tied: all.slice(most) };
}

/** "và 4 địa phương khác cùng tăng 1 bậc". */
function restOfTie(writer: BriefWriter, tied: readonly Mover[]): readonly Piece[] {
  const { lang } = writer;
  const figures = tied.map(({ figure }) => figure);
  const [first] = tied as [Mover, ...Mover[]];
  const number = figurePiece(
    lang === 'vi'
      ? `${tied.length} địa phương khác`
      : `${tied.length} other ${tied.length === 1 ? 'province' : 'provinces'}`,
    writer.evidence(figures, '', {
      silent: true,
      derivation: figures.map(({ area }) => areaShort(area, lang)).join(', '),
    }),
  );
  const moved = figurePiece(rankChangeText(first.change, lang), rankChangeEvidence(writer, first.figure));
  return lang === 'vi' ? phrase`và ${number} cùng ${moved}` : phrase`and ${number} ${moved}`;
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
