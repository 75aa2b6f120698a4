import { ordinal, peersText, rankChangeText, rankText } from '../../src/language/rankText';

describe('ranks say their peer set', () => {
  test('4/63 where all have figures', () => {
    expect(rankText(4, 63, 63, 'vi')).toBe('4/63');
    expect(rankText(4, 34, undefined, 'en')).toBe('4/34');
  });

  test('with the number that have figures where the set is incomplete', () => {
    expect(rankText(4, 63, 12, 'vi')).toBe('thứ 4 trong 12/63 tỉnh, thành phố có số liệu');
    expect(rankText(4, 63, 12, 'en')).toBe('4th of the 12/63 provinces with data');
  });

  test('for a whole table', () => {
    expect(peersText(63, 12, 'vi')).toBe('12/63 tỉnh, thành phố có số liệu');
    expect(peersText(34, 34, 'en')).toBe('34/34 provinces with data');
  });

  test('alone where the set is not known', () => {
    expect(rankText(9, undefined, undefined, 'vi')).toBe('thứ 9');
    expect(rankText(9, undefined, 12, 'en')).toBe('9th');
  });

  test.each([
    [9 - 4, 'tăng 5 bậc', 'up 5 places'],
    [4 - 5, 'giảm 1 bậc', 'down 1 place'],
    [0, 'giữ nguyên thứ hạng', 'unchanged'],
  ])('a smaller rank is better: %i', (change, vi, en) => {
    expect(rankChangeText(change, 'vi')).toBe(vi);
    expect(rankChangeText(change, 'en')).toBe(en);
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [63, '63rd'],
    [111, '111th'],
  ])('%i is %s', (number, text) => {
    expect(ordinal(number)).toBe(text);
  });
});
