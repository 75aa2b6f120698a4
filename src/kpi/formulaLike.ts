/**
 * Whether a spreadsheet that opens a text as a cell could take it for a formula: it begins with = + - @ (full-width ＝ ＋
 * － ＠ and other compatibility forms included), perhaps after spaces or invisible characters, or with a tab or a line end.
 */
export function formulaLike(text: string): boolean {
  const plain = text.normalize('NFKC');
  return /^[\t\r\n]/.test(plain) || /^[\s\p{Cf}\p{Cc}]*[=+\-@]/u.test(plain);
}
