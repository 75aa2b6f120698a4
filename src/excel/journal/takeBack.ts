import { NgktError } from '../../kpi/finding';
import type { Bilingual } from '../../kpi/bilingual';
import { inverse } from '../filling/rowSteps';
import * as messages from '../messages';
import { officeError } from '../officeError';
import type { RoundTrips } from '../roundTrips';
import { carryOut, lookLike } from '../writing/writeRows';
import type { Journal } from './journal';
import { restoreContents, type MayRestore } from './restoreContents';
import { countSteps, STEP_NAME, stepsIn } from './stepName';

/** Taking back may meet the same passing trouble as the fill. */
const ATTEMPTS = 3;

/**
 * Takes a fill back, however far it came.
 * @param known number of row steps that are known to have been carried out
 * @returns number of cells written
 * @throws NgktError `excel.halfWay` where the workbook cannot be brought back
 */
export async function takeBack(
  trips: RoundTrips,
  journal: Journal,
  known: number,
  mayRestore: MayRestore = () => true,
): Promise<number> {
  let done = known;
  for (let attempt = 1; ; attempt++) {
    try {
      const counted = await countedSteps(trips, journal);
      done = counted ?? done;
      await takeStepsBack(trips, journal, done, counted !== undefined);
      done = 0;
      return await restoreContents(trips, journal, mayRestore);
    } catch (failure) {
      if (attempt < ATTEMPTS) continue;
      throw halfWay(failure, done, journal);
    }
  }
}

/** What the count in the workbook says was carried out last; undefined where there is none. */
async function countedSteps(trips: RoundTrips, { target }: Journal): Promise<number | undefined> {
  if (target.steps.length === 0) return undefined;
  const counted = { name: trips.context.workbook.names.getItemOrNullObject(STEP_NAME).load('formula') };
  await trips.sync();
  return counted.name.isNullObject ? undefined : stepsIn(counted.name.formula);
}

async function takeStepsBack(
  trips: RoundTrips,
  { target, rows }: Journal,
  done: number,
  isCounted: boolean,
): Promise<void> {
  if (done === 0) return;
  const { workbook, application } = trips.context;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const count = countSteps(workbook, isCounted);
  for (let index = done - 1; index >= 0; index--) {
    const step = target.steps[index];
    if (!step) continue;
    const back = inverse(step);
    const sheet = workbook.worksheets.getItem(step.sheet);
    carryOut(sheet, back);
    if (back.kind === 'insert') {
      for (let line = 0; line < back.count; line++) {
        const look = rows.at(step.sheet, back.oldRow + line);
        if (look) lookLike(sheet, back.at + line, look);
      }
    }
    count.formula = `=${index}`;
  }
  await trips.sync();
}

function halfWay(failure: unknown, done: number, journal: Journal): NgktError {
  const reason = officeError(failure);
  const text: Bilingual = reason instanceof NgktError ? reason.text : messages.notResponding;
  const error = new NgktError('excel.halfWay', messages.failedHalfWay(text, done, journal.target.steps.length));
  error.cause = failure;
  return error;
}
