import type { CellContent } from '../plan';

const ENDS_IN_DIGIT = /\d$/;
const BEGINS_WITH_NUMBER = /^-?\d/;

/** Whether two markers side by side, `{{A}}{{B}}`, put two figures together that read as one: *gần 10* and *9* as "gần 109", or *-9* as a range. */
export function figuresTouch(content: CellContent): boolean {
  if (content.type !== 'text' || !content.substitutions) return false;
  let before = '';
  let end = -1;
  for (const { from, to, text } of content.substitutions) {
    if (from !== end) before = '';
    else if (ENDS_IN_DIGIT.test(before) && BEGINS_WITH_NUMBER.test(text)) return true;
    // A marker that gives nothing leaves its neighbours side by side.
    if (text !== '') before = text;
    end = to;
  }
  return false;
}
