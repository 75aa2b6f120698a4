import { parseTarget, pointTarget, type TargetBand } from '../../analysis/target';
import type { Arguments } from './arguments';

/**
 * The argument `target`; a number is a point.
 * @throws FunctionError, NgktError as `parseTarget`
 */
export function targetArgument(args: Arguments): TargetBand {
  const typed = args.numberOrText('target');
  return typeof typed === 'number' ? pointTarget(typed) : parseTarget(typed);
}
