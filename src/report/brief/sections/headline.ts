import { isComplete, isKnown, type Figure } from '../../../analysis/figureModel';
import { parsePeriod, type Period } from '../../../kpi/period';
import type { Target } from '../../../kpi/target';
import { list, paragraph, said, sectionOf } from '../blocks';
import type { BriefList, Paragraph, Piece, Section } from '../document';
import { phrase, sentence } from '../pieces';
import { change } from '../statements/change';
import { level } from '../statements/level';
import { yearToDate } from '../statements/nearestFigure';
import { paceSentence } from '../statements/pace';
import { shareOfTarget } from '../statements/shareOfTarget';
import { againstTarget } from '../statements/target';
import { enteredTexts, quotedText, textsOf } from '../statements/enteredTexts';
import { inWordsOnly } from '../statements/wordsOnly';
import type { BriefWriter } from '../writer';

const GROWTH = 'GDP_GROWTH';
/** Indicators with targets that the short form tells besides growth. */
const TARGETS_WHEN_SHORT = 2;

/** Growth and every indicator with a target, against it; before them what the report rests on. */
export function headlineSection(writer: BriefWriter): Section | undefined {
  const others = targetedIndicators(writer).filter((code) => code !== GROWTH);
  const shown = writer.isShort ? others.slice(0, TARGETS_WHEN_SHORT) : others;
  return sectionOf(writer, 'headline', [
    writer.isShort ? undefined : legalBasis(writer),
    growthParagraph(writer),
    paragraph(...shown.map((code) => said('headline.target', againstItsTarget(writer, code)))),
    writer.isShort ? undefined : paragraph(...enteredTexts(writer, 'context')),
  ]);
}

/** "Căn cứ Chỉ thị số 15-CT/TW …"; an entered text that begins so itself is left as it is. */
function legalBasis(writer: BriefWriter): BriefList | undefined {
  const items = textsOf(writer, 'legal_basis').map((text) => {
    const quoted = quotedText(writer, text);
    if (writer.lang === 'en') return sentence('text.legal_basis', phrase`Basis: ${quoted}`);
    return sentence('text.legal_basis', /^căn cứ/i.test(quoted.text) ? [quoted] : phrase`Căn cứ ${quoted}`);
  });
  return list(items);
}

function growthParagraph(writer: BriefWriter): Paragraph | undefined {
  const own = writer.known(GROWTH);
  const soFar = yearToDateFigure(writer, GROWTH);
  const target = yearTarget(writer, GROWTH);
  const isYear = writer.period.kind === 'year';
  return paragraph(
    said('headline.growth', own && growthOfPeriod(writer, own, isYear ? target : undefined)),
    said('headline.growthChange', own && growthChange(writer, own)),
    said('headline.yearToDate', isYear ? undefined : soFar && target && growthSoFar(writer, soFar, own, target)),
    said('headline.pace', isYear ? undefined : soFar && target && paceSentence(writer, soFar, target)),
  );
}

function growthOfPeriod(writer: BriefWriter, figure: Figure, target: Target | undefined): readonly Piece[] {
  if (figure.value.kind === 'text') return inWordsOnly(writer, figure);
  const judged = target ?? writer.figures.target(GROWTH, writer.period, writer.area);
  const compared = judged && againstTarget(writer, figure, judged);
  return phrase`${level(writer, figure)}${compared && phrase`, ${compared}`}.`;
}

function growthChange(writer: BriefWriter, figure: Figure): readonly Piece[] | undefined {
  const yearAgo = change(writer, figure, 'yearAgo');
  const before = change(writer, figure, 'periodBefore');
  const both = yearAgo && before;
  const said = both
    ? writer.lang === 'vi'
      ? phrase`${yearAgo} và ${before}`
      : phrase`${yearAgo} and ${before}`
    : (yearAgo ?? before);
  if (!said) return undefined;
  return writer.lang === 'vi' ? phrase`Kết quả này ${said}.` : phrase`This was ${said}.`;
}

/** A quarter's report tells the year so far beside the year's target; of the first months it is the period itself. */
function growthSoFar(
  writer: BriefWriter,
  soFar: Figure,
  own: Figure | undefined,
  target: Target,
): readonly Piece[] | undefined {
  const compared = againstTarget(writer, soFar, target, ofSoFar(soFar));
  if (!compared) return undefined;
  if (soFar === own)
    return writer.lang === 'vi'
      ? phrase`Tốc độ tăng từ đầu năm ${compared}.`
      : phrase`Growth so far this year is ${compared}.`;
  return phrase`${level(writer, soFar)}, ${compared}.`;
}

function againstItsTarget(writer: BriefWriter, code: string): readonly Piece[] | undefined {
  const { period, area, figures } = writer;
  const own = figures.target(code, period, area);
  const figure = writer.known(code);
  if (own && figure && isComplete(figure)) {
    const compared = againstTarget(writer, figure, own);
    return compared && phrase`${level(writer, figure)}, ${compared}.`;
  }
  const ofYear = yearTarget(writer, code);
  const soFar = yearToDateFigure(writer, code);
  if (!ofYear || !soFar || !isComplete(soFar)) return undefined;
  const isAmount = soFar.indicator.kind !== 'rate' && ofSoFar(soFar) === 'year';
  const compared = isAmount
    ? shareOfTarget(writer, soFar, ofYear)
    : againstTarget(writer, soFar, ofYear, ofSoFar(soFar));
  return compared && phrase`${level(writer, soFar)}, ${compared}.`;
}

/** In December the year is over, and has met its target or not. */
function ofSoFar({ period }: Figure): 'period' | 'year' {
  return period.kind === 'year' ? 'period' : 'year';
}

/** Indicators with a target of the period or its year for the area, in order of the catalogue. */
function targetedIndicators(writer: BriefWriter): string[] {
  const { figures, period, area } = writer;
  const year = yearOf(period);
  return [...figures.dataset.indicators.keys()].filter((code) =>
    [period, ...(year ? [year] : [])].some((one) => figures.target(code, one, area) !== undefined),
  );
}

function yearTarget(writer: BriefWriter, code: string): Target | undefined {
  const year = yearOf(writer.period);
  return year && writer.figures.target(code, year, writer.area);
}

function yearToDateFigure(writer: BriefWriter, code: string): Figure | undefined {
  const period = yearToDate(writer);
  const figure = period && writer.figure(code, { period });
  return figure && isKnown(figure) ? figure : undefined;
}

/** The calendar year a period lies in. */
function yearOf({ start, end }: Period): Period | undefined {
  const year = start.slice(0, 4);
  return year === end.slice(0, 4) ? parsePeriod(year) : undefined;
}
