/** The names that a data set gives meaning to: its indicators, areas and partners, as they are looked for in a text. */
import type { Figures } from '../../analysis/figure';
import type { Area } from '../../kpi/area';
import { matchKey, plainKey } from '../../kpi/textKey';
import { partnerNames } from './partners';
import { PhraseTable } from './phraseTable';
import { subjectNames } from './subjects';

export interface SubjectMeant {
  /** Codes of the data set's catalogue, the likeliest first; none where the words name what no indicator measures. */
  readonly indicators: readonly string[];
  readonly definition?: string;
  readonly exact: boolean;
  /** The words name a rate of growth, not the thing that grows. */
  readonly isRate: boolean;
  /** Only in a sentence that names this too. */
  readonly beside?: string;
}

export interface Vocabulary {
  readonly subjects: PhraseTable<SubjectMeant>;
  /** Units of one name: the province before and since a merger. Looked for in capitals only. */
  readonly areas: PhraseTable<readonly Area[]>;
  /** The partner's name as the data set writes it. */
  readonly partners: PhraseTable<string>;
}

const RATE = /tăng|growth|tỷ lệ|tỷ trọng|share/i;
/** Names that begin like a province's and are none. */
const NO_AREAS = ['Thái Bình Dương', 'Châu Á Thái Bình Dương', 'Asia-Pacific', 'Biển Đông', 'Đông Nam Á'];
const COUNTRY_NAMES = [
  'cả nước',
  'Việt Nam',
  'Vietnam',
  'Viet Nam',
  'toàn quốc',
  'nationwide',
  'whole country',
  'nước ta',
];
const FURTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'ho chi minh': ['HCM', 'TPHCM', 'HCMC', 'Ho Chi Minh City'],
  'ha noi': ['Hanoi'],
  'hai phong': ['Haiphong'],
  'da nang': ['Danang'],
  'thua thien hue': ['Thừa Thiên - Huế'],
  'ba ria vung tau': ['BR-VT'],
};

const known = new WeakMap<Figures, Vocabulary>();

export function vocabularyOf(figures: Figures): Vocabulary {
  let vocabulary = known.get(figures);
  if (!vocabulary) {
    vocabulary = { subjects: subjectsOf(figures), areas: areasOf(figures), partners: partnersOf(figures) };
    known.set(figures, vocabulary);
  }
  return vocabulary;
}

/** The table of names first: where it leaves a name open, the catalogue's use of the same words does not close it. */
function subjectsOf({ dataset }: Figures): PhraseTable<SubjectMeant> {
  const table = new PhraseTable<SubjectMeant>();
  for (const { names, indicators, exact, definition, beside } of subjectNames) {
    const held = indicators.filter((code) => dataset.indicators.has(code));
    const means = {
      indicators: held,
      exact: exact && held.length > 0,
      ...(definition === undefined ? {} : { definition }),
      ...(beside === undefined ? {} : { beside }),
    };
    for (const name of names) table.add(name, { ...means, isRate: RATE.test(name) });
  }
  for (const { code, name } of dataset.indicators.values()) {
    for (const text of [name.vi, name.en])
      table.add(text.replace(/\s*\([^)]*\)/g, ''), { indicators: [code], exact: true, isRate: RATE.test(text) });
  }
  return table;
}

function areasOf({ areas }: Figures): PhraseTable<readonly Area[]> {
  const byName = new Map<string, Area[]>();
  const note = (name: string, area: Area): void => {
    const key = matchKey(name.replace(/[-–]/g, ' ').replace(/\s+/g, ' '));
    const units = byName.get(key) ?? [];
    if (!units.includes(area)) byName.set(key, [...units, area]);
  };
  for (const area of areas.all) {
    if (area.type === 'country') continue;
    const plain = plainKey(area.shortName).replace(/[-\s]+/g, ' ');
    const names = [area.shortName, plain, plainKey(area.asciiName), ...(FURTHER_NAMES[plain] ?? [])];
    for (const name of names) note(name, area);
  }
  const table = new PhraseTable<readonly Area[]>();
  for (const name of NO_AREAS) table.add(name, []);
  for (const [name, units] of byName) table.add(name, units);
  const country = areas.byId('VN');
  if (country) for (const name of COUNTRY_NAMES) table.add(name, [country]);
  return table;
}

/** Spelled as the data set spells them where it names the partner under any of its names. */
function partnersOf({ dataset }: Figures): PhraseTable<string> {
  const table = new PhraseTable<string>();
  const held = new Set(dataset.observations.map(({ counterpart }) => counterpart).filter((name) => name !== ''));
  const inOther = dataset.tables.get('partners')?.rows ?? [];
  for (const [name, other] of inOther) {
    if (typeof name === 'string') table.add(name, name);
    if (typeof name === 'string' && typeof other === 'string' && other !== '') table.add(other, name);
  }
  for (const name of held) table.add(name, name);
  for (const names of partnerNames) {
    const asHeld = names.find((name) => held.has(name)) ?? names[0] ?? '';
    for (const name of names) table.add(name, asHeld);
  }
  return table;
}
