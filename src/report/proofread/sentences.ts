import { CITATION, RAISED } from './citationMark';
import type { Stretch } from './readText';

/** Words after which a full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:TP|Tp|TS|PGS|GS|ThS|Th\.S|KS|CN|ĐT|tr|Tr|q|Q|P|Mr|Mrs|Ms|Dr|Prof|[Nn]o|[Nn]os|St|vs|e\.g|i\.e|approx|Art|U\.S|v\.v|Viet|\p{Lu})$/u;
const STOP = '[.!?…]+["”’)\\]]*';
/** A citation mark behind the full stop belongs to the sentence before it. */
const CITED = `(?:[\\s\\u2060]*(?:${CITATION}|${RAISED}))+`;
const END = new RegExp(
  `(?:${STOP}${CITED}(?=\\s*["“‘(]?[\\p{Lu}]|\\s+["“‘(]?\\d|\\s*$)|${STOP}(?=\\s+["“‘(]?[\\p{Lu}\\d]|\\s*$))`,
  'gu',
);

/** The sentences of a text. A full stop inside a number, an address or after an abbreviation ends none. */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const isLast = text.slice(end).trim() === '';
    if (!isLast && match[0].startsWith('.') && !endsHere(text.slice(from, match.index))) continue;
    found.push(trimmed(text, from, end));
    from = end;
  }
  if (text.slice(from).trim() !== '') found.push(trimmed(text, from, text.length));
  return found;
}

/** "1. Kết quả" is a heading's number, not a sentence. */
function endsHere(before: string): boolean {
  const said = before.trim();
  return !ABBREVIATION.test(said) && !/^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ])$/u.test(said);
}

function trimmed(text: string, from: number, to: number): Stretch {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
  return { from: start, to: start + text.slice(start, to).trimEnd().length };
}
