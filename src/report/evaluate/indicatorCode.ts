import type { Figures } from '../../analysis/figure';
import { indicatorByCode } from '../../kpi/indicator';

/** The indicator's own spelling of a code: `{{hla}}` means `HLA`. An unknown code stays as typed. */
export function indicatorCode(figures: Figures, typed: string): string {
  return indicatorByCode(figures.dataset.indicators, typed)?.code ?? typed;
}
