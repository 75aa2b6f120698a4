import type { Dataset } from '../../src/kpi/dataset';
import { NgktError } from '../../src/kpi/finding';
import { parsePeriod } from '../../src/kpi/period';
import { BuiltinSources } from '../../src/session/builtinSources';
import type { DataSession } from '../../src/session/dataSession';
import type { DataSource } from '../../src/session/session';
import type { SourceProvider } from '../../src/session/sourceProvider';
import { siteOnDisk } from './siteOnDisk';
import { memoryWith, sessionOf, startedSession } from './startedSession';

const fta = (session: DataSession) => {
  if (session.state.kind !== 'open') throw new Error(`The session is ${session.state.kind}.`);
  const { figures } = session.state.data;
  return figures.figure({ indicator: 'FTA', period: parsePeriod('2024'), area: figures.areas.find('VN') }).value;
};

describe('what a session begins with', () => {
  it('is the first set that may be quoted', async () => {
    const session = await startedSession();
    expect(session.state).toMatchObject({ kind: 'open', data: { source: { id: 'builtin:seed-2024' }, revision: 1 } });
    expect(fta(session)).toMatchObject({ kind: 'exact', number: 17 });
  });

  it('is what the workbook remembers, with its vintage', async () => {
    const source = { id: 'builtin:demo-provinces', title: { vi: 'Minh họa', en: 'Illustrative' } };
    const session = await startedSession({ memory: memoryWith({ source, asOf: '2025-01-31' }) });
    expect(session.state).toMatchObject({ kind: 'open', data: { source: { id: source.id, illustrative: true } } });
    expect(session.settings.asOf).toBe('2025-01-31');
    if (session.state.kind === 'open') expect(session.state.data.figures.options.asOf).toBe('2025-01-31');
  });

  it('names an import that is gone instead of answering from other data', async () => {
    const source = { id: 'import:quy-3', title: { vi: 'Quý III', en: 'Third quarter' } };
    const session = await startedSession({ memory: memoryWith({ source }) });
    expect(session.state).toMatchObject({ kind: 'failed', source, error: { code: 'source.importGone' } });
  });

  it('is nothing while the workbook cannot be asked', async () => {
    let ready = () => {};
    const session = sessionOf({ ready: new Promise<void>((resolve) => (ready = resolve)) });
    expect(session.state.kind).toBe('empty');
    ready();
    await session.started;
    expect(session.state.kind).toBe('open');
  });

  it('is nothing where the site does not answer, and can be opened when it does', async () => {
    const site = siteOnDisk();
    site.broken = true;
    const session = await startedSession({ providers: [new BuiltinSources(site)] });
    expect(session.state.kind).toBe('empty');
    site.broken = false;
    await session.open('builtin:seed-2024');
    expect(session.state.kind).toBe('open');
  });
});

describe('opening a source', () => {
  it('lists the sets of the product in both languages', async () => {
    const sources = await (await startedSession()).sources();
    expect(sources.map(({ id, illustrative }) => [id, illustrative])).toEqual([
      ['builtin:seed-2024', false],
      ['builtin:demo-provinces', true],
    ]);
    expect(sources[0]?.title.vi).toMatch(/ngoại giao kinh tế/i);
  });

  it('tells loading, then open, and remembers the choice', async () => {
    const memory = memoryWith(undefined);
    const session = await startedSession({ memory });
    const states: string[] = [];
    session.subscribe(() => states.push(session.state.kind));
    const data = await session.open('builtin:demo-provinces');
    expect(states).toEqual(['loading', 'open']);
    expect(session.state).toEqual({ kind: 'open', data });
    expect(data.revision).toBe(2);
    expect(memory.choice).toMatchObject({ source: { id: 'builtin:demo-provinces' } });
  });

  it('keeps what was open where the other fails', async () => {
    const session = await startedSession({ more: [tables(() => Promise.reject(broken))] });
    await expect(session.open('workbook')).rejects.toBe(broken);
    expect(session.state).toMatchObject({ kind: 'open', data: { source: { id: 'builtin:seed-2024' }, revision: 1 } });
    expect(fta(session)).toMatchObject({ number: 17 });
  });

  it('tells whether somebody decided on it', async () => {
    const session = await startedSession();
    expect(session.chosen).toBe(false);
    await session.open('builtin:demo-provinces', 'proposal');
    expect(session.chosen).toBe(false);
    await session.open('builtin:seed-2024');
    expect(session.chosen).toBe(true);
    const source = { id: 'builtin:seed-2024', title: { vi: 'Năm 2024', en: '2024' } };
    expect((await startedSession({ memory: memoryWith({ source }) })).chosen).toBe(true);
  });

  it('counts what a person decides at once, and not what a report in the workbook was filled from', async () => {
    const session = await startedSession();
    const opening = session.open('builtin:demo-provinces');
    expect(session.decisions).toBe(1);
    await opening;
    await session.open('builtin:seed-2024', 'workbook');
    await session.open('builtin:demo-provinces', 'proposal');
    expect([session.decisions, session.chosen]).toEqual([1, true]);
  });

  it('looks into another without opening it, with the same vintage', async () => {
    const memory = memoryWith(undefined);
    const session = await startedSession({ memory });
    session.changeSettings({ asOf: '2025-01-31' });
    const { source, figures } = await session.look('builtin:demo-provinces');
    expect(source).toMatchObject({ id: 'builtin:demo-provinces', illustrative: true });
    expect(figures.options.asOf).toBe('2025-01-31');
    expect(session.state).toMatchObject({ kind: 'open', data: { source: { id: 'builtin:seed-2024' } } });
    expect(memory.choice?.source.id).toBe('builtin:seed-2024');
  });

  it('reads a set of the product once, and again where that failed', async () => {
    const site = siteOnDisk();
    const session = await startedSession({ providers: [new BuiltinSources(site)] });
    const count = () => site.paths.filter((path) => path.includes('demo-provinces/observations.csv')).length;
    site.broken = true;
    await expect(session.look('builtin:demo-provinces')).rejects.toThrow();
    site.broken = false;
    const failed = count();
    await session.look('builtin:demo-provinces');
    await session.open('builtin:demo-provinces');
    expect(count()).toBe(failed + 1);
  });

  it('refuses a source that does not exist', async () => {
    const session = await startedSession();
    await expect(session.open('builtin:nothing')).rejects.toMatchObject({ code: 'source.unknown' });
    await expect(session.open('elsewhere:x')).rejects.toMatchObject({ code: 'source.unknown' });
  });

  it('gives way to a later choice, whichever is read first', async () => {
    let finish: (dataset: Dataset) => void = () => {};
    const memory = memoryWith(undefined);
    const slowTables = tables(() => new Promise((resolve) => (finish = resolve)));
    const session = await startedSession({ memory, more: [slowTables] });
    if (session.state.kind !== 'open') throw new Error('not open');
    const { dataset } = session.state.data.figures;
    const slow = session.open('workbook');
    await Promise.resolve();
    await session.open('builtin:demo-provinces');
    finish(dataset);
    await slow;
    expect(memory.choice?.source.id).toBe('builtin:demo-provinces');
    expect(session.state).toMatchObject({ kind: 'open', data: { source: { id: 'builtin:demo-provinces' } } });
  });

  it('reads data files by a name that changes with their content', async () => {
    const site = siteOnDisk();
    await startedSession({ providers: [new BuiltinSources(site)] });
    expect(site.paths[0]).toBe('assets/data/index.json');
    expect(site.paths).toContainEqual(
      expect.stringMatching(/^assets\/data\/seed-2024\/observations\.csv\?v=[0-9a-f]{12}$/),
    );
    expect(site.paths.join()).not.toContain('README');
  });
});

describe('data that change', () => {
  it('are read again when their place says so, and answers change with them', async () => {
    let changed: (sourceId: string) => void = () => {};
    let reads = 0;
    const seed = await startedSession();
    if (seed.state.kind !== 'open') throw new Error('not open');
    const { dataset } = seed.state.data.figures;
    const place = tables(() => Promise.resolve({ ...dataset, version: String(++reads) }));
    const session = await startedSession({
      more: [{ ...place, watch: (listener) => ((changed = listener), () => {}) }],
    });
    await session.open('workbook');
    changed('builtin:seed-2024');
    expect(session.state.kind).toBe('open');
    changed('workbook');
    expect(session.state.kind).toBe('loading');
    await settled(session);
    expect(session.state).toMatchObject({ data: { revision: 3, figures: { dataset: { version: '2' } } } });
  });

  it('that became invalid are not passed for valid', async () => {
    let valid = true;
    const seed = await startedSession();
    if (seed.state.kind !== 'open') throw new Error('not open');
    const { dataset } = seed.state.data.figures;
    const session = await startedSession({
      more: [tables(() => (valid ? Promise.resolve(dataset) : Promise.reject(broken)))],
    });
    await session.open('workbook');
    valid = false;
    await expect(session.refresh()).rejects.toBe(broken);
    expect(session.state).toMatchObject({ kind: 'failed', source: { id: 'workbook' }, error: broken });
    valid = true;
    await session.refresh();
    expect(session.state.kind).toBe('open');
  });
});

describe('settings', () => {
  it('cut the figures at another day without reading again, and share those of a day seen before', async () => {
    const site = siteOnDisk();
    const memory = memoryWith(undefined);
    const session = await startedSession({ providers: [new BuiltinSources(site)], memory });
    const read = site.paths.length;
    const figures = () => (session.state.kind === 'open' ? session.state.data.figures : undefined);
    const first = figures();
    session.changeSettings({ asOf: '2024-06-30' });
    expect(figures()?.options).toEqual({ today: '2025-03-31', asOf: '2024-06-30' });
    expect(memory.choice?.asOf).toBe('2024-06-30');
    session.changeSettings({ asOf: undefined });
    expect(figures()).toBe(first);
    expect(site.paths.length).toBe(read);
  });

  it('leave the figures alone where only the language changes', async () => {
    const session = await startedSession();
    const before = session.state;
    let told = 0;
    const stop = session.subscribe(() => told++);
    session.changeSettings({ lang: 'en' });
    stop();
    session.changeSettings({ lang: 'vi' });
    expect(told).toBe(1);
    expect(session.state).toBe(before);
  });
});

describe('areas', () => {
  it('are those built in where no data are open', async () => {
    const session = sessionOf({ providers: [] });
    expect((await session.areas()).find('Bắc Ninh', '2026-01-01').id).toBe('VN34-24');
  });
});

const broken = new NgktError('row.bad', { vi: 'Hàng 3 sai', en: 'Row 3 is wrong' });

function tables(read: () => Promise<Dataset>): SourceProvider {
  const source: DataSource = {
    id: 'workbook',
    kind: 'workbook',
    title: { vi: 'Bảng của sổ tính', en: 'Tables of the workbook' },
    illustrative: false,
  };
  return { kind: 'workbook', list: () => Promise.resolve([source]), read };
}

function settled(session: DataSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.state.kind === 'loading') return;
      stop();
      resolve();
    });
  });
}
