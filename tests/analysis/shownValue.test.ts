import fc from 'fast-check';
import { Figures } from '../../src/analysis/figure';
import { readable, shownValue } from '../../src/analysis/shownValue';
import type { Indicator } from '../../src/kpi/indicator';
import { parsePeriod } from '../../src/kpi/period';
import { convertValue } from '../../src/kpi/unit';
import { exact, type Quantity, type Value } from '../../src/kpi/value';
import { formatNumber } from '../../src/language/formatNumber';
import { formatValue } from '../../src/language/formatValue';
import { parseValue } from '../../src/language/parseValue';
import { catalogue, dataset, figuresOf, observed } from './sampleDataset';

const country = figuresOf([]).areas.find('VN');
const total = catalogue.get('FDI_REG') as Indicator;

/** As a sentence writes it that one source gives, for an indicator in any unit. */
function textOf(value: Value, unit: string, lang: 'vi' | 'en' = 'vi'): string {
  const indicators = new Map([['FDI_REG', { ...total, unit }]]);
  const observations = [observed('FDI_REG', 'VN', '2024', value)];
  const figures = new Figures(dataset({ indicators, observations, areas: [country] }));
  const figure = figures.figure({ indicator: 'FDI_REG', area: country, period: parsePeriod('2024') });
  return formatValue(shownValue(figure), lang);
}

const printed = (text: string): Value => parseValue(text, { lang: 'vi' });

describe('a figure that a source gave in another unit keeps the digits it printed', () => {
  test.each([
    ['693,04 triệu USD', '693,04 triệu USD'],
    ['12,345 triệu USD', '12,345 triệu USD'],
    ['9,96 triệu USD', '9,96 triệu USD'],
    ['999,96 triệu USD', '999,96 triệu USD'],
    ['1.234,567 triệu USD', '1,234567 tỷ USD'],
    ['12345 nghìn USD', '12,345 triệu USD'],
    ['243.500.000.000 USD', '243,50 tỷ USD'],
    // Zeros that were printed in another unit say nothing in this one, except of "about".
    ['22.040,0 triệu USD', '22,04 tỷ USD'],
    ['860,0 triệu USD', '860,0 triệu USD'],
    ['khoảng 22.040,0 triệu USD', 'khoảng 22,0400 tỷ USD'],
    // Below a million, in the source's own unit.
    ['40.000 USD', '40.000 USD'],
    ['gần 40 nghìn USD', 'gần 40 nghìn USD'],
    ['0,45 triệu USD', '0,45 triệu USD'],
    ['hơn 0,04 triệu USD', 'hơn 0,04 triệu USD'],
    ['-0,04 triệu USD', '-0,04 triệu USD'],
    ['0,00 triệu USD', '0,00 triệu USD'],
    ['650,5–690,5 triệu USD', '650,5–690,5 triệu USD'],
  ])('%s reads %s', (given, text) => {
    expect(textOf(printed(given), 'tỷ USD')).toBe(text);
  });

  test('also counts, in either language', () => {
    expect(textOf(printed('1,5 nghìn thỏa thuận'), 'thỏa thuận')).toBe('1.500 thỏa thuận');
    expect(textOf(printed('300 tỷ đồng'), 'nghìn tỷ đồng')).toBe('300 tỷ đồng');
    expect(textOf(printed('gần 40 nghìn USD'), 'tỷ USD', 'en')).toBe('nearly 40 thousand USD');
  });

  test('whatever the digits and the two units of one scale, the text reads back as the same amount', () => {
    const units = fc.constantFrom('USD', 'nghìn USD', 'triệu USD', 'tỷ USD', 'nghìn tỷ USD');
    const words: readonly (readonly [Quantity['kind'], string])[] = [
      ['exact', ''],
      ['approx', 'khoảng'],
      ['below', 'gần'],
      ['above', 'hơn'],
      ['atMost', 'không quá'],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999, max: 999_999 }),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom(...words),
        units,
        units,
        fc.constantFrom('vi' as const, 'en' as const),
        (digits, decimals, [kind, word], from, own, lang) => {
          const given: Quantity = { ...exact(Number(`${digits}e-${decimals}`), from, decimals), kind, word };
          // As far as digits can be written at all.
          fc.pre(Math.abs((convertValue(given, own) as Quantity).number) < 1e15);
          const read = parseValue(textOf(given, own, lang), { lang }) as Quantity;
          expect(read.kind).toBe(kind);
          expect((convertValue(read, from) as Quantity).number).toBe(given.number);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what was computed', () => {
  test('has the indicator’s digits', () => {
    const quarters = ['Q1', 'Q2'].map((q) => observed('EXPORT', 'VN', `2024-${q}`, '100,126 tỷ USD'));
    const figures = figuresOf(quarters);
    const area = figures.areas.find('VN');
    const half = figures.figure({ indicator: 'EXPORT', area, period: parsePeriod('2024-S1') });
    expect(formatValue(shownValue(half), 'vi')).toBe('200,25 tỷ USD');
  });

  test.each([
    [0.69304, '693,0 triệu USD'],
    [0.00008, '0,08 triệu USD'],
    [-0.00004, '-0,04 triệu USD'],
    [0.00000123, '0,0012 triệu USD'],
    [1.23456, '1,23 tỷ USD'],
  ])('%p tỷ USD reads %s, never with less than two digits that count', (number, text) => {
    expect(formatValue(readable(exact(number, 'tỷ USD'), total), 'vi')).toBe(text);
  });

  test('also where there are no millions to tell it in', () => {
    const count = catalogue.get('AGR') as Indicator;
    expect(formatValue(readable(exact(0.4, 'thỏa thuận'), count), 'vi')).toBe('0,4 thỏa thuận');
    expect(formatValue(readable({ ...exact(0.04, 'tỷ đồng'), kind: 'above', word: 'trên' }, count), 'vi')).toBe(
      `trên ${formatNumber(40, 0, 'vi')} triệu đồng`,
    );
  });
});
