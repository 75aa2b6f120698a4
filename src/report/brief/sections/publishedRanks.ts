/** Ranks as sources published them (`FDI_RANK`): never recomputed, and each with its year and list. */
import type { Figure } from '../../../analysis/figureModel';
import type { Area } from '../../../kpi/area';
import { shiftYears, type Period } from '../../../kpi/period';
import { rankChangeText } from '../../../language/rankText';
import type { Piece } from '../document';
import { areaInside, areaWithType, periodInside } from '../names';
import { observedAreas, observedPeriods } from '../observedPeriods';
import { enumerated, label, phrase, words } from '../pieces';
import { publishedRank } from '../statements/rank';
import { figurePiece, stated } from '../statements/stated';
import type { BriefWriter } from '../writer';

const RANK = 'FDI_RANK';
const CAPITAL = 'FDI_REG';
const NAMED = 5;

/** "Theo thứ hạng đã công bố năm 2024: Bắc Ninh thứ 1/63 (5,11 tỷ USD); …". */
export function publishedPlaces(writer: BriefWriter): readonly Piece[] | undefined {
  const places = observedAreas(writer.figures, RANK)
    .flatMap((area) => placeOf(writer, area) ?? [])
    .sort((a, b) => rankNumber(a) - rankNumber(b))
    .slice(0, writer.isShort ? 3 : NAMED);
  if (places.length === 0) return undefined;
  const { lang } = writer;
  const items = enumerated(
    places.map((figure) => withCapital(writer, figure)),
    lang,
    ';',
  );
  return lang === 'vi'
    ? phrase`Theo thứ hạng thu hút FDI đã công bố ${periodInside(writer)}: ${items}.`
    : phrase`By the published ranks in attracting FDI in ${periodInside(writer)}: ${items}.`;
}

/** Whether a source published the rank of the brief's own area. */
export function hasPublishedRank(writer: BriefWriter, period: Period): boolean {
  return placeOf(writer, writer.area, period) !== undefined;
}

/** Published by the catalogue's definition; ranks by stock or by the order of a list are others. */
function placeOf(writer: BriefWriter, area: Area, period = writer.period): Figure | undefined {
  const figure = writer.known(RANK, { area, period });
  return figure?.value.kind === 'rank' && figure.definition === figure.indicator.definitionVersion ? figure : undefined;
}

function rankNumber({ value }: Figure): number {
  return value.kind === 'rank' ? value.rank : Infinity;
}

function withCapital(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const capital = writer.known(CAPITAL, { area: figure.area, period: figure.period });
  const amount = capital && capital.value.kind !== 'text' ? phrase` (${stated(writer, capital)})` : undefined;
  const name = areaInside(writer, figure.area);
  return phrase`${name} ${publishedRank(writer, figure)}${amount}`;
}

interface Move {
  readonly now: Figure;
  readonly before: Figure;
  readonly change: number;
}

/**
 * How provinces moved between the last two years for which their rank was published, the later not more than a year before
 * the period: "Thứ hạng thu hút FDI theo công bố: tỉnh Bắc Giang từ thứ 9/63 năm 2022 lên thứ 4/63 năm 2023 (tăng 5 bậc)".
 * Only years of one list.
 */
export function publishedMoves(
  writer: BriefWriter,
  areas: readonly Area[] = observedAreas(writer.figures, RANK),
): readonly Piece[] | undefined {
  const moves = areas
    .flatMap((area) => moveOf(writer, area) ?? [])
    .filter(({ change }) => change !== 0 || areas.length === 1)
    .sort((a, b) => b.change - a.change || rankNumber(a.now) - rankNumber(b.now))
    .slice(0, writer.isShort ? 1 : NAMED);
  if (moves.length === 0) return undefined;
  const items = enumerated(
    moves.map((move) => moveWords(writer, move)),
    writer.lang,
    ';',
  );
  return writer.lang === 'vi'
    ? phrase`Thứ hạng thu hút FDI theo công bố: ${items}.`
    : phrase`Ranks in attracting FDI, as published: ${items}.`;
}

function moveOf(writer: BriefWriter, area: Area): Move | undefined {
  const { figures, period } = writer;
  const since = shiftYears(period, -1).start;
  const [now, before] = observedPeriods(figures, RANK, area)
    .filter(({ kind, end }) => kind === 'year' && end <= period.end)
    .flatMap((year) => placeOf(writer, area, year) ?? [])
    .reverse();
  if (!now || !before || now.period.end < since) return undefined;
  if (figures.areas.boundaryOn(now.period.end) !== figures.areas.boundaryOn(before.period.end)) return undefined;
  return { now, before, change: rankNumber(before) - rankNumber(now) };
}

function moveWords(writer: BriefWriter, { now, before, change }: Move): readonly Piece[] {
  const { lang } = writer;
  const derivation =
    lang === 'vi'
      ? `Từ thứ ${rankNumber(before)} đến thứ ${rankNumber(now)}`
      : `From ${rankNumber(before)} to ${rankNumber(now)}`;
  const moved = figurePiece(rankChangeText(change, lang), writer.evidence([now, before], '', { derivation }));
  const [then, after] = [before, now].map((figure) => publishedRank(writer, figure));
  const [thenYear, afterYear] = [before, now].map(({ period }) => periodInside(writer, period));
  if (lang === 'en')
    return phrase`${areaInside(writer, now.area)} from ${then} in ${thenYear} to ${after} in ${afterYear} (${moved})`;
  const name = label(areaWithType(now.area));
  if (change === 0) return phrase`${name} đứng ${then} ${thenYear} và ${after} ${afterYear} (${moved})`;
  return phrase`${name} từ ${then} ${thenYear} ${words(change > 0 ? 'lên' : 'xuống')} ${after} ${afterYear} (${moved})`;
}
