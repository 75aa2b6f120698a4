/**
 * Numbers of sources behind a sentence or word: "[1]", "[1, 3]", "\[5\]" as Markdown writes them, raised numerals. They may
 * be joined to the full stop by a word joiner.
 */
const NUMBERS = '\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*';
export const CITATION = `\\\\?\\[\\s*${NUMBERS}\\s*\\\\?\\]`;
export const RAISED = '[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]+';
