/** What a sentence's numbers say of each other: shares, changes, sums, moves in a ranking. */
import type { Claim } from '../claim';
import type { SentenceReading } from '../sentenceReading';
import type { Checked } from './amounts';
import { changes } from './changes';
import { rankMoves } from './rankMoves';
import { shares } from './shares';
import { sums } from './sums';

export function inSentence(sentence: SentenceReading, claims: readonly Claim[]): Checked[] {
  return [...shares(claims), ...changes(sentence, claims), ...sums(sentence, claims), ...rankMoves(sentence, claims)];
}
