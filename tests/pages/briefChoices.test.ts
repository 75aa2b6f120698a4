import * as fc from 'fast-check';
import {
  askedBrief,
  boundaryMatters,
  briefAddress,
  listOf,
  movedBrief,
  readChosen,
  type AskedBrief,
} from '../../src/pages/brief/briefChoices';
import { readPlace } from '../../src/pages/shell/places';
import { sampleFigures } from '../report/sampleFigures';

const { areas } = sampleFigures();

test('what is chosen is read back from the address', () => {
  const text = fc.string({ minLength: 1 }).filter((given) => given.trim() === given);
  const chosen = fc.record(
    {
      period: text,
      area: text,
      length: fc.constantFrom('short', 'full'),
      lang: fc.constantFrom('vi', 'en'),
      boundary: fc.constantFrom('63', '34'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(chosen, (given) => {
      const place = readPlace(briefAddress(given));
      expect(place).toMatchObject({ page: 'tom-tat', area: '', period: '' });
      expect(readChosen(place.query)).toEqual(given);
    }),
  );
});

test('an address that nobody chose anything in is short, and its words that mean nothing count as absent', () => {
  expect(briefAddress({})).toBe('#/tom-tat');
  expect(readPlace('#/tom-tat')).toEqual(readPlace('#tom-tat'));
  expect(readChosen('length=long&lang=fr&boundary=64&period=+&token=x')).toEqual({});
});

describe('what is asked for', () => {
  test('is the proposed period, the own area, one page and the page’s language where nothing was chosen', () => {
    const plain = { period: '2026-Q2', area: 'VN-01', length: 'short', lang: 'en' };
    expect(askedBrief({}, 'VN-01', '2026-Q2', 'en')).toEqual(plain);
    expect(askedBrief({}, 'VN-01', null, 'en')).toBeUndefined();
  });

  test('is what was chosen, before any period is known too', () => {
    const chosen = { period: '2024', area: 'VN', length: 'full', lang: 'vi', boundary: '34' } as const;
    expect(askedBrief(chosen, 'VN-01', null, 'en')).toEqual(chosen);
  });

  test('has a list of provinces only where there is a choice', () => {
    const chosen = { period: '2025', boundary: '63' } as const;
    expect(askedBrief(chosen, 'VN', null, 'vi')).not.toHaveProperty('boundary');
    const matters = ['2024', '2025-Q2', '2025-S1', '2025', '2025-Q3', 'hai'].map(boundaryMatters);
    expect(matters).toEqual([true, true, true, false, false, false]);
  });
});

describe('another period or list', () => {
  const asked = (period: string, area: string): AskedBrief => ({ period, area, length: 'short', lang: 'vi' });

  test.each([
    ['VN', '2026-Q1', { period: '2024' }, { area: 'VN', period: '2024' }],
    ['VN34-24', '2026-Q1', { period: '2024' }, { area: 'VN63-27', period: '2024' }],
    ['VN63-24', '2024', { period: '2026-Q1' }, { area: 'VN34-24', period: '2026-Q1' }],
    ['VN63-24', '2024', { boundary: '34' }, { area: 'VN34-24', period: '2024', boundary: '34' }],
  ] as const)('takes %s of %s with %j to %j', (area, period, change, expected) => {
    expect(movedBrief({}, asked(period, area), change, areas)).toEqual(expected);
  });

  test('keeps what was chosen besides, and forgets the list where there is no choice any more', () => {
    const chosen = { period: '2024', area: 'VN-01', lang: 'en', boundary: '34' } as const;
    expect(movedBrief(chosen, asked('2024', 'VN-01'), { period: '2026' }, areas)).toEqual({
      period: '2026',
      area: 'VN-01',
      lang: 'en',
    });
  });
});

test('areas are chosen from the list in force at the period’s end, unless another one is', () => {
  expect(listOf('2024', undefined, areas)).toEqual(['63', '2024-12-31']);
  expect(listOf('2024', '34', areas)).toEqual(['34', '2024-12-31']);
  expect(listOf('hai', undefined, areas)[0]).toBe('34');
});
