/** What must be true of every brief, whatever the data: used over random data and over the built-in data sets. */
import type { Lang } from '../../../src/kpi/bilingual';
import type { Figures } from '../../../src/analysis/figure';
import type { Brief, Piece } from '../../../src/report/brief/document';
import { textOf } from '../../../src/report/brief/pieces';
import { piecesOf, sentencesOf } from './briefText';
import { isKnownLabel } from './knownLabels';
import { allowedNumbers } from './recompute';
import { numbersIn } from './valueNumbers';

/** Everything wrong with a brief, one line each; empty where nothing is. */
export function problemsOf(brief: Brief, figures: Figures): readonly string[] {
  return [
    ...brief.sections.flatMap(({ id, blocks }) => (blocks.length === 0 ? [`empty section ${id}`] : [])),
    ...piecesOf(brief).flatMap((piece) => pieceProblems(brief, figures, piece)),
    ...sentencesOf(brief).flatMap(({ rule, pieces }) => sentenceProblems(rule, textOf(pieces), pieces, brief.lang)),
  ];
}

function pieceProblems(brief: Brief, figures: Figures, piece: Piece): readonly string[] {
  const { text } = piece;
  const problems: string[] = [];
  if (text !== text.normalize('NFC')) problems.push(`not NFC: ${text}`);
  if (piece.kind === 'words') return /\d/.test(text) ? [`number in words: ${text}`] : problems;
  if (piece.kind === 'label') return isKnownLabel(text, figures) ? problems : [...problems, `unknown label: ${text}`];
  const { sources, field, derivation } = piece.evidence;
  if (sources.length === 0) problems.push(`no source: ${text}`);
  if (sources.some((index) => brief.sources[index] === undefined)) problems.push(`source not in the annex: ${text}`);
  if (piece.kind === 'quoted') return problems;
  if (field === '' && !derivation) problems.push(`computed without saying how: ${text}`);
  const allowed = allowedNumbers(figures, brief, piece.evidence);
  for (const { number, step } of numbersIn(text, brief.lang)) {
    if (!allowed.some((one) => Math.abs(Math.abs(one) - number) <= step * 1.000001))
      problems.push(`${text} (${field || derivation}): ${number} is none of ${allowed.join(', ')}`);
  }
  return problems;
}

function sentenceProblems(rule: string, text: string, pieces: readonly Piece[], lang: Lang): readonly string[] {
  const problems: string[] = [];
  const bad = (what: RegExp, name: string): void => {
    if (what.test(text)) problems.push(`${name} [${rule}]: ${text}`);
  };
  bad(/ {2}| [,.;:)]|\( /, 'spacing');
  bad(/undefined|null|NaN|\[object/, 'leak');
  bad(/,,|\.\.(?!\.)|;;|\(\)|“”|""/, 'doubled mark');
  bad(/đạt đạt|(?<!\p{L})ước ước|đạt ước|có có|từ từ |so với so với/u, 'doubled word');
  if (lang === 'en')
    bad(/(?<![\d.,])1 (?:agreements|activities|FTAs|projects|tasks|provinces|places)\b/, 'plural of one');
  if (lang === 'en')
    bad(/(?<![\d.,])(?:0|[2-9]|\d{2,}) (?:agreement|activity|FTA|project|task|place)\b(?! of)/, 'singular of many');
  if (!/^[\p{Lu}\d"“]/u.test(text) && !rule.startsWith('text.')) problems.push(`small beginning [${rule}]: ${text}`);
  if (!/[.!?…”"]$/.test(text) && !rule.startsWith('text.')) problems.push(`no full stop [${rule}]: ${text}`);
  if (!pieces.some(({ kind }) => kind === 'figure' || kind === 'quoted'))
    problems.push(`rests on nothing [${rule}]: ${text}`);
  return problems;
}
