import { isComplete, isKnown, isNumeric, type Figure } from '../../../analysis/figureModel';
import { componentCodes } from '../../../analysis/components';
import { list, paragraph, said } from '../blocks';
import type { Block, BriefTable, Piece } from '../document';
import { againstYearAgo, indicatorOpening, periodInside } from '../names';
import { phrase } from '../pieces';
import { changeCell } from '../statements/change';
import { changes, levelWithChanges } from '../statements/level';
import { countedTo } from '../statements/nearestFigure';
import { stated } from '../statements/stated';
import { inWordsOnly } from '../statements/wordsOnly';
import { isToldInTexts, shownFieldTexts } from './fieldTexts';
import { shiftPeriod, shiftYears } from '../../../kpi/period';
import { formatValue } from '../../../language/formatValue';
import type { BriefWriter } from '../writer';

/** Indicators that other sections tell. */
const TOLD_ELSEWHERE = new Set(['GDP_GROWTH', 'GDP_LEVEL', 'HLA', 'AGR', 'FTA', 'COMMIT_DONE_RATE']);
/** From so many on, a table reads better than sentences. */
const ROWS_FOR_TABLE = 3;
const SENTENCES_WHEN_SHORT = 1;

/** Every further indicator that has a figure for the period: exports, promotion events, businesses supported … */
export function otherFigures(writer: BriefWriter): readonly (Block | undefined)[] {
  const found = furtherFigures(writer);
  const texts = shownFieldTexts(writer);
  const numbers = found.filter((figure) => isNumeric(figure) && tellsSomething(writer, figure, texts));
  const inWords = found.filter(({ value }) => value.kind === 'text');
  const sentences = (figures: readonly Figure[]) =>
    paragraph(...figures.map((figure) => said('activities.figure', levelWithChanges(writer, figure))));
  if (writer.isShort) return [sentences(numbers.slice(0, SENTENCES_WHEN_SHORT))];
  return [
    numbers.length < ROWS_FOR_TABLE ? sentences(numbers) : tableOf(writer, numbers),
    list(inWords.map((figure) => said('activities.inWords', inWordsOnly(writer, figure)))),
  ];
}

/**
 * Not what an entered text below tells in its own words, nor a bare count of things of the whole country that nothing is
 * compared with and that has no day: "Năm 2024 có 3 đột phá chiến lược".
 */
function tellsSomething(writer: BriefWriter, figure: Figure, texts: readonly string[]): boolean {
  const { indicator, value } = figure;
  if (indicator.kind !== 'count' || indicator.overAreas !== 'none') return true;
  if (isToldInTexts(texts, indicator.name.vi, formatValue(value, 'vi', { unit: false }))) return false;
  return indicator.basis !== 'level' || changes(writer, figure).length > 0;
}

function furtherFigures(writer: BriefWriter): Figure[] {
  return [...writer.figures.dataset.indicators.values()]
    .filter(({ code, kind }) => kind !== 'rank' && !TOLD_ELSEWHERE.has(code) && !isInvestment(code))
    .flatMap(({ code }) => writer.figure(code) ?? [])
    .filter((figure) => isKnown(figure) && (isComplete(figure) || !isNumeric(figure)));
}

/** Foreign investment has a section of its own. */
function isInvestment(code: string): boolean {
  return code.startsWith('FDI_') || componentCodes(code).length > 0;
}

function tableOf(writer: BriefWriter, figures: readonly Figure[]): BriefTable {
  const { lang, period } = writer;
  const hasBefore = shiftPeriod(period, -1).id !== shiftYears(period, -1).id;
  const headings =
    lang === 'vi'
      ? ['Chỉ tiêu', 'Kết quả', againstYearAgo(writer), 'So với kỳ trước']
      : ['Indicator', 'Result', againstYearAgo(writer), 'Against the period before'];
  const row = (figure: Figure): readonly (readonly Piece[])[] => [
    phrase`${indicatorOpening(writer, figure.indicator)}${countedTo(writer, figure)}`,
    [stated(writer, figure)],
    changeCell(writer, figure, 'yearAgo'),
    ...(hasBefore ? [changeCell(writer, figure, 'periodBefore')] : []),
  ];
  return {
    kind: 'table',
    caption: lang === 'vi' ? 'Một số chỉ tiêu khác' : 'Other indicators',
    columns: headings
      .slice(0, hasBefore ? 4 : 3)
      .map((heading, index) => ({ heading, align: index === 0 ? 'start' : 'end' })),
    rows: figures.map(row),
    note: lang === 'vi' ? phrase`Số liệu ${periodInside(writer)}.` : phrase`Figures of ${periodInside(writer)}.`,
  };
}
