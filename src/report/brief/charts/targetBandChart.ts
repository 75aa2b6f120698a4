import { drawnTarget, targetEnds } from '../../../analysis/drawnTarget';
import { englishTarget } from '../../../analysis/englishTarget';
import type { Figure } from '../../../analysis/figure';
import type { Target } from '../../../kpi/target';
import { unitLabel } from '../../../kpi/unit';
import { periodLabel } from '../../../language/periodLabel';
import type { BriefChart, Piece, TargetBandChart } from '../document';
import { periodInside } from '../names';
import { label, phrase } from '../pieces';
import { figurePiece } from '../statements/stated';
import type { BriefWriter } from '../writer';
import { drawn } from './drawn';
import { enumerated, shownFigure, fromFirstDrawn, isDrawable, recentPeriods, shownEvidence } from './shownFigures';

/**
 * GDP growth over the last periods of the report's kind, each against its target; a quarter or half-year, which has none of
 * its own, against that of its year. Left out where fewer than two figures or no target are known.
 */
export function targetBandChart(writer: BriefWriter): BriefChart | undefined {
  const { figures, period, area, lang } = writer;
  const recent = recentPeriods(period).map((at) => figures.figure({ indicator: 'GDP_GROWTH', period: at, area }));
  const shown = fromFirstDrawn(recent);
  const known = shown.filter(isDrawable);
  const targets = new Map(shown.map((figure) => [figure, drawnTarget(figures, figure)]));
  if (known.length < 2 || !known.some((figure) => targets.get(figure))) return undefined;

  const evidence = known.flatMap((figure) => {
    const target = targets.get(figure);
    return [shownEvidence(writer, figure, 'value'), ...(target ? [writer.targetEvidence(target)] : [])];
  });
  return {
    kind: 'chart',
    chart: 'targetBand',
    title: titles[period.kind === 'year' ? 'ownTarget' : 'yearTarget'][lang],
    text: textOf(writer, known, targets),
    unit: unitLabel('%', lang),
    evidence,
    points: shown.map((figure) => {
      const name = periodLabel(figure.period, lang, 'short');
      return drawn(figure, name, figure.period.id === period.id, lang);
    }),
    bands: shown.map((figure) => bandOf(writer, targets.get(figure))),
  };
}

const titles = {
  ownTarget: { vi: 'Tốc độ tăng GDP so với mục tiêu', en: 'GDP growth against the target' },
  yearTarget: { vi: 'Tốc độ tăng GDP so với mục tiêu cả năm', en: 'GDP growth against the target of the year' },
} as const;

const goals = {
  own: { vi: 'mục tiêu', en: 'target' },
  ofYear: { vi: 'mục tiêu cả năm', en: 'target of the year' },
} as const;

function bandOf(writer: BriefWriter, target: Target | undefined): TargetBandChart['bands'][number] {
  return target ? { ...targetEnds(target.text), text: shownTarget(writer, target) } : { text: '' };
}

function shownTarget({ lang }: BriefWriter, { text }: Target): string {
  return lang === 'en' ? englishTarget(text) : text;
}

function textOf(
  writer: BriefWriter,
  known: readonly Figure[],
  targets: ReadonlyMap<Figure, Target | undefined>,
): readonly Piece[] {
  const { lang } = writer;
  const items = known.map((figure) => {
    const at = periodInside(writer, figure.period);
    const growth = shownFigure(writer, figure);
    const target = targets.get(figure);
    if (!target) return phrase`${at}: ${growth}`;
    const goal = figurePiece(shownTarget(writer, target), writer.targetEvidence(target));
    const own = target.period === figure.period.id ? 'own' : 'ofYear';
    return phrase`${at}: ${growth} (${label(goals[own][lang])} ${goal})`;
  });
  const list = enumerated(items);
  return lang === 'vi' ? phrase`Tốc độ tăng GDP: ${list}.` : phrase`GDP growth: ${list}.`;
}
