/** The entries of the registers that are the brief's own, as they stood on its day. */
import { agreementOn, assignedBy, registerDay } from '../../analysis/registerDay';
import type { Agreement, Task } from '../../kpi/registers';
import { matchKey } from '../../kpi/textKey';
import type { BriefWriter } from './writer';

/** The day a brief reads registers on: its period's last, or earlier where less was known or it is not over. */
export function dayOfRegisters({ period, figures, context }: BriefWriter): string {
  const day = registerDay(period, figures.options.asOf);
  return context.today !== '' && context.today < day ? context.today : day;
}

/** Agreements signed by that day; a province's are its own and those of the provinces merged into it. */
export function ownAgreements(writer: BriefWriter): Agreement[] {
  const day = dayOfRegisters(writer);
  const ids = ownAreaIds(writer);
  return writer.figures.dataset.agreements
    .flatMap((one) => agreementOn(one, day) ?? [])
    .filter(({ area }) => writer.isCountry || ids.has(area));
}

/** Tasks given by that day; a province's are those given to it ("UBND tỉnh Bắc Ninh"). */
export function ownTasks(writer: BriefWriter): Task[] {
  const day = dayOfRegisters(writer);
  const keys = ownAreas(writer).map(({ name }) => matchKey(name));
  return writer.figures.dataset.tasks
    .filter((task) => assignedBy(task, day))
    .filter(({ assignee }) => writer.isCountry || keys.some((key) => matchKey(assignee).endsWith(key)));
}

function ownAreaIds(writer: BriefWriter): ReadonlySet<string> {
  return new Set(ownAreas(writer).map(({ id }) => id));
}

function ownAreas({ area, figures }: BriefWriter) {
  return figures.territories.unitsOf(area);
}
