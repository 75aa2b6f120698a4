import { plainKey } from '../../src/kpi/textKey';
import { areaChoices, areaOn } from '../../src/session/areaChoices';
import { sampleFigures } from '../report/sampleFigures';

const { areas } = sampleFigures();

describe('areas to choose from', () => {
  test('the country first, then the list of the day', () => {
    expect(areaChoices(areas, '34', '2025-12-31', 'vi')).toHaveLength(35);
    expect(areaChoices(areas, '63', '2024-12-31', 'vi')).toHaveLength(64);
    expect(areaChoices(areas, '34', '2025-12-31', 'vi')[0]).toMatchObject({ id: 'VN', label: 'Cả nước' });
    expect(areaChoices(areas, '34', '2025-12-31', 'en')[0]?.label).toBe('Viet Nam');
  });

  test('a name that means another unit since July 2025 says which one it is', () => {
    const label = (boundary: '34' | '63', id: string) =>
      areaChoices(areas, boundary, boundary === '34' ? '2025-12-31' : '2024-12-31', 'vi').find((one) => one.id === id)
        ?.label;
    expect(label('63', 'VN63-27')).toBe('Bắc Ninh (đến 30/6/2025)');
    expect(label('34', 'VN34-24')).toBe('Bắc Ninh (từ 01/7/2025)');
    expect(label('34', 'VN-01')).toBe('Hà Nội');
  });

  test('is found by what people type without accents', () => {
    const found = areaChoices(areas, '63', '2024-12-31', 'vi').filter(({ key }) => key.includes(plainKey('đăk lăk')));
    expect(found.map(({ id }) => id)).toEqual(['VN63-66']);
  });
});

describe('an area on the other list', () => {
  test.each([
    ['VN', '34', 'VN'],
    ['VN-01', '34', 'VN-01'],
    ['VN63-27', '34', 'VN34-24'],
    ['VN63-24', '34', 'VN34-24'],
    ['VN34-24', '63', 'VN63-27'],
    ['unknown', '34', 'VN'],
  ] as const)('%s on the list of %s is %s', (id, boundary, expected) => {
    const day = boundary === '34' ? '2025-12-31' : '2024-12-31';
    expect(areaOn(areas, id, boundary, day).id).toBe(expected);
  });
});
