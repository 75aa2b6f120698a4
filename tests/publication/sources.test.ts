import type { Evidence, Sentence } from '../../src/report/brief/document';
import { phrase, sentence } from '../../src/report/brief/pieces';
import { daysOf, sourcesBehind } from '../../src/publication/sources';

function resting(...sources: readonly number[]): Sentence {
  const evidence: Evidence = { figures: [], field: 'value', sources, status: 'A' };
  return sentence('test', sources.length === 0 ? phrase`Không có số.` : [{ kind: 'figure', text: 'ba', evidence }]);
}

test('sentences one after the other on the same sources cite them once, behind the last', () => {
  expect(sourcesBehind([resting(0), resting(0), resting(2, 1), resting(1, 2), resting(0)])).toEqual([
    [],
    [0],
    [],
    [1, 2],
    [0],
  ]);
});

test('one without sources between keeps those before and behind it apart', () => {
  expect(sourcesBehind([resting(0), resting(), resting(0)])).toEqual([[0], [], [0]]);
});

test('a source among others is cited again', () => {
  expect(sourcesBehind([resting(0), resting(0, 1)])).toEqual([[0], [0, 1]]);
});

test('a source used with several days names the first and the last', () => {
  const days = { cutOff: '2024-12-20', asOf: '2019-11', firstAsOf: '2018-11' };
  expect(daysOf(days, 'vi')).toEqual(['ngày chốt số liệu: 20/12/2024', 'công bố: 11/2018–11/2019']);
  expect(daysOf({ ...days, cutOff: '', firstAsOf: '2019-11' }, 'en')).toEqual(['published: Nov 2019']);
});
