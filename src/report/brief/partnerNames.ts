import type { BriefWriter } from './writer';

/**
 * Who has figures as partner of the brief's area; for the country also who has in its provinces, in order of the list.
 */
export function partnersOf({ figures, area, boundary, period }: BriefWriter, indicator: string): string[] {
  const own = figures.partners(indicator, area);
  if (area.type !== 'country' || own.length > 0) return own;
  const provinces = figures.areas.list(boundary, period.end);
  return [...new Set(provinces.flatMap((province) => figures.partners(indicator, province)))];
}

/** A partner as it reads: in English by the data set's own table of partners, where it has one. */
export function partnerName({ figures, lang }: BriefWriter, partner: string): string {
  if (lang === 'vi') return partner;
  const table = figures.dataset.tables.get('partners');
  const [name = -1, english = -1] = ['PARTNER', 'PARTNER_EN'].map((column) => table?.columns.indexOf(column));
  const row = table?.rows.find((cells) => cells[name] === partner);
  const typed = row?.[english];
  return typed === undefined || typed === '' ? partner : String(typed);
}

/** In a sentence: "the United States"; in Vietnamese names take no article. */
export function partnerInside(writer: BriefWriter, partner: string): string {
  const name = partnerName(writer, partner);
  return writer.lang === 'en' && TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

const TAKES_ARTICLE =
  /^(?:United |Netherlands$|Philippines$|Bahamas$|Maldives$|(?:British |US )?Virgin Islands|\p{L}+ Islands$|(?:Czech |Dominican |Kyrgyz )?Republic|Russian Federation|European Union|EU$|UK$|US$|USA$|UAE$)/u;
