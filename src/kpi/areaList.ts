import { existsOn, type Area, type Boundary } from './area';
import { AreaNames } from './areaNames';

/** First day of the 34 units (Nghị quyết 202/2025/QH15). */
const FIRST_DAY_OF_34 = '2025-07-01';
const LAST_DAY_OF_63 = '2025-06-30';

const COUNTRY: Area = {
  id: 'VN',
  code: '00',
  name: 'Cả nước',
  shortName: 'Cả nước',
  asciiName: 'Viet Nam',
  type: 'country',
  validFrom: '',
  validTo: '',
  boundary: '',
  successor: '',
};

/**
 * The country and its dated province-level units: who existed when, who became whom, and who is meant by a name. `VN`
 * ("Cả nước") is always there. Days are ISO dates.
 */
export class AreaList {
  private readonly byKey = new Map<string, Area>();
  private readonly units: readonly Area[];
  private readonly names: AreaNames;
  private readonly origins = new Map<string, ReadonlySet<string>>();

  constructor(areas: readonly Area[]) {
    const country = areas.find(({ id }) => id === COUNTRY.id) ?? COUNTRY;
    this.units = areas.filter(({ id }) => id !== COUNTRY.id).sort(byCode);
    for (const area of [country, ...this.units]) this.byKey.set(area.id.toUpperCase(), area);
    this.names = new AreaNames(country, this.units, (unit, day) => this.sameUnitOn(unit, day));
  }

  /** The country and every unit of any day. */
  get all(): readonly Area[] {
    return [...this.byKey.values()];
  }

  byId(id: string): Area | undefined {
    return this.byKey.get(id.trim().toUpperCase());
  }

  /** The list in force on a day. */
  boundaryOn(day: string): Boundary {
    return day < FIRST_DAY_OF_34 ? '63' : '34';
  }

  /** The day itself where the list was in force then, else the nearest day on which it was. */
  dayOn(boundary: Boundary, day: string): string {
    return dayOf(boundary, day);
  }

  /** The province-level units that exist on a day, in code order. */
  inForce(day: string): Area[] {
    return this.units.filter((unit) => existsOn(unit, day));
  }

  /**
   * The 63 or the 34 units in code order, as they stood on a day. A day when that list was not in force counts as the
   * list's nearest one; without a day the list's last state counts.
   */
  list(boundary: Boundary, day?: string): Area[] {
    return this.inForce(dayOf(boundary, day)).filter((unit) => unit.boundary.includes(boundary));
  }

  /** The units that became this one, directly. */
  predecessors(id: string): Area[] {
    const target = this.byId(id);
    return target ? this.units.filter(({ successor }) => successor === target.id) : [];
  }

  /** The unit that took this one over. */
  successor(id: string): Area | undefined {
    const area = this.byId(id);
    return area?.successor ? this.byId(area.successor) : undefined;
  }

  /**
   * The units of a list that together are this area: Bắc Ninh since July 2025 is Bắc Giang and Bắc Ninh of the 63.
   * Empty where the area is only a part of a unit on that list.
   */
  partsOn(area: Area, boundary: Boundary, day?: string): Area[] {
    const units = this.list(boundary, day);
    if (area.type === 'country') return units;
    const whole = this.originsOf(area);
    const parts = units.filter((unit) => isSubset(this.originsOf(unit), whole));
    const covered = parts.reduce((count, part) => count + this.originsOf(part).size, 0);
    return covered === whole.size ? parts : [];
  }

  /**
   * The area meant by an id or a name ("Bắc Giang", "Tỉnh Bắc Giang", "TP.HCM", "Ha Noi"), on a day where one is given.
   * @throws NgktError `area.unknown`, `area.ambiguous` (Bắc Ninh is one unit until 30/6/2025 and another since),
   *   `area.notInForce`, `area.codeAlone`
   */
  find(text: string, day?: string): Area {
    return this.byId(text) ?? this.names.find(text, day);
  }

  /** The same unit under the id it has on a day: only its name or kind changed (Thừa Thiên Huế → Huế, Đồng Nai). */
  private sameUnitOn(unit: Area, day: string): Area | undefined {
    const origins = this.originsOf(unit);
    return this.inForce(day).find(
      (other) => this.originsOf(other).size === origins.size && isSubset(this.originsOf(other), origins),
    );
  }

  /** The earliest units that went into an area. Two areas with the same origins are the same land. */
  private originsOf(area: Area): ReadonlySet<string> {
    const known = this.origins.get(area.id);
    if (known) return known;
    // Set first, so that a list whose successors run in a circle cannot recurse without end.
    this.origins.set(area.id, new Set([area.id]));
    const before = this.predecessors(area.id);
    const origins = new Set(before.length === 0 ? [area.id] : before.flatMap((unit) => [...this.originsOf(unit)]));
    this.origins.set(area.id, origins);
    return origins;
  }
}

function dayOf(boundary: Boundary, day: string | undefined): string {
  if (boundary === '63') return day === undefined || day > LAST_DAY_OF_63 ? LAST_DAY_OF_63 : day;
  if (day === undefined) return '9999-12-31';
  return day < FIRST_DAY_OF_34 ? FIRST_DAY_OF_34 : day;
}

function byCode(a: Area, b: Area): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const id of part) if (!whole.has(id)) return false;
  return true;
}
