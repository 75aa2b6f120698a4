import { unitLabel } from '../../../kpi/unit';
import { periodLabel } from '../../../language/periodLabel';
import type { BriefChart } from '../document';
import { areaShort, periodInside } from '../names';
import { label, phrase } from '../pieces';
import type { BriefWriter } from '../writer';
import { drawn } from './drawn';
import { enumerated, shownFigure, fromFirstDrawn, isDrawable, recentPeriods, shownEvidence } from './shownFigures';

/** A count of the report's area over the last periods of its kind; left out where fewer than two are known. */
export function countsOverTimeChart(writer: BriefWriter, code: 'AGR' | 'HLA'): BriefChart | undefined {
  const { figures, period, area, lang } = writer;
  const indicator = figures.indicator(code);
  const recent = recentPeriods(period).map((at) => figures.figure({ indicator: code, period: at, area }));
  const shown = fromFirstDrawn(recent);
  const known = shown.filter(isDrawable);
  if (known.length < 2) return undefined;

  const items = known.map((figure) => phrase`${periodInside(writer, figure.period)}: ${shownFigure(writer, figure)}`);
  const title = `${indicator.name[lang]} – ${areaShort(area, lang)}`;
  return {
    kind: 'chart',
    chart: 'countsOverTime',
    title,
    text: phrase`${label(title)}: ${enumerated(items)}.`,
    unit: unitLabel(indicator.unit, lang),
    evidence: known.map((figure) => shownEvidence(writer, figure, 'value')),
    columns: shown.map((figure) => {
      const name = periodLabel(figure.period, lang, 'short');
      return drawn(figure, name, figure.period.id === period.id, lang);
    }),
  };
}
