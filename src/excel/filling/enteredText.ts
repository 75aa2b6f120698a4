/** Texts longer than this, or with more letters, read as no number or date in any language of Excel. */
const LONGEST_DATE = 50;
const MOST_LETTERS = 24;

const STARTS_INPUT = /^[=+\-@'#\s]/;
const TRUTH = /^(?:true|false)$/i;

/**
 * A text as it must be entered so that Excel keeps it as it is. Excel reads "=…" as a formula, "6-7" and "1/2" as dates,
 * "TRUE" as a truth value; an apostrophe before it says that it is text, and is not part of the cell's value. It stands
 * wherever a text could be anything else.
 */
export function enteredText(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

function isPlain(text: string): boolean {
  if (text === '' || STARTS_INPUT.test(text) || TRUTH.test(text)) return text === '';
  if (!/\d/.test(text) || text.length > LONGEST_DATE) return true;
  return text.replace(/\P{L}/gu, '').length > MOST_LETTERS;
}
