import { isComplete, isKnown, isNumeric, type Figure } from '../../../analysis/figureModel';
import { componentCodes } from '../../../analysis/components';
import { list, paragraph, said } from '../blocks';
import type { Block, BriefTable, Piece } from '../document';
import { againstYearAgo, indicatorOpening, periodInside } from '../names';
import { phrase } from '../pieces';
import { changeCell } from '../statements/change';
import { levelWithChanges } from '../statements/level';
import { stated } from '../statements/stated';
import { inWordsOnly } from '../statements/wordsOnly';
import { shiftPeriod, shiftYears } from '../../../kpi/period';
import type { BriefWriter } from '../writer';

/** Indicators that other sections tell. */
const TOLD_ELSEWHERE = new Set(['GDP_GROWTH', 'GDP_LEVEL', 'HLA', 'AGR', 'FTA', 'COMMIT_DONE_RATE']);
/** From so many on, a table reads better than sentences. */
const ROWS_FOR_TABLE = 3;
const SENTENCES_WHEN_SHORT = 1;

/** Every further indicator that has a figure for the period: exports, promotion events, businesses supported … */
export function otherFigures(writer: BriefWriter): readonly (Block | undefined)[] {
  const found = furtherFigures(writer);
  const numbers = found.filter((figure) => isNumeric(figure));
  const inWords = found.filter(({ value }) => value.kind === 'text');
  const sentences = (figures: readonly Figure[]) =>
    paragraph(...figures.map((figure) => said('activities.figure', levelWithChanges(writer, figure))));
  if (writer.isShort) return [sentences(numbers.slice(0, SENTENCES_WHEN_SHORT))];
  return [
    numbers.length < ROWS_FOR_TABLE ? sentences(numbers) : tableOf(writer, numbers),
    list(inWords.map((figure) => said('activities.inWords', inWordsOnly(writer, figure)))),
  ];
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
    [indicatorOpening(writer, figure.indicator)],
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
