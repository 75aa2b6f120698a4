import { isSaidOfFigures } from '../../kpi/value';
import type { Condition } from '../markers/marker';
import { rowsOf } from '../lists/rowsOf';
import type { MarkerValue } from './answer';
import { briefAnswer } from './briefAnswer';
import { builtInAnswer } from './builtInAnswer';
import { figureAnswer } from './figureAnswer';
import type { Scope } from './scope';

/**
 * Whether `{{#if …}}` keeps its rows: there are figures (zero included, or such as sources disagree on, which the rows then
 * say), the text or the brief's section is not empty, the list has rows.
 */
export function conditionHolds(condition: Condition, scope: Scope): boolean {
  switch (condition.kind) {
    case 'figure':
      return isPresent(figureAnswer(condition.reference, scope).value);
    case 'builtIn':
      return isPresent(builtInAnswer(condition.name, scope, true));
    case 'brief':
      return isPresent(briefAnswer(condition.reference, scope).value);
    case 'list':
      return rowsOf(condition.list, scope).rows.length > 0;
  }
}

function isPresent(value: MarkerValue): boolean {
  if (typeof value !== 'object' || value.kind !== 'missing') return value !== '';
  return value.what !== undefined && isSaidOfFigures(value.what);
}
