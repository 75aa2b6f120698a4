import fc from 'fast-check';
import { ceilTo, floorTo, lastDigit, printedPlaces, roundTo, shiftDecimal, withoutNoise } from '../../src/kpi/decimal';

describe('decimal arithmetic', () => {
  test('halves are rounded as people round them, not as binary fractions fall', () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-1.005, 2)).toBe(-1.01);
    expect(roundTo(2.5, 0)).toBe(3);
    expect(roundTo(4463, -1)).toBe(4460);
    expect(Object.is(roundTo(-0.001, 0), 0)).toBe(true);
  });

  test('bounds are rounded away from the truth, and a printed number stays as it is', () => {
    expect(floorTo(170 / 60, 1)).toBe(2.8);
    expect(ceilTo(60 / 170, 3)).toBe(0.353);
    expect(floorTo(2.8, 1)).toBe(2.8);
    expect(ceilTo(0.3, 1)).toBe(0.3);
    expect(floorTo(-2.81, 1)).toBe(-2.9);
    expect(ceilTo(24.5, 0)).toBe(25);
  });

  test('moving the decimal mark adds no noise', () => {
    expect(shiftDecimal(1591.2, -3)).toBe(1.5912);
    expect(shiftDecimal(4.46, 3)).toBe(4460);
    expect(shiftDecimal(1e-7, 3)).toBe(1e-4);
    expect(shiftDecimal(1.5e21, -21)).toBe(1.5);
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(Infinity)).toBe(Infinity);
    expect(lastDigit(2)).toBe(0.01);
    expect(lastDigit(-1)).toBe(10);
    expect(printedPlaces(0.0123, 2)).toBe(3);
    expect(printedPlaces(0, 2)).toBe(0);
  });

  test('rounding down never ends above and rounding up never below the number', () => {
    const numbers = fc
      .double({ noNaN: true, min: -1e8, max: 1e8 })
      .map((number) => (Math.abs(number) < 1e-100 ? 0 : number));
    fc.assert(
      fc.property(numbers, fc.integer({ min: -3, max: 6 }), (number, decimals) => {
        expect(floorTo(number, decimals)).toBeLessThanOrEqual(number);
        expect(ceilTo(number, decimals)).toBeGreaterThanOrEqual(number);
        expect(Math.abs(roundTo(number, decimals) - number)).toBeLessThanOrEqual(
          lastDigit(decimals) * 0.5000001 + Math.abs(number) * 1e-15,
        );
      }),
      { numRuns: 20000 },
    );
  });
});
