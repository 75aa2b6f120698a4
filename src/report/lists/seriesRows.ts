import type { Figure } from '../../analysis/figure';
import { drawnTarget, targetEnds } from '../../analysis/drawnTarget';
import { exact } from '../../kpi/value';
import { periodLabel } from '../../language/periodLabel';
import { fieldAnswer, targetNote } from '../evaluate/figureAnswer';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { ListArguments } from './listArguments';
import { rowList, type RowList } from './rowList';

/**
 * `series(GDP_GROWTH, last=8)`: an indicator over consecutive periods of the report's kind, up to the report's own period
 * unless `to` says otherwise; figure markers in the row mean the row's period.
 */
export function seriesRows(list: ListCall, scope: Scope): RowList {
  const { figures, lang, area: reportArea } = scope.context;
  const args = new ListArguments(list, scope);
  const area = args.area ?? scope.area ?? reportArea;
  const from = args.period('from');
  const to = args.period('to') ?? scope.period;
  const kind = from?.kind ?? to.kind;
  const all = figures.series(args.indicator, area, from, to, kind);
  const last = args.integer('last');
  const shown = last === undefined ? all : all.slice(-last);
  const ofFigure = (name: string) => (figure: Figure) => fieldAnswer(figure, name, scope);

  /** Empty where the target has no such end: a chart shows a gap there, and words as nought. */
  const endOfTarget = (name: 'targetLow' | 'targetHigh') => (figure: Figure) => {
    const answer = fieldAnswer(figure, name, scope);
    return typeof answer.value === 'object' && answer.value.kind === 'missing' ? '' : answer;
  };

  /** Of the period's target, else of its year's; empty where neither has such an end. */
  const endOfBand = (end: 'low' | 'high') => (figure: Figure) => {
    const target = drawnTarget(figures, figure);
    if (!target) return '';
    const at = targetEnds(target.text)[end];
    if (at === undefined) return '';
    const { unit, definitionVersion } = figure.indicator;
    return { value: exact(at, unit), notes: [targetNote(target, definitionVersion)] };
  };

  return rowList(shown, ({ period }) => ({ key: period.id, area, period }), {
    period: ({ period }) => period.id,
    'period.label': ({ period }) => periodLabel(period, lang, 'title'),
    name: ({ period }) => periodLabel(period, lang, 'short'),
    value: ofFigure('value'),
    text: ofFigure('text'),
    unit: ofFigure('unit'),
    share: ofFigure('share'),
    change: ofFigure('yoy'),
    yoy: ofFigure('yoy'),
    target: ofFigure('target'),
    targetLow: endOfTarget('targetLow'),
    targetHigh: endOfTarget('targetHigh'),
    bandLow: endOfBand('low'),
    bandHigh: endOfBand('high'),
    status: ofFigure('status'),
    gap: ofFigure('gap'),
    source: ofFigure('source'),
    asof: ofFigure('asof'),
  });
}
