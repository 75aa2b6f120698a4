import type { BriefChart } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';

/** A picture in words: its title, unless the words begin with it, and what it shows. */
export function chartAlternative({ title, text }: BriefChart): string {
  const words = textOf(text);
  return words.startsWith(title) ? words : `${title}. ${words}`;
}
