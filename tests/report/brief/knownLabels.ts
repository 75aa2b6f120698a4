import type { Figures } from '../../../src/analysis/figure';

const DATES = [
  /(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}/g,
  /(?:tháng )?\d{1,2}\/\d{4}/g,
  /\d{1,2} \p{L}+ \d{4}/gu,
  /\p{L}+ \d{4}/gu,
  /T\d{1,2}\/\d{4}(?:–T\d{1,2}\/\d{4})?/g,
];
const PERIODS = [
  /giai đoạn \d{4}–\d{4}/gi,
  /\d{4}–\d{4}/g,
  /(?:quý|Q\.)\s?(?:IV|I{1,3})\/\d{4}/gi,
  /\d{1,2} tháng (?:đầu |cuối )?năm \d{4}/g,
  /\d{1,2}T(?: đầu| cuối)?\/\d{4}/g,
  /[HQ]\d \d{4}|\d{1,2}M \d{4}/g,
  /năm \d{4}/gi,
  /(?:of|In|in|,) \d{4}/g,
  /^\d{4}$/g,
];
const LISTS = [/(?:63|34) (?:tỉnh, thành phố|provinces)/g, /\d+\/(?:63|34) tỉnh, thành phố/g];

/** Whether a label's digits are those of a day, a period, a list of provinces, an indicator's, area's, partner's or source's name. */
export function isKnownLabel(text: string, figures: Figures): boolean {
  if (!/\d/.test(text)) return true;
  const known = namesOf(figures);
  if (known.has(text.toLowerCase())) return true;
  let rest = text;
  for (const name of known) {
    const at = /\d/.test(name) ? rest.toLowerCase().indexOf(name) : -1;
    if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + name.length);
  }
  for (const pattern of [...LISTS, ...PERIODS, ...DATES]) rest = rest.replace(pattern, '');
  // What a sum known in part is added up of: "tổng của 2022 + 2023".
  if (/^(?:tổng của|sum of) /.test(text)) rest = rest.replace(/\b\d{4}\b/g, '');
  return !/\d/.test(rest);
}

const names = new WeakMap<Figures, ReadonlySet<string>>();

/** In small letters. */
function namesOf(figures: Figures): ReadonlySet<string> {
  let known = names.get(figures);
  if (!known) {
    const { dataset, areas } = figures;
    const all = [
      ...dataset.observations.flatMap(({ source, counterpart }) => [source, counterpart]),
      ...dataset.targets.map(({ source }) => source),
      ...[...dataset.indicators.values()].flatMap(({ name }) => [name.vi, name.en]),
      ...areas.all.map(({ name }) => name),
    ];
    names.set(figures, (known = new Set(all.filter((name) => name !== '').map((name) => name.toLowerCase()))));
  }
  return known;
}
