import fc from 'fast-check';
import { Executor } from '../../../src/workbench/protocol/executor';
import { RequestBuilder } from './requestBuilder';
import { SampleWorkbook } from './sample/workbook';

type Step = (build: RequestBuilder) => void;

const address = fc.constantFrom('A1', 'B2:C3', 'A1:C1', 'sai', '');
const sheetName = fc.constantFrom('Sheet1', 'Bảng', 'không có');
const member = fc.constantFrom('values', 'address', 'worksheet/name', 'format/fill/color', 'items/name', '*', 'lạ', '');
const value = fc.oneof(fc.constant(null), fc.string(), fc.double(), fc.boolean(), fc.array(fc.array(fc.integer())));

/** Well-formed actions, whatever they ask for: existing and missing sheets, members, references, arguments. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(sheetName, address).map(
    ([sheet, at]): Step =>
      (build) =>
        build.instantiate(build.range(at, sheet)),
  ),
  fc.tuple(sheetName, address, fc.array(member)).map(
    ([sheet, at, Select]): Step =>
      (build) =>
        build.query(build.range(at, sheet), { Select }),
  ),
  fc.tuple(address, value).map(
    ([at, given]): Step =>
      (build) =>
        build.set(build.range(at), 'Values', given),
  ),
  fc.array(member).map(
    (Select): Step =>
      (build) =>
        build.query(build.root, { Select, Expand: ['names'] }),
  ),
  sheetName.map((name): Step => (build) => {
    build.instantiate(build.path('method', build.path('property', build.root, 'Worksheets'), 'Add', [name]));
  }),
  fc.integer({ min: 1, max: 3 }).map((n): Step => (build) => {
    build.query(build.path('reference', 0, `ref:${String(n)}`), {});
  }),
  address.map(
    (at): Step =>
      (build) =>
        build.call(build.range(at), '_KeepReference'),
  ),
  fc.tuple(fc.string(), fc.array(value)).map(
    ([name, args]): Step =>
      (build) =>
        build.call(build.sheet(), name, args),
  ),
  fc.integer({ min: 0, max: 12 }).map((ActionType): Step => (build) => {
    build.add({ ActionType, ObjectPathId: build.sheet() });
  }),
);

describe('any sequence of requests', () => {
  it('is answered action by action up to the one that fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 5 }), async (requests) => {
        const executor = new Executor(new SampleWorkbook());
        for (const steps of requests) {
          const build = new RequestBuilder();
          for (const each of steps) each(build);
          const request = build.build(true);
          const { Results, Error: failure } = await executor.execute(request);
          const answered = failure ? failure.ActionIndex : request.Actions.length;
          expect(Results.map(({ ActionId }) => ActionId)).toEqual(
            request.Actions.slice(0, answered).map(({ Id }) => Id),
          );
          expect(failure?.Code).not.toBe('GeneralException');
        }
      }),
    );
  });
});
