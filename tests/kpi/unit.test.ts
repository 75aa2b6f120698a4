import fc from 'fast-check';
import {
  canonicalUnit,
  convertValue,
  isCounted,
  isKnownUnit,
  parseUnit,
  unitFrom,
  unitLabel,
} from '../../src/kpi/unit';
import { measures, multipliers } from '../../src/kpi/unitNames';
import { exact, missing, type Quantity, type Value } from '../../src/kpi/value';
import { errorCode } from './errorCode';

describe('units', () => {
  test.each([
    ['tỷ USD', 'USD', 9, 'tỷ USD'],
    ['tỉ USD', 'USD', 9, 'tỷ USD'],
    ['billion USD', 'USD', 9, 'tỷ USD'],
    ['Tỷ đô la Mỹ', 'USD', 9, 'tỷ USD'],
    ['bn US$', 'USD', 9, 'tỷ USD'],
    ['triệu USD', 'USD', 6, 'triệu USD'],
    ['tr. USD', 'USD', 6, 'triệu USD'],
    ['USD', 'USD', 0, 'USD'],
    ['nghìn tỷ đồng', 'VND', 12, 'nghìn tỷ đồng'],
    ['ngàn tỉ đồng', 'VND', 12, 'nghìn tỷ đồng'],
    ['trillion VND', 'VND', 12, 'nghìn tỷ đồng'],
    ['tỷ đồng', 'VND', 9, 'tỷ đồng'],
    ['%', '%', 0, '%'],
    ['PT', '%', 0, '%'],
    ['PERCENT', '%', 0, '%'],
    ['phần trăm', '%', 0, '%'],
    ['điểm %', 'PP', 0, 'điểm phần trăm'],
    ['percentage points', 'PP', 0, 'điểm phần trăm'],
    ['hoạt động', 'hoạt động', 0, 'hoạt động'],
    ['thoả thuận', 'thỏa thuận', 0, 'thỏa thuận'],
    ['agreements', 'thỏa thuận', 0, 'thỏa thuận'],
    ['Dự án', 'dự án', 0, 'dự án'],
    ['fta', 'FTA', 0, 'FTA'],
    ['triệu tấn', 'tấn', 6, 'triệu tấn'],
    ['nghìn lượt khách', 'lượt khách', 3, 'nghìn lượt khách'],
    ['lượt khách', 'lượt khách', 0, 'lượt khách'],
    ['tỷ', '', 9, 'tỷ'],
    ['', '', 0, ''],
    ['tỷ USD'.normalize('NFD'), 'USD', 9, 'tỷ USD'],
  ])('“%s” is 10^n of its measure', (typed, measure, power, label) => {
    const unit = parseUnit(typed);
    expect({ power: unit.power, label: unit.label }).toEqual({ power, label });
    expect(unit.measure.normalize('NFC')).toBe(parseUnit(measure).measure);
    expect(canonicalUnit(label)).toBe(label);
  });

  test('a thing counted in two spellings is one measure', () => {
    expect(parseUnit('lượt Khách').measure).toBe(parseUnit('lượt  khách').measure);
    expect(parseUnit('hoà giải').measure).toBe(parseUnit('hòa giải').measure);
  });

  test.each([
    ['dự án', true],
    ['projects', true],
    ['nghìn dự án', false],
    ['tỷ USD', false],
    ['%', false],
    ['tấn', false],
    ['vật lạ', false],
  ])('“%s” comes one by one: %s', (label, whole) => {
    expect(isCounted(label)).toBe(whole);
  });

  test('listed units are known, others are not', () => {
    expect(isKnownUnit('tỷ USD')).toBe(true);
    expect(isKnownUnit('tỷ')).toBe(true);
    expect(isKnownUnit('lượt khách')).toBe(false);
    expect(isKnownUnit('')).toBe(false);
  });

  test.each([
    ['USD', 9, 'tỷ USD'],
    ['USD', 6, 'triệu USD'],
    ['USD', 0, 'USD'],
    ['VND', 12, 'nghìn tỷ đồng'],
    ['PT', 0, '%'],
    ['dự án', 0, 'dự án'],
    ['nghìn tấn', 3, 'triệu tấn'],
    ['', 0, ''],
  ])('UNIT_MEASURE %s with UNIT_MULT %i is %s', (measure, power, label) => {
    expect(unitFrom(measure, power)).toBe(label);
  });

  test('a multiplier without a name is refused', () => {
    expect(errorCode(() => unitFrom('USD', 2))).toBe('unit.multiplier');
    expect(errorCode(() => unitFrom('USD', -3))).toBe('unit.multiplier');
  });

  test.each([
    ['tỷ USD', 4.46, 'billion USD'],
    ['tỷ USD', 1, 'billion USD'],
    ['nghìn tỷ đồng', 2, 'trillion VND'],
    ['thỏa thuận', 170, 'agreements'],
    ['thỏa thuận', 1, 'agreement'],
    ['dự án', 1, 'project'],
    ['quốc gia và lãnh thổ', 30, 'countries and territories'],
    ['FTA', 17, 'FTAs'],
    ['%', 6.5, '%'],
    ['điểm phần trăm', 0.7, 'percentage points'],
    ['triệu tấn', 1, 'million tonnes'],
    ['tỷ USD/dự án', 2, 'billion USD/project'],
    ['lượt khách', 5, 'lượt khách'],
    ['', 5, ''],
  ])('in English %s after %d reads “%s”', (unit, number, label) => {
    expect(unitLabel(unit, 'en', { number })).toBe(label);
    expect(unitLabel(unit, 'vi', { number })).toBe(unit);
  });

  test('every listed unit is found again by each of its names, in every multiple', () => {
    for (const measure of measures) {
      for (const { power } of [...multipliers, { power: 0 }]) {
        const label = unitFrom(measure.code, power);
        expect(parseUnit(label)).toMatchObject({ measure: measure.code, power });
      }
    }
  });

  test('any text is a unit, and its label names the same unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const unit = parseUnit(text);
        expect(parseUnit(unit.label)).toEqual(unit);
        unitLabel(text, 'en', { number: 1 });
      }),
      { numRuns: 20000 },
    );
  });
});

describe('conversion', () => {
  test('1.591,2 triệu USD is 1,5912 tỷ USD', () => {
    expect(convertValue(exact(1591.2, 'triệu USD'), 'tỷ USD')).toEqual(exact(1.5912, 'tỷ USD', 4));
  });

  test('4,46 tỷ is 4.460 triệu, printed to the tens only', () => {
    expect(convertValue(exact(4.46, 'tỷ USD'), 'triệu USD')).toEqual(exact(4460, 'triệu USD', -1));
  });

  test('the claim, the word and the tolerance go along', () => {
    const about: Quantity = {
      kind: 'approx',
      number: 5.14,
      decimals: 2,
      word: 'khoảng',
      unit: 'tỷ USD',
      tolerance: 0.02,
      estimate: true,
    };
    expect(convertValue(about, 'million USD')).toEqual({
      ...about,
      number: 5140,
      decimals: -1,
      unit: 'triệu USD',
      tolerance: 20,
    });
  });

  test('ranges convert at both ends', () => {
    const range: Value = {
      kind: 'range',
      low: 6.5,
      high: 7,
      decimals: 1,
      endDecimals: [1, 0],
      word: '',
      unit: 'tỷ USD',
    };
    expect(convertValue(range, 'triệu USD')).toEqual({
      ...range,
      low: 6500,
      high: 7000,
      decimals: -2,
      endDecimals: [-2, -3],
      unit: 'triệu USD',
    });
  });

  test('what has no unit stays as it is', () => {
    for (const value of [
      { kind: 'rank', rank: 4 },
      { kind: 'text', text: 'nhiều' },
      missing({ vi: 'x', en: 'x' }),
    ] as Value[]) {
      expect(convertValue(value, 'tỷ USD')).toBe(value);
    }
  });

  test('dollars do not become đồng, nor projects percent, nor a bare number billions', () => {
    expect(errorCode(() => convertValue(exact(4.46, 'tỷ USD'), 'tỷ đồng'))).toBe('unit.incompatible');
    expect(errorCode(() => convertValue(exact(227, 'dự án'), '%'))).toBe('unit.incompatible');
    expect(errorCode(() => convertValue(exact(4.46), 'tỷ USD'))).toBe('unit.incompatible');
  });

  test('there and back again is the same value', () => {
    const powers = fc.constantFrom('USD', 'nghìn USD', 'triệu USD', 'tỷ USD', 'nghìn tỷ USD');
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        powers,
        powers,
        (digits, decimals, from, to) => {
          const value = exact(Number(`${digits}e-${decimals}`), from, decimals);
          expect(convertValue(convertValue(value, to), from)).toEqual(value);
        },
      ),
      { numRuns: 20000 },
    );
  });
});
