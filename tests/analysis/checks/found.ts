import { checkDataset } from '../../../src/analysis/checks';
import type { Finding } from '../../../src/kpi/finding';
import { datasetOf } from '../../exchange/files';

const COLUMNS =
  'INDICATOR,DEFINITION,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,OBS_VALUE_HIGH,OBS_QUALIFIER,OBS_TEXT,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,CUT_OFF,AS_OF,SOURCE,COMMENT'.split(
    ',',
  );

/** An observation with the columns that matter; the source is given unless the row says otherwise. */
export type Given = Readonly<Partial<Record<string, string>>>;

/** `observe('FDI_REG', 'VN-01', '2024', '1.5', { OBS_QUALIFIER: 'gần' })` */
export function observe(indicator: string, area: string, period: string, value: string, more: Given = {}): Given {
  return { INDICATOR: indicator, REF_AREA: area, TIME_PERIOD: period, OBS_VALUE: value, SOURCE: 'Báo A', ...more };
}

/** What the checks find in observations, and further files by name. */
export async function check(
  rows: readonly Given[],
  files: Readonly<Record<string, string>> = {},
  options = {},
): Promise<Finding[]> {
  const lines = rows.map((row) => COLUMNS.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(','));
  const dataset = await datasetOf({ 'observations.csv': `${[COLUMNS.join(','), ...lines].join('\n')}\n`, ...files });
  return checkDataset(dataset, options);
}

/** "severity rule line", without the findings of other rules. */
export function told(findings: readonly Finding[], rule: string): string[] {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, where }) => `${severity} ${where.file}:${where.line ?? ''}`);
}
