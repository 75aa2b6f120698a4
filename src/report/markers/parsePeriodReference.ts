import { parsePeriod } from '../../kpi/period';
import type { PeriodReference } from './marker';

/** `2024-Q3`, `-1y`, `-1`, `+1`, `this`; dashes that a word processor made of a minus are understood. @throws NgktError `period.unknown` */
export function parsePeriodReference(text: string): PeriodReference {
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  if (plain.toLowerCase() === 'this') return { kind: 'periods', count: 0 };
  const relative = /^([+-]\d{1,3})(y?)$/i.exec(plain);
  if (!relative) return { kind: 'absolute', period: parsePeriod(plain) };
  return { kind: relative[2] ? 'years' : 'periods', count: Number(relative[1]) };
}
