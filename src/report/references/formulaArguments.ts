import { isAggregateArgument } from './aggregateArguments';
import type { FormulaToken, ReferenceToken } from './formulaToken';

/** A list of references in parentheses, `(D26,D28,D30)`. */
export interface UnionList {
  readonly members: readonly ReferenceToken[];
  /** Index of its closing parenthesis. */
  readonly end: number;
}

export interface AggregateArguments {
  /** Indices of the references that are, by themselves, an argument an aggregate function puts together. */
  readonly references: ReadonlySet<number>;
  /** Indices of the references that say where something starts: `OFFSET(B5, …)`. */
  readonly starts: ReadonlySet<number>;
  /** The unions that are, by the index of their opening parenthesis. */
  readonly unions: ReadonlyMap<number, UnionList>;
}

/**
 * The references and unions that are whole arguments of aggregate functions.
 * @param isList the formula as a whole is a list of figures too (the series of a chart)
 */
export function aggregateArguments(tokens: readonly FormulaToken[], isList: boolean): AggregateArguments {
  const references = new Set<number>();
  const starts = new Set<number>();
  const unions = new Map<number, UnionList>();
  const open: { readonly name: string; position: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    const call = open[open.length - 1];
    const takes = call ? isAggregateArgument(call.name, call.position) : isList;
    if (token.kind === 'reference') {
      if (takes && standsAlone(tokens, index, index)) references.add(index);
      if (call?.position === 1 && call.name.toUpperCase() === 'OFFSET') starts.add(index);
    } else if (token.kind === 'open') {
      const union = takes ? unionAt(tokens, index) : undefined;
      if (union && standsAlone(tokens, index, union.end)) unions.set(index, union);
      open.push({ name: '', position: 1 });
    } else if (token.kind === 'function') open.push({ name: token.text.slice(0, -1), position: 1 });
    else if (token.kind === 'close') open.pop();
    else if (token.kind === 'comma' && call) call.position++;
  }
  return { references, starts, unions };
}

/** Whether nothing else belongs to the argument. */
function standsAlone(tokens: readonly FormulaToken[], from: number, to: number): boolean {
  const before = nearest(tokens, from - 1, -1);
  const after = nearest(tokens, to + 1, 1);
  const begins =
    before === undefined || before.kind === 'function' || before.kind === 'comma' || before.kind === 'open';
  return begins && (after === undefined || after.kind === 'comma' || after.kind === 'close');
}

function nearest(tokens: readonly FormulaToken[], from: number, step: 1 | -1): FormulaToken | undefined {
  let at = from;
  while (tokens[at]?.kind === 'space') at += step;
  return tokens[at];
}

function unionAt(tokens: readonly FormulaToken[], open: number): UnionList | undefined {
  const members: ReferenceToken[] = [];
  for (let at = open + 1; ; at += 2) {
    const member = tokens[at];
    const next = tokens[at + 1];
    if (member?.kind !== 'reference' || !next) return undefined;
    members.push(member);
    if (next.kind === 'close') return { members, end: at + 1 };
    if (next.kind !== 'comma') return undefined;
  }
}
