import fc from 'fast-check';
import { AreaList } from '../../src/kpi/areaList';
import { NgktError } from '../../src/kpi/finding';
import { builtInAreas as list } from './builtInAreas';
import { errorCode } from './errorCode';

const ids = (areas: readonly { id: string }[]) => areas.map(({ id }) => id);

describe('which units exist when', () => {
  test.each([
    ['2024-06-30', 63],
    ['2025-03-31', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-05-01', 34],
  ])('on %s there are %i', (day, count) => {
    expect(list.inForce(day)).toHaveLength(count);
  });

  test('the list changes on 1 July 2025', () => {
    expect(list.boundaryOn('2025-06-30')).toBe('63');
    expect(list.boundaryOn('2025-07-01')).toBe('34');
  });

  test('both lists are complete without a day, and on days when they were not in force', () => {
    expect(list.list('63')).toHaveLength(63);
    expect(list.list('34')).toHaveLength(34);
    expect(ids(list.list('34', '2024-12-31'))).toContain('VN34-75');
    expect(list.list('34', '2024-12-31')).toHaveLength(34);
    expect(list.list('63', '2026-01-01')).toHaveLength(63);
  });

  test('units come in code order', () => {
    const codes = list.list('34').map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(codes[0]).toBe('01');
  });

  test('Đồng Nai is a province until 29/4/2026 and a city from 30/4/2026', () => {
    expect(ids(list.list('34', '2026-04-29'))).toContain('VN34-75');
    expect(ids(list.list('34', '2026-04-29'))).not.toContain('VN34-75B');
    expect(ids(list.list('34', '2026-04-30'))).toContain('VN34-75B');
    expect(list.list('34', '2026-04-29').filter(({ type }) => type === 'city')).toHaveLength(6);
    expect(list.list('34', '2026-04-30').filter(({ type }) => type === 'city')).toHaveLength(7);
  });

  test('Huế is a province until the end of 2024 and a city since', () => {
    expect(ids(list.list('63', '2024-12-31'))).toContain('VN63-46A');
    expect(ids(list.list('63', '2025-01-01'))).toContain('VN-46');
  });

  test('the whole country is always there', () => {
    expect(list.byId('VN')).toMatchObject({ name: 'Cả nước', type: 'country' });
    expect(new AreaList([]).byId('vn')?.name).toBe('Cả nước');
    expect(ids(list.inForce('2025-07-01'))).not.toContain('VN');
  });
});

describe('who became whom', () => {
  test('Bắc Ninh since July 2025 is Bắc Giang and Bắc Ninh before', () => {
    expect(ids(list.predecessors('VN34-24'))).toEqual(['VN63-24', 'VN63-27']);
    expect(list.successor('VN63-24')?.id).toBe('VN34-24');
    expect(list.successor('VN34-24')).toBeUndefined();
    expect(list.predecessors('VN-01')).toEqual([]);
  });

  test('every old unit has a successor in the new list', () => {
    for (const unit of list.list('63', '2025-06-30')) {
      const now = unit.boundary === '63+34' ? unit : list.successor(unit.id);
      expect(now?.boundary).toContain('34');
    }
  });

  test('a new unit is made of whole old ones', () => {
    const parts = (id: string, day?: string) => ids(list.partsOn(list.byId(id)!, '63', day));
    expect(parts('VN34-24')).toEqual(['VN63-24', 'VN63-27']);
    expect(parts('VN34-79')).toEqual(['VN63-74', 'VN63-77', 'VN63-79']);
    expect(parts('VN-01')).toEqual(['VN-01']);
    expect(parts('VN34-75B')).toEqual(['VN63-70', 'VN63-75']);
    expect(parts('VN-46', '2024-12-31')).toEqual(['VN63-46A']);
    expect(parts('VN-46', '2025-03-31')).toEqual(['VN-46']);
    expect(parts('VN')).toHaveLength(63);
  });

  test('an old unit that was merged is no whole unit of the new list', () => {
    expect(list.partsOn(list.byId('VN63-24')!, '34')).toEqual([]);
    expect(ids(list.partsOn(list.byId('VN63-46A')!, '34'))).toEqual(['VN-46']);
    expect(ids(list.partsOn(list.byId('VN-38')!, '34'))).toEqual(['VN-38']);
    expect(ids(list.partsOn(list.byId('VN34-75')!, '34', '2026-06-30'))).toEqual(['VN34-75B']);
  });

  test('the 63 units make up the 34 without rest or overlap', () => {
    const parts = list.list('34').flatMap((unit) => ids(list.partsOn(unit, '63')));
    expect([...parts].sort()).toEqual(ids(list.list('63')).sort());
  });

  test('a list whose successors run in a circle is answered all the same', () => {
    const unit = { ...list.byId('VN63-24')!, validTo: '' };
    const circle = new AreaList([
      { ...unit, id: 'A', successor: 'B' },
      { ...unit, id: 'B', successor: 'A' },
    ]);
    expect(circle.partsOn(circle.byId('A')!, '63').length).toBeLessThanOrEqual(2);
  });
});

describe('who is meant', () => {
  test.each([
    ['VN63-24', 'VN63-24'],
    ['vn-01', 'VN-01'],
    ['Bắc Giang', 'VN63-24'],
    ['Tỉnh Bắc Giang', 'VN63-24'],
    ['tỉnh bắc giang', 'VN63-24'],
    ['BẮC GIANG', 'VN63-24'],
    ['Bac Giang', 'VN63-24'],
    ['Bac Giang province', 'VN63-24'],
    ['Bắc Giang'.normalize('NFD'), 'VN63-24'],
    ['Thành phố Hà Nội', 'VN-01'],
    ['TP Hà Nội', 'VN-01'],
    ['Ha Noi', 'VN-01'],
    ['Hà Nội City', 'VN-01'],
    ['Hòa Bình', 'VN63-17'],
    ['Hoà Bình', 'VN63-17'],
    ['Thanh Hoá', 'VN-38'],
    ['Bà Rịa-Vũng Tàu', 'VN63-77'],
    ['Bà Rịa – Vũng Tàu', 'VN63-77'],
    ['Ba Ria Vung Tau', 'VN63-77'],
    ['Thừa Thiên Huế', 'VN63-46A'],
    ['Thừa Thiên - Huế', 'VN63-46A'],
    ['Huế', 'VN-46'],
    ['\u00D0iện Biên', 'VN-11'],
    ['Thành phố Đồng Nai', 'VN34-75B'],
    ['Cả nước', 'VN'],
    ['toàn quốc', 'VN'],
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['Việt Nam', 'VN'],
  ])('“%s” is %s', (text, id) => {
    expect(list.find(text).id).toBe(id);
  });

  test.each([
    ['Bắc Ninh', '2025-06-30', 'VN63-27'],
    ['Bắc Ninh', '2025-07-01', 'VN34-24'],
    ['TP.HCM', '2024-12-31', 'VN63-79'],
    ['TP. HCM', '2025-12-31', 'VN34-79'],
    ['TPHCM', '2025-12-31', 'VN34-79'],
    ['TP. Hồ Chí Minh', '2025-12-31', 'VN34-79'],
    ['Thành phố Hồ Chí Minh', '2025-12-31', 'VN34-79'],
    ['Huế', '2024-06-30', 'VN63-46A'],
    ['Thừa Thiên Huế', '2025-03-31', 'VN-46'],
    ['Đồng Nai', '2024-12-31', 'VN63-75'],
    ['Đồng Nai', '2025-12-31', 'VN34-75'],
    ['Đồng Nai', '2026-04-30', 'VN34-75B'],
    ['Tỉnh Đồng Nai', '2026-04-30', 'VN34-75B'],
    ['VN63-24', '2026-01-01', 'VN63-24'],
  ])('“%s” on %s is %s', (text, day, id) => {
    expect(list.find(text, day).id).toBe(id);
  });

  test('Bắc Ninh without a date is ambiguous, and the answer names both units with their dates', () => {
    expect(errorCode(() => list.find('Bắc Ninh'))).toBe('area.ambiguous');
    expect(() => list.find('Bắc Ninh')).toThrow(/VN63-27.*2025-06-30.*VN34-24.*2025-07-01/);
    expect(errorCode(() => list.find('TP.HCM'))).toBe('area.ambiguous');
  });

  test.each(['24', '1', '99'])('the code %s alone identifies nothing', (code) => {
    expect(errorCode(() => list.find(code))).toBe('area.codeAlone');
    expect(errorCode(() => list.find(code, '2025-07-01'))).toBe('area.codeAlone');
  });

  test('a province that is gone on that day is named with its successor', () => {
    expect(errorCode(() => list.find('Bắc Giang', '2025-07-01'))).toBe('area.notInForce');
    expect(() => list.find('Bắc Giang', '2025-07-01')).toThrow(/VN34-24/);
  });

  test('the city of Huế in 2024 was a town in a province, not the province', () => {
    expect(errorCode(() => list.find('Thành phố Huế', '2024-06-30'))).toBe('area.notInForce');
  });

  test.each([
    ['Bắc Gang', 'Bắc Giang'],
    ['Quảng Nin', 'Quảng Ninh'],
    ['Hà Nộii', 'Hà Nội'],
    ['Cà Mâu', 'Cà Mau'],
    ['VN36-24', 'VN63-24'],
    ['VN34-75C', 'VN34-75'],
  ])('“%s” is unknown; did you mean %s?', (typed, meant) => {
    expect(errorCode(() => list.find(typed))).toBe('area.unknown');
    expect(() => list.find(typed)).toThrow(`Did you mean "${meant}"`);
  });

  test.each(['', 'Atlantis', 'constructor', '__proto__', 'Há Nam', 'Thành phố Bắc Giang', 'Tỉnh'])(
    '“%s” is no unit',
    (text) => {
      expect(errorCode(() => list.find(text))).toBe('area.unknown');
    },
  );

  test('every unit is found by its name on its last day', () => {
    for (const boundary of ['63', '34'] as const) {
      const day = boundary === '63' ? '2025-06-30' : '2026-12-31';
      for (const unit of list.list(boundary, day)) {
        expect(list.find(unit.name, day)).toBe(unit);
        expect(list.find(unit.shortName, day)).toBe(unit);
        expect(list.find(unit.asciiName, day)).toBe(unit);
        expect(list.find(unit.shortName.normalize('NFD').toUpperCase(), day)).toBe(unit);
      }
    }
  });

  test('any text is an area or an error of ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        try {
          expect(list.find(text, '2025-07-01').id).toMatch(/^VN/);
        } catch (error) {
          expect(error).toBeInstanceOf(NgktError);
        }
      }),
      { numRuns: 20000 },
    );
  });
});
