import type { Lang } from '../kpi/bilingual';
import { formatDate } from '../language/dates';
import type { Brief, BriefChart, BriefTable, CitedSource, Piece, Sentence } from '../report/brief/document';
import { cutOff, madeOf, published, usedFor } from './documentWords';

/** Indices of the sources that pieces rest on, each once, in the order of the annex. */
export function sourcesOf(pieces: readonly Piece[]): readonly number[] {
  const found = pieces.flatMap((piece) => ('evidence' in piece ? piece.evidence.sources : []));
  return inOrder(found);
}

/** What is cited behind each sentence of a paragraph: those that follow one another on the same sources cite them once, behind the last. */
export function sourcesBehind(sentences: readonly Sentence[]): readonly (readonly number[])[] {
  const own = sentences.map(({ pieces }) => sourcesOf(pieces));
  return own.map((sources, index) => (areSame(sources, own[index + 1] ?? []) ? [] : sources));
}

export function sourcesOfTable({ rows, note }: BriefTable): readonly number[] {
  return sourcesOf([...rows.flat(2), ...note]);
}

export function sourcesOfChart({ evidence }: BriefChart): readonly number[] {
  return inOrder(evidence.flatMap(({ sources }) => sources));
}

function areSame(first: readonly number[], second: readonly number[]): boolean {
  return first.length === second.length && first.every((source, index) => source === second[index]);
}

function inOrder(sources: readonly number[]): readonly number[] {
  return [...new Set(sources)].sort((first, second) => first - second);
}

/** Below a source in the annex: what it is the source of, and its days. */
export function useOf(source: CitedSource, { lang }: Brief): string {
  return `${usedFor[lang]} ${[...source.says, ...daysOf(source, lang)].join('; ')}.`;
}

/** "ngày chốt số liệu: 14/12/2025", "công bố: 11/2018–11/2019", as far as stated. */
export function daysOf(
  { cutOff: end, asOf, firstCutOff = end, firstAsOf = asOf }: Omit<CitedSource, 'text' | 'says'>,
  lang: Lang,
): readonly string[] {
  return [
    ...(end === '' ? [] : [cutOff(daysBetween(firstCutOff, end, lang))[lang]]),
    ...(asOf === '' ? [] : [published(daysBetween(firstAsOf, asOf, lang))[lang]]),
  ];
}

function daysBetween(first: string, last: string, lang: Lang): string {
  return [...new Set([first, last])].map((day) => formatDate(day, lang)).join('–');
}

/** Of what data the document was made, and when. */
export function madeOfText({ dataset, today, lang }: Brief): string {
  return madeOf(dataset.title, dataset.id, dataset.version, formatDate(today, lang))[lang];
}
