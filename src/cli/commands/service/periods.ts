import { builtInAreas } from '../../../exchange/areaRows';
import type { Area } from '../../../kpi/area';
import { AreaList } from '../../../kpi/areaList';
import type { ReportingDays } from '../../../kpi/reportingCalendar';
import { exceptionArea } from '../../../service/periods/exceptionArea';
import { reportingPeriods } from '../../../service/periods/reportingPeriods';
import { readDay, readPeriod, type Options } from '../../options';
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
  const period = readPeriod(text);
  const day = (name: string): string => readDay(name, options.required(name));
  const given = options.value('area');
  const days = { due: day('due'), lock: day('lock') };
  if (given === undefined) return setForAll(period.id, { cutOff: day('cut-off'), ...days }, options, terminal);
  // The cut-off is the same for all: one given here would be passed over.
  if (options.value('cut-off') !== undefined) throw new UsageError(messages.cutOffForAll);
  return setForOne(exceptionArea(new AreaList(builtInAreas), given, period), period.id, days, options, terminal);
}

async function setForAll(period: string, days: ReportingDays, options: Options, terminal: Terminal): Promise<void> {
  await withStore(options, (store) => store.setPeriod(period, days, administratorAtServer));
  terminal.result({ period, ...days });
  terminal.say(messages.daysSet(period));
}

async function setForOne(
  { id: area, name: areaName }: Area,
  period: string,
  days: Pick<ReportingDays, 'due' | 'lock'>,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const exception = { area, period, ...days, reason: options.required('reason') };
  await withStore(options, (store) => store.setException(exception, administratorAtServer));
  terminal.result({ period, area, areaName, ...days });
  terminal.say(messages.exceptionSet(area, areaName, period, days.due, days.lock));
}
