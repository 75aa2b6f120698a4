import * as fc from 'fast-check';
import type { Scope } from '../../src/exchange/api/serviceSchemas';
import { startLanguage } from '../../src/pages/shell/language';
import { placeAddress, placeIds, placesFor, readPlace } from '../../src/pages/shell/places';
import { formatInstant } from '../../src/session/review/instants';

test('an address names a page and a report', () => {
  expect(readPlace('#tinh-trang/VN34-24/2026-Q2')).toEqual({
    page: 'tinh-trang',
    area: 'VN34-24',
    period: '2026-Q2',
    query: '',
  });
  expect(readPlace('#/tom-tat?period=2024-01-01%2FP9M&area=VN')).toEqual({
    page: 'tom-tat',
    area: '',
    period: '',
    query: 'period=2024-01-01%2FP9M&area=VN',
  });
  for (const hash of ['', '#', '#khac', '#%E0%A4%A']) expect(readPlace(hash).page).toBe('nop-tep');
});

test('what is written is read back', () => {
  const part = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...placeIds), part, part, (page, area, period) => {
      expect(readPlace(placeAddress(page, area, period))).toEqual({ page, area, period, query: '' });
    }),
  );
});

test.each<[string, Scope[], string[]]>([
  ['VN34-24', ['read', 'submit'], ['nop-tep', 'tom-tat', 'tinh-trang']],
  ['VN34-24', ['submit'], ['nop-tep']],
  ['VN', ['read', 'review'], ['tom-tat', 'tinh-trang', 'ma-tran']],
  ['VN', ['read'], ['tom-tat', 'tinh-trang', 'ma-tran']],
  ['VN', ['admin'], []],
])('a token of %s with %j opens %j', (area, scopes, pages) => {
  expect(placesFor({ area, scopes })).toEqual(pages);
});

test('the language chosen last, else the browser’s where that is English, else Vietnamese', () => {
  expect([startLanguage('en', 'vi'), startLanguage(null, 'en-GB'), startLanguage('x', 'fr')]).toEqual([
    'en',
    'en',
    'vi',
  ]);
});

test('instants are told by Vietnam’s clock', () => {
  expect(formatInstant('2026-06-15T17:30:00.000Z', 'vi')).toBe('16/06/2026, 00:30');
  expect(formatInstant('2026-06-15T17:30:00.000Z', 'en')).toBe('16 Jun 2026, 00:30');
});
