/** A target as decided: closed range, open end, point, or words. Rates are percent numbers. */
export interface Target {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** The target as typed ("6,5–7%", "≥8%", "khoảng 6,5%", "hai con số"); built from LOW and HIGH where no text was given. */
  readonly text: string;
  readonly asOf: string;
  readonly source: string;
  readonly line: number;
}
