/**
 * A formula as Excel in Vietnamese takes it, with `;` between arguments and `,` before decimals, as the grid knows it.
 * Without a `;` between arguments the commas of functions already stand between arguments; elsewhere no comma does, so
 * that one between digits is a decimal's. Texts in quotes, constants in braces and names in brackets stay, and so does
 * the formula's length.
 */
export function typedFormula(formula: string): string {
  const pieces = formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\[[^\]]*\]?|[^"'{[]+/g) ?? [];
  const isQuoted = (piece: string): boolean => /^["'{[]/.test(piece);
  const separates = pieces.some((piece) => !isQuoted(piece) && piece.includes(';'));
  /** Of the brackets that are open: whether a function's arguments stand in them. */
  const inArguments: boolean[] = [];
  const known = (piece: string): string =>
    piece.replace(/[\p{L}\d_.]*\(|\)|\d,(?=\d)|;/gu, (found) => {
      if (found === ';') return ',';
      if (found === ')') inArguments.pop();
      else if (found.endsWith('(')) inArguments.push(found !== '(');
      else if (separates || !inArguments.at(-1)) return found.replace(',', '.');
      return found;
    });
  return pieces.map((piece) => (isQuoted(piece) ? piece : known(piece))).join('');
}
