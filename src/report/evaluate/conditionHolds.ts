import type { Condition } from '../markers/marker';
import { rowsOf } from '../lists/rowsOf';
import type { MarkerValue } from './answer';
import { briefAnswer } from './briefAnswer';
import { builtInAnswer } from './builtInAnswer';
import { figureAnswer } from './figureAnswer';
import type { Scope } from './scope';

/** Whether `{{#if …}}` keeps its rows: the figure exists (zero included), the text or the brief's section is not empty, the list has rows. */
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
  return value !== '' && !(typeof value === 'object' && value.kind === 'missing');
}
