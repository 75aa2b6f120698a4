import { registerDay } from '../../analysis/registerDay';
import type { Area, Boundary } from '../../kpi/area';
import type { Period } from '../../kpi/period';
import { briefLengths, type BriefLength } from '../brief/document';
import { indicatorCode } from '../evaluate/indicatorCode';
import { periodOf, type Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';

/** Reads a list's checked arguments; what was not given is undefined. */
export class ListArguments {
  constructor(
    private readonly list: ListCall,
    private readonly scope: Scope,
  ) {}

  text(name: string): string | undefined {
    const value = this.list.args.get(name);
    return value?.kind === 'text' ? value.text : undefined;
  }

  get indicator(): string {
    return indicatorCode(this.scope.context.figures, this.text('indicator') ?? '');
  }

  integer(name: string): number | undefined {
    const value = this.list.args.get(name);
    return value?.kind === 'integer' ? value.integer : undefined;
  }

  /** Of the brief, full unless asked otherwise. */
  get length(): BriefLength {
    return briefLengths.find((length) => length === this.text('length')) ?? 'full';
  }

  flag(name: string): boolean | undefined {
    const value = this.list.args.get(name);
    return value?.kind === 'flag' ? value.flag : undefined;
  }

  /** The list given, else the report's; where neither was asked for, a period named as such has the one in force then. */
  get boundary(): Boundary {
    const { figures, boundary, period } = this.scope.context;
    const [value, asked] = [this.list.args.get('boundary'), this.list.args.get('period')];
    if (value?.kind === 'boundary') return value.boundary;
    const named = asked?.kind === 'period' && asked.period.kind === 'absolute' ? asked.period.period : period;
    return boundary ?? figures.areas.boundaryOn(named.end);
  }

  /** A period argument, relative ones counted from the report's period. */
  period(name = 'period'): Period | undefined {
    const value = this.list.args.get(name);
    return value?.kind === 'period' ? periodOf(value.period, this.scope) : undefined;
  }

  get allPeriods(): boolean {
    return this.list.args.get('period')?.kind === 'allPeriods';
  }

  /** The day a register is read on: that of the report's period, or of a later one asked for; undefined for the whole register. */
  get registerDay(): string | undefined {
    if (this.allPeriods) return undefined;
    const { period, context } = this.scope;
    const asked = this.period() ?? period;
    return registerDay(asked.end > period.end ? asked : period, context.figures.options.asOf);
  }

  /** @throws NgktError `area.unknown`, `area.ambiguous`, `area.notInForce` */
  get area(): Area | undefined {
    const text = this.text('area');
    return text === undefined ? undefined : this.scope.context.figures.areas.find(text, this.scope.period.end);
  }

  /**
   * Whom a register's list is about: the area given, else the report's own province; undefined for the whole country.
   * A province of 2025 answers for the provinces it took over.
   */
  get ownAreas(): readonly Area[] | undefined {
    const area = this.area ?? this.scope.context.area;
    return area.type === 'country' ? undefined : [area, ...this.scope.context.figures.areas.predecessors(area.id)];
  }

  /** The first `top` items; all without the argument. */
  top<T>(items: readonly T[]): readonly T[] {
    return items.slice(0, this.integer('top'));
  }
}
