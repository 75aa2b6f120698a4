import { NgktError } from '../../kpi/finding';
import * as messages from '../messages';
import { officeError } from '../officeError';
import { namingProtected } from '../refuseClosed';
import { RoundTrips } from '../roundTrips';
import type { Journal } from './journal';
import { takeBack } from './takeBack';

/**
 * Brings the workbook back after a round trip of a fill failed.
 * @param known number of row steps that are known to have been carried out
 * @returns the error to be thrown: what went wrong, and what state the workbook is in
 */
export async function restoreAfterFailure(
  context: Excel.RequestContext,
  journal: Journal,
  cause: unknown,
  known: number,
): Promise<unknown> {
  try {
    await takeBack(new RoundTrips(context), journal, known);
  } catch (halfWay) {
    return halfWay;
  }
  const error = officeError(cause);
  if (!(error instanceof NgktError)) return error;
  // Protected since the check: the message with the sheets' names says too that nothing was changed.
  const named = await namingProtected(new RoundTrips(context), journal.target, error);
  if (named !== error) return named;
  const told = new NgktError(error.code, messages.failedAndRestored(error.text), error.where);
  told.cause = error.cause;
  return told;
}
