import type { Area } from '../kpi/area';
import type { AreaList } from '../kpi/areaList';

/** Which units' figures may stand in for another's. Looked up for every figure, so each answer is kept. */
export class Territories {
  private readonly same = new Map<string, readonly Area[]>();
  private readonly merged = new Map<string, readonly Area[]>();

  constructor(private readonly areas: AreaList) {}

  /**
   * Units under another id that are the same territory: only the kind or name changed (Đồng Nai VN34-75 and VN34-75B,
   * Thừa Thiên Huế and Huế).
   */
  sameAs(area: Area): readonly Area[] {
    let found = this.same.get(area.id);
    if (!found) this.same.set(area.id, (found = [...this.earlier(area), ...this.later(area)]));
    return found;
  }

  /** The units of the 63 that now make one of the 34; empty for a unit that was not merged. */
  mergedFrom(area: Area): readonly Area[] {
    let found = this.merged.get(area.id);
    if (!found) {
      const parts = area.boundary === '34' ? this.areas.partsOn(area, '63') : [];
      this.merged.set(area.id, (found = parts.length > 1 ? parts : []));
    }
    return found;
  }

  /** The area, its other ids and the units merged into it: whose figures and register entries are its own. */
  unitsOf(area: Area): readonly Area[] {
    return [area, ...this.sameAs(area), ...this.mergedFrom(area)];
  }

  private earlier(area: Area): Area[] {
    const before = this.onlyPredecessor(area);
    return before ? [before, ...this.earlier(before)] : [];
  }

  private later(area: Area): Area[] {
    const after = this.areas.successor(area.id);
    return after && this.onlyPredecessor(after) ? [after, ...this.later(after)] : [];
  }

  private onlyPredecessor(area: Area): Area | undefined {
    const predecessors = this.areas.predecessors(area.id);
    return predecessors.length === 1 ? predecessors[0] : undefined;
  }
}
