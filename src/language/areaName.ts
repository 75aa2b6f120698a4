import type { Area } from '../kpi/area';
import type { Lang } from '../kpi/bilingual';

/** How an area is called in a text. Provinces keep their Vietnamese names; the country is "Cả nước", in English "Viet Nam". */
export function areaName({ type, name, shortName, asciiName }: Area, lang: Lang, style: 'full' | 'short'): string {
  if (type === 'country' && lang === 'en') return asciiName;
  return style === 'full' ? name : shortName;
}
