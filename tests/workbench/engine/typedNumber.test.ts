import fc from 'fast-check';
import type { HostLocale } from '../../../src/workbench/engine/locale';
import { editedNumber, invariantNumber } from '../../../src/workbench/engine/typedNumber';

test.each<[HostLocale, string, string | undefined]>([
  ['vi-VN', '2,5', '2.5'],
  ['vi-VN', ' 1.500 ', '1,500'],
  ['vi-VN', '1.234.567,89', '1,234,567.89'],
  ['vi-VN', '6,5%', '6.5%'],
  ['vi-VN', '-3', '-3'],
  ['vi-VN', '(1.500)', '(1,500)'],
  ['vi-VN', '1,5E+3', '1.5E+3'],
  ['vi-VN', '2.5', undefined],
  ['vi-VN', '1.50', undefined],
  ['vi-VN', '1,234.56', undefined],
  ['vi-VN', '31.12.2024', undefined],
  ['vi-VN', 'gần 60', undefined],
  ['en-US', '2.5', '2.5'],
  ['en-US', '1,500', '1,500'],
  ['en-US', '2,5', undefined],
  ['en-US', '1.234,56', undefined],
])('where Excel speaks %s, “%s” is %s', (locale, typed, known) => expect(invariantNumber(typed, locale)).toBe(known));

test('a number that is edited and left as it is shown stays the same number', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.constantFrom<HostLocale[]>('vi-VN', 'en-US'),
      (value, locale) => {
        expect(Number(invariantNumber(editedNumber(value, locale), locale))).toBe(value);
      },
    ),
  );
});
