import { isBareFraction } from '../../analysis/fractionOfPercent';
import { bareTargetIsFraction } from '../../analysis/targetMessages';
import { parseTarget, pointTarget, type TargetBand } from '../../analysis/target';
import type { Arguments } from './arguments';
import { FunctionError } from './functionError';

/**
 * The argument `target`; a number is a point.
 * @throws FunctionError, NgktError as `parseTarget`
 */
export function targetArgument(args: Arguments): TargetBand {
  const typed = args.numberOrText('target');
  return typeof typed === 'number' ? pointTarget(typed) : parseTarget(typed);
}

/**
 * The argument `target` where it is a rate of growth and nothing beside it tells 8% from 0,08%.
 * @throws FunctionError `#VALUE!` where it is probably the fraction of a %-formatted cell, and as `targetArgument`
 */
export function growthTargetArgument(args: Arguments): TargetBand {
  const band = targetArgument(args);
  if (isBareFraction(band)) throw new FunctionError('#VALUE!', bareTargetIsFraction(band));
  return band;
}
