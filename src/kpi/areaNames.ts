import { existsOn, type Area } from './area';
import { ambiguousArea, areaNotInForce, codeAlone, unknownArea } from './areaMessages';
import { NgktError } from './finding';
import { nearest } from './nearest';
import { matchKey, plainKey } from './textKey';

/** Names under which people mean the whole country. */
const COUNTRY_NAMES = ['cả nước', 'việt nam', 'vietnam', 'toàn quốc', 'whole country', 'country'];

/** Short names in common use, without accents and spaces, and the unit's own name they stand for. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['hcm', 'ho chi minh'],
  ['hcmc', 'ho chi minh'],
  ['tphcm', 'ho chi minh'],
  ['brvt', 'ba ria vung tau'],
  ['tthue', 'thua thien hue'],
]);

const PROVINCE_WORDS = ['tỉnh', 'tinh', 'province of'].map(matchKey).join('|');
const CITY_WORDS = ['thành phố', 'thanh pho', 'tp', 'city of'].map(matchKey).join('|');
const KIND_PREFIX = new RegExp(`^(?:(${PROVINCE_WORDS})|(${CITY_WORDS})) (?=\\S)`);
const KIND_SUFFIX = / (?:(province)|(city))$/;

interface Typed {
  readonly kind: 'province' | 'city' | undefined;
  readonly key: string;
}

/** Finds the unit that a name means. Part of `AreaList`. */
export class AreaNames {
  private readonly countryKeys: ReadonlySet<string>;
  private readonly byFullName = new Map<string, Area[]>();
  private readonly byName = new Map<string, Area[]>();
  private readonly byPlainName = new Map<string, Area[]>();

  constructor(
    private readonly country: Area,
    private readonly units: readonly Area[],
    private readonly sameUnitOn: (unit: Area, day: string) => Area | undefined,
  ) {
    this.countryKeys = new Set([country.name, ...COUNTRY_NAMES].flatMap((name) => [nameKey(name), plainNameKey(name)]));
    for (const unit of units) {
      add(this.byFullName, nameKey(unit.name), unit);
      add(this.byName, nameKey(unit.shortName), unit);
      add(this.byPlainName, plainNameKey(unit.shortName), unit);
      const ascii = plainNameKey(unit.asciiName);
      if (ascii !== plainNameKey(unit.shortName)) add(this.byPlainName, ascii, unit);
    }
  }

  /** @throws NgktError as `AreaList.find` */
  find(text: string, day?: string): Area {
    const key = nameKey(text);
    if (this.countryKeys.has(key)) return this.country;
    this.refuseCode(text);
    const typed = withoutKind(key);
    const named = this.named(key, typed);
    if (named.length === 0) throw new NgktError('area.unknown', unknownArea(text, this.suggestion(text)));
    if (day === undefined) return this.only(text, named);
    const inForce = named.filter((unit) => existsOn(unit, day));
    if (inForce.length > 0) return this.only(text, inForce);
    // A city's name before it was a city may mean the town inside the province, so only a bare name follows a renaming.
    const renamed = typed.kind === 'city' ? undefined : this.renamedOn(named, day);
    if (renamed) return renamed;
    throw new NgktError('area.notInForce', areaNotInForce(text, day, named));
  }

  private named(key: string, typed: Typed): readonly Area[] {
    const full = this.byFullName.get(key);
    if (full) return full;
    const found = this.byShortName(typed.key);
    return typed.kind === 'city' ? found.filter(({ type }) => type === 'city') : found;
  }

  private byShortName(key: string): readonly Area[] {
    const plain = plainKey(key);
    const shortForm = SHORT_FORMS.get(plain.replaceAll(' ', ''));
    if (shortForm) return this.byPlainName.get(shortForm) ?? [];
    // Accents typed must be right: "Há Nam" is a mistake, "Ha Nam" is a keyboard.
    return this.byName.get(key) ?? (key === plain ? this.byPlainName.get(key) : undefined) ?? [];
  }

  private renamedOn(named: readonly Area[], day: string): Area | undefined {
    for (const unit of named) {
      const now = this.sameUnitOn(unit, day);
      if (now) return now;
    }
    return undefined;
  }

  private only(text: string, candidates: readonly Area[]): Area {
    const [first] = candidates;
    if (!first || candidates.length > 1) throw new NgktError('area.ambiguous', ambiguousArea(text, candidates));
    return first;
  }

  private refuseCode(text: string): void {
    const code = text.trim();
    if (!/^\d{1,3}$/.test(code)) return;
    const bearers = this.units.filter((unit) => unit.code === code.padStart(2, '0'));
    throw new NgktError('area.codeAlone', codeAlone(code, bearers));
  }

  private suggestion(text: string): string | undefined {
    const ids = this.units.map(({ id }) => id);
    if (/^vn[\d-]/i.test(text.trim())) return nearest(text, ids);
    const names = this.units.map(({ shortName }) => shortName);
    return nearest(withoutKind(nameKey(text)).key, [this.country.name, ...names]);
  }
}

/** Dots, commas and dashes between the words of a name carry no meaning. */
function nameKey(text: string): string {
  return matchKey(text)
    .replace(/[-,.'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function plainNameKey(text: string): string {
  return plainKey(nameKey(text));
}

function withoutKind(key: string): Typed {
  const prefix = KIND_PREFIX.exec(key);
  const suffix = prefix ? null : KIND_SUFFIX.exec(key);
  const match = prefix ?? suffix;
  if (!match) return { kind: undefined, key };
  const rest = prefix ? key.slice(match[0].length) : key.slice(0, match.index);
  return { kind: match[1] ? 'province' : 'city', key: rest };
}

function add(map: Map<string, Area[]>, key: string, unit: Area): void {
  const units = map.get(key);
  if (units) units.push(unit);
  else map.set(key, [unit]);
}
