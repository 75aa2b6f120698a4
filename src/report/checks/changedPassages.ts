/** Up to this length a text is told whole. */
const SHORT = 160;
/** Characters told of the passages that differ. */
const MOST_TOLD = 240;

/** What differs in two texts: short ones whole, of long ones only the sentences that the other does not have. */
export function changedPassages(then: string, now: string): readonly [then: string, now: string] {
  if (then.length <= SHORT && now.length <= SHORT) return [then, now];
  const [old, fresh] = [sentencesOf(then), sentencesOf(now)];
  const gone = without(old, fresh);
  const added = without(fresh, old);
  // The same sentences in another order.
  return gone === '' && added === '' ? [clipped(then), clipped(now)] : [clipped(gone), clipped(added)];
}

function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=[.;!?])\s+/).filter((sentence) => sentence.trim() !== '');
}

function without(sentences: readonly string[], others: readonly string[]): string {
  const known = new Set(others);
  return sentences.filter((sentence) => !known.has(sentence)).join(' … ');
}

function clipped(text: string): string {
  return text.length <= MOST_TOLD ? text : `${text.slice(0, MOST_TOLD).trimEnd()}…`;
}
