import type { Bilingual } from '../kpi/bilingual';
import { divideValues } from '../kpi/claim';
import type { Agreement } from '../kpi/registers';
import { exact, isQuantity, type Value } from '../kpi/value';
import { partialFinding } from './aggregate';
import { identity, missingFigure } from './directFigure';
import type { Figure, ResolvedQuery, Resolver } from './figureModel';
import * as messages from './derivationMessages';
import { dayBounds } from './vintage';

/** What a register says of a stretch of days: how many certainly fall into it, and how many may. */
interface Count {
  readonly certain: number;
  readonly uncertain: number;
  /** Sources of the certain ones, each once. */
  readonly sources: ReadonlySet<string>;
}

/**
 * Indicators that the registers can count where no observation gives them: `FTA` and `AGR` and `COMMIT_DONE_RATE` from
 * the agreements, `HLA` from the activities. Undefined where the register has nothing for the period.
 */
export function registerFigure(query: ResolvedQuery, resolver: Resolver): Figure | undefined {
  if (query.counterpart !== '') return undefined;
  switch (query.indicator.code) {
    case 'FTA':
      return countFtas(query, resolver);
    case 'AGR':
      return countAgreements(query, resolver);
    case 'HLA':
      return countActivities(query, resolver);
    case 'COMMIT_DONE_RATE':
      return completionRate(query, resolver);
    default:
      return undefined;
  }
}

/** FTAs signed or joined by the period's last day, ended ones left out. */
function countFtas(query: ResolvedQuery, resolver: Resolver): Figure | undefined {
  if (query.area.type !== 'country') return undefined;
  const ftas = resolver.dataset.agreements.filter(({ kind, status }) => kind === 'FTA' && status !== 'ended');
  const count = signedBetween(ftas, '', lastDay(query, resolver));
  return counted(
    query,
    resolver,
    count,
    messages.agreementRegister,
    messages.countedFtas(count.certain, count.uncertain),
  );
}

function countAgreements(query: ResolvedQuery, resolver: Resolver): Figure | undefined {
  const { start } = query.period;
  const count = signedBetween(commitments(query, resolver), start, lastDay(query, resolver));
  return counted(
    query,
    resolver,
    count,
    messages.agreementRegister,
    messages.countedAgreements(count.certain, count.uncertain),
  );
}

/** Activities that began in the period, by the definition asked for. */
function countActivities(query: ResolvedQuery, resolver: Resolver): Figure | undefined {
  if (query.area.type !== 'country') return undefined;
  const wanted = query.definition ?? query.indicator.definitionVersion;
  const count = noneYet();
  for (const { from, definition, source } of resolver.dataset.activities) {
    if ((definition || query.indicator.definitionVersion) !== wanted) continue;
    tally(count, from, source, query.period.start, lastDay(query, resolver));
  }
  return counted(
    query,
    resolver,
    count,
    messages.activityRegister,
    messages.countedActivities(count.certain, count.uncertain),
  );
}

/**
 * Agreements completed among all signed by the period's last day, by their status in the register. A status bears no date,
 * so there is no rate of a past day once the register was kept on.
 */
function completionRate(query: ResolvedQuery, resolver: Resolver): Figure | undefined {
  const last = lastDay(query, resolver);
  const signed = commitments(query, resolver).filter((agreement) => {
    const date = agreement.signed || agreement.inForce;
    return date !== '' && dayBounds(date).last <= last;
  });
  if (signed.length === 0) return undefined;
  if (resolver.statusesUndated(last)) return missingFigure(query, messages.statusesUndated(query, last));
  const done = signed.filter(({ status }) => status === 'completed').length;
  const rate = divideValues(exact(done), exact(signed.length), { percent: true, decimals: query.indicator.decimals });
  const sources = new Set(signed.map(({ source }) => source).filter((source) => source !== ''));
  return fromRegister(query, rate, messages.agreementRegister, messages.completedOf(done, signed.length), sources);
}

/** FTAs are counted by an indicator of their own, and a treaty in force is never "completed". */
function commitments({ area }: ResolvedQuery, { dataset, territories }: Resolver): Agreement[] {
  const ids = new Set(territories.unitsOf(area).map(({ id }) => id));
  return dataset.agreements.filter(({ kind, area: at }) => kind !== 'FTA' && (area.type === 'country' || ids.has(at)));
}

function signedBetween(agreements: readonly Agreement[], first: string, last: string): Count {
  const count = noneYet();
  for (const { signed, inForce, source } of agreements) {
    // Signed on an unknown day not after it came into force.
    const isInForce = first === '' && inForce !== '' && dayBounds(inForce).last <= last;
    tally(count, signed === '' && isInForce ? inForce : signed, source, first, last);
  }
  return count;
}

interface OpenCount extends Count {
  certain: number;
  uncertain: number;
  readonly sources: Set<string>;
}

function noneYet(): OpenCount {
  return { certain: 0, uncertain: 0, sources: new Set() };
}

function tally(count: OpenCount, date: string, source: string, first: string, last: string): void {
  if (date === '') {
    count.uncertain++;
    return;
  }
  const bounds = dayBounds(date);
  if (bounds.first >= first && bounds.last <= last) {
    count.certain++;
    if (source !== '') count.sources.add(source);
  } else if (bounds.last >= first && bounds.first <= last) count.uncertain++;
}

/** The period's last day, or the last day that was known if that is earlier. */
function lastDay({ period }: ResolvedQuery, { knownOn }: Resolver): string {
  return knownOn !== '' && knownOn < period.end ? knownOn : period.end;
}

function counted(
  query: ResolvedQuery,
  resolver: Resolver,
  count: Count,
  register: Bilingual,
  derivation: Bilingual,
): Figure | undefined {
  if (count.certain === 0) return undefined;
  const printed = largestPrinted(query, resolver);
  if (printed > count.certain) return missingFigure(query, messages.registerIncomplete(query, count.certain, printed));
  const number = exact(count.certain, query.indicator.unit, 0);
  if (count.uncertain === 0) return fromRegister(query, number, register, derivation, count.sources);
  const value: Value = { ...number, kind: 'atLeast', word: 'ít nhất' };
  return {
    ...fromRegister(query, value, register, derivation, count.sources),
    findings: [partialFinding(messages.undatedLeftOut(query, value, count.uncertain))],
  };
}

/** The largest number printed for a stretch inside the period, by any definition: a register that counts less has gaps. */
function largestPrinted({ indicator, area, period }: ResolvedQuery, { index }: Resolver): number {
  let largest = 0;
  if (indicator.basis !== 'flow') return largest;
  for (const { period: inner, observations } of index.periodsOf(indicator.code, area.id, '')) {
    if (inner.start < period.start || inner.end > period.end) continue;
    for (const { value } of observations) if (isQuantity(value)) largest = Math.max(largest, value.number);
  }
  return largest;
}

function fromRegister(
  query: ResolvedQuery,
  value: Value,
  register: Bilingual,
  derivation: Bilingual,
  sources: ReadonlySet<string>,
): Figure {
  return {
    ...identity(query),
    value,
    observations: [],
    register,
    registerSources: [...sources],
    derivation,
    findings: [],
    status: 'A',
  };
}
