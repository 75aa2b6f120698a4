import type { Boundary } from '../../kpi/area';
import type { Finding } from '../../kpi/finding';
import { plainKey } from '../../kpi/textKey';
import type { Rank } from '../../kpi/value';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './contradictionMessages';
import { statedDay } from './statedDay';
import { disagrees } from './sums';

/** What the catalogue's published ranks rank provinces by. */
const measureOf: Readonly<Record<string, string>> = { FDI_RANK: 'FDI_REG' };

/** How a comment says that the source itself gave one place to several. */
const TIE_WORDS = /dong hang|cung hang|\btie/;

const LISTS: readonly Boundary[] = ['63', '34'];

interface Place {
  readonly rank: Rank;
  readonly groups: Group[];
}

/**
 * One published place given to several provinces of one list. Equal figures share a place; where their figures are not
 * known to be equal and no comment says that they tie, one of the rows is wrong.
 */
export function* sharedRanks(data: CheckedData): Iterable<Finding> {
  const places = new Map<string, Place>();
  for (const group of data.groups) {
    const { value, indicator, definition, counterpart, period } = group;
    if (value?.kind !== 'rank' || group.area === 'VN') continue;
    const list = listOf(data, group, value);
    if (!list) continue;
    const key = [indicator.code, definition, counterpart, period.id, statedDay(group), list, value.rank].join('|');
    const known = places.get(key);
    if (known) known.groups.push(group);
    else places.set(key, { rank: value, groups: [group] });
  }
  for (const { rank, groups } of places.values()) {
    const second = groups[1];
    if (!second || groups.some(saysTie)) continue;
    const measures = groups.map((group) => measured(data, group));
    if (measures.every((measure) => measure !== undefined) && mayBeEqual(measures)) continue;
    const message = messages.sharedRank(
      rank,
      groups,
      measures,
      groups.map(({ area }) => data.areaName(area)),
    );
    yield finding('warning', 'rank.shared', message, whereOf(second.observations[0], 'OBS_VALUE'));
  }
}

/** The list that is ranked; undefined where it is only some of the provinces, such as a region's, since nobody says which. */
function listOf({ areas }: CheckedData, { area, period }: Group, { of }: Rank): Boundary | undefined {
  if (of !== undefined) return LISTS.find((list) => areas.list(list, period.end).length === of);
  const only = LISTS.filter((list) => areas.byId(area)?.boundary.includes(list));
  return only.length === 1 ? only[0] : areas.boundaryOn(period.end);
}

function saysTie({ observations }: Group): boolean {
  return observations.some(({ comment }) => TIE_WORDS.test(plainKey(comment)));
}

/** The figure that a place was given for. */
function measured(data: CheckedData, { indicator, definition, area, counterpart, period }: Group): Group | undefined {
  const code = measureOf[indicator.code];
  return code === undefined || definition !== indicator.definitionVersion
    ? undefined
    : data.find(code, area, counterpart, period.id);
}

function mayBeEqual(figures: readonly Group[]): boolean {
  return figures.every((figure, place) => figures.slice(place + 1).every((other) => !disagrees(figure, [other])));
}
