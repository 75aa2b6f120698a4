import { formulaTokens, type FormulaToken } from './formulaTokens';

/** Cells that a formula names in a text: the text stays as it is wherever they move. */
export interface TextAddress {
  /** As written. */
  readonly text: string;
  /** Undefined where the formula makes up the name of the sheet. */
  readonly sheet: string | undefined;
  readonly firstRow: number;
  /** Undefined for one cell. */
  readonly lastRow?: number;
}

/** The addresses that `INDIRECT` is given in writing; those it is to work out from other cells cannot be told. */
export function textAddresses(formula: string, homeSheet: string): readonly TextAddress[] {
  if (!/INDIRECT\(/i.test(formula)) return [];
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return tokens.flatMap(({ text }, index) => {
    if (!/^(?:_xlfn\.)?INDIRECT\($/i.test(text)) return [];
    return addressIn(firstArgument(tokens, index + 1), homeSheet) ?? [];
  });
}

function addressIn(argument: readonly FormulaToken[], homeSheet: string): TextAddress | undefined {
  const written = argument.at(-1)?.text ?? '';
  if (!written.startsWith('"')) return undefined;
  const text = written.slice(1, -1).replaceAll('""', '"');
  const isWhole = argument.length === 1;
  // `"'"&A1&"'!B3"`: the sheet is made up, the cell is written.
  const [reference, ...others] = formulaTokens(isWhole ? text : text.slice(text.lastIndexOf('!') + 1));
  if (reference?.kind !== 'reference' || others.length > 0) return undefined;
  const { first, last, sheets } = reference;
  const rows = [first.row, (last ?? first).row];
  return {
    text,
    sheet: isWhole ? (sheets[0] ?? homeSheet) : undefined,
    firstRow: Math.min(...rows),
    ...(last ? { lastRow: Math.max(...rows) } : {}),
  };
}

/** @param from index of its first token */
function firstArgument(tokens: readonly FormulaToken[], from: number): readonly FormulaToken[] {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (depth === 0 && (kind === 'comma' || kind === 'close')) return tokens.slice(from, index);
    if (kind === 'function' || kind === 'open') depth++;
    if (kind === 'close') depth--;
  }
  return [];
}
