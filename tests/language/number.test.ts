import fc from 'fast-check';
import { NgktError } from '../../src/kpi/finding';
import { formatNumber } from '../../src/language/formatNumber';
import { numberReadings, parseNumber } from '../../src/language/parseNumber';
import { errorCode } from '../kpi/errorCode';

describe('writing numbers', () => {
  test.each([
    [1234.56, 2, '1.234,56', '1,234.56'],
    [11511.9, 1, '11.511,9', '11,511.9'],
    [36, 0, '36', '36'],
    [1000, 0, '1.000', '1,000'],
    [999, 0, '999', '999'],
    [1000000, 0, '1.000.000', '1,000,000'],
    [6.5, 2, '6,50', '6.50'],
    [-1234.5, 1, '-1.234,5', '-1,234.5'],
    [4463, -1, '4.460', '4,460'],
    [1.005, 2, '1,01', '1.01'],
    [-0.001, 0, '0', '0'],
    [0, 1, '0,0', '0.0'],
    [1e15, 0, '1.000.000.000.000.000', '1,000,000,000,000,000'],
    [123456789012345680000, 2, '123.456.789.012.345.680.000', '123,456,789,012,345,680,000'],
    [-1.5e21, 0, '-1.500.000.000.000.000.000.000', '-1,500,000,000,000,000,000,000'],
    [0.00004, 5, '0,00004', '0.00004'],
  ])('%d with %i decimals', (number, decimals, vi, en) => {
    expect(formatNumber(number, decimals, 'vi')).toBe(vi);
    expect(formatNumber(number, decimals, 'en')).toBe(en);
  });

  test('what is no finite number is refused', () => {
    for (const number of [NaN, Infinity, -Infinity])
      expect(errorCode(() => formatNumber(number, 0, 'vi'))).toBe('number.notFinite');
  });

  test('any number is written or refused', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.integer({ min: -5, max: 30 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (number, decimals, lang) => {
          try {
            expect(formatNumber(number, decimals, lang)).toMatch(/^-?[\d.,]+$/);
          } catch (error) {
            expect(error).toBeInstanceOf(NgktError);
          }
        },
      ),
      { numRuns: 20000 },
    );
  });
});

describe('reading numbers', () => {
  test.each([
    ['1.234,56', 1234.56, 2],
    ['1,234.56', 1234.56, 2],
    ['36', 36, 0],
    ['6,5', 6.5, 1],
    ['6.50', 6.5, 2],
    ['1.234.567', 1234567, 0],
    ['1,234,567', 1234567, 0],
    ['1 234 567,8', 1234567.8, 1],
    ['1\u00A0234,5', 1234.5, 1],
    ['1\u202F234', 1234, 0],
    ['-6,42', -6.42, 2],
    ['\u22126,42', -6.42, 2],
    ['+5', 5, 0],
    ['0,123', 0.123, 3],
    ['0.123', 0.123, 3],
    ['1234.567', 1234.567, 3],
    ['1.2345', 1.2345, 4],
    ['007', 7, 0],
    ['１２', 12, 0],
  ])('“%s” has one reading', (text, number, decimals) => {
    expect(parseNumber(text)).toEqual({ number, decimals });
    expect(parseNumber(text, 'vi')).toEqual({ number, decimals });
    expect(parseNumber(text, 'en')).toEqual({ number, decimals });
  });

  test('“1.947” is 1947 in Vietnamese, 1.947 in English, and without a language not guessed', () => {
    expect(parseNumber('1.947', 'vi')).toEqual({ number: 1947, decimals: 0 });
    expect(parseNumber('1.947', 'en')).toEqual({ number: 1.947, decimals: 3 });
    expect(errorCode(() => parseNumber('1.947'))).toBe('number.ambiguous');
    expect(errorCode(() => parseNumber('12,345'))).toBe('number.ambiguous');
    expect(numberReadings('1.947')).toEqual({ vi: { number: 1947, decimals: 0 }, en: { number: 1.947, decimals: 3 } });
  });

  test('the message about “1.947” names both readings, each in one way only', () => {
    try {
      parseNumber('1.947');
    } catch (error) {
      expect((error as NgktError).text.vi).toMatch(/1947 .* 1,947 /);
      expect((error as NgktError).text.en).toMatch(/1\.947 .* 1947 /);
    }
    expect.assertions(2);
  });

  test.each([
    '',
    ' ',
    'abc',
    '1.2.3',
    '1,2,3',
    '1.23.456',
    '1..2',
    '1,',
    ',5',
    '.5',
    '1.234,56,7',
    '1,234.567,8',
    '12 34',
    '1e5',
    '0x10',
    '--5',
    '5-',
    '1.234 567',
    'NaN',
    '½',
  ])('“%s” is no number', (text) => {
    expect(errorCode(() => parseNumber(text, 'vi'))).toBe('number.unclear');
    expect(numberReadings(text)).toEqual({});
  });

  test('more digits than can be held are refused, not rounded', () => {
    expect(errorCode(() => parseNumber('12345678901234567'))).toBe('number.tooLarge');
    expect(parseNumber('000000000000000001')).toEqual({ number: 1, decimals: 0 });
  });

  test('what is written is read back, in both languages', () => {
    const digits = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (steps, decimals, lang) => {
          const number = Number(`${steps}e-${decimals}`);
          expect(parseNumber(formatNumber(number, decimals, lang), lang)).toEqual({ number, decimals });
        },
      ),
      { numRuns: 20000 },
    );
  });

  test('any text is a number or an error of ours', () => {
    const likely = fc.stringMatching(/^[-+−]?[\d.,  ]{0,20}$/);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), likely),
        fc.constantFrom('vi' as const, 'en' as const, undefined),
        (text, lang) => {
          try {
            expect(Number.isFinite(parseNumber(text, lang).number)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(NgktError);
          }
        },
      ),
      { numRuns: 20000 },
    );
  });
});
