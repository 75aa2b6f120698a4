import type { FormulaToken } from '../../references/formulaTokens';

const COUNTS_ALL = /^(?:COUNTA|ROWS)\($/i;
const COUNTS_BY_FUNCTION_NUMBER = /^(?:SUBTOTAL|AGGREGATE)\($/i;
const COUNTS_BY_CRITERION = /^COUNTIFS?\($/i;
/** `COUNTA` by its number in `SUBTOTAL` and `AGGREGATE`. */
const COUNTA_NUMBER = /^(?:3|103)$/;
/** Criteria that any text meets: `"*"`, `"?*"`, `"<>"`, `"<>0"`. */
const ANY_TEXT = /^"(?:\?*\*|<>0?)"$/;
/** The row of a list without entries, named so that it is not counted: `-COUNTIF(A3:A3,"không có")`. */
const LEAVES_OUT_EMPTY = /^"(?:<>)?(?:không có|chưa có số liệu|none|no data)"$/iu;

/** Whether a formula counts rows or whatever stands in them, the row that says that a list is empty among it. */
export function countsEntries(tokens: readonly FormulaToken[]): boolean {
  if (tokens.some(({ text }) => LEAVES_OUT_EMPTY.test(text))) return false;
  return tokens.some(({ kind, text }, at) => {
    if (kind !== 'function') return false;
    const rest = tokens.slice(at + 1);
    if (COUNTS_BY_FUNCTION_NUMBER.test(text)) return COUNTA_NUMBER.test(rest[0]?.text ?? '');
    if (COUNTS_BY_CRITERION.test(text)) return rest.some((later) => ANY_TEXT.test(later.text));
    return COUNTS_ALL.test(text) || (/^SUMPRODUCT\($/i.test(text) && asksForText(rest));
  });
}

/** `A2:A9<>""`, `LEN(A2:A9)>0`: true of every cell that is not empty. */
function asksForText(tokens: readonly FormulaToken[]): boolean {
  return tokens.some(
    ({ kind, text }, at) =>
      (kind === 'function' && /^LEN\($/i.test(text)) ||
      (text === '<' && tokens[at + 1]?.text === '>' && tokens[at + 2]?.text === '""'),
  );
}
