import type { Figures } from '../../analysis/figure';
import type { AreaList } from '../../kpi/areaList';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Finding } from '../../kpi/finding';
import type { Arguments } from './arguments';

/** What a cell or a JSON argument holds; null is an empty cell. */
export type Scalar = string | number | boolean | null;

/** An argument as it arrives: a scalar, a flat list or a list of rows; undefined where it was left out. */
export type FunctionValue = Scalar | readonly Scalar[] | readonly (readonly Scalar[])[] | undefined;

/** A single value, one row that spills to the right, or rows. */
export type FunctionResult = string | number | readonly (string | number)[] | readonly (readonly (string | number)[])[];

export interface FunctionContext {
  /** Absent where no data set was opened: functions that need one answer `#N/A`. */
  readonly figures?: Figures | undefined;
  /** Why there are none, where more is known than that no data set was opened. */
  readonly withoutFigures?: Bilingual | undefined;
  /** The built-in areas, for functions that need no figures; those of `figures` come first. */
  readonly areas?: AreaList | undefined;
  readonly lang: Lang;
  /** ISO day. */
  readonly today: string;
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: Bilingual;
  readonly optional: boolean;
  /** `value` is a number or a text with a qualifier; `any` a number or a text; `range` a flat list or rows. */
  readonly kind: 'text' | 'number' | 'value' | 'any' | 'range';
}

/** One custom function: what Excel's wizard, the reference page and the command show, and what it does. */
export interface FunctionDeclaration {
  readonly name: string;
  readonly summary: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: { readonly shape: 'scalar' | 'row' | 'rows'; readonly description: Bilingual };
  /** As typed in a formula, with the arguments separated as where the decimal is a point. */
  readonly example: string;
  /** @throws FunctionError, NgktError */
  run(args: Arguments, context: FunctionContext): FunctionResult;
  /** What must be told beside the result; a cell has no room for it, `ngkt call` does. @throws as `run` */
  findings?(args: Arguments, context: FunctionContext): readonly Finding[];
}

export function parameter(name: string, kind: FunctionParameter['kind'], description: Bilingual): FunctionParameter {
  return { name, kind, description, optional: false };
}

export function optional(declared: FunctionParameter): FunctionParameter {
  return { ...declared, optional: true };
}
