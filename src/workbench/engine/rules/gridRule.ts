import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';

/**
 * A rule by which the grid draws cells in another way, as Univer has it. Its package runs in a browser only: here are its
 * types without its enumerations, so that rules can be made and tested anywhere.
 */
export type GridRule = Plain<IConditionFormattingRule>;

type Plain<T> = T extends string
  ? `${T}`
  : T extends readonly unknown[] | object
    ? { [Key in keyof T]: Plain<T[Key]> }
    : T;

/** What the grid draws for a rule, without its cells. */
export type GridDrawing = GridRule['rule'];

/** Rules of the grid's sheets. Only a grid with a page has them. */
export interface GridRules {
  /** The rules of a sheet, the most important first; they take the place of those before. No step of undo. */
  show(sheet: string, rules: readonly GridRule[]): void;
}
