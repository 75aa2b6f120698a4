import { existsOn, type Area } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import * as messages from './messages';
import type { ConsolidationOptions, Findings, ReportHistory } from './model';

/**
 * One territory is reported once a period. A report by a unit that was not in force on the period's last day (a form of
 * before or after a merger) is told; where units in force reported of the same land, it is left out, or a merged province
 * would be counted beside its parts, or instead of them.
 */
export function territoryOnce(
  histories: readonly ReportHistory[],
  { areas }: ConsolidationOptions,
  findings: Findings,
): ReportHistory[] {
  const inForce = new Set<string>();
  for (const { current } of histories) {
    const { area, period } = current;
    if (existsOn(area, period.end)) inForce.add(`${area.id}|${period.id}`);
  }
  return histories.filter(({ current }) => {
    const { area, period } = current;
    if (existsOn(area, period.end)) return true;
    const kin = [...related(area, areas, 'earlier'), ...related(area, areas, 'later')];
    const instead = kin.filter(({ id }) => inForce.has(`${id}|${period.id}`));
    findings.push(messages.notInForce(current, instead));
    return instead.length === 0;
  });
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
