import type { Figures } from '../../../analysis/figure';
import type { Area, Boundary } from '../../../kpi/area';
import type { Lang } from '../../../kpi/bilingual';
import { parsePeriod, type Period } from '../../../kpi/period';
import { areaOn } from '../../../session/areaChoices';
import type { BuiltInTemplate } from './builtInTemplates';
import { nextPeriod } from './nextPeriod';
import { defaultPeriod, type Cover, type PeriodChoice } from '../../../analysis/periodChoices';
import type { FilledFor, WorkbookOverview } from './workbookOverview';

/** What a person has chosen to fill, and for what. */
export interface FillChoices {
  /** Names of the sheets to fill. */
  readonly sheets: readonly string[];
  /** Canonical id; "" while none is chosen. */
  readonly period: string;
  readonly area: string;
  /** `auto`: the list in force on the period's last day. */
  readonly boundary: 'auto' | Boundary;
  /** Language of the words written into the report. */
  readonly reportLang: Lang;
}

export interface Defaults {
  readonly figures: Figures;
  readonly periods: readonly PeriodChoice[];
  readonly today: string;
  /** What was chosen last. */
  readonly last: Partial<FillChoices>;
  /** A built-in template just inserted. */
  readonly template?: BuiltInTemplate | undefined;
  /** The built-in template that the sheets come from, where they were opened as a file. */
  readonly opened?: BuiltInTemplate | undefined;
  /** How well periods answer what is to be filled, where that was weighed. */
  readonly cover?: Cover | undefined;
}

/** The sheets proposed: the open one with all that were filled with it or are templates like it, else none. */
export function proposedSheets({
  sheets,
  activeSheet,
}: Pick<WorkbookOverview, 'sheets' | 'activeSheet'>): readonly string[] {
  const active = sheets.find(({ name }) => name === activeSheet);
  if (!active) return sheets.map(({ name }) => name);
  const key = reportKey(active.filledFor);
  return sheets.filter(({ filledFor }) => reportKey(filledFor) === key).map(({ name }) => name);
}

/** What to fill for, so that in most cases nothing needs choosing: the next period of a filled report, else the newest. */
export function proposedContext(filledFor: FilledFor | undefined, defaults: Defaults): Omit<FillChoices, 'sheets'> {
  const { figures, periods, today, last, template, cover } = defaults;
  const has = (id: string): boolean => periods.some(({ period }) => period.id === id);
  if (filledFor) {
    const period = nextPeriod(parsePeriod(filledFor.period), has);
    const kept = ownBoundary(filledFor, figures);
    const area = areaOn(
      figures.areas,
      filledFor.area,
      kept === 'auto' ? boundaryOf(period, 'auto', figures) : kept,
      period.end,
    );
    return { period: period.id, area: area.id, boundary: kept, reportLang: filledFor.lang };
  }
  const kinds = madeFor(defaults);
  const suits = (id: string): boolean => has(id) && (!kinds || kinds.includes(parsePeriod(id).kind));
  const remembered = last.period !== undefined && suits(last.period) ? last.period : undefined;
  const period =
    template || remembered === undefined
      ? defaultPeriod(periods, today, kinds, cover)?.period
      : parsePeriod(remembered);
  return proposedFor(period, defaults);
}

/** The kinds of period that the sheets are made for; undefined where any will do. */
export function madeFor({ template, opened }: Pick<Defaults, 'template' | 'opened'>): BuiltInTemplate['periods'] {
  return (template ?? opened)?.periods;
}

/** What to fill for besides a period that is known, or that there is none of. */
export function proposedFor(
  period: Period | undefined,
  defaults: Pick<Defaults, 'figures' | 'last' | 'template' | 'opened'>,
): Omit<FillChoices, 'sheets'> {
  const { last } = defaults;
  const boundary = last.boundary ?? 'auto';
  const area = period ? proposedArea(last.area, period, boundary, defaults) : 'VN';
  return { period: period?.id ?? '', area, boundary, reportLang: last.reportLang ?? 'vi' };
}

/** The list of provinces that a fill uses. */
export function boundaryOf(period: Period, chosen: FillChoices['boundary'], figures: Figures): Boundary {
  return chosen === 'auto' ? figures.areas.boundaryOn(period.end) : chosen;
}

/** The same choices with another period or list; the area follows to the unit of its name there. */
export function changedChoices(choices: FillChoices, change: Partial<FillChoices>, figures: Figures): FillChoices {
  const changed = { ...choices, ...change };
  if (changed.period === '') return changed;
  const period = parsePeriod(changed.period);
  const boundary = boundaryOf(period, changed.boundary, figures);
  return { ...changed, area: areaOn(figures.areas, changed.area, boundary, period.end).id };
}

function proposedArea(
  last: string | undefined,
  period: Period,
  boundary: FillChoices['boundary'],
  { figures, template: inserted, opened }: Pick<Defaults, 'figures' | 'template' | 'opened'>,
): string {
  const template = inserted ?? opened;
  const list = boundaryOf(period, boundary, figures);
  if (template && !template.ofProvince) return 'VN';
  const area: Area = areaOn(figures.areas, last ?? 'VN', list, period.end);
  if (!template?.ofProvince || area.type !== 'country') return area.id;
  return figures.areas.list(list, period.end)[0]?.id ?? area.id;
}

/** A report filled on the list its period has by itself goes on so; one recast to the other list stays on that. */
function ownBoundary({ period, boundary }: FilledFor, { areas }: Figures): FillChoices['boundary'] {
  if (boundary !== '63' && boundary !== '34') return 'auto';
  return areas.boundaryOn(parsePeriod(period).end) === boundary ? 'auto' : boundary;
}

function reportKey(filledFor: FilledFor | undefined): string {
  if (!filledFor) return '';
  const { period, area, boundary, datasetId } = filledFor;
  return [period, area, boundary, datasetId].join('|');
}

/** What the first filled one of some sheets was filled for. */
export function filledForOf(
  sheets: readonly string[],
  overview: Pick<WorkbookOverview, 'sheets'>,
): FilledFor | undefined {
  return overview.sheets.find(({ name, filledFor }) => filledFor && sheets.includes(name))?.filledFor;
}
