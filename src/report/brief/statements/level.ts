/** The plain sentence of a figure: what it is, of whom, when, how much, and how it moved. */
import type { Figure } from '../../../analysis/figure';
import type { Indicator } from '../../../kpi/indicator';
import type { Piece } from '../document';
import { areaInside, indicatorInside, indicatorOpening, upperFirst } from '../names';
import { label, phrase, words } from '../pieces';
import type { BriefWriter } from '../writer';
import { change } from './change';
import { declineOf } from './decline';
import { periodCounted, stockDay } from './nearestFigure';
import { has, reached, stated, statedNumber } from './stated';
import { inWordsOnly } from './wordsOnly';

/** "Kim ngạch xuất khẩu hàng hóa của Bắc Ninh quý II/2026 đạt 5,1 tỷ USD, tăng 12% so với cùng kỳ năm trước và …". */
export function levelWithChanges(writer: BriefWriter, figure: Figure): readonly Piece[] {
  if (figure.value.kind === 'text') return inWordsOnly(writer, figure);
  return phrase`${level(writer, figure)}${changes(writer, figure)}.`;
}

/** Without its changes and the full stop. */
export function level(writer: BriefWriter, figure: Figure): readonly Piece[] {
  return writer.lang === 'vi' ? levelInVietnamese(writer, figure) : levelInEnglish(writer, figure);
}

function levelInVietnamese(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const { indicator, area } = figure;
  const when = whenOf(writer, figure);
  const isCountry = area.type === 'country';
  const counted = countedThing(figure);
  if (counted !== undefined) {
    // "Năm 2024 có 3 đột phá chiến lược", "Quý II/2026, Bắc Ninh có 12 sự kiện xúc tiến".
    const where = isCountry && indicator.overAreas === 'none' ? undefined : phrase`, ${areaInside(writer, area)}`;
    return phrase`${opening(when)}${where} ${has(writer, figure, label(counted))}`;
  }
  // "Tổng sản phẩm trong nước" is of the country as it is.
  const of = isCountry
    ? indicator.overAreas === 'none'
      ? undefined
      : phrase` ${areaInside(writer, area)}`
    : phrase` ${words(belongingWord(figure))} ${areaInside(writer, area)}`;
  if (indicator.kind === 'count')
    return phrase`Số ${indicatorInside(writer, indicator)}${of} ${when} là ${stated(writer, figure)}`;
  const decline = declineOf(writer, figure);
  if (decline) return phrase`${opening([decline.what])}${of} ${when} ${decline.result}`;
  return phrase`${indicatorOpening(writer, indicator)}${of} ${when} ${reached(writer, figure)}`;
}

function levelInEnglish(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const { indicator, area } = figure;
  const when = whenOf(writer, figure);
  const decline = declineOf(writer, figure);
  if (decline) {
    const place = area.type === 'country' ? undefined : phrase`In ${areaInside(writer, area)}, `;
    return phrase`${place}${place ? [decline.what] : opening([decline.what])} ${decline.result} ${when}`;
  }
  const isCount = indicator.kind === 'count';
  const article = isCount ? 'the number of ' : needsArticle(indicator) ? 'the ' : '';
  const result = isCount ? phrase`was ${statedNumber(writer, figure)}` : reached(writer, figure);
  if (area.type !== 'country') {
    const name = phrase`${words(article)}${indicatorInside(writer, indicator)}`;
    return phrase`In ${areaInside(writer, area)}, ${name} ${result} ${when}`;
  }
  const name =
    article === ''
      ? [indicatorOpening(writer, indicator)]
      : phrase`${words(upperFirst(article))}${indicatorInside(writer, indicator)}`;
  return phrase`${name} ${result} ${when}`;
}

/** One "của" is enough: "phần vốn góp của nhà đầu tư nước ngoài tại Bắc Giang". */
function belongingWord({ indicator }: Figure): string {
  return indicator.name.vi.includes(' của ') ? 'tại' : 'của';
}

/** "The share of commitments completed", but "growth of GDP". */
function needsArticle({ kind, name }: Indicator): boolean {
  return kind === 'rate' && !/^growth/i.test(name.en);
}

/** The rest of a counted thing's name after its unit: of "Sự kiện xúc tiến đầu tư" after "sự kiện"; undefined where it begins otherwise. */
function countedThing({ indicator }: Figure): string | undefined {
  const { unit, name, kind } = indicator;
  const begins = kind === 'count' && unit !== '' && name.vi.toLowerCase().startsWith(`${unit.toLowerCase()} `);
  return begins ? name.vi.slice(unit.length) : undefined;
}

function opening([first, ...rest]: readonly Piece[]): readonly Piece[] {
  return first ? [{ ...first, text: upperFirst(first.text) }, ...rest] : [];
}

function whenOf(writer: BriefWriter, figure: Figure): readonly Piece[] {
  if (figure.indicator.basis === 'stock') {
    const day = stockDay(writer, figure);
    return writer.lang === 'vi' ? phrase`đến ${day}` : phrase`by ${day}`;
  }
  const period = periodCounted(writer, figure);
  return writer.lang === 'vi' ? period : phrase`in ${period}`;
}

/** ", tăng 5% so với cùng kỳ năm trước và giảm 3% so với quý II/2026"; nothing where neither can be said. */
export function changes(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const yearAgo = change(writer, figure, 'yearAgo');
  const before = change(writer, figure, 'periodBefore');
  if (!yearAgo) return before ? phrase`, ${before}` : [];
  if (!before) return phrase`, ${yearAgo}`;
  return writer.lang === 'vi' ? phrase`, ${yearAgo} và ${before}` : phrase`, ${yearAgo} and ${before}`;
}
