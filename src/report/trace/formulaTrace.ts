import type { Figure } from '../../analysis/figure';
import { isKnown } from '../../analysis/figureModel';
import type { Finding } from '../../kpi/finding';
import { targetNote } from '../evaluate/figureAnswer';
import { callDeclared, type FunctionContext, type FunctionOutcome, type FunctionValue } from '../functions/call';
import type { FunctionDeclaration, FunctionParameter } from '../functions/declaration';
import { functionTable } from '../functions/functionTable';
import { SourceNotes } from '../plan/sourceNotes';
import type { SourceNote } from '../workbook/record';
import { consulted } from './consultedFigures';
import { ownCalls, type CellsOf, type Expression, type FormulaCall } from './formulaReader';

/** One argument of a call: as written, and what it stands for. */
export interface TracedArgument {
  readonly parameter: FunctionParameter;
  readonly text: string;
  /** Absent where only Excel can work it out. */
  readonly resolved?: { readonly value: FunctionValue };
}

/** One call of a custom function: what was asked, what it answers and what that rests on. */
export interface TracedCall {
  readonly declaration: FunctionDeclaration;
  readonly arguments: readonly TracedArgument[];
  /** Absent where an argument could not be worked out. */
  readonly outcome?: FunctionOutcome;
  /** Known figures the answer rests on, in the order they were asked for. */
  readonly figures: readonly Figure[];
  /** The observations and targets behind them, each once. */
  readonly sources: readonly SourceNote[];
  readonly findings: readonly Finding[];
}

/**
 * The calls of the product's functions in a formula, worked out again with the figures that are open, the outer before
 * the inner. @param formula without "="
 */
export function formulaTrace(formula: string, cellsOf: CellsOf, context: FunctionContext): readonly TracedCall[] {
  return ownCalls(formula).flatMap((call) => tracedCall(call, cellsOf, context) ?? []);
}

function tracedCall(call: FormulaCall, cellsOf: CellsOf, context: FunctionContext): TracedCall | undefined {
  const declaration = functionTable.find(({ name }) => name === call.name.toUpperCase());
  if (!declaration) return undefined;
  const noting = context.figures && consulted(context.figures);
  const noted: FunctionContext = { ...context, figures: noting?.figures };
  const values = call.arguments.map(({ expression }) => valueOf(expression, cellsOf, noted));
  const outcome = values.every((value) => value !== undefined)
    ? callDeclared(
        declaration,
        values.map(({ value }) => value),
        noted,
      )
    : undefined;
  const asked = [...(noting?.asked ?? [])];
  const notes = [...(noting?.targets ?? [])].map((target) =>
    targetNote(target, context.figures?.indicator(target.indicator).definitionVersion ?? ''),
  );
  const collected = new SourceNotes(context.lang);
  collected.of([{ value: '', figures: asked, notes }]);
  return {
    declaration,
    arguments: declaration.parameters.flatMap((parameter, place) => {
      const text = call.arguments[place]?.text ?? '';
      const resolved = values[place];
      return text === '' ? [] : [{ parameter, text, ...(resolved ? { resolved } : {}) }];
    }),
    ...(outcome ? { outcome } : {}),
    figures: asked.filter(isKnown),
    sources: collected.all,
    findings: asked.flatMap(({ findings }) => findings),
  };
}

/** Undefined where only Excel can tell. */
function valueOf(
  expression: Expression,
  cellsOf: CellsOf,
  context: FunctionContext,
): { readonly value: FunctionValue } | undefined {
  switch (expression.kind) {
    case 'nothing':
      return { value: undefined };
    case 'constant':
      return { value: expression.value };
    case 'cells': {
      const rows = cellsOf(expression.reference);
      return rows && { value: rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows };
    }
    case 'call': {
      const { outcome } = tracedCall(expression.call, cellsOf, context) ?? {};
      return outcome && 'value' in outcome ? { value: outcome.value } : undefined;
    }
    case 'joined': {
      const parts = expression.parts.map((part) => valueOf(part, cellsOf, context)?.value);
      return parts.every(isText) ? { value: parts.map(String).join('') } : undefined;
    }
    case 'other':
      return undefined;
  }
}

function isText(value: FunctionValue): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
