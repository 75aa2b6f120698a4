/**
 * A block's text as the proof-reader reads it: composed (NFC), taken apart into words, numbers and marks, each with its
 * place, and each place leading back to the text as it stands in the file.
 */
import { LETTERS } from '../../kpi/letters';
import { matchKey } from '../../kpi/textKey';

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** `matchKey` of a word, so that hoà and hòa, NFC and NFD are one. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A stretch of the composed text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]+/g;
const TOKEN = new RegExp(
  `(?<word>[${LETTERS}]+)|(?<number>\\d{1,3}(?:[ \\u00A0\\u2007\\u2009\\u202F]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)|(?<mark>[^\\s])`,
  'gu',
);
/** Stands in for the signs of what is not to be read as words and numbers. */
const COVER = '\u0001';

export class ReadText {
  /** Composed. */
  readonly text: string;
  /** For each place where composing made the text shorter: composed offset, and how much was saved up to there. */
  private readonly shifts: { readonly at: number; readonly by: number }[] = [];

  constructor(readonly original: string) {
    let saved = 0;
    this.text = original.replace(CLUSTER, (cluster, offset: number) => {
      const composed = cluster.normalize('NFC');
      if (composed.length !== cluster.length) {
        saved += cluster.length - composed.length;
        this.shifts.push({ at: offset + cluster.length - saved, by: saved });
      }
      return composed;
    });
  }

  /** The place in the text as it stands in the file. */
  originalOffset(at: number): number {
    let by = 0;
    for (const shift of this.shifts) {
      if (shift.at > at) break;
      by = shift.by;
    }
    return at + by;
  }

  /** @param covered stretches that are something else than words and figures: dates, documents' numbers, addresses */
  tokens(covered: readonly Stretch[] = []): Token[] {
    let text = this.text;
    for (const { from, to } of covered) text = text.slice(0, from) + COVER.repeat(to - from) + text.slice(to);
    return [...text.matchAll(TOKEN)].flatMap((match): Token[] => {
      const { word, number } = match.groups ?? {};
      const from = match.index;
      if (match[0] === COVER) return [];
      const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
      return [
        {
          kind,
          text: match[0],
          key: kind === 'word' ? matchKey(match[0]) : match[0],
          from,
          to: from + match[0].length,
        },
      ];
    });
  }
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

export function isInside(inner: Stretch, outer: Stretch): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
