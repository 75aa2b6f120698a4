/** What the messages of the checks say of figures in passing. */
import type { Lang } from '../../kpi/bilingual';
import type { Value } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';
import type { Group } from './checkedData';

/** Lists longer than this are cut. */
const LISTED = 12;

export function text(value: Value | undefined, lang: Lang): string {
  return value ? formatValue(value, lang) : '?';
}

export function period({ period: of }: Group, lang: Lang): string {
  return periodLabel(of, lang, 'running');
}

/** The row a figure stands in: "dòng 12". */
export function row({ observations: [{ line }] }: Group, lang: Lang): string {
  return `${lang === 'vi' ? 'dòng' : 'line'} ${line}`;
}

export function list(names: readonly string[]): string {
  return names.length <= LISTED ? names.join(', ') : `${names.slice(0, LISTED).join(', ')} …`;
}
