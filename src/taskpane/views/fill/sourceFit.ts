import type { Figures } from '../../../analysis/figure';
import { NgktError } from '../../../kpi/finding';
import type { Period } from '../../../kpi/period';
import { parsePeriod } from '../../../kpi/period';
import type { DataSource } from '../../../session/session';
import type { BuiltInTemplate } from './builtInTemplates';
import { shareOf, type Coverage } from './coverage';
import { madeFor, proposedContext, proposedFor, type FillChoices } from './fillChoices';
import { usualKinds, type PeriodChoice } from '../../../analysis/periodChoices';
import { periodsOffered } from '../../../analysis/periodsOffered';
import type { TemplateContent } from './workbookOverview';

/** What is to be filled, as far as it decides which figures suit it. */
export interface Asking {
  readonly content: TemplateContent;
  readonly sheets: readonly string[];
  readonly template: BuiltInTemplate | undefined;
  /** The built-in template that the sheets come from, where they were opened as a file. */
  readonly opened?: BuiltInTemplate | undefined;
  readonly last: Partial<FillChoices>;
  /** ISO day. */
  readonly today: string;
}

/** How well a data set answers what some sheets ask for. */
export interface SourceFit {
  readonly source: DataSource;
  /** By id, of the periods that were tried. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** The period proposed with this data set, and what it has then. */
  readonly period: Period;
  readonly best: Coverage;
}

/** The newest periods of each kind that are tried: a plan of a large template takes a tenth of a second. */
const TRIED_OF_A_KIND = 4;
/** Below this share of what is asked for a report would be almost empty. */
const ALMOST_NOTHING = 0.1;
/** From this share on a report is worth filling for a newer period. */
const ENOUGH = 0.5;
/** Shares that differ by less than this count as equal. */
const NOTABLE = 0.1;

/** @returns undefined where nothing can be said: there are no figures, the sheets ask for none or have errors */
export async function fitOf(source: DataSource, figures: Figures, asking: Asking): Promise<SourceFit | undefined> {
  const { today } = asking;
  const periods = periodsOffered(figures.dataset.observations, today).reported;
  const coverage = new Map<string, Coverage>();
  try {
    for (const { period } of periodsToTry(periods, today, madeFor(asking) ?? usualKinds)) {
      coverage.set(period.id, await coverageFor(period, figures, asking));
    }
  } catch (error) {
    // The preview will tell what is wrong with the template.
    if (error instanceof NgktError) return undefined;
    throw error;
  }
  const proposed = proposedContext(undefined, { ...asking, figures, periods, cover: coverIn(coverage) });
  const best = coverage.get(proposed.period);
  if (!best || best.asked === 0) return undefined;
  return { source, coverage, period: parsePeriod(proposed.period), best };
}

/**
 * How well a fit covers periods, as `defaultPeriod` wants it: those with half of what is asked for count as equally good,
 * so that none with less is proposed where there is one of them. Periods that were not tried count as not covered.
 */
export function coverIn(coverage: SourceFit['coverage']): (choice: PeriodChoice) => number {
  return ({ period }) => {
    const known = coverage.get(period.id);
    const share = known ? shareOf(known) : 0;
    return share >= ENOUGH ? 1 : share;
  };
}

/**
 * The data set to propose: published figures before illustrative ones, unless the report would be almost empty; of equal
 * ones the one that is open.
 */
export function fittingSource(open: SourceFit, others: readonly SourceFit[]): SourceFit {
  const published = [open, ...others].filter(
    ({ source, best }) => !source.illustrative && shareOf(best) >= ALMOST_NOTHING,
  );
  return clearlyBest(published.length > 0 ? published : [open, ...others]) ?? open;
}

/** What a data set has for one period. */
export interface Holding {
  readonly source: DataSource;
  readonly period: Period;
  readonly coverage: Coverage;
}

/** A data set that has notably more of what is asked for than the open one, and what both have. */
export interface BetterSource {
  readonly better: Holding;
  readonly open: Holding;
}

/**
 * Compares the data sets for the period chosen, or for others of its kind where they have none of it: a year's figures say
 * nothing about a quarter's. Undefined too where what the open one has for the period was not weighed.
 */
export function betterSource(
  { open, others }: { readonly open: SourceFit; readonly others: readonly SourceFit[] },
  chosen: Period,
): BetterSource | undefined {
  const coverage = open.coverage.get(chosen.id);
  if (!coverage) return undefined;
  const now: Holding = { source: open.source, period: chosen, coverage };
  const holdings = others.flatMap((other) => holdingOf(other, chosen) ?? []);
  const better = holdings.reduce((best, each) => (hasNotablyMore(each, best) ? each : best), now);
  return better === now ? undefined : { better, open: now };
}

/** What a data set has for a period, else for the best covered one of its kind; undefined where it has none of them. */
export function holdingOf({ source, coverage }: SourceFit, like: Period): Holding | undefined {
  const holdings = [...coverage].map(([id, each]) => ({ source, period: parsePeriod(id), coverage: each }));
  const same = holdings.find(({ period }) => period.id === like.id);
  return same ?? bestOf(holdings.filter(({ period }) => period.kind === like.kind));
}

/** The first of those that have most. */
function bestOf(holdings: readonly Holding[]): Holding | undefined {
  return holdings.reduce<Holding | undefined>(
    (best, each) => (best && shareOf(each.coverage) <= shareOf(best.coverage) ? best : each),
    undefined,
  );
}

function hasNotablyMore(one: Holding, other: Holding): boolean {
  return shareOf(one.coverage) >= shareOf(other.coverage) + NOTABLE;
}

/** The first one, unless a later one has notably more. */
function clearlyBest(fits: readonly SourceFit[]): SourceFit | undefined {
  return fits.reduce<SourceFit | undefined>((best, fit) => {
    return best && shareOf(fit.best) < shareOf(best.best) + NOTABLE ? best : fit;
  }, undefined);
}

function periodsToTry(
  periods: readonly PeriodChoice[],
  today: string,
  kinds: readonly Period['kind'][],
): readonly PeriodChoice[] {
  const ended = periods.filter(({ period }) => period.end <= today);
  return kinds.flatMap((kind) => ended.filter(({ period }) => period.kind === kind).slice(0, TRIED_OF_A_KIND));
}

/** Plans, and lets the pane draw in between. */
async function coverageFor(period: Period, figures: Figures, asking: Asking): Promise<Coverage> {
  const { coverageOf, planOrder } = await import('./planning');
  await new Promise((resolve) => setTimeout(resolve));
  const { content, sheets, today } = asking;
  const choices = { ...proposedFor(period, { ...asking, figures }), sheets };
  return coverageOf(planOrder(content, { choices, figures, today, overwriteEdits: false }));
}
