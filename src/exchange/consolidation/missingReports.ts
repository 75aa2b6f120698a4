import type { Area } from '../../kpi/area';
import type { Observation } from '../../kpi/observation';
import type { Period } from '../../kpi/period';
import type { Bilingual } from '../../kpi/bilingual';
import { missing } from '../../kpi/value';
import { periodLabel } from '../../language/periodLabel';
import * as messages from './messages';
import type { ConsolidationOptions, Findings, Report, ReportHistory } from './model';
import { changeDays, inForceOn } from './reportHistories';

/**
 * For every period with reports: the units of the list in force on its last day that have not reported a figure that
 * others have, each stated as not collected (OBS_STATUS L) from the day on which that became so. A national sum is then
 * "ít nhất" and names them, rather than missing, and nobody takes a few provinces for the country. What a unit reports
 * later takes the place of the gap; what it withdraws is stated beside its own figures (`observationsOf`).
 */
export function* missingReports(
  histories: readonly ReportHistory[],
  options: ConsolidationOptions,
  findings: Findings,
): Iterable<Observation> {
  for (const ofPeriod of byPeriod(histories)) {
    const [{ current }] = ofPeriod as [ReportHistory];
    const { period } = current;
    const units = options.areas.inForce(period.end);
    const gaps = new PeriodGaps(period, units, options);
    const days = changeDays(ofPeriod);
    for (const day of days) yield* gaps.on(day, inForceAll(ofPeriod, day));
    const reported = new Set(inForceAll(ofPeriod, days.at(-1) ?? '').map(({ area }) => area.id));
    findings.push(
      messages.reportsReceived(
        period,
        units,
        units.filter(({ id }) => !reported.has(id)),
      ),
    );
  }
}

/** The gaps of one period, as the days go on. */
class PeriodGaps {
  private readonly totals = new Map<Report, ReadonlySet<string>>();
  /** Why a unit has no figure, by unit and code; undefined once it had one. */
  private readonly known = new Map<string, Bilingual | undefined>();

  constructor(
    private readonly period: Period,
    private readonly units: readonly Area[],
    private readonly options: ConsolidationOptions,
  ) {}

  /** The gaps that are new on a day. */
  *on(day: string, reports: readonly Report[]): Iterable<Observation> {
    const byUnit = new Map(reports.map((report) => [report.area.id, this.totalsIn(report)]));
    for (const code of this.additiveCodes(byUnit.values())) {
      for (const unit of this.units) {
        const key = `${unit.id}|${code}`;
        const totals = byUnit.get(unit.id);
        const reason = totals?.has(code) ? undefined : totals ? messages.notInReport : messages.noReport;
        const isOld = this.known.has(key) && (this.known.get(key) === undefined || this.known.get(key) === reason);
        if (isOld) continue;
        this.known.set(key, reason);
        if (reason) yield notCollected(code, unit, this.period, reason, day, this.options);
      }
    }
  }

  /** What at least one unit reported and may be added over units. */
  private additiveCodes(totals: Iterable<ReadonlySet<string>>): string[] {
    const codes = new Set<string>();
    for (const own of totals) {
      for (const code of own) if (this.options.indicators.get(code)?.overAreas === 'sum') codes.add(code);
    }
    return [...codes].sort();
  }

  /** Codes of the figures that are not by partner. */
  private totalsIn(report: Report): ReadonlySet<string> {
    const known = this.totals.get(report);
    if (known) return known;
    const entries = report.submission.entries.filter(({ counterpart }) => counterpart === '');
    const codes = new Set(entries.map(({ indicator }) => indicator));
    this.totals.set(report, codes);
    return codes;
  }
}

/** All but the country's own, period by period. */
function byPeriod(histories: readonly ReportHistory[]): (readonly ReportHistory[])[] {
  const periods = new Map<string, ReportHistory[]>();
  for (const history of histories) {
    const { area, period } = history.current;
    if (area.type === 'country') continue;
    const known = periods.get(period.id);
    if (known) known.push(history);
    else periods.set(period.id, [history]);
  }
  return [...periods.values()];
}

function inForceAll(histories: readonly ReportHistory[], day: string): Report[] {
  return histories.flatMap((history) => inForceOn(history, day) ?? []);
}

function notCollected(
  code: string,
  area: Area,
  period: Period,
  reason: Bilingual,
  day: string,
  { indicators }: ConsolidationOptions,
): Observation {
  return {
    indicator: code,
    definition: indicators.get(code)?.definitionVersion ?? '',
    area: area.id,
    counterpart: '',
    period: period.id,
    value: missing(reason),
    status: 'L',
    cutOff: '',
    asOf: day,
    source: `Tình hình báo cáo ${periodLabel(period, 'vi', 'running')} của ${area.name}`,
    comment: reason.vi,
    file: 'observations.csv',
    line: 0,
  };
}
