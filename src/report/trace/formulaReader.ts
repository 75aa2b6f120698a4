import type { Scalar } from '../functions/declaration';
import type { FormulaToken, ReferenceToken } from '../references/formulaToken';
import { formulaTokens } from '../references/formulaTokens';

/** What stands in cells, row by row; undefined where the sheet is not known. */
export type CellsOf = (reference: ReferenceToken) => readonly (readonly Scalar[])[] | undefined;

/** An expression as far as it is understood here; everything else Excel alone can work out. */
export type Expression =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'cells'; readonly reference: ReferenceToken }
  | { readonly kind: 'joined'; readonly parts: readonly Expression[] }
  | { readonly kind: 'call'; readonly call: FormulaCall }
  | { readonly kind: 'other' };

/** A call of one of the product's functions, as written. */
export interface FormulaCall {
  /** Without "NGKT.". */
  readonly name: string;
  readonly arguments: readonly { readonly text: string; readonly expression: Expression }[];
}

const OWN = /^NGKT\.([A-Za-z0-9_]+)\($/i;
const TEXT = /^"(.*)"$/s;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Whether a formula calls the product's functions. */
export function callsOwnFunctions(formula: string): boolean {
  return formulaTokens(formula).some(({ kind, text }) => kind === 'function' && OWN.test(text));
}

/** Whether a formula is one call of the product's functions and nothing besides. @param formula without "=" */
export function isOneCall(formula: string): boolean {
  return expressionOf(formulaTokens(formula)).kind === 'call';
}

/** The calls of the product's functions in a formula, the outer before the inner. @param formula without "=" */
export function ownCalls(formula: string): readonly FormulaCall[] {
  return callsIn(formulaTokens(formula));
}

function callsIn(tokens: readonly FormulaToken[]): FormulaCall[] {
  const calls: FormulaCall[] = [];
  for (const [at, token] of tokens.entries()) {
    const name = token.kind === 'function' ? OWN.exec(token.text)?.[1] : undefined;
    if (name === undefined) continue;
    calls.push({
      name,
      arguments: argumentsFrom(tokens, at + 1).map((own) => ({ text: textOf(own), expression: expressionOf(own) })),
    });
  }
  return calls;
}

/** The tokens of each argument of a call whose first argument begins at a place. */
function argumentsFrom(tokens: readonly FormulaToken[], start: number): FormulaToken[][] {
  const all: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start)) {
    if (token.kind === 'close' && depth === 0) break;
    if (token.kind === 'comma' && depth === 0) {
      all.push([]);
      continue;
    }
    if (token.kind === 'function' || token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    all.at(-1)?.push(token);
  }
  return all.length === 1 && textOf(all[0] ?? []) === '' ? [] : all;
}

function textOf(tokens: readonly FormulaToken[]): string {
  return tokens
    .map(({ text }) => text)
    .join('')
    .trim();
}

function expressionOf(all: readonly FormulaToken[]): Expression {
  const tokens = all.filter(({ kind }) => kind !== 'space');
  const parts = splitAtJoins(tokens);
  if (parts.length > 1) return { kind: 'joined', parts: parts.map(expressionOf) };
  const [first, second] = tokens;
  if (!first) return { kind: 'nothing' };
  if (first.kind === 'function') return callAlone(tokens);
  if (tokens.length === 1)
    return first.kind === 'reference' ? { kind: 'cells', reference: first } : constant(first.text);
  const isNegative = first.text === '-' && tokens.length === 2 && second && NUMBER.test(second.text);
  return isNegative ? { kind: 'constant', value: -Number(second.text) } : { kind: 'other' };
}

function constant(text: string): Expression {
  const quoted = TEXT.exec(text)?.[1];
  if (quoted !== undefined) return { kind: 'constant', value: quoted.replaceAll('""', '"') };
  if (NUMBER.test(text)) return { kind: 'constant', value: Number(text) };
  return /^(?:true|false)$/i.test(text)
    ? { kind: 'constant', value: text.toLowerCase() === 'true' }
    : { kind: 'other' };
}

/** A call that is the whole expression: its parenthesis closes at the end. */
function callAlone(tokens: readonly FormulaToken[]): Expression {
  let depth = 0;
  const end = tokens.findIndex(({ kind }) => {
    if (kind === 'function' || kind === 'open') depth++;
    if (kind === 'close') depth--;
    return depth === 0;
  });
  const [call] = end === tokens.length - 1 && OWN.test(tokens[0]?.text ?? '') ? callsIn(tokens) : [];
  return call ? { kind: 'call', call } : { kind: 'other' };
}

/** The parts between "&" outside parentheses. */
function splitAtJoins(tokens: readonly FormulaToken[]): FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'function' || token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (depth === 0 && token.text === '&') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
