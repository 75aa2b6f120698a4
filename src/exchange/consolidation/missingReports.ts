import type { Area } from '../../kpi/area';
import type { Observation } from '../../kpi/observation';
import type { Period } from '../../kpi/period';
import type { Submission } from '../../kpi/submission';
import { missing } from '../../kpi/value';
import { periodLabel } from '../../language/periodLabel';
import * as messages from './messages';
import type { ConsolidationOptions, Findings, Report, ReportHistory } from './model';

/**
 * For every period with reports: the units of the list in force on its last day that have not reported a figure that
 * others have, each stated as not collected (OBS_STATUS L). A national sum is then "ít nhất" and names them, rather than
 * missing, and nobody takes a few provinces for the country.
 */
export function* missingReports(
  histories: readonly ReportHistory[],
  options: ConsolidationOptions,
  findings: Findings,
): Iterable<Observation> {
  for (const ofPeriod of byPeriod(histories)) {
    const [{ period }] = ofPeriod as [Report];
    const units = options.areas.inForce(period.end);
    const reported = new Map(ofPeriod.map(({ area, submission }) => [area.id, totalsIn(submission)]));
    findings.push(
      messages.reportsReceived(
        period,
        units,
        units.filter(({ id }) => !reported.has(id)),
      ),
    );
    for (const code of additiveCodes(ofPeriod, options)) {
      for (const unit of units) {
        const totals = reported.get(unit.id);
        if (!totals?.has(code)) yield notCollected(code, unit, period, totals !== undefined, options);
      }
    }
  }
}

/** The versions in force, period by period. */
function byPeriod(histories: readonly ReportHistory[]): (readonly Report[])[] {
  const periods = new Map<string, Report[]>();
  for (const { current } of histories) {
    if (current.area.type === 'country') continue;
    const known = periods.get(current.period.id);
    if (known) known.push(current);
    else periods.set(current.period.id, [current]);
  }
  return [...periods.values()];
}

/** What at least one unit reported and may be added over units. */
function additiveCodes(reports: readonly Report[], { indicators }: ConsolidationOptions): string[] {
  const codes = new Set<string>();
  for (const { submission } of reports) {
    for (const code of totalsIn(submission)) if (indicators.get(code)?.overAreas === 'sum') codes.add(code);
  }
  return [...codes].sort();
}

/** Codes of the figures that are not by partner. */
function totalsIn({ entries }: Submission): ReadonlySet<string> {
  return new Set(entries.filter(({ counterpart }) => counterpart === '').map(({ indicator }) => indicator));
}

function notCollected(
  code: string,
  area: Area,
  period: Period,
  reportReceived: boolean,
  { indicators }: ConsolidationOptions,
): Observation {
  const reason = reportReceived ? messages.notInReport : messages.noReport;
  return {
    indicator: code,
    definition: indicators.get(code)?.definitionVersion ?? '',
    area: area.id,
    counterpart: '',
    period: period.id,
    value: missing(reason),
    status: 'L',
    cutOff: '',
    asOf: '',
    source: `Tình hình báo cáo ${periodLabel(period, 'vi', 'running')} của ${area.name}`,
    comment: reason.vi,
    file: 'observations.csv',
    line: 0,
  };
}
