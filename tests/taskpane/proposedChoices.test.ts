import fc from 'fast-check';
import { Figures } from '../../src/analysis/figure';
import type { DataSource, OpenData, Session, SessionState } from '../../src/session/session';
import { builtInTemplates } from '../../src/taskpane/views/fill/builtInTemplates';
import { ProposedChoices } from '../../src/taskpane/views/fill/proposedChoices';
import { parsePeriod } from '../../src/kpi/period';
import type { SourceFit } from '../../src/taskpane/views/fill/sourceFit';
import type { SourceFits } from '../../src/taskpane/views/fill/weighSources';
import { workbookOverview, type WorkbookOverview } from '../../src/taskpane/views/fill/workbookOverview';
import { fill } from '../report/filling';
import { MemoryWorkbook } from '../report/memoryWorkbook';
import { sampleFigures } from '../report/sampleFigures';

const figures = sampleFigures();
const today = '2025-01-10';
const [, annual] = builtInTemplates;

/** An answer that comes when the test says so. */
class Later<T> {
  private give: (value: T) => void = () => undefined;
  readonly promise = new Promise<T>((resolve) => (this.give = resolve));

  async come(value: T): Promise<void> {
    this.give(value);
    await passed();
  }
}

/** Whatever had only to wait for what is there by now has happened. */
const passed = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function sourceOf(id: string): DataSource {
  return { id: `builtin:${id}`, kind: 'builtin', title: { vi: id, en: id }, illustrative: false };
}

function dataOf(id: string, revision = 1): OpenData {
  const named = new Figures({ ...figures.dataset, id }, figures.options);
  return { source: sourceOf(id), figures: named, revision };
}

/** A session whose data sets open when the test says so. */
class SlowSession {
  readonly started: Promise<void> = Promise.resolve();
  state: SessionState = { kind: 'empty' };
  chosen = false;
  decisions = 0;
  readonly opening: { readonly id: string; readonly later: Later<OpenData> }[] = [];
  private readonly listeners = new Set<() => void>();

  sources(): Promise<readonly DataSource[]> {
    return Promise.resolve(['A', 'B', 'recorded'].map(sourceOf));
  }

  async open(id: string, by: 'person' | 'workbook' | 'proposal' = 'person'): Promise<OpenData> {
    if (by === 'person') this.decisions += 1;
    if (by !== 'proposal') this.chosen = true;
    const asked = { id: id.replace('builtin:', ''), later: new Later<OpenData>() };
    this.opening.push(asked);
    this.enter({ kind: 'loading', source: sourceOf(asked.id) });
    const data = await asked.later.promise;
    if (this.opening.at(-1) === asked) this.enter({ kind: 'open', data });
    return data;
  }

  enter(state: SessionState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The data set asked for last is read. */
  async answer(): Promise<void> {
    const asked = this.opening.at(-1);
    if (asked) await asked.later.come(dataOf(asked.id, this.opening.length + 1));
  }
}

function overviewOf(book: MemoryWorkbook, inserted = false): WorkbookOverview {
  const overview = workbookOverview(book.snapshot(), book.positions(), 'A');
  if (!annual) throw new Error('No annual template.');
  return inserted ? { ...overview, inserted: { template: annual, sheets: ['A'] } } : overview;
}

function fitOf(id: string, found: number, period: string): SourceFit {
  const best = { found, asked: 10 };
  return { source: sourceOf(id), coverage: new Map([[period, best]]), period: parsePeriod(period), best };
}

interface Pane {
  readonly session: SlowSession;
  readonly proposed: ProposedChoices;
  /** What weighing answers, in the order in which it was asked. */
  readonly weighing: Later<SourceFits | undefined>[];
  /** What a person could see and act on, each time it changed. */
  readonly shown: string[];
  /** Something the person does. */
  readonly act: (deed: () => void) => Promise<void>;
}

function openPane(last: { readonly period?: string } = {}): Pane {
  const session = new SlowSession();
  const weighing: Later<SourceFits | undefined>[] = [];
  const proposed = new ProposedChoices(session as unknown as Session, {
    today: () => today,
    last: () => last,
    weigh: () => {
      const later = new Later<SourceFits | undefined>();
      weighing.push(later);
      return later.promise;
    },
  });
  proposed.follow();
  const shown: string[] = [];
  /** What stood there when the button could be pressed, until the person does something. */
  let standing: string | undefined;
  const look = (): void => {
    const { settled, choices } = proposed.now;
    if (!settled || session.state.kind !== 'open') return;
    const { period, area, boundary } = choices;
    const now = [period, area, boundary, session.state.data.source.id].join(' ');
    if (standing !== undefined && now !== standing) shown.push(`${standing} → ${now}`);
    standing = now;
  };
  proposed.subscribe(look);
  session.subscribe(look);
  return {
    session,
    proposed,
    weighing,
    shown,
    act: async (deed) => {
      standing = undefined;
      deed();
      // What the person does takes effect at once; what it sets going settles later, under the same rule.
      standing = undefined;
      look();
      await passed();
    },
  };
}

const template = (): MemoryWorkbook => new MemoryWorkbook().sheet('A', { A1: '{{HLA}}', A2: '{{FDI_REG}}' });

describe('a template just added', () => {
  it('is not settled before its figures were weighed, and then for the period that has them', async () => {
    const { session, proposed, weighing, shown } = openPane();
    proposed.read(overviewOf(template(), true));
    await passed();
    expect(proposed.now.settled).toBe(false);
    session.enter({ kind: 'open', data: dataOf('A') });
    await passed();
    expect(proposed.now).toMatchObject({ settled: false, fits: undefined });
    await weighing[0]?.come({ open: fitOf('A', 9, '2023'), others: [] });
    expect(proposed.now).toMatchObject({ settled: true, choices: { period: '2023', sheets: ['A'] } });
    expect(shown).toEqual([]);
  });

  it('opens the data set that has more before it is settled, and says what was open before', async () => {
    const { session, proposed, weighing } = openPane();
    session.enter({ kind: 'open', data: dataOf('A') });
    proposed.read(overviewOf(template(), true));
    await passed();
    await weighing[0]?.come({ open: fitOf('A', 2, '2024'), others: [fitOf('B', 9, '2023')] });
    expect(proposed.now.settled).toBe(false);
    await session.answer();
    expect(proposed.now).toMatchObject({
      settled: true,
      choices: { period: '2023' },
      fits: { open: { source: { id: 'builtin:B' } }, before: { source: { id: 'builtin:A' } } },
    });
  });

  it('keeps a period that the person chose before everything was weighed, and the data with it', async () => {
    const { session, proposed, weighing, act, shown } = openPane();
    session.enter({ kind: 'open', data: dataOf('A') });
    proposed.read(overviewOf(template(), true));
    await passed();
    await act(() => proposed.change({ period: '2022' }));
    expect(proposed.now).toMatchObject({ settled: true, choices: { period: '2022' } });
    await weighing[0]?.come({ open: fitOf('A', 2, '2024'), others: [fitOf('B', 9, '2023')] });
    expect(session.opening).toEqual([]);
    expect(proposed.now).toMatchObject({ choices: { period: '2022' }, fits: { open: { best: { found: 2 } } } });
    expect(shown).toEqual([]);
  });

  it('keeps an area that was chosen meanwhile beside the period proposed later', async () => {
    const { session, proposed, weighing, act } = openPane();
    session.enter({ kind: 'open', data: dataOf('A') });
    proposed.read(overviewOf(template(), true));
    await passed();
    await act(() => proposed.change({ area: 'VN-01' }));
    expect(proposed.now.settled).toBe(false);
    await weighing[0]?.come({ open: fitOf('A', 9, '2023'), others: [] });
    expect(proposed.now).toMatchObject({ settled: true, choices: { period: '2023', area: 'VN-01' } });
  });
});

describe('a report that was filled', () => {
  const filled = (): MemoryWorkbook => {
    const book = template();
    fill(book, new Figures({ ...figures.dataset, id: 'recorded' }, figures.options));
    return book;
  };

  it('waits for the data it was filled from', async () => {
    const { session, proposed, shown } = openPane();
    session.enter({ kind: 'open', data: dataOf('A') });
    proposed.read(overviewOf(filled()));
    await passed();
    expect(session.opening.map(({ id }) => id)).toEqual(['recorded']);
    expect(proposed.now.settled).toBe(false);
    await session.answer();
    expect(proposed.now.settled).toBe(true);
    expect(shown).toEqual([]);
  });

  it('does not take another source back from the person', async () => {
    const { session, proposed, act, shown } = openPane();
    session.enter({ kind: 'open', data: dataOf('A') });
    proposed.read(overviewOf(filled()));
    await act(() => void session.open('builtin:B'));
    await session.answer();
    expect(proposed.now.settled).toBe(true);
    expect(session.state).toMatchObject({ kind: 'open', data: { source: { id: 'builtin:B' } } });
    expect(shown).toEqual([]);
  });
});

describe('choices that are settled', () => {
  const settledPane = async (): Promise<Pane> => {
    const pane = openPane();
    pane.session.enter({ kind: 'open', data: dataOf('A') });
    pane.proposed.read(overviewOf(template()));
    await passed();
    await pane.weighing[0]?.come({ open: fitOf('A', 9, '2023'), others: [] });
    return pane;
  };

  it('stay when the tables of the workbook are read again', async () => {
    const { session, proposed, weighing, shown } = await settledPane();
    session.enter({ kind: 'loading', source: sourceOf('A') });
    session.enter({ kind: 'open', data: dataOf('A', 7) });
    await passed();
    await weighing[1]?.come({ open: fitOf('A', 9, '2024'), others: [] });
    expect(proposed.now).toMatchObject({ settled: true, choices: { period: '2023' } });
    expect(shown).toEqual([]);
  });

  it('are proposed anew for another source that the person opens, unless they chose the period', async () => {
    const { session, proposed, weighing, act } = await settledPane();
    await act(() => void session.open('builtin:B'));
    await session.answer();
    expect(proposed.now.settled).toBe(false);
    await weighing.at(-1)?.come({ open: fitOf('B', 9, '2024'), others: [] });
    expect(proposed.now.choices.period).toBe('2024');
    await act(() => proposed.change({ period: '2023' }));
    await act(() => void session.open('builtin:A'));
    await session.answer();
    expect(proposed.now).toMatchObject({ settled: true, choices: { period: '2023' } });
  });
});

describe('in whatever order answers and deeds come', () => {
  const filled = template();
  fill(filled, new Figures({ ...figures.dataset, id: 'recorded' }, figures.options));
  const fits = (): SourceFits => ({ open: fitOf('A', 2, '2024'), others: [fitOf('B', 9, '2023')] });

  type Step = (pane: Pane) => Promise<void> | void;
  const steps: Readonly<Record<string, Step>> = {
    'the workbook is read': ({ proposed }) => proposed.read(overviewOf(template())),
    'a template was added': ({ proposed }) => proposed.read(overviewOf(template(), true)),
    'a filled report is read': ({ proposed }) => proposed.read(overviewOf(filled)),
    'the first data set is open': ({ session }) => {
      if (session.state.kind === 'empty') session.enter({ kind: 'open', data: dataOf('A') });
    },
    'a data set is read': ({ session }) => session.answer(),
    'the figures are weighed': async ({ weighing }) => {
      for (const later of weighing.splice(0)) await later.come(fits());
    },
    'the last weighing ends first': async ({ weighing }) => {
      for (const later of weighing.splice(0).reverse()) await later.come(fits());
    },
    'the tables changed': ({ session }) => {
      const { state } = session;
      if (state.kind === 'open')
        session.enter({ kind: 'open', data: { ...state.data, revision: state.data.revision + 1 } });
    },
    'the person chooses a period': ({ proposed, act }) => act(() => proposed.change({ period: '2022' })),
    'the person chooses an area': ({ proposed, act }) => act(() => proposed.change({ area: 'VN-01' })),
    'the person chooses a source': ({ session, act }) => act(() => void session.open('builtin:B')),
  };
  /** The pane reads the workbook behind a step of its own, where nothing can be chosen. */
  const reading = /^(the workbook|a template|a filled)/;

  it('nothing but the person changes what can be acted on, and all comes to rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 14 }), async (order) => {
        const pane = openPane();
        for (const name of [...order, 'the first data set is open']) {
          const step = async (): Promise<void> => steps[name]?.(pane);
          if (reading.test(name)) await pane.act(() => void step());
          else await step();
          await passed();
        }
        expect(pane.shown).toEqual([]);
        for (let round = 0; round < 6; round++) {
          await pane.session.answer();
          for (const later of pane.weighing.splice(0)) await later.come(fits());
        }
        expect(pane.shown).toEqual([]);
        expect(pane.proposed.now.settled).toBe(order.some((name) => reading.test(name)));
      }),
      { numRuns: 300 },
    );
  });
});
