import { isComplete, type Figure } from '../../../analysis/figureModel';
import { rankOf } from '../../../analysis/rank';
import { paragraph, said, sectionOf } from '../blocks';
import type { Piece, Section } from '../document';
import { areaInside, indicatorInside, indicatorOpening } from '../names';
import { enumerated, phrase, words } from '../pieces';
import { change } from '../statements/change';
import { levelWithChanges } from '../statements/level';
import { dayOf, nearestFigure, stockDay, yearToDate } from '../statements/nearestFigure';
import { placeOf } from '../statements/rank';
import { shareOfCountry, shareOfTotal } from '../statements/share';
import { isOne, isPositive, reached, stated, statedBeside, statedNumber } from '../statements/stated';
import { inWordsOnly } from '../statements/wordsOnly';
import type { BriefWriter } from '../writer';
import { partOfStock } from './partOfStock';
import { hasPublishedRank } from './publishedRanks';

const TOTAL = 'FDI_REG';
const COMPONENTS = ['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE'] as const;

/** Registered capital in total and by component, its share of the country's, what was disbursed, and the stock. */
export function fdiSection(writer: BriefWriter): Section | undefined {
  const total = nearestFigure(writer, TOTAL);
  const isNumber = total && total.value.kind !== 'text';
  return sectionOf(writer, 'fdi', [
    paragraph(
      said('fdi.total', isNumber ? levelWithChanges(writer, total) : undefined),
      said('fdi.words', total && !isNumber ? inWordsOnly(writer, total) : undefined),
      said('fdi.place', isNumber ? place(writer, total) : undefined),
      // "Trong đó" is of the period's total, so it comes before the year so far.
      ...(writer.isShort ? [] : componentSentences(writer, total)),
      ...(writer.isShort ? [] : [said('fdi.yearToDate', total && soFar(writer, total))]),
    ),
    paragraph(said('fdi.stock', stock(writer)), ...(writer.isShort ? [] : [said('fdi.disbursed', disbursed(writer))])),
    paragraph(...partOfStock(writer)),
  ]);
}

/** "Con số này chiếm 3,2% của cả nước và xếp thứ 4/34 tỉnh, thành phố". */
function place(writer: BriefWriter, total: Figure): readonly Piece[] | undefined {
  if (writer.isCountry) return undefined;
  const share = shareOfCountry(writer, total);
  const rank = rankOfTotal(writer, total);
  if (writer.lang === 'vi') {
    if (!share) return rank && phrase`Địa phương xếp ${rank} về chỉ tiêu này.`;
    return phrase`Kết quả này chiếm ${share} của cả nước${rank && phrase`, xếp ${rank}`}.`;
  }
  if (!share) return rank && phrase`The province ranks ${rank} by this measure.`;
  return phrase`This is ${share} of the country's total${rank && phrase` and places the province ${rank}`}.`;
}

/** Among a part of the provinces it says less than the rank that was published. */
function rankOfTotal(writer: BriefWriter, total: Figure): readonly Piece[] | undefined {
  const place = rankOf(writer.figures, TOTAL, total.period, writer.area, writer.boundary);
  if (!place || (place.withData < place.peers && hasPublishedRank(writer, total.period))) return undefined;
  return placeOf(writer, total, place);
}

/** A quarter's report also tells the year so far. */
function soFar(writer: BriefWriter, total: Figure): readonly Piece[] | undefined {
  const period = yearToDate(writer);
  if (!period || period.id === total.period.id || total.period.id !== writer.period.id) return undefined;
  const figure = writer.known(TOTAL, { period });
  // Told already where it was held against the year's target.
  return figure && isComplete(figure) && !writer.stated.includes(figure) ? levelWithChanges(writer, figure) : undefined;
}

/** All three components make a sentence; where the total or one of them is missing, each known one stands by itself. */
function componentSentences(writer: BriefWriter, total: Figure | undefined) {
  const period = total?.period ?? writer.period;
  const parts = COMPONENTS.flatMap((code) => writer.known(code, { period }) ?? []).filter(isComplete);
  if (total && isComplete(total) && parts.length === COMPONENTS.length) {
    const items = enumerated(
      parts.map((part) => component(writer, part, total)),
      writer.lang,
      ';',
    );
    const all = writer.lang === 'vi' ? phrase`Trong đó: ${items}.` : phrase`Of this: ${items}.`;
    return [said('fdi.components', all)];
  }
  return COMPONENTS.flatMap((code) => nearestFigure(writer, code) ?? []).map((part) =>
    said('fdi.component', levelWithChanges(writer, part)),
  );
}

/** "vốn FDI đăng ký cấp mới 7,10 tỷ USD (chiếm 60,7%), tăng 9% so với cùng kỳ năm trước". */
function component(writer: BriefWriter, part: Figure, total: Figure): readonly Piece[] {
  const of = shareOfTotal(writer, part, total);
  const moved = change(writer, part, 'yearAgo');
  const share = of && (writer.lang === 'vi' ? phrase` (chiếm ${of})` : phrase` (${of})`);
  return phrase`${indicatorInside(writer, part.indicator)} ${stated(writer, part)}${share}${moved && phrase`, ${moved}`}`;
}

function disbursed(writer: BriefWriter): readonly Piece[] | undefined {
  const figure = nearestFigure(writer, 'FDI_DISBURSED');
  return figure && levelWithChanges(writer, figure);
}

/** "Đến ngày 30/9/2026, vốn FDI đăng ký lũy kế đạt 503,17 tỷ USD với 35.527 dự án còn hiệu lực của 100 quốc gia và lãnh thổ". */
function stock(writer: BriefWriter): readonly Piece[] | undefined {
  const capital = nearestFigure(writer, 'FDI_STOCK');
  if (!capital || capital.value.kind === 'text') return undefined;
  const sameDay = (code: string): Figure | undefined => {
    const figure = writer.known(code, { period: capital.period });
    return figure && dayOf(figure) === dayOf(capital) && isPositive(figure) ? figure : undefined;
  };
  const projects = sameDay('FDI_PROJECTS');
  const partners = sameDay('FDI_PARTNERS');
  const share = writer.isCountry ? undefined : shareOfCountry(writer, capital);
  const day = stockDay(writer, capital);
  if (writer.lang === 'vi') {
    const of = writer.isCountry ? areaInside(writer) : phrase`của ${areaInside(writer)}`;
    const part = share && phrase`, chiếm ${share} của cả nước`;
    const many = projects && phrase`, với ${statedBeside(writer, projects, capital)} còn hiệu lực`;
    const from =
      partners && phrase`${words(projects ? '' : ',')} ${fromPartners(statedBeside(writer, partners, capital))}`;
    return phrase`Đến ${day}, ${indicatorInside(writer, capital.indicator)} ${of} ${reached(writer, capital)}${part}${many}${from}.`;
  }
  const part = share && phrase`, ${share} of the country's`;
  const many =
    projects && phrase`, in ${statedNumber(writer, projects)} valid ${words(isOne(projects) ? 'project' : 'projects')}`;
  const from = partners && phrase`${words(projects ? '' : ',')} from ${statedBeside(writer, partners, capital)}`;
  const where = writer.isCountry ? undefined : phrase` in ${areaInside(writer)}`;
  return phrase`${indicatorOpening(writer, capital.indicator)}${where} ${reached(writer, capital)} by ${day}${part}${many}${from}.`;
}

/** "đến từ 100 quốc gia", "đến từ 14 quốc gia trở lên": one "từ" is enough. */
function fromPartners(partners: Piece): readonly Piece[] {
  return partners.text.startsWith('từ ') ? phrase`đến ${partners}` : phrase`đến từ ${partners}`;
}
