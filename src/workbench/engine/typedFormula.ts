/** Digits with commas between them, not those of a cell's address or a name. */
const WITH_COMMAS = /(?<![\p{L}\d_.$])\d+(?:,\d+)+/gu;
const WITH_POINT = /(?<![\p{L}\d_.$])\d*\.\d/u;

/**
 * A formula as Excel in Vietnamese takes it, with `;` between arguments and `,` before decimals, as the grid knows it:
 * `=SUM(-0,2)` is the sum of one number. Beyond Excel, formulas written the American way are understood where they leave
 * no doubt: a comma that has no digits on both sides (`=KPI("HLA",2024)`), several between digits (`=MAX(1,2,3)`), and
 * all commas of a formula with decimal points. Texts in quotes, constants in braces and names in brackets stay, and so
 * does the formula's length.
 */
export function typedFormula(formula: string): string {
  const pieces = formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\[[^\]]*\]?|[^"'{[]+/g) ?? [];
  const isQuoted = (piece: string): boolean => /^["'{[]/.test(piece);
  const isAmerican = pieces.some((piece) => !isQuoted(piece) && WITH_POINT.test(piece));
  const known = (piece: string): string =>
    (isAmerican ? piece : piece.replace(WITH_COMMAS, withPoint)).replaceAll(';', ',');
  return pieces.map((piece) => (isQuoted(piece) ? piece : known(piece))).join('');
}

function withPoint(digits: string): string {
  return digits.indexOf(',') === digits.lastIndexOf(',') ? digits.replace(',', '.') : digits;
}

const NUMBER = /(?<![\p{L}\d_.$])(-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/u;

/**
 * A formula as Univer stores it, with the minus before the zeros that were typed with one.
 * @param stored with its numbers written Univer's way: `-0` as 0
 */
export function withNegativeZeros(stored: string, typed: string): string {
  // Every second piece is a number.
  const [known, given] = [stored.split(NUMBER), typed.split(NUMBER)];
  if (known.length !== given.length) return stored;
  return known.map((piece, at) => (piece === '0' && Object.is(Number(given[at]), -0) ? '-0' : piece)).join('');
}
