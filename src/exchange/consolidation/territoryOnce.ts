import { existsOn, type Area } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import * as messages from './messages';
import type { ConsolidationOptions, Findings, ReportHistory } from './model';

/**
 * One territory is reported once a period. A report by a unit that was not in force on the period's last day (a form of
 * before or after a merger) is told; from the day on which units in force reported of the same land, it is left out, or a
 * merged province would be counted beside its parts, or instead of them.
 */
export function territoryOnce(
  histories: readonly ReportHistory[],
  { areas }: ConsolidationOptions,
  findings: Findings,
): ReportHistory[] {
  const reportedOn = new Map<string, string>();
  for (const { current, vintages } of histories) {
    const { area, period } = current;
    if (existsOn(area, period.end)) reportedOn.set(`${area.id}|${period.id}`, vintages[0].approvedOn);
  }
  return histories.flatMap((history) => {
    const { area, period } = history.current;
    if (existsOn(area, period.end)) return history;
    const kin = [...related(area, areas, 'earlier'), ...related(area, areas, 'later')];
    const instead = kin.filter(({ id }) => reportedOn.has(`${id}|${period.id}`));
    findings.push(messages.notInForce(history.current, instead));
    const days = instead.flatMap(({ id }) => reportedOn.get(`${id}|${period.id}`) ?? []).sort();
    return endedOn(history, days[0]);
  });
}

/** What is left of a history that counts until a day. */
function endedOn(history: ReportHistory, day: string | undefined): ReportHistory | [] {
  if (day === undefined) return history;
  const [first, ...others] = history.vintages.filter(({ approvedOn }) => approvedOn < day);
  return first ? { vintages: [first, ...others], current: others.at(-1) ?? first, endedOn: day } : [];
}

/** Units that went into an area, or that it went into, at any remove. */
function related(area: Area, areas: AreaList, side: 'earlier' | 'later'): Area[] {
  const found = new Map<string, Area>();
  const step = (unit: Area): void => {
    const successor = areas.successor(unit.id);
    for (const next of side === 'earlier' ? areas.predecessors(unit.id) : successor ? [successor] : []) {
      if (found.has(next.id)) continue;
      found.set(next.id, next);
      step(next);
    }
  };
  step(area);
  return [...found.values()];
}
