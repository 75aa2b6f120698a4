import type { Brief } from '../../report/brief/document';
import { estimatedHeight } from './estimatedHeight';
import type { LetterSizes } from './letterSizes';
import { textHeight } from './pageLayout';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: 13–14 for the body, at least 6 between paragraphs. */
const full: LetterSizes = { body: 14, gap: 6, signature: 48 };

/** For one page: what is allowed first; what is too much text for it is set smaller rather than on two pages. */
const onOnePage: readonly LetterSizes[] = [
  { body: 13, gap: 6, signature: 36 },
  { body: 13, gap: 3, signature: 28 },
  { body: 12.5, gap: 2, signature: 28 },
  { body: 12, gap: 2, signature: 28 },
  { body: 11.5, gap: 1, signature: 24 },
  { body: 11, gap: 1, signature: 24 },
  { body: 10.5, gap: 0.5, signature: 22 },
];

/** The largest letters with which a one-page brief keeps to its page, as far as that can be told without setting it. */
export function sizesFor(brief: Brief): LetterSizes {
  if (brief.length === 'full') return full;
  const fitting = onOnePage.find((sizes) => estimatedHeight(brief, sizes) <= textHeight);
  return fitting ?? (onOnePage[onOnePage.length - 1] as LetterSizes);
}
