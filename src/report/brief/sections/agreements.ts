import type { Figure } from '../../../analysis/figureModel';
import { agreementRegister } from '../../../analysis/derivationMessages';
import { dayBounds } from '../../../analysis/vintage';
import type { Agreement } from '../../../kpi/registers';
import { list, paragraph, said, sectionOf } from '../blocks';
import type { BriefList, Piece, Section } from '../document';
import { areaInside, dayInside } from '../names';
import { ownAgreements } from '../ownRegisters';
import { phrase, sentence, words } from '../pieces';
import { changes } from '../statements/level';
import { periodCountedOpening } from '../statements/nearestFigure';
import { otherDefinitions } from '../statements/otherDefinitions';
import { partOfYear } from '../statements/partOfYear';
import { entryText } from '../statements/registerCount';
import { has, isOne, statedCount } from '../statements/stated';
import { inWordsOnly } from '../statements/wordsOnly';
import type { BriefWriter } from '../writer';
import { tradeAgreements } from './tradeAgreements';

const AGREEMENTS = 'AGR';
/** Longer lists are for the register itself. */
const LISTED = 6;

/** Agreements signed in the period, and the free trade agreements there are. */
export function agreementsSection(writer: BriefWriter): Section | undefined {
  const figure = writer.known(AGREEMENTS);
  const isCounted = figure && figure.value.kind !== 'text';
  return sectionOf(writer, 'agreements', [
    paragraph(
      said('agreements.number', isCounted ? numberOf(writer, figure) : undefined),
      said('agreements.part', isCounted ? partOfYear(writer, figure) : undefined),
      said('agreements.words', figure && !isCounted ? inWordsOnly(writer, figure) : undefined),
      writer.isShort ? undefined : said('agreements.definitions', figure && otherDefinitions(writer, figure)),
    ),
    writer.isShort ? undefined : signedInPeriod(writer, figure),
    ...tradeAgreements(writer),
  ]);
}

/** "Năm 2024, cả nước có hơn 170 thỏa thuận hợp tác được ký kết, tăng …". */
function numberOf(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const when = periodCountedOpening(writer, figure);
  const moved = changes(writer, figure);
  const where = areaInside(writer, figure.area);
  if (writer.lang === 'vi')
    return phrase`${when}, ${where} ${has(writer, figure, words(' hợp tác'))} được ký kết${moved}.`;
  const one = isOne(figure);
  const number = phrase`${statedCount(writer, figure)} cooperation ${words(one ? 'agreement' : 'agreements')}`;
  return writer.isCountry
    ? phrase`${when}, ${number} ${words(one ? 'was' : 'were')} signed${moved}.`
    : phrase`${when}, ${where} signed ${number}${moved}.`;
}

/** The entries signed in the period, where they are few and all there are: a part of the list would read like the whole. */
function signedInPeriod(writer: BriefWriter, number: Figure | undefined): BriefList | undefined {
  const { start, end } = writer.period;
  const signed = ownAgreements(writer).filter(({ kind, signed: day }) => {
    if (kind === 'FTA' || day === '') return false;
    const bounds = dayBounds(day);
    return bounds.first >= start && bounds.last <= end;
  });
  if (signed.length === 0 || signed.length > LISTED) return undefined;
  if (number && !(number.value.kind === 'exact' && number.value.number === signed.length)) return undefined;
  return list(signed.map((one) => sentence('agreements.entry', entryWords(writer, one))));
}

function entryWords(writer: BriefWriter, agreement: Agreement): readonly Piece[] {
  const { lang } = writer;
  const title = entryText(writer, agreement.title[lang] || agreement.title.vi, agreement, agreementRegister);
  const day = dayInside(writer, agreement.signed);
  return lang === 'vi' ? phrase`${title}, ký ${day}.` : phrase`${title}, signed on ${day}.`;
}
