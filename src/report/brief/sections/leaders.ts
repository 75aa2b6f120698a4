import type { Ranking, RankRow } from '../../../analysis/rank';
import { sumValues } from '../../../kpi/claim';
import { share } from '../../../analysis/share';
import { unitLabel } from '../../../kpi/unit';
import { peersText, rankChangeText } from '../../../language/rankText';
import { said } from '../blocks';
import type { BriefTable, Piece, Sentence } from '../document';
import {
  againstYearAgo,
  areaInside,
  areaNarrow,
  areaShort,
  indicatorInside,
  indicatorOpening,
  periodInside,
} from '../names';
import { enumerated, label, phrase, words } from '../pieces';
import { amountText, changeCell } from '../statements/change';
import { orderNotCertain } from '../statements/rank';
import { shareOfCountry } from '../statements/share';
import { figurePiece, isPositive, stated, statedNumber } from '../statements/stated';
import type { BriefWriter } from '../writer';
import type { Figure } from '../../../analysis/figureModel';

const NAMED = 3;
const CONCENTRATED = 5;
const TABLED = 10;

/** "Trong 34 tỉnh, thành phố, dẫn đầu về tổng vốn … quý III/2026 là …". */
export function leaders(writer: BriefWriter, ranking: Ranking): readonly (Sentence | undefined)[] {
  return [
    said('ranking.leaders', leading(writer, ranking)),
    said('ranking.concentration', writer.isShort ? undefined : concentration(writer, ranking)),
  ];
}

function leading(writer: BriefWriter, ranking: Ranking): readonly Piece[] | undefined {
  const rows = ranking.rows.filter(isPlaced).filter(leads).slice(0, NAMED);
  const [first, ...others] = rows;
  if (!first || first.rank === undefined) return undefined;
  const { lang } = writer;
  const subject = indicatorInside(writer, ranking.indicator);
  const when = periodInside(writer);
  const among = peersOf(writer, ranking, first.figure);
  const open = first.uncertain || others.some(({ uncertain }) => uncertain);
  const doubt = open ? phrase`; ${words(orderNotCertain[lang])}` : undefined;
  const rest = enumerated(
    others.map(({ figure }) => withShare(writer, figure)),
    lang,
  );
  if (lang === 'vi') {
    const next = others.length > 0 ? phrase`, tiếp theo là ${rest}` : undefined;
    return phrase`Trong ${among}, dẫn đầu về ${subject} ${when} là ${withShare(writer, first.figure)}${next}${doubt}.`;
  }
  const next = others.length > 0 ? phrase`, followed by ${rest}` : undefined;
  return phrase`Among ${among}, ${withShare(writer, first.figure)} led in ${subject} in ${when}${next}${doubt}.`;
}

/** Nobody leads with nothing. */
function leads({ figure }: PlacedRow): boolean {
  return isPositive(figure);
}

type PlacedRow = RankRow & { readonly figure: Figure };

function isPlaced(row: RankRow): row is PlacedRow {
  return row.kind === 'area' && row.figure !== undefined;
}

/** A complete list is named; of an incomplete one it is said how many have figures. */
export function peersOf(writer: BriefWriter, { peers, withData }: Ranking, of: Figure): Piece {
  const { lang } = writer;
  if (peers === withData) return label(lang === 'vi' ? `${peers} tỉnh, thành phố` : `the ${peers} provinces`);
  const text = peersText(peers, withData, lang);
  return figurePiece(lang === 'vi' ? text : `the ${text}`, writer.evidence([of], 'peers'));
}

/** "Bắc Ninh (1,2 tỷ USD, chiếm 10,2% cả nước)". */
function withShare(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const name = areaInside(writer, figure.area);
  const part = shareOfCountry(writer, figure);
  if (!part) return phrase`${name} (${stated(writer, figure)})`;
  return writer.lang === 'vi'
    ? phrase`${name} (${stated(writer, figure)}, chiếm ${part} cả nước)`
    : phrase`${name} (${stated(writer, figure)}, ${part} of the country)`;
}

/** "Năm địa phương dẫn đầu chiếm 45,1% tổng vốn của cả nước". */
function concentration(writer: BriefWriter, ranking: Ranking): readonly Piece[] | undefined {
  const top = ranking.rows
    .filter(isPlaced)
    .filter(leads)
    .slice(0, CONCENTRATED)
    .map(({ figure }) => figure);
  const whole = writer.known(ranking.indicator.code, { area: writer.country });
  if (top.length < CONCENTRATED || ranking.peers <= CONCENTRATED || ranking.peers !== ranking.withData)
    return undefined;
  if (!whole || whole.partial || !isPositive(whole)) return undefined;
  const part = share(sumValues(top.map(({ value }) => value)), whole.value);
  if (part.kind === 'missing' || ('number' in part && part.number > 100)) return undefined;
  const { lang } = writer;
  const names = top.map(({ area }) => areaShort(area, lang)).join(' + ');
  const piece = figurePiece(
    amountText(part, lang),
    writer.evidence([...top, whole], '', {
      derivation: lang === 'vi' ? `Tổng của ${names} so với cả nước` : `Sum of ${names} over the country`,
    }),
  );
  return lang === 'vi'
    ? phrase`Năm địa phương dẫn đầu chiếm ${piece} tổng số của cả nước.`
    : phrase`The five leading provinces held ${piece} of the country's total.`;
}

/** Undefined where nobody has anything. */
export function leadersTable(writer: BriefWriter, ranking: Ranking): BriefTable | undefined {
  const { lang } = writer;
  const rows = ranking.rows.filter(isPlaced).filter(leads).slice(0, TABLED);
  if (rows.length === 0) return undefined;
  const hasMoves = rows.some(({ rankChange }) => rankChange !== undefined);
  const unit = unitLabel(ranking.indicator.unit, lang);
  const headings =
    lang === 'vi'
      ? ['Hạng', 'Địa phương', `Vốn đăng ký (${unit})`, 'Tỷ trọng', againstYearAgo(writer), 'Thay đổi thứ hạng']
      : ['Rank', 'Province', `Registered capital (${unit})`, 'Share', againstYearAgo(writer), 'Change of rank'];
  const [first] = rows;
  return {
    kind: 'table',
    caption: lang === 'vi' ? 'Các địa phương dẫn đầu về vốn đăng ký' : 'Leading provinces by registered capital',
    columns: headings
      .slice(0, hasMoves ? headings.length : -1)
      .map((heading, index) => ({ heading, align: index === 1 ? 'start' : 'end' })),
    rows: rows.map((row) => tableRow(writer, row, hasMoves)),
    note: first ? tableNote(writer, ranking, first) : [],
  };
}

function tableNote(writer: BriefWriter, ranking: Ranking, first: PlacedRow): readonly Piece[] {
  const when = periodInside(writer);
  const among = peersOf(writer, ranking, first.figure);
  return phrase`${indicatorOpening(writer, ranking.indicator)}, ${when}; ${among}.`;
}

function tableRow(writer: BriefWriter, row: PlacedRow, hasMoves: boolean): readonly (readonly Piece[])[] {
  const { figure, rank: place, rankChange } = row;
  const dash = words('–');
  return [
    [place === undefined ? dash : figurePiece(String(place), writer.evidence([figure], 'rank', { silent: true }))],
    [label(areaNarrow(figure.area, writer.lang))],
    [statedNumber(writer, figure)],
    [shareOfCountry(writer, figure) ?? dash],
    changeCell(writer, figure, 'yearAgo'),
    ...(hasMoves ? [[rankChange === undefined ? dash : rankMove(writer, figure, rankChange)]] : []),
  ];
}

/** "tăng 2 bậc", "giữ nguyên". */
function rankMove(writer: BriefWriter, figure: Figure, change: number): Piece {
  const text = rankChangeText(change, writer.lang).replace(/ thứ hạng$/, '');
  return figurePiece(text, rankChangeEvidence(writer, figure));
}

export function rankChangeEvidence(writer: BriefWriter, figure: Figure) {
  const { lang } = writer;
  const derivation =
    lang === 'vi' ? 'Thứ hạng so với cùng kỳ năm trước' : 'Rank against the same period a year earlier';
  return writer.evidence([figure], '', { silent: true, derivation });
}
