import type { Figure } from '../../analysis/figure';
import type { Bilingual } from '../../kpi/bilingual';
import type { Finding } from '../../kpi/finding';
import type { Value } from '../../kpi/value';
import type { SourceNote } from '../workbook/record';

/** A day, month or year as it goes into a cell: a whole day becomes an Excel date, the others text. */
export interface DateValue {
  readonly kind: 'date';
  /** `2024-12-20`, `2021-05`, `2020`. */
  readonly date: string;
}

/** A year: a number in its own cell, and a name in a sentence, where *năm 2.024* would read as an amount. */
export interface YearValue {
  readonly kind: 'year';
  readonly year: number;
}

/** What a marker stands for. A plain number is exact and without unit; an empty text leaves the cell blank. */
export type MarkerValue = Value | DateValue | YearValue | string | number;

/** A marker's value with everything it rests on. */
export interface Answer {
  readonly value: MarkerValue;
  readonly figures?: readonly Figure[];
  /** Sources that are no observations: targets, registers, texts. */
  readonly notes?: readonly SourceNote[];
  readonly derivation?: Bilingual;
  readonly findings?: readonly Finding[];
}

export function dateOrBlank(date: string): DateValue | string {
  return date === '' ? '' : { kind: 'date', date };
}
