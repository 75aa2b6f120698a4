import type { Bilingual } from '../../kpi/bilingual';
import { NgktError, type Finding } from '../../kpi/finding';
import { nearest } from '../../kpi/nearest';
import { Arguments } from './arguments';
import type { FunctionContext, FunctionDeclaration, FunctionResult, FunctionValue } from './declaration';
import { FunctionError, type ExcelError } from './functionError';
import { functionTable } from './functionTable';
import * as messages from './messages';

export type { FunctionContext, FunctionResult, FunctionValue } from './declaration';

export type FunctionOutcome =
  { readonly value: FunctionResult } | { readonly error: ExcelError; readonly message: Bilingual };

/** Errors of the core that mean "cannot be said", not "wrongly asked". */
const NOT_AVAILABLE: ReadonlySet<string> = new Set(['target.open', 'target.missing']);

/**
 * Calls a custom function by name, with or without `NGKT.` in front; what goes wrong is Excel's error and why. With the
 * result comes what must be told beside it.
 * @throws NgktError `function.unknown` with the nearest name
 */
export function callFunction(
  name: string,
  args: readonly FunctionValue[],
  context: FunctionContext,
): FunctionOutcome & { readonly findings: readonly Finding[] } {
  const declaration = functionNamed(name);
  const outcome = callDeclared(declaration, args, context);
  const findings = 'error' in outcome ? undefined : declaration.findings?.(new Arguments(declaration, args), context);
  return { ...outcome, findings: findings ?? [] };
}

/** As `callFunction`, for a function at hand. */
export function callDeclared(
  declaration: FunctionDeclaration,
  args: readonly FunctionValue[],
  context: FunctionContext,
): FunctionOutcome {
  try {
    return { value: declaration.run(new Arguments(declaration, args), context) };
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code, message: error.text };
    if (error instanceof NgktError) {
      return { error: NOT_AVAILABLE.has(error.code) ? '#N/A' : '#VALUE!', message: error.text };
    }
    throw error;
  }
}

function functionNamed(name: string): FunctionDeclaration {
  const bare = name
    .trim()
    .toUpperCase()
    .replace(/^=?(?:NGKT\.)?/, '');
  const found = functionTable.find((one) => one.name === bare);
  if (found) return found;
  const known = functionTable.map((one) => one.name);
  throw new NgktError('function.unknown', messages.unknownFunction(name, nearest(bare, known), known));
}
