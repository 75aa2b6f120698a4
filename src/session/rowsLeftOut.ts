import type { Dataset } from '../kpi/dataset';
import type { Finding } from '../kpi/finding';

/** Rule of findings about rows of a workbook's tables that cannot be read and are not used. */
export const ROW_LEFT_OUT = 'table.rowLeftOut';

/** The rows of the workbook's tables that a data set had to do without, each with its cell. */
export function rowsLeftOut({ findings = [] }: Pick<Dataset, 'findings'>): readonly Finding[] {
  return findings.filter(({ rule }) => rule === ROW_LEFT_OUT);
}
