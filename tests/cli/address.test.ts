import { parseAddress } from '../../src/cli/address';
import { placeText } from '../../src/cli/terminal';
import { UsageError } from '../../src/cli/usage';

test.each([
  ['B6', { sheet: undefined, row: 6, column: 2 }],
  ['$AA$10', { sheet: undefined, row: 10, column: 27 }],
  ['TongHop!b2', { sheet: 'TongHop', row: 2, column: 2 }],
  ["'Báo cáo'!B6", { sheet: 'Báo cáo', row: 6, column: 2 }],
  ["'Quý I''24'!C3", { sheet: "Quý I'24", row: 3, column: 3 }],
  ["'Báo cáo'!B6".normalize('NFD'), { sheet: 'Báo cáo', row: 6, column: 2 }],
])('%s is a cell', (text, expected) => {
  expect(parseAddress(text)).toEqual(expected);
});

test.each(['', '6B', 'B0', 'A1:B2', "'Báo cáo!B6", 'Sheet!'])(
  '%p is not a cell and says what one looks like',
  (text) => {
    expect(() => parseAddress(text)).toThrow(UsageError);
  },
);

test.each([
  ['Báo cáo', 'B6'],
  ["Số liệu 'lạ'", 'A1'],
  ["'", 'XFD1048576'],
  ['Quý I!2025', 'C3'],
])('the address printed for sheet %p is read back', (sheet, cell) => {
  const printed = placeText({ sheet, cell });
  expect(parseAddress(printed)).toMatchObject({ sheet });
  expect(printed.endsWith(`!${cell}`)).toBe(true);
});
