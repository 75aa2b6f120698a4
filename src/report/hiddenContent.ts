import { sectionsOf } from './numberFormat';

/** What a number format can show nothing of, by the section it leaves empty: `0.0;;` negative numbers and zeros. */
export type HiddenContent = 'positive' | 'negative' | 'zero' | 'text';

/**
 * The kind of content that a cell's number format hides although it shows other numbers; undefined where it shows what the
 * cell holds. `;;;` hides every number on purpose, as cells of helpers do, and conditions (`[>=1000]`) are not followed.
 */
export function hiddenContent(code: string, content: number | string): HiddenContent | undefined {
  // Most formats have one section, which shows everything.
  if (!code.includes(';') || /\[[<>=]/.test(code)) return undefined;
  const [positive = '', negative = positive, zero = positive, text = '@'] = sectionsOf(code);
  if ([positive, negative, zero].every(isEmpty)) return undefined;
  const kind = kindOf(content);
  return isEmpty({ positive, negative, zero, text }[kind]) ? kind : undefined;
}

function kindOf(content: number | string): HiddenContent {
  if (typeof content === 'string') return 'text';
  if (content === 0) return 'zero';
  return content < 0 ? 'negative' : 'positive';
}

/** Colours, padding and spaces show nothing. */
function isEmpty(section: string): boolean {
  return section.replace(/\[[^\]]*\]|_.|\*.|"\s*"/gsu, '').trim() === '';
}
