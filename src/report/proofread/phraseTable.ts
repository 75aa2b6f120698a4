import { matchKey } from '../../kpi/textKey';
import type { Stretch, Token } from './readText';

export interface Phrase<T> extends Stretch {
  readonly means: T;
  /** Indices of its first and last word among the tokens. */
  readonly first: number;
  readonly last: number;
}

interface Entry<T> {
  readonly keys: readonly string[];
  readonly means: T;
}

/** Phrases looked for in a text, the longest at each place; capitals, tone placement and hyphens between words do not matter. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();

  add(phrase: string, means: T): void {
    const keys = keysOf(phrase);
    const [first] = keys;
    if (first === undefined) return;
    const entries = this.byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.keys.join(' ') === keys.join(' '))) return;
    entries.push({ keys, means });
    entries.sort((a, b) => b.keys.length - a.keys.length);
    this.byFirst.set(first, entries);
  }

  /** All phrases from left to right; none overlaps another. */
  find(tokens: readonly Token[]): Phrase<T>[] {
    const found: Phrase<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const phrase = this.at(tokens, at);
      if (!phrase) continue;
      found.push(phrase);
      at = phrase.last;
    }
    return found;
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], first: number): Phrase<T> | undefined {
    for (const { keys, means } of this.byFirst.get(tokens[first]?.key ?? '') ?? []) {
      const last = lastMatching(tokens, first, keys);
      if (last === undefined) continue;
      const [start, end] = [tokens[first], tokens[last]] as [Token, Token];
      return { from: start.from, to: end.to, means, first, last };
    }
    return undefined;
  }
}

/** Words and commas; hyphens join words and are not looked at. */
function keysOf(phrase: string): string[] {
  return matchKey(phrase)
    .replace(/[-–()]/g, ' ')
    .replace(/([,.&/%])/g, ' $1 ')
    .split(/\s+/)
    .filter((key) => key !== '');
}

function lastMatching(tokens: readonly Token[], first: number, keys: readonly string[]): number | undefined {
  let at = first;
  for (const [index, key] of keys.entries()) {
    if (index > 0) at++;
    while (index > 0 && /^[-–]$/.test(tokens[at]?.key ?? '')) at++;
    if (tokens[at]?.key !== key) return undefined;
  }
  return at;
}
