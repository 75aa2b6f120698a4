import type { Figure } from '../../analysis/figure';
import { vintageDay } from '../../analysis/vintage';
import type { Area } from '../../kpi/area';
import type { Lang } from '../../kpi/bilingual';
import type { Dataset } from '../../kpi/dataset';
import type { Observation } from '../../kpi/observation';
import { parsePeriod } from '../../kpi/period';
import type { CitedSource } from './document';
import { areaShort, periodWords } from './names';

/** What a source is cited for. Several areas of one indicator and period read as one entry of the annex. */
export interface SourceUse {
  /** "Vốn FDI đăng ký lũy kế", or what a register or text says. */
  readonly what: string;
  /** As it reads; "" where it belongs to none. */
  readonly area: string;
  readonly period: string;
  readonly cutOff?: string;
  readonly asOf?: string;
}

/** Areas named in one entry of the annex; more are counted. */
const AREAS_NAMED = 3;

interface Use {
  readonly what: string;
  readonly period: string;
  readonly areas: Set<string>;
}

interface Entry {
  readonly text: string;
  /** By indicator and period. */
  readonly uses: Map<string, Use>;
  readonly cutOffs: Set<string>;
  readonly vintages: Set<string>;
}

/** The annex of sources as it grows: each source once, in the order of first citation. */
export class SourceAnnex {
  private readonly entries: Entry[] = [];
  private readonly indices = new Map<string, number>();
  private readonly ofFigures = new Map<Figure, readonly number[]>();
  private readonly periodLabels = new Map<string, string>();
  private readonly areaNames: ReadonlyMap<string, string>;
  private readonly country: string | undefined;

  constructor(
    private readonly dataset: Dataset,
    areas: readonly Area[],
    private readonly lang: Lang,
  ) {
    this.areaNames = new Map(areas.map((area) => [area.id, areaShort(area, lang)]));
    const country = areas.find(({ type }) => type === 'country');
    this.country = country && areaShort(country, lang);
  }

  /** @param source as entered; what has none is told by the data set */
  cite(source: string, use: SourceUse): number {
    const text = source.trim() === '' ? this.unnamedSource() : source.trim();
    let index = this.indices.get(text);
    if (index === undefined) {
      index = this.entries.push({ text, uses: new Map(), cutOffs: new Set(), vintages: new Set() }) - 1;
      this.indices.set(text, index);
    }
    const entry = this.entries[index] as Entry;
    const key = `${use.what}|${use.period}`;
    const known = entry.uses.get(key);
    if (known) known.areas.add(use.area);
    else entry.uses.set(key, { what: use.what, period: use.period, areas: new Set([use.area]) });
    if (use.cutOff) entry.cutOffs.add(use.cutOff);
    if (use.asOf) entry.vintages.add(use.asOf);
    return index;
  }

  /** What a figure rests on: its observations, the register it was counted in, or the data set that has none. */
  ofFigure(figure: Figure): readonly number[] {
    let found = this.ofFigures.get(figure);
    if (!found) this.ofFigures.set(figure, (found = this.citeFigure(figure)));
    return found;
  }

  get all(): readonly CitedSource[] {
    return this.entries.map(({ text, uses, cutOffs, vintages }) => {
      const [firstCutOff, cutOff] = endsOf(cutOffs);
      const [firstAsOf, asOf] = endsOf(vintages);
      return {
        text,
        says: this.said([...uses.values()]),
        cutOff,
        asOf,
        ...(firstCutOff === cutOff ? {} : { firstCutOff }),
        ...(firstAsOf === asOf ? {} : { firstAsOf }),
      };
    });
  }

  private citeFigure(figure: Figure): readonly number[] {
    const found = figure.observations.map((observation) => this.citeObservation(observation, figure));
    const { register, registerSources = [] } = figure;
    if (register) {
      const use = { ...this.useOf(figure.area.id, figure.period.id), what: register[this.lang] };
      const named = registerSources.length > 0 ? registerSources : [''];
      found.push(...named.map((source) => this.cite(source, use)));
    }
    if (found.length === 0) {
      const what = figure.indicator.name[this.lang];
      found.push(this.cite('', { ...this.useOf(figure.area.id, figure.period.id), what }));
    }
    return [...new Set(found)];
  }

  private citeObservation(observation: Observation, figure: Figure): number {
    const { indicator, area, counterpart, period, cutOff, asOf } = observation;
    const name = (this.dataset.indicators.get(indicator) ?? figure.indicator).name[this.lang];
    const what = counterpart === '' ? name : `${name} (${counterpart})`;
    return this.cite(observation.source, { ...this.useOf(area, period), what, cutOff, asOf });
  }

  private useOf(area: string, period: string): Pick<SourceUse, 'area' | 'period'> {
    let label = this.periodLabels.get(period);
    if (label === undefined) {
      label = periodWords(parsePeriod(period), this.lang);
      this.periodLabels.set(period, label);
    }
    return { area: this.areaNames.get(area) ?? area, period: label };
  }

  /** One entry for what is said of the same areas, with its periods: "Kim ngạch xuất khẩu hàng hóa, Cả nước: quý II/2025, quý III/2025". */
  private said(uses: readonly Use[]): readonly string[] {
    const periodsOf = new Map<string, string[]>();
    for (const { what, period, areas } of uses) {
      const subject = [what, this.where(areas)].filter((part) => part !== '').join(', ');
      const periods = periodsOf.get(subject) ?? [];
      periodsOf.set(subject, period === '' ? periods : [...periods, period]);
    }
    return [...periodsOf].map(([subject, periods]) =>
      periods.length === 0 ? subject : `${subject}: ${periods.join(', ')}`,
    );
  }

  private where(areas: ReadonlySet<string>): string {
    const named = [...areas].filter((area) => area !== '');
    if (named.length <= AREAS_NAMED) return named.join(', ');
    const provinces = named.filter((area) => area !== this.country);
    const counted = this.lang === 'vi' ? `${provinces.length} địa phương` : `${provinces.length} provinces`;
    return provinces.length === named.length ? counted : `${this.country}, ${counted}`;
  }

  private unnamedSource(): string {
    const { title, id, version } = this.dataset;
    const name = title[this.lang] || id;
    const stamp = version.slice(0, 12);
    return this.lang === 'vi'
      ? `Bộ số liệu “${name}”, phiên bản ${stamp} (không ghi nguồn)`
      : `Data set "${name}", version ${stamp} (no source stated)`;
  }
}

/** The earliest and the latest day; "" without any. */
function endsOf(days: ReadonlySet<string>): readonly [string, string] {
  const inOrder = [...days].sort((a, b) =>
    vintageDay(a) < vintageDay(b) ? -1 : vintageDay(a) > vintageDay(b) ? 1 : 0,
  );
  return [inOrder[0] ?? '', inOrder.at(-1) ?? ''];
}
