import fc from 'fast-check';
import { FINGERPRINT_LENGTH, fingerprint, sameStoredValue } from '../../../src/report/workbook/fingerprint';

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }).map((number) => Math.round(number * 100) / 100),
  fc.boolean(),
  fc.constant(null),
);

test('a fingerprint is four characters that XML and JSON leave alone', () => {
  fc.assert(
    fc.property(value, (one) => /^[A-Za-z0-9_-]{4}$/.test(fingerprint(one))),
    { numRuns: 20000 },
  );
  expect(FINGERPRINT_LENGTH).toBe(4);
});

test('how programs store a value does not matter', () => {
  expect(fingerprint(0.1 + 0.2)).toBe(fingerprint(0.3));
  expect(fingerprint(46.223021582733814)).toBe(fingerprint(46.22302158273381));
  expect(fingerprint('hai\r\ndòng')).toBe(fingerprint('hai\ndòng'));
  expect(fingerprint('')).toBe(fingerprint(null));
  expect(fingerprint(-0)).toBe(fingerprint(0));
});

test('what reads differently has another fingerprint', () => {
  const values = [
    ...Array(5000).keys(),
    ...Array.from({ length: 5000 }, (_, i) => i / 100 + 0.005),
    'a',
    'b',
    '1',
    '60',
    'Hà Nội',
    'Hà Nôi',
    true,
    null,
  ];
  const prints = new Set(values.map(fingerprint));
  expect(values.length - prints.size).toBeLessThanOrEqual(4);
  expect(fingerprint(60)).not.toBe(fingerprint('60'));
  expect(fingerprint(4.46)).not.toBe(fingerprint(4.47));
  expect(fingerprint(1e12 + 1)).not.toBe(fingerprint(1e12 + 2));
});

test('single values are compared the same way', () => {
  expect(sameStoredValue(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameStoredValue('a\r\nb', 'a\nb')).toBe(true);
  expect(sameStoredValue(null, '')).toBe(true);
  expect(sameStoredValue(60, '60')).toBe(false);
  expect(sameStoredValue(4.46, 4.47)).toBe(false);
});
