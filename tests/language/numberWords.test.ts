import fc from 'fast-check';
import { NgktError } from '../../src/kpi/finding';
import { numberWords } from '../../src/language/numberWords';
import { errorCode } from '../kpi/errorCode';

describe('numbers in words', () => {
  test.each([
    [0, 'không', 'zero'],
    [5, 'năm', 'five'],
    [10, 'mười', 'ten'],
    [11, 'mười một', 'eleven'],
    [15, 'mười lăm', 'fifteen'],
    [20, 'hai mươi', 'twenty'],
    [21, 'hai mươi mốt', 'twenty-one'],
    [24, 'hai mươi bốn', 'twenty-four'],
    [25, 'hai mươi lăm', 'twenty-five'],
    [100, 'một trăm', 'one hundred'],
    [101, 'một trăm lẻ một', 'one hundred and one'],
    [105, 'một trăm lẻ năm', 'one hundred and five'],
    [115, 'một trăm mười lăm', 'one hundred and fifteen'],
    [121, 'một trăm hai mươi mốt', 'one hundred and twenty-one'],
    [170, 'một trăm bảy mươi', 'one hundred and seventy'],
    [1000, 'một nghìn', 'one thousand'],
    [1005, 'một nghìn không trăm lẻ năm', 'one thousand and five'],
    [1050, 'một nghìn không trăm năm mươi', 'one thousand and fifty'],
    [10500, 'mười nghìn năm trăm', 'ten thousand five hundred'],
    [1000000, 'một triệu', 'one million'],
    [1000005, 'một triệu không trăm lẻ năm', 'one million and five'],
    [1005000, 'một triệu không trăm lẻ năm nghìn', 'one million five thousand'],
    [
      1234567,
      'một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy',
      'one million two hundred and thirty-four thousand five hundred and sixty-seven',
    ],
    [1000000000, 'một tỷ', 'one billion'],
    [1000000015, 'một tỷ không trăm mười lăm', 'one billion and fifteen'],
    [5000000000000, 'năm nghìn tỷ', 'five trillion'],
    [1e15, 'một triệu tỷ', 'one quadrillion'],
    [-5, 'âm năm', 'minus five'],
    [4.46, 'bốn phẩy bốn mươi sáu', 'four point four six'],
    [-4.46, 'âm bốn phẩy bốn mươi sáu', 'minus four point four six'],
    [6.5, 'sáu phẩy năm', 'six point five'],
    [4.05, 'bốn phẩy không năm', 'four point zero five'],
    [4.15, 'bốn phẩy mười lăm', 'four point one five'],
    [4.21, 'bốn phẩy hai mươi mốt', 'four point two one'],
    [0.125, 'không phẩy một hai năm', 'zero point one two five'],
    [1.5912, 'một phẩy năm chín một hai', 'one point five nine one two'],
  ])('%d', (number, vi, en) => {
    expect(numberWords(number, 'vi')).toBe(vi);
    expect(numberWords(number, 'en')).toBe(en);
  });

  test('the north says nghìn and linh, the south ngàn and lẻ', () => {
    expect(numberWords(1005, 'vi', { region: 'north' })).toBe('một nghìn không trăm linh năm');
    expect(numberWords(1005, 'vi', { region: 'south' })).toBe('một ngàn không trăm lẻ năm');
    expect(numberWords(1005, 'en', { region: 'south' })).toBe('one thousand and five');
  });

  test('printed zeros are read where the precision is given', () => {
    expect(numberWords(6.5, 'vi', { decimals: 2 })).toBe('sáu phẩy năm mươi');
    expect(numberWords(7, 'vi', { decimals: 1 })).toBe('bảy phẩy không');
    expect(numberWords(4.46, 'vi', { decimals: 0 })).toBe('bốn');
    expect(numberWords(-0.2, 'vi', { decimals: 0 })).toBe('không');
  });

  test('what cannot be read exactly is refused', () => {
    for (const number of [NaN, Infinity, 1e15 + 1, -2e15])
      expect(errorCode(() => numberWords(number, 'vi'))).toBe('number.noWords');
  });

  test('any number is read or refused, without gaps', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger()),
        fc.constantFrom('vi' as const, 'en' as const),
        (number, lang) => {
          try {
            expect(numberWords(number, lang)).toMatch(/^[\p{L}-]+(?: [\p{L}-]+)*$/u);
          } catch (error) {
            expect(error).toBeInstanceOf(NgktError);
          }
        },
      ),
      { numRuns: 20000 },
    );
  });

  test('Vietnamese words give the number back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e15 }),
        fc.constantFrom('north' as const, 'south' as const, undefined),
        (number, region) => {
          expect(heard(numberWords(number, 'vi', region === undefined ? {} : { region }))).toBe(number);
        },
      ),
      { numRuns: 20000 },
    );
  });
});

/** What a listener writes down: an independent reading of Vietnamese number words. */
function heard(words: string): number {
  const scale: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 };
  const digit: Record<string, number> = {
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
  };
  let billions = 0;
  let total = 0;
  let group = 0;
  let last = 0;
  for (const word of words.split(' ')) {
    if (word === 'tỷ') {
      billions = (total + group + last) * 1e9;
      total = group = last = 0;
    } else if (scale[word] !== undefined) {
      total += (group + last) * scale[word];
      group = last = 0;
    } else if (word === 'trăm') {
      group += last * 100;
      last = 0;
    } else if (word === 'mươi') {
      group += last * 10;
      last = 0;
    } else if (word === 'mười') {
      group += 10;
    } else if (digit[word] !== undefined) {
      last = digit[word];
    }
  }
  return billions + total + group + last;
}
