import type { Dataset } from '../../kpi/dataset';
import type { Finding } from '../../kpi/finding';
import type { Target } from '../../kpi/target';
import { areaValidity } from './areaValidity';
import { CheckedData, type Group, type Rule } from './checkedData';
import { definitionDrift, sameNumberTwice } from './definitions';
import { flowAgainstStock } from './flowAgainstStock';
import { growthOutsideParts } from './growthOfParts';
import * as messages from './messages';
import { mergedAreaSums } from './mergedAreas';
import { oddQualifiers } from './oddQualifiers';
import { partsAboveWholes } from './partsAboveWholes';
import { periodDrift } from './periods';
import { cumulativeFalls, periodSums } from './periodSums';
import { printedShares } from './printedShares';
import { outOfRange } from './range';
import { rankBasis, rankWithoutPeers } from './ranks';
import { agreementDates, registerDuplicates, signedOrInForce } from './registerChecks';
import { missingAreas, noObservations, sourceless } from './required';
import { fractionSlips, slipsAgainstCountry, unitSlips } from './slips';
import { sharedRanks } from './sharedRanks';
import { partnerSpellings } from './spelling';
import { stocksOfOneDay } from './stocksOfOneDay';
import { areaSums, componentSums, partnerSums } from './sums';
import {
  conflictingTargets,
  contradictedTargets,
  fractionTargets,
  readableTargets,
  thousandfoldTargets,
} from './targets';
import { wrongType } from './type';
import { vintageDates } from './vintageDates';
import { conflictingSources } from './wordings';
import { yearOnYearJumps } from './yearOnYear';

const rules: readonly Rule[] = [
  noObservations,
  sourceless,
  missingAreas,
  wrongType,
  outOfRange,
  areaValidity,
  conflictingSources,
  componentSums,
  areaSums,
  mergedAreaSums,
  partnerSums,
  periodSums,
  cumulativeFalls,
  partsAboveWholes,
  growthOutsideParts,
  printedShares,
  flowAgainstStock,
  stocksOfOneDay,
  unitSlips,
  fractionSlips,
  slipsAgainstCountry,
  yearOnYearJumps,
  definitionDrift,
  sameNumberTwice,
  periodDrift,
  vintageDates,
  readableTargets,
  contradictedTargets,
  conflictingTargets,
  fractionTargets,
  thousandfoldTargets,
  oddQualifiers,
  rankWithoutPeers,
  rankBasis,
  sharedRanks,
  agreementDates,
  signedOrInForce,
  registerDuplicates,
  partnerSpellings,
];

/** The rules that find errors in the observations, and not only what is odd; a conflict of sources is no figure at all. */
const errorRules: readonly Rule[] = [
  wrongType,
  outOfRange,
  componentSums,
  areaSums,
  partnerSums,
  periodSums,
  printedShares,
  flowAgainstStock,
  slipsAgainstCountry,
];

/** What makes a figure or its target doubtful enough to be told with every report that rests on it, error or not. */
const doubtRules: readonly Rule[] = [
  partsAboveWholes,
  growthOutsideParts,
  stocksOfOneDay,
  sharedRanks,
  fractionSlips,
  contradictedTargets,
  fractionTargets,
  thousandfoldTargets,
];

/** A rule that strikes more often than this has one cause; the rest is counted. */
const MOST_OF_ONE_RULE = 100;

/**
 * What a careful reader would ask back about a data set, what reading it noticed first. Nothing is changed: odd wordings
 * are kept as printed.
 *
 * @param options.asOf judge only what was known on this day
 * @param options.today ISO day, for figures of periods that have not begun
 */
export function checkDataset(dataset: Dataset, options: { asOf?: string; today?: string } = {}): Finding[] {
  const data = new CheckedData(dataset, options);
  return limited([...(dataset.findings ?? []), ...rules.flatMap((rule) => [...rule(data)])]);
}

/**
 * What is contradicted or impossible in some figures and targets, compared with all others of the data, and rates that
 * are probably fractions.
 */
export function errorsIn(data: CheckedData, groups: readonly Group[], targets: readonly Target[]): Finding[] {
  const judged = data.judging(groups, targets);
  const errors = errorRules.flatMap((rule) => [...rule(judged)]).filter(({ severity }) => severity === 'error');
  return [...errors, ...doubtRules.flatMap((rule) => [...rule(judged)])];
}

function limited(found: readonly Finding[]): Finding[] {
  const listed: Finding[] = [];
  const more = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const finding of found) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count <= MOST_OF_ONE_RULE) listed.push(finding);
    else more.set(finding.rule, count - MOST_OF_ONE_RULE);
  }
  for (const [rule, count] of more) {
    const { severity = 'info' } = listed.find((finding) => finding.rule === rule) ?? {};
    listed.push({ severity, rule, message: messages.moreOfTheSame(count), where: {} });
  }
  return listed;
}
