import fc from 'fast-check';
import { legacyText } from '../../src/language/legacyFonts';
import { isVietnameseSyllable } from '../../src/language/vietnameseSyllable';

test.each([
  ['Hµ Néi', 'Hà Nội'],
  ['B¾c Ninh', 'Bắc Ninh'],
  ['NhËt B¶n', 'Nhật Bản'],
  ['Hµn Quèc', 'Hàn Quốc'],
  ['Trung Quèc', 'Trung Quốc'],
  ['§øc', 'Đức'],
  ['Th¸i Lan', 'Thái Lan'],
  ['Liªn bang Nga', 'Liên bang Nga'],
  ['Së Ngo¹i vô tØnh §ång Nai', 'Sở Ngoại vụ tỉnh Đồng Nai'],
  ['Héi nghÞ xóc tiÕn ®Çu t­', 'Hội nghị xúc tiến đầu tư'],
])('%s was typed for a TCVN3 font and says %s', (typed, meant) => {
  expect(legacyText(typed)).toEqual({ font: 'TCVN3', decoded: meant });
});

test.each([
  ['Haø Noäi', 'Hà Nội'],
  ['Baéc Ninh', 'Bắc Ninh'],
  ['Nhaät Baûn', 'Nhật Bản'],
  ['Haøn Quoác', 'Hàn Quốc'],
  ['Ñöùc', 'Đức'],
  ['Vieät Nam', 'Việt Nam'],
  ['Myõ', 'Mỹ'],
  ['Sôû Ngoaïi vuï tænh Ñoàng Nai', 'Sở Ngoại vụ tỉnh Đồng Nai'],
  ['HAØ NOÄI', 'HÀ NỘI'],
])('%s was typed for a VNI font and says %s', (typed, meant) => {
  expect(legacyText(typed)).toEqual({ font: 'VNI', decoded: meant });
});

const readable = [
  'Hà Nội',
  'Hàn Quốc',
  'Nhật Bản',
  'Đài Loan (Trung Quốc)',
  'Hồng Công (Trung Quốc)',
  'Quần đảo Virgin thuộc Anh',
  'Xa-moa',
  'Türkiye',
  "Côte d'Ivoire",
  'São Tomé và Príncipe',
  'Réunion',
  'Curaçao',
  'Åland',
  'Singapore',
  'Hoà Bình',
  'Thuỵ Sĩ',
  'Thỏa thuận hợp tác số 12/2026 – giai đoạn 2',
  'Giám đốc Sở Ngoại vụ',
  '10 × 12 m²',
  '',
];

test.each(readable)('“%s” is readable as it is', (text) => {
  expect(legacyText(text)).toBeUndefined();
  expect(legacyText(text.normalize('NFD'))).toBeUndefined();
});

test('texts of any kind are looked at without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => legacyText(text)?.decoded !== text));
});

test.each(['nghiêng', 'quốc', 'thuyền', 'giữa', 'gì', 'Đông', 'ương', 'khuỷu', 'xoong', 'Huế', 'quỳnh', 'yêu'])(
  '%s is a syllable',
  (word) => expect(isVietnameseSyllable(word)).toBe(true),
);

test.each(['quèc', 'Hµ', 'Singapore', 'bàt', 'fa', 'ngk', 'áà', ''])('%s is none', (word) =>
  expect(isVietnameseSyllable(word)).toBe(false),
);
