import { formulaTokens, type Corner } from '../../report/references/formulaTokens';

/**
 * Formulas of rows that are taken out and kept aside. References to the rows taken out with them are written as distances
 * (`‹B·-1›`: column B, one row up), because those rows have no number meanwhile; all others stay references and follow
 * the sheet's rows from fill to fill.
 */
export function toKeptFormula(formula: string, sheet: string, row: number, takenOut: ReadonlySet<number>): string {
  const distance = ({ column, row: other, rowAbsolute }: Corner): string =>
    `‹${column}·${rowAbsolute ? '$' : ''}${other - row}›`;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== 'reference' || (token.sheets.length > 0 && token.sheets[0] !== sheet)) return token.text;
      const { first, last } = token;
      if (!takenOut.has(first.row) || (last && !takenOut.has(last.row))) return token.text;
      return token.prefix + distance(first) + (last ? token.joint + distance(last) : '');
    })
    .join('');
}

/** The formula for the row where it comes back. */
export function fromKeptFormula(formula: string, row: number): string {
  return formula.replace(
    /‹(\$?[A-Z]{0,3})·(\$?)(-?\d+)›/gi,
    (_whole, column: string, dollar: string, distance: string) => `${column}${dollar}${row + Number(distance)}`,
  );
}
