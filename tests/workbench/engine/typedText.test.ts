import type { HostLocale } from '../../../src/workbench/engine/locale';
import { typedText } from '../../../src/workbench/engine/typedText';

const day = (serial: number, format: string) => ({ kind: 'date', serial, format });
const number = (text: string) => ({ kind: 'number', number: text });
const text = { kind: 'text' };
const thisYear = (month: number, on: number) =>
  Math.round((Date.UTC(new Date().getFullYear(), month - 1, on) - Date.UTC(1899, 11, 30)) / 86_400_000);

test.each<[HostLocale, string, object | undefined]>([
  ['vi-VN', '31/12/2024', day(45657, 'dd/mm/yyyy')],
  ['vi-VN', '1-2-24', day(45323, 'dd/mm/yyyy')],
  ['vi-VN', '12/31/2024', text],
  ['vi-VN', '30/6', day(thisYear(6, 30), 'd-mmm')],
  ['vi-VN', '6/30', day(11110, 'mmm-yy')],
  ['vi-VN', '31/12/2024 14:30', day(45657 + 14.5 / 24, 'dd/mm/yyyy h:mm')],
  ['vi-VN', '12/31/2024 14:30', text],
  ['vi-VN', '31.12.2024', text],
  ['vi-VN', '2,5', number('2.5')],
  ['vi-VN', '2.5', text],
  ['en-US', '12/31/2024', day(45657, 'm/d/yyyy')],
  ['en-US', '2/1/24', day(45323, 'm/d/yyyy')],
  ['en-US', '31/12/2024', text],
  ['en-US', '6/30', day(thisYear(6, 30), 'd-mmm')],
  ['en-US', '12/31/2024 14:30', day(45657 + 14.5 / 24, 'm/d/yyyy h:mm')],
  ['en-US', '2.5', number('2.5')],
  ['en-US', '2,5', text],
  ...(['vi-VN', 'en-US'] as const).flatMap((locale): [HostLocale, string, object | undefined][] => [
    [locale, '2024-06-30', day(45473, locale === 'vi-VN' ? 'dd/mm/yyyy' : 'm/d/yyyy')],
    [locale, '6/2024', day(45444, 'mmm-yy')],
    [locale, '30-Jun-2024', day(45473, 'd-mmm-yy')],
    [locale, '14:30', day(14.5 / 24, 'h:mm')],
    [locale, '30/02/2024', text],
    [locale, 'gần 60', undefined],
    [locale, '5:30 PM', undefined],
  ]),
])('where the host speaks %s, “%s” is %j', (locale, typed, expected) => {
  const { serial, ...known } = { serial: undefined, ...typedText(typed, locale) };
  const { serial: wanted, ...rest } = { serial: undefined, ...expected };
  expect(known).toEqual(rest);
  if (wanted === undefined) expect(serial).toBeUndefined();
  else expect(serial).toBeCloseTo(wanted, 9);
});
