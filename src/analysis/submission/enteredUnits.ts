import type { Indicator } from '../../kpi/indicator';
import type { SubmissionEntry } from '../../kpi/submission';
import { parseUnit } from '../../kpi/unit';

/**
 * The catalogue in the units of the form, so that messages speak of the numbers the clerk has before their eyes. Figures of
 * one measure are compared with each other and share one unit: the one most of them were entered in.
 */
export function inEnteredUnits(
  indicators: ReadonlyMap<string, Indicator>,
  entries: readonly SubmissionEntry[],
): ReadonlyMap<string, Indicator> {
  const counts = new Map<string, Map<string, number>>();
  for (const { unit } of entries) {
    if (unit === '') continue;
    const { measure, label } = parseUnit(unit);
    const labels = counts.get(measure) ?? new Map<string, number>();
    counts.set(measure, labels.set(label, (labels.get(label) ?? 0) + 1));
  }
  const usual = new Map(
    [...counts].map(([measure, labels]) => [measure, [...labels].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']),
  );
  return new Map(
    [...indicators].map(([code, indicator]) => {
      const unit = usual.get(parseUnit(indicator.unit).measure);
      return [code, unit === undefined ? indicator : { ...indicator, unit }];
    }),
  );
}
