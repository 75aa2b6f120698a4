/** A figure as printed: its claim, unit and status kept. */
import type { Figure } from '../../../analysis/figure';
import type { Lang } from '../../../kpi/bilingual';
import { printedNumber } from '../../../kpi/claim';
import { isNearWord } from '../../../kpi/interval';
import { isQuantity, type Value } from '../../../kpi/value';
import { formatValue, type FormatOptions } from '../../../language/formatValue';
import type { Evidence, Piece } from '../document';
import { phrase, words } from '../pieces';
import type { BriefWriter } from '../writer';
import { columnValue, shownValue } from '../../../analysis/shownValue';

/** "gần 60 hoạt động", "ước 7,09%". */
export function stated(writer: BriefWriter, figure: Figure): Piece {
  return figurePiece(valueText(figure, writer.lang), writer.evidence([figure], 'value'));
}

/** A count in an English sentence that names its unit: "no", "nearly 60". */
export function statedCount(writer: BriefWriter, figure: Figure): Piece {
  const piece = statedNumber(writer, figure);
  return isNone(figure) ? { ...piece, text: 'no' } : piece;
}

/** "36 activities", of none "no activities"; English only. */
export function statedThings(writer: BriefWriter, figure: Figure): Piece {
  return isNone(figure) ? noneOf(writer, figure) : stated(writer, figure);
}

/** Without its unit, which the sentence names: "nearly 60". */
export function statedNumber(writer: BriefWriter, figure: Figure): Piece {
  const text = valueText(figure, writer.lang, { unit: false });
  return figurePiece(text, writer.evidence([figure], 'value'));
}

/** With the verb of results: "đạt gần 60 hoạt động", "ước đạt 7,09%"; in English "reached nearly 60 activities". */
export function reached(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const text = valueText(figure, writer.lang);
  const piece = figurePiece(text, writer.evidence([figure], 'value'));
  if (writer.lang === 'en') return phrase`${words(englishVerb(figure.value))} ${piece}`;
  const estimate = /^ước(?: tính)? (?!đạt|tính)/.exec(text);
  if (estimate && !isLow(figure.value))
    return [{ ...piece, text: `${estimate[0]}đạt ${text.slice(estimate[0].length)}` }];
  if (estimate) return [{ ...piece, text: `${estimate[0]}ở mức ${text.slice(estimate[0].length)}` }];
  if (isLow(figure.value) || isLimited(figure.value)) return phrase`ở mức ${piece}`;
  return hasOwnVerb(text) ? [piece] : phrase`đạt ${piece}`;
}

function englishVerb(value: Value): string {
  if (isLow(value)) return 'stood at';
  return isLimited(value) ? 'came to' : 'reached';
}

/**
 * "có 3 thỏa thuận", "ước có 199 thỏa thuận", of none "không có thỏa thuận nào"; Vietnamese only.
 * @param kind what of the unit is counted: " đối ngoại cấp cao"
 */
export function has(writer: BriefWriter, figure: Figure, kind?: Piece): readonly Piece[] {
  if (isNone(figure)) return phrase`${noneOf(writer, figure)}${kind} nào`;
  return phrase`${hasSome(writer, figure)}${kind}`;
}

/** "không có hoạt động", "no activities". */
function noneOf(writer: BriefWriter, figure: Figure): Piece {
  const text = valueText(figure, writer.lang);
  const none =
    writer.lang === 'vi' ? `không có ${text.replace(/^0 ?/, '')}`.trim() : text.replace(/^0 ?/, 'no ').trim();
  return figurePiece(none, writer.evidence([figure], 'value'));
}

function hasSome(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const evidence = writer.evidence([figure], 'value');
  const text = valueText(figure, 'vi');
  const firm = withoutEstimate(text);
  return firm === text ? phrase`có ${figurePiece(text, evidence)}` : [figurePiece(`ước có ${firm}`, evidence)];
}

/** "chiếm 40%", "ước chiếm 14%": with the verb of shares. Vietnamese only. */
export function makesUp(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const evidence = writer.evidence([figure], 'value');
  const text = valueText(figure, 'vi');
  const firm = withoutEstimate(text);
  return firm === text ? phrase`chiếm ${figurePiece(text, evidence)}` : [figurePiece(`ước chiếm ${firm}`, evidence)];
}

/** In a sentence that has said of its main figure that it is an estimate, the others need not repeat it. */
export function statedBeside(writer: BriefWriter, figure: Figure, main: Figure): Piece {
  const text = valueText(figure, writer.lang);
  const isSaid = withoutEstimate(valueText(main, 'vi')) !== valueText(main, 'vi');
  return figurePiece(isSaid ? withoutEstimate(text) : text, writer.evidence([figure], 'value'));
}

function withoutEstimate(text: string): string {
  return text.replace(/^ước(?: tính)?(?: đạt)? |^an estimated | \(estimate\)$/, '');
}

/** As it reads; an estimate that bears no word of its own says that it is one. */
export function valueText(figure: Figure, lang: Lang, options: FormatOptions = {}): string {
  const { status } = figure;
  const value = options.unit === false ? columnValue(figure) : shownValue(figure);
  const text =
    lang === 'en' ? englishCount(formatValue(value, lang, options), figure) : formatValue(value, lang, options);
  if (lang === 'en') {
    const bare = text.replace(/^estimated (?:at (?!least|most))?/, '');
    const isEstimate = status === 'E' || bare !== text;
    return isEstimate && isNumber(value) ? estimated(bare) : text;
  }
  return status === 'E' && isNumber(value) && !/^ước/.test(text) ? `ước ${text}` : text;
}

/** Whether nothing was counted. */
export function isNone({ value, indicator }: Figure): boolean {
  return indicator.kind === 'count' && value.kind === 'exact' && value.number === 0;
}

/** More than nothing, so that it can lead, be a share or have a place. */
export function isPositive({ value }: Figure): boolean {
  const number = printedNumber(value);
  return number !== undefined && number > 0;
}

/** Whether English takes the singular: "1 agreement was signed". */
export function isOne({ value }: Figure): boolean {
  return isQuantity(value) && value.number === 1;
}

/** An amount comes to "less than", not to "below". */
export function englishAmount(text: string): string {
  return text.replace(/^below (?=\d)/, 'less than ');
}

/** What is counted is "fewer", not "below": "fewer than 24 activities". */
export function englishCount(text: string, { indicator }: Pick<Figure, 'indicator'>): string {
  if (indicator.kind !== 'count') return englishAmount(text);
  return text.replace(/^below (?=\d)/, 'fewer than ').replace(/^over (?=\d)/, 'more than ');
}

export function figurePiece(text: string, evidence: Evidence): Piece {
  return { kind: 'figure', text, evidence };
}

export function quotedPiece(text: string, evidence: Evidence): Piece {
  return { kind: 'quoted', text, evidence };
}

export function isNumber(value: Value): boolean {
  return isQuantity(value) || value.kind === 'range';
}

/** "an estimated 7.09%", "more than 170 agreements (estimate)"; English only. */
export function estimated(text: string): string {
  return /^-?\d/.test(text) ? `an estimated ${text}` : `${text} (estimate)`;
}

/** An upper limit is not reached: "dưới 9,87", "không quá 15". "gần 60" is. */
function isLimited(value: Value): boolean {
  return value.kind === 'atMost' || (value.kind === 'below' && !isNearWord(value.word));
}

/** "đạt" and "reached" praise what is nothing or less. */
function isLow(value: Value): boolean {
  const number = printedNumber(value);
  return number !== undefined && number <= 0;
}

/** "đạt trên 227", "vượt 100", "gần đạt 60". */
function hasOwnVerb(text: string): boolean {
  return /^(?:ước (?:tính )?)?(?:đạt|gần đạt|vượt)(?=\s)/.test(text);
}
