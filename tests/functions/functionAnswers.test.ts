import * as calls from '../../src/functions/functionCalls';
import { FunctionAnswers } from '../../src/functions/functionAnswers';
import { functionNames } from '../../src/functions/functionNames';
import type { FunctionValue } from '../../src/report/functions/call';
import { BuiltinSources } from '../../src/session/builtinSources';
import type { Session } from '../../src/session/session';
import { siteOnDisk } from '../session/siteOnDisk';
import { memoryWith, sessionOf, startedSession } from '../session/startedSession';
import { customFunctionsRuntime, installCustomFunctions } from './customFunctionsRuntime';

/** Excel passes how a function was invoked as the last argument of every call. */
const invocation = {} as FunctionValue;

beforeAll(installCustomFunctions);

function answersOf(session: Session, load = () => Promise.resolve(calls)) {
  const answers = new FunctionAnswers(session, load, () => '2025-03-31');
  return (name: string, ...args: FunctionValue[]) => answers.functionNamed(name)(...args, invocation);
}

/** As Excel sees it: a value, rows of cells, or an error with its message. */
async function shown(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof customFunctionsRuntime.Error) return [error.code, error.message];
    throw error;
  }
}

describe('the names known at once', () => {
  it('are those of the function table', () => {
    expect([...functionNames]).toEqual(calls.functionTable.map(({ name }) => name));
  });
});

describe('answers', () => {
  it('come at once after the first', async () => {
    const call = answersOf(await startedSession());
    const first = call('KPI', 'FTA', 2024, null, null);
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toBe(17);
    expect(call('KPI', 'FTA', '2024', 'VN', 'value')).toBe(17);
  });

  it('wait for the data', async () => {
    let ready = () => {};
    const session = sessionOf({ ready: new Promise<void>((resolve) => (ready = resolve)) });
    const call = answersOf(session);
    const both = Promise.all([call('KPI', 'FTA', 2024, null, null), call('GROWTH', 110, 100)]);
    ready();
    expect(await both).toEqual([17, 10]);
  });

  it('wait while other data are loading, and come from those', async () => {
    const session = await startedSession();
    const call = answersOf(session);
    await call('KPI', 'FTA', 2024, null, null);
    const opening = session.open('builtin:demo-provinces');
    while (session.state.kind !== 'loading') await Promise.resolve();
    const answer = shown(() => call('KPI', 'FDI_REG', '2025-Q1', 'Bắc Ninh', 'name'));
    await opening;
    const table = (lang: 'vi' | 'en') => {
      if (session.state.kind !== 'open') throw new Error('not open');
      return session.state.data.figures.indicator('FDI_REG').name[lang];
    };
    expect(await answer).toBe(table('vi'));
    session.changeSettings({ lang: 'en' });
    expect(call('KPI', 'FDI_REG', '2025-Q1', null, 'name')).toBe(table('en'));
  });

  it('spill as rows of cells wherever the table says so', async () => {
    const call = answersOf(await startedSession({ memory: demo }));
    const top = (await call('TOP', 3, 'FDI_REG', '2025-Q1', 34)) as unknown[][];
    expect(top.length).toBeGreaterThanOrEqual(3);
    expect(new Set(top.map((row) => row.length))).toEqual(new Set([5]));
    expect(call('PARSEVALUE', 'gần 60 hoạt động')).toMatchObject([{ length: 4 }]);
    expect(call('REQUIREDPACE', '8', 7, [[1, 1, 1, 1]], 2)).toEqual([[9]]);
    expect(call('REQUIREDPACE', '6,5–7%', 6, [[1], [1], [1], [1]], 2)).toEqual([[7, 8]]);
    expect(call('PROJECT', 100, '10%', 2)).toEqual([
      [110, 110],
      [121, 121],
    ]);
    for (const row of call('REGROUP', 'FDI_REG', '2025-Q1', 34) as unknown[][]) expect(row).toHaveLength(3);
  });

  it.each([
    ['#N/A', /chưa có|không có/i, ['KPI', 'FDI_REG', '1999', null, null]],
    ['#VALUE!', /FDI_REG/, ['KPI', 'FDI_REGG', 2024, null, null]],
    ['#VALUE!', /kỳ/i, ['KPI', 'FTA', 45658, null, null]],
    ['#VALUE!', /Thiếu đối số/, ['KPI', '', 2024, null, null]],
  ])('say %s and why', async (code, why, [name, ...args]) => {
    const call = answersOf(await startedSession());
    const [error, message] = (await shown(() => call(name as string, ...args))) as [string, string];
    expect([error, message]).toEqual([code, expect.stringMatching(why)]);
  });

  it('give no message where Excel takes none', async () => {
    const call = answersOf(await startedSession());
    expect(await shown(() => call('GROWTH', 1, 0))).toEqual(['#DIV/0!', undefined]);
  });

  it('speak the language of the session', async () => {
    const session = await startedSession();
    session.changeSettings({ lang: 'en' });
    const call = answersOf(session);
    expect(await shown(() => call('KPI', 'NOTHING', 2024, null, null))).toEqual([
      '#VALUE!',
      expect.stringMatching(/indicator/),
    ]);
  });
});

describe('without data', () => {
  it('functions that need none still answer, the others say what to do', async () => {
    const call = answersOf(await startedSession({ providers: [] }));
    expect(await call('AREA', 'Bắc Ninh', '2026-01-01')).toBe('VN34-24');
    expect(call('WORDS', 21, null)).toBe('hai mươi mốt');
    expect(await shown(() => call('KPI', 'FTA', 2024, null, null))).toEqual([
      '#N/A',
      expect.stringContaining('chọn nguồn số liệu'),
    ]);
  });

  it('a set that could not be opened is named, with the reason', async () => {
    const site = siteOnDisk();
    const session = await startedSession({ providers: [new BuiltinSources(site)], memory: gone });
    const call = answersOf(session);
    expect(await shown(() => call('KPI', 'FTA', 2024, null, null))).toEqual([
      '#N/A',
      expect.stringMatching(/“Quý III”.*nhập lại/i),
    ]);
  });

  it('functions that could not be loaded are loaded by a later call', async () => {
    let broken = true;
    const load = () => (broken ? Promise.reject(new Error('offline')) : Promise.resolve(calls));
    const call = answersOf(await startedSession(), load);
    await expect(call('GROWTH', 110, 100)).rejects.toThrow('offline');
    broken = false;
    expect(await call('GROWTH', 110, 100)).toBe(10);
  });
});

const demo = memoryWith({ source: { id: 'builtin:demo-provinces', title: { vi: 'Minh họa', en: 'Illustrative' } } });
const gone = memoryWith({ source: { id: 'import:q3', title: { vi: 'Quý III', en: 'Third quarter' } } });
