import fc from 'fast-check';
import { formulaLike } from '../../src/kpi/formulaLike';

test.each([
  '=1',
  '+1',
  '-1',
  '@a',
  '\t1',
  '\r1',
  '\n1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  ' =1',
  '\u200b=1',
  '\ufeff@a',
  '\u00a0+1',
])('%j could be taken for a formula', (text) => expect(formulaLike(text)).toBe(true));

test.each(['', 'a=1', '5 + 5', "'=1", '(-5)', '"=1"', '≥ 5', '~5', '–5'])('%j could not', (text) =>
  expect(formulaLike(text)).toBe(false),
);

test('what stands after a letter or a digit makes no formula', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(formulaLike(`a${text}`)).toBe(false)));
});
