import type { Figure, Figures } from '../../analysis/figure';
import { isKnown } from '../../analysis/figureModel';
import { listOf } from '../../analysis/listOf';
import { weakestStatus } from '../../analysis/directFigure';
import type { Area, Boundary } from '../../kpi/area';
import type { Lang } from '../../kpi/bilingual';
import { parsePeriod, type Period } from '../../kpi/period';
import type { Target } from '../../kpi/target';
import type { BriefContext } from './briefContext';
import { Citations } from './citations';
import type { BriefLength, Evidence, FigureName } from './document';
import { areaShort, lowerFirst, periodWords } from './names';
import { SourceAnnex, type SourceUse } from './sources';

/** What a question for a figure leaves open is the brief's own period and area. */
export interface Asked {
  readonly period?: Period;
  readonly area?: Area;
  readonly counterpart?: string;
  readonly definition?: string;
}

/** What a statement rests on besides figures. */
export interface Basis {
  readonly derivation?: string;
  readonly targets?: readonly Target[];
  /** Shown but not said: the figures are in the annex, but not among those stated. */
  readonly silent?: boolean;
  readonly uses?: readonly { readonly source: string; readonly use: SourceUse }[];
}

/** What the sections of one brief share: its question, the annex of sources, and which figures were stated so far. */
export class BriefWriter {
  readonly figures: Figures;
  readonly period: Period;
  readonly area: Area;
  readonly boundary: Boundary;
  readonly lang: Lang;
  readonly length: BriefLength;
  /** The whole country, which provinces are compared with. */
  readonly country: Area;
  readonly sources: SourceAnnex;
  readonly citations = new Citations();
  private readonly statedFigures = new Set<Figure>();
  private readonly targets = new Set<Target>();
  private readonly named = new Set<string>();

  constructor(readonly context: BriefContext) {
    const { figures, period, area, lang, length } = context;
    this.figures = figures;
    this.period = period;
    this.area = area;
    this.lang = lang;
    this.length = length;
    this.boundary = context.boundary ?? listOf(figures.areas, area, period);
    this.country = figures.areas.byId('VN') ?? area;
    this.sources = new SourceAnnex(figures.dataset, figures.areas.all, lang);
  }

  get isCountry(): boolean {
    return this.area.type === 'country';
  }

  get isShort(): boolean {
    return this.length === 'short';
  }

  /** Targets the text compared with, in order. */
  get statedTargets(): readonly Target[] {
    return [...this.targets];
  }

  /** Figures said in the text so far, in order: what is provisional or revised among them is told at the end. */
  get stated(): readonly Figure[] {
    return [...this.statedFigures];
  }

  /** The figure, known or missing; undefined where the catalogue does not have the indicator. */
  figure(
    indicator: string,
    { period = this.period, area = this.area, counterpart, definition }: Asked = {},
  ): Figure | undefined {
    if (!this.figures.dataset.indicators.has(indicator)) return undefined;
    return this.figures.figure({
      indicator,
      period,
      area,
      ...(counterpart === undefined ? {} : { counterpart }),
      ...(definition === undefined ? {} : { definition }),
    });
  }

  /** The figure where there is one. */
  known(indicator: string, asked: Asked = {}): Figure | undefined {
    const figure = this.figure(indicator, asked);
    return figure && isKnown(figure) ? figure : undefined;
  }

  /**
   * What a statement rests on.
   * @param used the figures asked for, the one stated first
   * @param field the field of markers asked of the first; "" for a computation, which `basis.derivation` tells
   */
  evidence(used: readonly Figure[], field: string, basis: Basis = {}): Evidence {
    if (!basis.silent) for (const figure of used) this.statedFigures.add(figure);
    const indices = new Set(used.flatMap((figure) => this.sources.ofFigure(figure)));
    for (const target of basis.targets ?? []) {
      this.targets.add(target);
      indices.add(this.citeTarget(target));
    }
    for (const { source, use } of basis.uses ?? []) indices.add(this.sources.cite(source, use));
    const derivation = basis.derivation ?? (field === 'value' ? used[0]?.derivation?.[this.lang] : undefined);
    const status = weakestStatus(used.map((figure) => figure.status));
    return {
      figures: used.map(figureName),
      field,
      ...(derivation === undefined ? {} : { derivation }),
      sources: [...indices],
      status: status === 'E' || status === 'P' ? status : 'A',
    };
  }

  /** Whether an abbreviation was given in full before; from the second time on. */
  isNamedBefore(abbreviation: string): boolean {
    if (this.named.has(abbreviation)) return true;
    this.named.add(abbreviation);
    return false;
  }

  /** What a target rests on. */
  targetEvidence(target: Target): Evidence {
    return {
      figures: [{ indicator: target.indicator, area: target.area, period: target.period }],
      field: 'target',
      sources: [this.citeTarget(target)],
      status: 'A',
    };
  }

  private citeTarget({ indicator, area, period, asOf, source }: Target): number {
    const name = this.figures.dataset.indicators.get(indicator)?.name[this.lang] ?? indicator;
    const what = this.lang === 'vi' ? `Mục tiêu về ${lowerFirst(name)}` : `Target for ${lowerFirst(name)}`;
    const at = this.figures.areas.byId(area);
    const use = { what, area: at ? areaShort(at, this.lang) : area, period: this.labelOf(period) };
    return this.sources.cite(source, { ...use, asOf });
  }

  private labelOf(period: string): string {
    return periodWords(parsePeriod(period), this.lang);
  }
}

export function figureName({ indicator, area, period, counterpart, definition }: Figure): FigureName {
  return {
    indicator: indicator.code,
    area: area.id,
    period: period.id,
    ...(counterpart === '' ? {} : { counterpart }),
    ...(definition === indicator.definitionVersion ? {} : { definition }),
  };
}
