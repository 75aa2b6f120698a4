import type { Boundary } from '../../kpi/area';
import type { Period } from '../../kpi/period';
import type { SectionId } from '../brief/document';
import type { BuiltInName } from './builtIns';
import type { ListName, RegisterName } from './listKinds';

/** The markers a template may hold (DESIGN 5), as read; whether its codes and areas exist is found when the data are known. */
export type Marker =
  | { readonly kind: 'figure'; readonly reference: FigureReference }
  | { readonly kind: 'builtIn'; readonly name: BuiltInName }
  | { readonly kind: 'brief'; readonly reference: BriefReference }
  /** `{{count tasks(status=late)}}`: how many entries a register's list has. */
  | { readonly kind: 'count'; readonly list: RegisterCall }
  /** `{{.area.name}}`: a field of the list's row; `name` without the leading dot. */
  | { readonly kind: 'rowField'; readonly name: string }
  | { readonly kind: 'rows'; readonly list: ListCall }
  | { readonly kind: 'endRows' }
  | { readonly kind: 'if'; readonly condition: Condition }
  | { readonly kind: 'endIf' };

/** What `{{#if …}}` asks: whether a figure exists, a built-in or generated text is not empty, or a list has rows. */
export type Condition =
  | { readonly kind: 'figure'; readonly reference: FigureReference }
  | { readonly kind: 'builtIn'; readonly name: BuiltInName }
  | { readonly kind: 'brief'; readonly reference: BriefReference }
  | { readonly kind: 'list'; readonly list: ListCall };

/** `{{FDI_REG [VN34-24] @2025-S1 .share}}`; what is left out is the report's own, or that of the list's row. */
export interface FigureReference {
  readonly indicator: string;
  /** Id or name as typed. */
  readonly area?: string;
  readonly period?: PeriodReference;
  /** `value` where none was typed. */
  readonly field: string;
}

/** `{{brief}}`, `{{brief.fdi}}`, `{{brief.fdi.heading}}`, `{{brief.subject}}`. */
export interface BriefReference {
  /** Absent for the whole brief. */
  readonly section?: SectionId;
  readonly field: 'text' | 'heading' | 'subject';
}

export type PeriodReference =
  | { readonly kind: 'absolute'; readonly period: Period }
  /** `@-1y`: the same stretch of another year. */
  | { readonly kind: 'years'; readonly count: number }
  /** `@-1`, `@+1`: the periods before and after. */
  | { readonly kind: 'periods'; readonly count: number };

export type ArgumentValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer'; readonly integer: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'boundary'; readonly boundary: Boundary }
  | { readonly kind: 'period'; readonly period: PeriodReference }
  | { readonly kind: 'allPeriods' };

export interface ListCall {
  readonly name: ListName;
  readonly args: ReadonlyMap<string, ArgumentValue>;
}

export interface RegisterCall extends ListCall {
  readonly name: RegisterName;
}
