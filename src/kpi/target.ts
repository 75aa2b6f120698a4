/** A target as decided: closed range, open end, point, or words. Rates are percent numbers. */
export interface Target {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** The target as typed ("6,5–7%", "≥8%", "khoảng 6,5%", "hai con số"); built from LOW and HIGH where no text was given. */
  readonly text: string;
  /** LOW and HIGH of the row in the indicator's unit, where they stand beside a text that says them too. */
  readonly low?: number;
  readonly high?: number;
  readonly asOf: string;
  readonly source: string;
  readonly line: number;
}
