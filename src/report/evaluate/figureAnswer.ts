import { field, fieldFindings, ownFindings } from '../../analysis/fields';
import type { Figure } from '../../analysis/figure';
import { rankOf } from '../../analysis/rank';
import type { Area, Boundary } from '../../kpi/area';
import { NgktError } from '../../kpi/finding';
import { shiftYears, type Period } from '../../kpi/period';
import type { Target } from '../../kpi/target';
import { missing } from '../../kpi/value';
import type { FigureReference, PeriodReference } from '../markers/marker';
import type { SourceNote } from '../workbook/record';
import type { Answer } from './answer';
import { withAbsence } from './absence';
import * as derived from './comparisonDerivations';
import { noAreaInRow } from './messages';
import { otherListFindings, rankedList } from './rankedList';
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
    area = reference.area === undefined ? scope.area : areaNamed(reference.area, reference, scope, period);
  } catch (error) {
    if (!(error instanceof NgktError) || error.code !== 'area.notInForce') throw error;
    return { value: missing(error.text) };
  }
  if (!area) return { value: missing(noAreaInRow) };
  const figure = figures.figure({ indicator: reference.indicator, period, area });
  return fieldAnswer(figure, reference.field, scope, reference.period);
}

/**
 * The area a name means. A period counted from the report's own (`@-1`, `@-1y`) compares, so that the name means the same
 * area as without it: the province of the report's day, beside what it was before a merger. Where no such area exists then,
 * and for a period named as such, it is that of the figure's own period.
 */
function areaNamed(name: string, { period: asked }: FigureReference, scope: Scope, period: Period): Area {
  const { areas } = scope.context.figures;
  if (asked !== undefined && asked.kind !== 'absolute') {
    try {
      return areas.find(name, scope.period.end);
    } catch (error) {
      if (!(error instanceof NgktError)) throw error;
    }
  }
  return areas.find(name, period.end);
}

/**
 * A field of a figure, with the observations and targets it rests on.
 * @param period as the marker names it, which decides the list that its area is ranked on
 */
export function fieldAnswer(figure: Figure, name: string, scope: Scope, period?: PeriodReference): Answer {
  // Most markers ask for the figure itself, whose value says why it is missing.
  return name === 'value'
    ? ownAnswer(figure.value, figure)
    : withAbsence(plainAnswer(figure, name, scope, rankedList(period, figure, scope)), name, figure);
}

/** What rests on one figure only, as it is. */
function ownAnswer(value: Answer['value'], figure: Figure): Answer {
  return { value, figures: [figure], findings: figure.findings, derivation: figure.derivation };
}

function plainAnswer(figure: Figure, name: string, scope: Scope, list: Boundary): Answer {
  const { figures, lang } = scope.context;
  const value = field(figures, figure, name, lang, list);
  const findings = ownFindings(figure, name);
  switch (name) {
    case 'name':
    case 'unit':
      return { value };
    case 'peers':
      return { value, derivation: derived.peersCounted };
    case 'target':
    case 'targetLow':
    case 'targetHigh':
      return { value, notes: targetNotes(figure, scope) };
    case 'status':
    case 'gap':
      return { ...targetAnswer(value, figure, scope), findings };
    case 'yoy':
      return { ...changeAnswer(value, figure, scope), findings };
    case 'share':
      return { ...shareAnswer(value, figure, wholeOf(figure, scope)), findings };
    case 'rank':
    case 'rankText':
      return {
        ...rankAnswer(value, figure, scope, list),
        findings: [
          ...findings,
          ...fieldFindings(figures, figure, name, list),
          ...(name === 'rank' && isSaid(value) ? otherListFindings(figure, list, scope) : []),
        ],
      };
    case 'source':
    case 'asof':
      return { value, figures: [figure], findings, derivation: figure.derivation };
    default:
      return ownAnswer(value, figure);
  }
}

/** A change with its unit and the two figures it was worked out from. */
export function changeAnswer(value: Answer['value'], figure: Figure, scope: Scope): Answer {
  const earlier = earlierOf(figure, scope);
  const unit = typeof value === 'object' && 'unit' in value ? value.unit : undefined;
  const words = unit === undefined ? {} : { derivation: derived.changeComputed(unit, figure, earlier) };
  return withAbsence({ value, figures: [figure, earlier], ...words }, 'yoy', figure);
}

/** A share with the part and the whole. */
export function shareAnswer(value: Answer['value'], part: Figure, whole: Figure | undefined): Answer {
  if (!whole) return { value, figures: [part] };
  const words = isSaid(value) ? { derivation: derived.shareComputed(part, whole) } : {};
  return withAbsence({ value, figures: [part, whole], ...words }, 'share', part);
}

/**
 * A rank with the area's own figure, and in words the set it was ranked in: the figures of all the others would be a copy of
 * the data set.
 */
export function rankAnswer(value: Answer['value'], figure: Figure, { context }: Scope, boundary: Boundary): Answer {
  const { indicator, period, area } = figure;
  const place = isSaid(value) && rankOf(context.figures, indicator.code, period, area, boundary);
  const words = place ? { derivation: derived.withOwn(derived.rankComputed(figure, place), figure) } : {};
  return { value, figures: [figure], ...words };
}

/** How a place moved, with the figures of both years. */
export function rankChangeAnswer(change: number, figure: Figure, scope: Scope, boundary: Boundary): Answer {
  const earlier = earlierOf(figure, scope);
  const { indicator, period, area } = figure;
  const now = rankOf(scope.context.figures, indicator.code, period, area, boundary);
  const words = now ? { derivation: derived.rankChangeComputed(figure, earlier, now, change) } : {};
  return { value: change, figures: [figure, earlier], ...words };
}

/** A figure held against its target. */
function targetAnswer(value: Answer['value'], figure: Figure, scope: Scope): Answer {
  const target = targetOf(figure, scope);
  const words = target && isSaid(value) ? { derivation: derived.targetCompared(figure, target) } : {};
  return { value, figures: [figure], notes: targetNotes(figure, scope), ...words };
}

function isSaid(value: Answer['value']): boolean {
  return typeof value !== 'object' || value.kind !== 'missing';
}

/** The same figure a year earlier. */
function earlierOf({ indicator, period, area, counterpart }: Figure, scope: Scope): Figure {
  return scope.context.figures.figure({ indicator: indicator.code, period: shiftYears(period, -1), area, counterpart });
}

/** The figure that a share is taken of: the country's, or the area's own of all partners. */
export function wholeOf(figure: Figure, scope: Scope): Figure | undefined {
  const { figures } = scope.context;
  const country = figures.areas.byId('VN');
  if (!country || figure.indicator.overAreas !== 'sum') return undefined;
  const { indicator, period, counterpart } = figure;
  // By partner, the whole is the area's own total.
  const area = counterpart === '' ? country : figure.area;
  return figures.figure({ indicator: indicator.code, period, area });
}

function targetOf({ indicator, period, area }: Figure, scope: Scope): Target | undefined {
  return scope.context.figures.target(indicator.code, period, area);
}

function targetNotes(figure: Figure, scope: Scope): SourceNote[] {
  const target = targetOf(figure, scope);
  return target ? [targetNote(target, figure.indicator.definitionVersion)] : [];
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
