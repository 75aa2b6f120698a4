import { alikeNotes } from '../../src/cli/alikeNotes';

const note = (cell: string, rule: string, reason: string) => ({ sheet: 'BC', cell, marker: '{{.rank}}', rule, reason });
const reasons = (count: number) => Array.from({ length: count }, (_, index) => `cặp ${index + 1}`);

test('of many notes of one rule on one cell three are printed, and how many more there are', () => {
  const notes = reasons(20).map((reason) => note('F2', 'rank.uncertain', reason));
  expect(alikeNotes(notes).map(({ note: { reason }, more }) => [reason, more])).toEqual([
    ['cặp 1', 0],
    ['cặp 2', 0],
    ['cặp 3', 17],
  ]);
});

test('no cell and no rule is hidden by another', () => {
  const many = reasons(9).map((reason) => note('F2', 'rank.uncertain', reason));
  const others = [note('F3', 'rank.uncertain', 'x'), note('F2', 'rank.partial', 'y')];
  const printed = alikeNotes([...many.slice(0, 5), ...others, ...many.slice(5)]);
  expect(printed.map(({ note: { cell, rule }, more }) => [cell, rule, more])).toEqual([
    ['F2', 'rank.uncertain', 0],
    ['F2', 'rank.uncertain', 0],
    ['F2', 'rank.uncertain', 6],
    ['F3', 'rank.uncertain', 0],
    ['F2', 'rank.partial', 0],
  ]);
});

test('four are printed rather than three and a line about the fourth', () => {
  expect(alikeNotes(reasons(4).map((reason) => note('F2', 'rank.uncertain', reason)))).toHaveLength(4);
});

test('notes on no cell and items that are not by rule are all printed', () => {
  expect(alikeNotes(reasons(9).map((reason) => note('', 'slip.fraction', reason)))).toHaveLength(9);
  const items = reasons(9).map((reason) => ({ sheet: 'BC', cell: 'F2', marker: '{{HLA}}', reason }));
  expect(alikeNotes(items)).toHaveLength(9);
});
