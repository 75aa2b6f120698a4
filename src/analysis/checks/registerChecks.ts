import type { Finding } from '../../kpi/finding';
import { parsePeriod } from '../../kpi/period';
import type { Activity, Agreement } from '../../kpi/registers';
import { matchKey } from '../../kpi/textKey';
import { isQuantity } from '../../kpi/value';
import { dayBounds } from '../vintage';
import { finding, whereOf, type CheckedData } from './checkedData';
import * as messages from './messages';
import { agreementEnteredTwice, eventEnteredTwice } from './registerMessages';

const AGREEMENTS = 'agreements.csv';

/** Agreements whose dates and status do not fit, or that were signed at an activity nobody entered. */
export function* agreementDates(data: CheckedData): Iterable<Finding> {
  const events = new Set(data.dataset.activities.map(({ id }) => id));
  for (const agreement of data.dataset.agreements) {
    const where = { file: AGREEMENTS, line: agreement.line };
    const { signed, inForce, status, event } = agreement;
    if (status === 'in_force' && inForce === '') {
      yield finding('warning', 'agreement.inForce', messages.inForceWithoutDate(agreement), {
        ...where,
        column: 'IN_FORCE',
      });
    }
    if (signed !== '' && inForce !== '' && dayBounds(inForce).last < dayBounds(signed).first) {
      yield finding('error', 'agreement.dates', messages.inForceBeforeSigned(agreement), {
        ...where,
        column: 'IN_FORCE',
      });
    }
    if (event !== '' && !events.has(event)) {
      yield finding('warning', 'agreement.event', messages.unknownEvent(agreement), { ...where, column: 'EVENT' });
    }
  }
}

/** The printed number of FTAs against the register: signed and in force are two counts. */
export function* signedOrInForce(data: CheckedData): Iterable<Finding> {
  const agreements = data.dataset.agreements.filter(({ kind, status }) => kind === 'FTA' && status !== 'ended');
  if (agreements.length === 0) return;
  for (const group of data.groups) {
    const { indicator, value, observations } = group;
    if (indicator.code !== 'FTA' || !value || !isQuantity(value) || value.kind !== 'exact') continue;
    const day = observations[0].cutOff || parsePeriod(group.period.id).end;
    const signed = agreements.filter((agreement) => joinedBy(agreement, day)).length;
    const inForce = agreements.filter(({ inForce: from }) => from !== '' && dayBounds(from).first <= day).length;
    if (value.number === signed) continue;
    const message = messages.countAgainstRegister(value.number, signed, inForce);
    yield finding('warning', 'agreement.count', message, whereOf(observations[0], 'OBS_VALUE'));
  }
}

/** Entries of a register that say the same of all that tells two apart: perhaps one, entered twice. */
export function* registerDuplicates(data: CheckedData): Iterable<Finding> {
  const activities = new Map<string, Activity>();
  for (const activity of data.dataset.activities) {
    const { title, partner, from, to, line } = activity;
    const key = [matchKey(title.vi), matchKey(partner), from, to].join('|');
    const first = activities.get(key);
    if (!first) activities.set(key, activity);
    else {
      const message = eventEnteredTwice(first, activity);
      yield finding('warning', 'duplicate.register', message, { file: 'activities.csv', line });
    }
  }
  const agreements = new Map<string, Agreement>();
  for (const agreement of data.dataset.agreements) {
    const { title, partner, area, signed, amount, unit, line } = agreement;
    const key = [matchKey(title.vi), matchKey(partner), area, signed, amount, unit].join('|');
    const first = agreements.get(key);
    if (!first) agreements.set(key, agreement);
    else {
      const message = agreementEnteredTwice(first, agreement);
      yield finding('warning', 'duplicate.register', message, { file: AGREEMENTS, line });
    }
  }
}

function joinedBy({ signed, inForce }: Agreement, day: string): boolean {
  const known = [signed, inForce].filter((date) => date !== '').map((date) => dayBounds(date).first);
  return known.some((date) => date <= day);
}
