import type { AppliedFill } from '../../../excel/liveWorkbook';

type Errors = AppliedFill['formulaErrors'];

/**
 * The formulas whose new errors a person should look at. Where the template is back, whatever counts with a marker is an
 * error until the next fill; only a reference that is lost stays lost.
 */
export function notableErrors(kind: AppliedFill['plan']['kind'], errors: Errors): Errors {
  return kind === 'restore' ? errors.filter(({ error }) => error === '#REF!') : errors;
}
