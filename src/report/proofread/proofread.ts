/**
 * The proof-reader: every number of a text, with what it seems to be a figure of, against a data set and against the
 * text's other numbers. It says "cannot tell" rather than guess: a false alarm costs more trust than a miss.
 */
import type { Lang } from '../../kpi/bilingual';
import { overlaps, ReadText, type Stretch } from './readText';
import type { Carried, Claim, ProofContext, Reading } from './claim';
import { isAttributedToOthers } from './attribution';
import { claimsOf } from './claims';
import { inSentence } from './consistency/inSentence';
import { wordings, type PlacedClaim } from './consistency/wordings';
import { parseUnit } from '../../kpi/unit';
import { isSupposed } from './hypotheses';
import * as messages from './messages';
import { otherSeparators } from './textMessages';
import { measureOf, type PrintedFigure } from './printedFigures';
import { placeText } from './placeText';
import type { SentenceReading } from './sentenceReading';
import { readSentences } from './sentenceReading';
import type { Remark, TextBlock } from './textBlock';
import { onlyConnecting } from './subjectLink';
import { textLanguage } from './textLanguage';
import { verdict, type Verdict } from './verdict';
import { comparisonVerdict } from './verdicts/comparison';
import { namesPeers, rankVerdict } from './verdicts/rank';
import { shareVerdict } from './verdicts/share';
import { targetVerdict } from './verdicts/target';
import { valueVerdict } from './verdicts/value';
import { vocabularyOf } from './vocabulary';

export type { ProofContext } from './claim';

interface Found {
  readonly place: Stretch;
  readonly sentence: SentenceReading;
  readonly verdict: Verdict;
  readonly claim?: Claim;
}

/** What the blocks before leave for the next: what a heading said holds for all under it. */
interface Above {
  readonly heading: Carried;
  /** A paragraph that ends with a colon goes on in the items below it. */
  readonly leadIn?: Carried | undefined;
  readonly lang: Lang;
}

const LEADS_IN = /:\s*$/;

function isItem({ text }: TextBlock): boolean {
  return /^\s*(?:[-–—•*+]|\d{1,2}[.)]|[a-zđ]\))\s/u.test(text);
}

/**
 * Remarks on a text in the order of its numbers; each number has one, and a second where it also contradicts the text
 * itself. Never throws for any text.
 */
export function proofread(blocks: readonly TextBlock[], context: ProofContext): Remark[] {
  const reading: Reading = { ...context, vocabulary: vocabularyOf(context.figures) };
  const lang = textLanguage(blocks.map(({ text }) => text).join('\n'), 'vi');
  let above: Above = { heading: {}, lang };
  const remarks: Remark[] = [];
  const placed: PlacedClaim[] = [];
  blocks.forEach((given, index) => {
    const block = readable(given);
    if (block !== given) remarks.push(tooLongRemark(index));
    const { found, carried, read } = readBlock(block, above, reading);
    const own = ownText(block);
    for (const one of found) {
      remarks.push(remarkOf(index, one.place, one.sentence, one.verdict, read, own));
      if (one.claim)
        placed.push({
          block: index,
          claim: one.claim,
          place: placeText(block, within(originalPlace(one.place, read), own).from),
        });
    }
    if (block.kind === 'heading') above = { ...above, heading: carried };
    else if (LEADS_IN.test(block.text)) above = { ...above, leadIn: carried };
    else if (!isItem(block)) above = { ...above, leadIn: undefined };
    if (block.kind !== 'heading' && carried.peersSaid)
      above = { ...above, heading: { ...above.heading, peersSaid: true } };
  });
  for (const { block, claim, verdict: said } of wordings(placed, reading)) {
    const own = ownText(blocks[block] as TextBlock);
    remarks.push(remarkOf(block, claim.figure, claim.sentence, said, claim.sentence.read, own));
  }
  return remarks.sort((a, b) => a.block - b.block || a.from - b.from);
}

/** Paragraphs are far shorter; what is longer is no text, and must not cost time. */
const LONGEST = 20_000;

function readable(block: TextBlock): TextBlock {
  return block.text.length > LONGEST ? { ...block, text: block.text.slice(0, LONGEST) } : block;
}

function tooLongRemark(block: number): Remark {
  const at = { from: 0, to: LONGEST };
  return { block, ...at, sentence: at, severity: 'info', rule: 'text.tooLong', message: messages.tooLong(LONGEST) };
}

function readBlock(
  block: TextBlock,
  above: Above,
  reading: Reading,
): { found: Found[]; carried: Carried; read: ReadText } {
  const before = block.before ?? '';
  const read = new ReadText(before + block.text + (block.after ?? ''));
  const own = ownText(block);
  const lang = block.lang ?? textLanguage(block.text, above.lang);
  let carried: Carried = (isItem(block) && above.leadIn) || above.heading;
  const found: Found[] = [];
  for (const sentence of readSentences(read, reading.vocabulary, lang, reading.period)) {
    const said = readSentence(sentence, carried, reading).map((one) => cautious(one, block));
    found.push(...said.filter(({ place }) => overlaps(originalPlace(place, read), own)));
    carried = carriedOn(carried, sentence);
  }
  return { found, carried, read };
}

/**
 * What a cell's rank is a rank in is said by the table around it; and a number in a cell of its own is wrong only where its
 * labels are understood to the last word and compare it with nothing.
 */
function cautious(found: Found, { kind, before }: TextBlock): Found {
  const { verdict: said, sentence } = found;
  if (kind !== 'cell' || said.severity === 'info') return found;
  if (said.rule === 'rank.basis')
    return { ...found, verdict: verdict('info', 'rank.unknown', messages.unknownComparison) };
  // A cell with a unit and no name ("0,78 tỷ USD") is a figure of its row, not of what a heading spoke of.
  if (before === undefined && !found.claim?.subject?.carried) return found;
  if (before === undefined) return { ...found, verdict: verdict('info', 'figure.unknown', messages.unknownSubject) };
  const labels = { from: sentence.from, to: sentence.read.text.length };
  const plain = onlyConnecting(labels, sentence) && !sentence.periods.some(({ isBase }) => isBase);
  return plain ? found : { ...found, verdict: verdict('info', 'figure.unknown', messages.unknownSubject) };
}

function readSentence(sentence: SentenceReading, carried: Carried, reading: Reading): Found[] {
  const claims = claimsOf(sentence, carried, reading);
  const checked = inSentence(sentence, claims);
  const found: Found[] = claims.map((claim) => {
    // What the text's own numbers settle needs no data.
    const within = checked.find(({ figure }) => figure === claim.figure && claim.role !== 'value');
    return {
      place: claim.figure,
      sentence,
      claim,
      verdict: within?.verdict ?? supposedOr(verdictOf(claim, reading), claim.figure, sentence),
    };
  });
  for (const { figure, verdict: said } of checked) {
    const claim = claims.find((one) => one.figure === figure);
    if (claim?.role === 'value' && said.severity !== 'info') found.push({ place: figure, sentence, verdict: said });
  }
  for (const figure of sentence.figures) {
    if (!figure.foreignSeparators || !isFigureOfText(figure, sentence)) continue;
    const said = sentence.read.text.slice(figure.digits.from, figure.digits.to);
    found.push({
      place: figure,
      sentence,
      verdict: verdict('warning', 'figure.separators', otherSeparators(said, sentence.lang)),
    });
  }
  for (const rank of sentence.ranks) {
    found.push({
      place: rank,
      sentence,
      verdict: supposedOr(rankVerdict(rank, sentence, carried, reading), rank, sentence),
    });
  }
  return found;
}

/** What is only supposed, or what others say, can agree with the data, and does not contradict them. */
function supposedOr(said: Verdict, number: Stretch, sentence: SentenceReading): Verdict {
  if (said.severity === 'info') return said;
  const rule = said.rule.startsWith('rank') ? 'rank.unknown' : 'figure.unknown';
  if (isSupposed(number, sentence)) return verdict('info', rule, messages.supposed);
  return isAttributedToOthers(number, sentence) ? verdict('info', rule, messages.ofOthers) : said;
}

/** With a unit, in a sentence of words, and not quoted: "20.19" may be a version, “1.234,56” an example. */
function isFigureOfText(figure: PrintedFigure, { read, tokens, from, to }: SentenceReading): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const quoted =
    /["“(][^"”)]{0,40}$/.test(read.text.slice(from, figure.from)) &&
    /^[^"“(]{0,40}["”)]/.test(read.text.slice(figure.to, to));
  return (
    words >= 2 &&
    !quoted &&
    (parseUnit(figure.value.unit).power > 0 || ['%', 'PP', 'USD', 'VND'].includes(measureOf(figure)))
  );
}

function verdictOf(claim: Claim, reading: Reading): Verdict {
  switch (claim.role) {
    case 'value':
      // A range is what a target reads like.
      return claim.figure.value.kind === 'range' ? targetVerdict(claim, reading) : valueVerdict(claim, reading);
    case 'change':
    case 'ratio':
    case 'difference':
      return comparisonVerdict(claim, reading);
    case 'share':
      return shareVerdict(claim, reading);
    case 'target':
      return targetVerdict(claim, reading);
    case 'rankMove':
    case 'other':
      return verdict('info', 'figure.unknown', messages.unknownSubject);
  }
}

/** A sentence that names the country so near its beginning is about the country. */
const TURNS_TO = 25;

/** What the next sentence of the paragraph may leave out: the last subject, the only area, the last period. */
function carriedOn(carried: Carried, sentence: SentenceReading): Carried {
  const subject = sentence.subjects.filter(({ means }) => means.indicators.length > 0).at(-1) ?? carried.subject;
  // "chiếm 13% cả nước" does not turn to the country; "Cả nước thu hút …" does.
  const provinces = sentence.areas.filter(({ means }) => means[0]?.type !== 'country');
  const country = sentence.areas.find(
    ({ means, from }) => means[0]?.type === 'country' && from - sentence.from < TURNS_TO,
  );
  const names = new Set(provinces.map(({ means }) => means[0]?.shortName));
  const area = names.size > 1 ? undefined : (provinces[0]?.means ?? country?.means ?? carried.area);
  const period =
    sentence.periods
      .filter(
        ({ isBase, meant }) => !isBase && (meant.kind === 'period' || meant.kind === 'since' || meant.kind === 'until'),
      )
      .at(-1) ?? carried.period;
  const peersSaid = carried.peersSaid === true || namesPeers(sentence);
  return { peersSaid, ...(subject && { subject }), ...(area && { area }), ...(period && { period }) };
}

function originalPlace({ from, to }: Stretch, read: ReadText): Stretch {
  return { from: read.originalOffset(from), to: read.originalOffset(to) };
}

function remarkOf(
  block: number,
  place: Stretch,
  sentence: Stretch,
  said: Verdict,
  read: ReadText,
  own: Stretch,
): Remark {
  const at = originalPlace(place, read);
  const around = originalPlace(sentence, read);
  return {
    block,
    ...within(at, own),
    sentence: within(around, own),
    severity: said.severity,
    rule: said.rule,
    message: said.message,
  };
}

/** A stretch in offsets of the block's own text: labels and units that are read with a cell do not stand in it. */
function within({ from, to }: Stretch, own: Stretch): Stretch {
  return { from: Math.max(from, own.from) - own.from, to: Math.min(to, own.to) - own.from };
}

function ownText({ before = '', text }: TextBlock): Stretch {
  return { from: before.length, to: before.length + text.length };
}
