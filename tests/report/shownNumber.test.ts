import fc from 'fast-check';
import { shownNumber } from '../../src/report/shownNumber';

test.each([
  [45651, 'dd/mm/yyyy', '25/12/2024'],
  [45651, 'd/m/yy', '25/12/24'],
  [45651, '[$-42A]"ngày "dd" tháng "mm" năm "yyyy', 'ngày 25 tháng 12 năm 2024'],
  [45651, 'yyyy\\-mm\\-dd;@', '2024-12-25'],
  [45651.75, 'dd/mm/yyyy hh:mm', '25/12/2024'],
  [45651, 'd-mmm-yy', '25/12/2024'],
  [0.0709, '"ước "0.00%', 'ước 7,09%'],
  [0.0709, '0%', '7%'],
  [0.0709, '0.0%" trở lên"', '7,1% trở lên'],
  [7.09, '0.00"%"', '7,09%'],
  [60, '"gần "#,##0', 'gần 60'],
  [60, '"gần "General', 'gần 60'],
  [2024, 'General', '2024'],
  [2024, '0', '2024'],
  [45651, '#,##0', '45.651'],
  [45651.5, 'General', '45651,5'],
  [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1.234,50'],
  [0, '#,##0;-#,##0;"–"', '–'],
  [0, '0;;', ''],
  [4.4, '#,##0.##', '4,4'],
  [4.456, '#,##0.##', '4,46'],
  [1234567, '#,##0,', '1234567'],
  [0.5, '# ?/?', '0,5'],
  [12000, '0.00E+00', '12000'],
  [0.1 + 0.2, 'General', '0,3'],
  [5, '@', '5'],
])('%s in a cell of the format %s shows %s', (number, format, shown) => {
  expect(shownNumber(number, { format }, 'vi')).toBe(shown);
});

test('days count as the workbook counts them', () => {
  expect(shownNumber(44189, { format: 'dd/mm/yyyy', date1904: true }, 'vi')).toBe('25/12/2024');
});

test('numbers have the separators of the language', () => {
  expect(shownNumber(1234.5, { format: '#,##0.00' }, 'en')).toBe('1,234.50');
});

test('with two decimals, what is shown is the number rounded to them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
      const shown = shownNumber(hundredths / 100, { format: '#,##0.00' }, 'en');
      expect(Number(shown.replaceAll(',', ''))).toBe(hundredths / 100 || 0);
    }),
  );
});
