import { field } from '../../analysis/fields';
import type { Figure } from '../../analysis/figure';
import type { Area } from '../../kpi/area';
import { NgktError, type Finding } from '../../kpi/finding';
import { shiftYears } from '../../kpi/period';
import type { Target } from '../../kpi/target';
import { missing, type Value } from '../../kpi/value';
import type { FigureReference } from '../markers/marker';
import type { SourceNote } from '../workbook/record';
import type { Answer } from './answer';
import { indicatorCode } from './indicatorCode';
import { noAreaInRow, peersCounted, yearOnYearComputed } from './messages';
import { periodOf, type Scope } from './scope';

/**
 * The value of `{{CODE [area] @period .field}}`. An area that did not exist in the period has no figure, and the reason
 * says so.
 * @throws NgktError `indicator.unknown`, `area.unknown`, `area.ambiguous`
 */
export function figureAnswer(reference: FigureReference, scope: Scope): Answer {
  const { figures } = scope.context;
  const period = periodOf(reference.period, scope);
  let area: Area | undefined;
  try {
    area = reference.area === undefined ? scope.area : figures.areas.find(reference.area, period.end);
  } catch (error) {
    if (!(error instanceof NgktError) || error.code !== 'area.notInForce') throw error;
    return { value: missing(error.text) };
  }
  if (!area) return { value: missing(noAreaInRow) };
  const figure = figures.figure({ indicator: indicatorCode(figures, reference.indicator), period, area });
  return fieldAnswer(figure, reference.field, scope);
}

/** A field of a figure, with the observations and targets it rests on. */
export function fieldAnswer(figure: Figure, name: string, scope: Scope): Answer {
  const { figures, lang, boundary } = scope.context;
  const value = field(figures, figure, name, lang, boundary);
  const { findings } = figure;
  switch (name) {
    case 'name':
    case 'unit':
      return { value };
    case 'peers':
      return { value, derivation: peersCounted };
    case 'target':
    case 'targetLow':
    case 'targetHigh':
      return { value, notes: targetNotes(figure, scope) };
    case 'status':
    case 'gap':
      return { value, figures: [figure], notes: targetNotes(figure, scope), findings };
    case 'yoy':
      return yearOnYearAnswer(value, figure, earlierOf(figure, scope));
    case 'share':
      return { value, figures: [figure, ...wholeOf(figure, scope)], findings };
    case 'source':
    case 'asof':
    case 'rank':
    case 'rankText':
      return { value, figures: [figure], findings: findings.filter(isOfAnyField), ...derivationOf(figure) };
    default:
      return {
        value,
        figures: [figure],
        findings,
        ...derivationOf(figure),
      };
  }
}

/** A change with its unit and the two figures it was worked out from. */
function yearOnYearAnswer(value: Value | string, figure: Figure, earlier: Figure): Answer {
  const answer = { value, figures: [figure, earlier], findings: figure.findings.filter(isOfAnyField) };
  const unit = typeof value === 'object' && 'unit' in value ? value.unit : undefined;
  return unit === undefined ? answer : { ...answer, derivation: yearOnYearComputed(unit, figure, earlier) };
}

/** That a figure is only a part is told where the figure stands, not beside it. */
function isOfAnyField({ rule }: Finding): boolean {
  return rule !== 'figure.partial';
}

function derivationOf({ derivation }: Figure): Pick<Answer, 'derivation'> {
  return derivation === undefined ? {} : { derivation };
}

/** The same figure a year earlier. */
export function earlierOf({ indicator, period, area, counterpart }: Figure, scope: Scope): Figure {
  return scope.context.figures.figure({ indicator: indicator.code, period: shiftYears(period, -1), area, counterpart });
}

/** The country's figure that a share is taken of. */
export function wholeOf(figure: Figure, scope: Scope): Figure[] {
  const { figures } = scope.context;
  const country = figures.areas.byId('VN');
  if (!country || figure.indicator.overAreas !== 'sum') return [];
  return [figures.figure({ indicator: figure.indicator.code, period: figure.period, area: country })];
}

function targetNotes({ indicator, period, area }: Figure, scope: Scope): SourceNote[] {
  const target = scope.context.figures.target(indicator.code, period, area);
  return target ? [targetNote(target, indicator.definitionVersion)] : [];
}

export function targetNote(target: Target, definition: string): SourceNote {
  const { indicator, area, period, text, asOf, source } = target;
  return {
    indicator,
    definition,
    area,
    counterpart: '',
    period,
    text,
    status: 'target',
    cutOff: '',
    asOf,
    source,
    comment: '',
  };
}
