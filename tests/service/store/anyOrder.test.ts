import fc from 'fast-check';
import type { NgktError } from '../../../src/kpi/finding';
import { onBothEngines } from '../engines';
import { arrival, KEY, ministry, newStore, office, submission, type TestStore } from './fixtures';

/** What a slot is, told by the rules alone. */
interface Model {
  state: 'missing' | 'draft' | 'submitted' | 'returned' | 'approved' | 'locked';
  contents: number[];
  approved: number;
  etag: number;
}

type Step =
  | { readonly kind: 'submit' | 'draft'; readonly value: number; readonly stale: boolean }
  | { readonly kind: 'return' | 'approve' | 'lock' | 'reopen'; readonly stale: boolean };

const stale = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('submit' as const, 'draft' as const),
    value: fc.integer({ min: 1, max: 3 }),
    stale,
  }),
  fc.record({
    kind: fc.constantFrom('return' as const, 'approve' as const, 'lock' as const, 'reopen' as const),
    stale,
  }),
);

/** The code the step must be refused with; undefined where it is carried out in the model. */
function expected(model: Model, { kind, stale: old, ...rest }: Step): string | undefined {
  const value = 'value' in rest ? rest.value : 0;
  const closed = model.state === 'approved' || model.state === 'locked';
  if (kind === 'submit') {
    if (model.contents.at(-1) === value) return undefined;
    if (closed) return 'submission.closed';
    model.contents.push(value);
    model.state = 'submitted';
    model.etag++;
    return undefined;
  }
  if (old) return 'precondition.failed';
  if (kind === 'draft') {
    if (closed) return 'submission.closed';
    if (model.state === 'missing') model.state = 'draft';
  } else {
    const from = { return: ['submitted'], approve: ['submitted'], lock: ['approved'], reopen: ['approved', 'locked'] }[
      kind
    ];
    if (!from.includes(model.state)) return 'state.wrong';
    model.state = ({ return: 'returned', approve: 'approved', lock: 'locked', reopen: 'returned' } as const)[kind];
    if (kind === 'approve') model.approved = model.contents.length;
    if (kind === 'reopen') model.approved = 0;
  }
  model.etag++;
  return undefined;
}

function take(store: TestStore, next: Step, etag: number): Promise<unknown> {
  const seen = next.stale ? etag + 1 : etag;
  const by = { actor: ministry };
  switch (next.kind) {
    case 'submit':
      return store.submit(arrival(next.value), { actor: office });
    case 'draft':
      return store.saveDraft(submission(next.value), seen, { actor: office });
    case 'return':
      return store.returnSubmission(KEY, { reason: 'minh họa', comments: [] }, seen, by);
    case 'approve':
      return store.approve(KEY, seen, by);
    case 'lock':
      return store.lock(KEY, seen, by);
    case 'reopen':
      return store.reopen(KEY, 'minh họa', seen, by);
  }
}

onBothEngines((engine) => {
  test('whatever is done in whatever order, a report is what the rules say, and so is its log', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const store = await newStore(engine);
        const model: Model = { state: 'missing', contents: [], approved: 0, etag: 0 };
        for (const next of steps) {
          const seen = model.etag;
          const code = expected(model, next);
          const outcome = await take(store, next, seen).then(
            () => undefined,
            (error: NgktError) => error.code,
          );
          expect(outcome).toBe(code);
        }
        const { slot, versions } = await store.slot(KEY);
        const { state, approved, etag, contents } = model;
        expect(slot).toMatchObject({ state, approvedVersion: approved, etag, version: contents.length });
        expect(versions).toHaveLength(contents.length);
        const accepted = await store.acceptedSubmissions('2026-06-20');
        expect(accepted.map(({ version }) => version)).toEqual(approved === 0 ? [] : [approved]);
        expect(await store.verifyAudit()).toMatchObject({ sound: true, entries: etag });
        await store.close();
      }),
      { numRuns: 12 },
    );
  });
});
