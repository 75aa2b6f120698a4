import fc from 'fast-check';
import type { AppliedFill, LiveContent } from '../../src/excel/liveWorkbook';
import type { FillPlan } from '../../src/report/plan/plan';
import {
  fillFlow,
  isCancellable,
  startOfFlow,
  type FillEvent,
  type FillFlow,
} from '../../src/taskpane/views/fill/fillFlow';
import { announcement } from '../../src/taskpane/views/fill/announcement';

const overview = {
  sheets: [],
  activeSheet: 'A',
  content: { snapshot: { sheets: [], names: [], outside: [], date1904: false }, positions: new Map() },
};
const planOf = (kind: FillPlan['kind']): FillPlan => ({
  kind,
  sheets: [],
  items: [],
  findings: [],
  filled: 3,
  rows: { inserted: 0, removed: 0 },
});
/** The flow hands the content on without looking into it. */
const content = {} as LiveContent;
const planned = (kind: FillPlan['kind'] = 'fill') => ({ content, plan: planOf(kind) });
const applied: AppliedFill = { plan: planOf('fill'), formulaErrors: [], findings: [], syncs: 4 };

const after = (...events: readonly FillEvent[]): FillFlow => events.reduce(fillFlow, startOfFlow);
const chosen: readonly FillEvent[] = [{ type: 'read', overview }];
const previewed: readonly FillEvent[] = [
  ...chosen,
  { type: 'started', work: 'plan' },
  { type: 'planned', planned: planned() },
];
const filling: readonly FillEvent[] = [...previewed, { type: 'started', work: 'fill' }];

describe('the way of a fill', () => {
  test('read → choose → preview → fill → result', () => {
    expect(after().step).toBe('working');
    expect(after(...chosen).step).toBe('choose');
    expect(after(...previewed).step).toBe('preview');
    expect(after(...filling)).toMatchObject({ step: 'working', work: 'fill' });
    expect(after(...filling, { type: 'progressed', progress: 'rows' })).toMatchObject({ progress: 'rows' });
    expect(after(...filling, { type: 'applied', applied })).toMatchObject({ step: 'result', overview });
  });

  test.each(['restore', 'publish'] as const)('%s is confirmed before it begins', (kind) => {
    const asked = after(...chosen, { type: 'started', work: 'plan' }, { type: 'planned', planned: planned(kind) });
    expect(asked.step).toBe('confirm');
  });

  test('a fill called off comes back to its preview, a plan to the choices', () => {
    expect(after(...filling, { type: 'cancelled' })).toMatchObject({ step: 'preview' });
    expect(after(...chosen, { type: 'started', work: 'plan' }, { type: 'cancelled' }).step).toBe('choose');
  });

  test('an error says during which work, and from it the way leads back to the choices', () => {
    const failed = after(...filling, { type: 'failed', error: 'x' });
    expect(failed).toMatchObject({ step: 'failed', work: 'fill', error: 'x' });
    expect(fillFlow(failed, { type: 'left' })).toEqual({ step: 'choose', overview });
  });

  test('only what has not begun to write can be called off', () => {
    expect(isCancellable(after())).toBe(false);
    expect(isCancellable(after(...chosen, { type: 'started', work: 'plan' }))).toBe(true);
    expect(isCancellable(after(...filling))).toBe(true);
    expect(isCancellable(after(...filling, { type: 'progressed', progress: 'checking' }))).toBe(true);
    expect(isCancellable(after(...filling, { type: 'progressed', progress: 'rows' }))).toBe(false);
    expect(isCancellable(after(...chosen, { type: 'started', work: 'undo' }))).toBe(false);
  });
});

describe('whatever happens in whatever order', () => {
  const event: fc.Arbitrary<FillEvent> = fc.constantFrom<FillEvent>(
    { type: 'started', work: 'plan' },
    { type: 'started', work: 'fill' },
    { type: 'read', overview },
    { type: 'planned', planned: planned() },
    { type: 'planned', planned: planned('publish') },
    { type: 'progressed', progress: 'values' },
    { type: 'applied', applied },
    { type: 'failed', error: 'x' },
    { type: 'cancelled' },
    { type: 'left' },
  );

  test('answers reach only a flow that waits for one, and work is not left by going back', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let flow = startOfFlow;
        for (const each of events) {
          const next = fillFlow(flow, each);
          if (flow.step !== 'working' && each.type !== 'started' && each.type !== 'left') expect(next).toBe(flow);
          if (flow.step === 'working' && each.type === 'left') expect(next).toBe(flow);
          if (flow.overview) expect(next.overview).toBe(overview);
          flow = next;
        }
      }),
    );
  });
});

describe('what a screen reader says', () => {
  test('the step, and what came of it', () => {
    expect(announcement(after(...filling)).vi).toBe('Đang điền…');
    expect(announcement(after(...filling, { type: 'progressed', progress: 'values' })).vi).toBe('Ghi giá trị');
    expect(announcement(after(...filling, { type: 'applied', applied })).en).toBe(
      'The report is filled. 3 cells filled.',
    );
    expect(announcement(after(...chosen)).vi).toBe('');
  });
});
