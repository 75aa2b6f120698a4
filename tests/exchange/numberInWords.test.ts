import { saysNumber } from '../../src/exchange/numberInWords';

test.each([
  '50%',
  '12,5 %',
  '1,5 tỷ',
  '200 triệu USD',
  '60 hoạt động',
  'gần 60',
  'trên 1.200 dự án',
  'từ 8% trở lên',
  '6,5–7%',
  '60 (dự kiến)',
  '60*',
  '60 tỷ (đã giải ngân 2 tỷ)',
  '(1,5)',
  '−5',
  '$5',
  '012',
  '1234567890123456789',
])('“%s” says a number', (text) => {
  expect(saysNumber(text)).toBe(true);
});

test.each([
  '',
  '–',
  'chưa có số liệu',
  'chưa rõ',
  'xem mục 3',
  'năm 2024',
  'Quý 1/2024',
  '31.12.2024',
  '12/3/2024',
  '2024-07',
  '1.1.2',
  '4/63',
  'thứ 4',
  '2a',
  '5G',
  'I',
  '=A1*2',
])('“%s” does not', (text) => {
  expect(saysNumber(text)).toBe(false);
});
