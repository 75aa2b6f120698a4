import fc from 'fast-check';
import { isQuantity, type Quantity } from '../../../src/kpi/value';
import { parseValue } from '../../../src/language/parseValue';
import { agreement } from '../../../src/report/proofread/agreement';

function printed(text: string): Quantity {
  const value = parseValue(text, { lang: 'vi' });
  if (!isQuantity(value)) throw new Error(`no number: ${text}`);
  return value;
}

test.each([
  // said, data, how they stand
  ['gần 60', 'gần 60', 'same'],
  ['ngót 60', 'gần 60', 'same'],
  ['60', 'gần 60', 'qualifier'],
  ['khoảng 60', 'gần 60', 'qualifier'],
  ['hơn 60', 'gần 60', 'opposite'],
  ['58', 'gần 60', 'open'],
  ['65', 'gần 60', 'differs'],
  ['36', 'gần 60', 'differs'],
  ['trên 170', 'hơn 170', 'same'],
  ['170', 'hơn 170', 'qualifier'],
  ['17', '17', 'same'],
  ['ước 7,09', '7,09', 'same'],
  ['khoảng 17', '17', 'same'],
  ['hơn 17', '17', 'qualifier'],
  ['16', '17', 'differs'],
  ['hơn 5,11', '5,11', 'open'],
  ['11,1', '11,12', 'rounded'],
  ['11', '11,12', 'rounded'],
  ['hơn 11', '11,12', 'rounded'],
  ['gần 11,2', '11,12', 'rounded'],
  ['khoảng 11', '11,12', 'rounded'],
  ['11,2', '11,12', 'rounding'],
  ['12', '11,12', 'differs'],
  ['gần 11', '11,12', 'differs'],
  ['41.500', '41.501', 'rounding'],
  ['khoảng 41.500', '41.501', 'rounded'],
  ['27,3', 'gần 27,26', 'rounded'],
  ['11,12345', '11,12', 'open'],
  ['1.947', '1,947', 'slip'],
  ['4460', '4,46', 'slip'],
  ['44,6', '4,46', 'slip'],
] as const)('%s where the data say %s: %s', (said, known, kind) => {
  expect(agreement(printed(said), printed(known)).kind).toBe(kind);
});

test('a number agrees with itself and, rounded to fewer digits, still is the same figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999999 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
      const data: Quantity = { kind: 'exact', number: digits / 1000, decimals: 3, word: '', unit: 'tỷ USD' };
      const said = { ...data, number: Number(data.number.toFixed(decimals)), decimals };
      expect(agreement(data, data).kind).toBe('same');
      const step = 10 ** (3 - decimals);
      // Asked of the whole digits: 573.055 × 100 is not quite 57305.5 in binary.
      const half = (digits % step) * 2 === step;
      if (!half) expect(['same', 'rounded']).toContain(agreement(said, data).kind);
    }),
  );
});

test('a number changed by more than its precision is never called the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 99999 }), fc.integer({ min: 1, max: 999 }), (digits, change) => {
      const data: Quantity = { kind: 'exact', number: digits / 100, decimals: 2, word: '', unit: 'tỷ USD' };
      const said = { ...data, number: (digits + change) / 100 };
      expect(['same', 'rounded']).not.toContain(agreement(said, data).kind);
    }),
  );
});
