import { parsePeriod } from '../../../kpi/period';
import { reportingPeriods } from '../../../service/periods/reportingPeriods';
import { readDay, type Options } from '../../options';
import type { ExitCode, Terminal } from '../../terminal';
import { UsageError } from '../../usage';
import * as messages from './messages';
import { administratorAtServer, withStore } from './withStore';

const lines = [
  'ngkt service periods [list] [--from 2026-Q1] [--to 2026-Q4]',
  'ngkt service periods set 2026-Q2 --cut-off 2026-06-14 --due 2026-06-25 --lock 2026-07-05',
  'ngkt service periods set 2026-Q2 --area VN34-24 --due 2026-06-28 --lock 2026-07-08 --reason "…"',
];

/** `ngkt service periods`: cut-off, due and lock dates, and under them the areas with days of their own. */
export async function runPeriods(rest: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const [action = 'list', period, ...more] = rest;
  if (action === 'list' && period === undefined) await list(options, terminal);
  else if (action === 'set' && period !== undefined && more.length === 0) await set(period, options, terminal);
  else throw new UsageError(messages.usage(lines));
  return 0;
}

async function list(options: Options, terminal: Terminal): Promise<void> {
  const [from, to] = [options.value('from'), options.value('to')];
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const periods = await withStore(options, async (store) =>
    Promise.all(
      (await reportingPeriods(store, range, options.today)).map(async (period) => ({
        ...period,
        exceptions: await store.exceptions(period.period),
      })),
    ),
  );
  terminal.result(periods);
  for (const { period, cutOff, due, lock, exceptions } of periods) {
    terminal.say({
      vi: `${period.padEnd(8)} chốt ${cutOff}, hạn ${due}, khóa ${lock}`,
      en: `${period.padEnd(8)} cut-off ${cutOff}, due ${due}, lock ${lock}`,
    });
    for (const own of exceptions) terminal.say(messages.exceptionLine(own.area, own.due, own.lock, own.reason));
  }
}

async function set(text: string, options: Options, terminal: Terminal): Promise<void> {
  const period = parsePeriod(text).id;
  const day = (name: string): string => readDay(name, options.required(name));
  const area = options.value('area');
  const [due, lock] = [day('due'), day('lock')];
  await withStore(options, (store) =>
    area === undefined
      ? store.setPeriod(period, { cutOff: day('cut-off'), due, lock }, administratorAtServer)
      : store.setException({ area, period, due, lock, reason: options.required('reason') }, administratorAtServer),
  );
  terminal.result({ period, ...(area === undefined ? {} : { area }), due, lock });
  terminal.say(messages.daysSet(area === undefined ? period : `${period} (${area})`));
}
