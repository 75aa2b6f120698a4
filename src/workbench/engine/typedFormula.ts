/**
 * A formula as Excel in Vietnamese takes it, with `;` between arguments and `,` before decimals, as the grid knows it.
 * Without a `;` between arguments it already reads that way. Texts in quotes and constants in braces stay.
 */
export function typedFormula(formula: string): string {
  const pieces = formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[^"'{]+/g) ?? [];
  const isQuoted = (piece: string): boolean => /^["'{]/.test(piece);
  if (!pieces.some((piece) => !isQuoted(piece) && piece.includes(';'))) return formula;
  return pieces
    .map((piece) => (isQuoted(piece) ? piece : piece.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ',')))
    .join('');
}
