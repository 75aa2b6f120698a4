/** What the data get wrong is said in the brief itself, not only where it was made. */
import type { Observation } from '../../../src/kpi/observation';
import { figuresOf, observed } from '../../analysis/sampleDataset';
import { brief, said, type Asked } from './briefText';

function capital(total: number | string, parts: readonly (number | string)[]): Observation[] {
  return [
    observed('FDI_REG', 'VN', '2024', total),
    ...['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE'].map((code, index) => observed(code, 'VN', '2024', parts[index] ?? 0)),
  ];
}

function remarks(rule: string, observations: readonly Observation[], asked: Asked = {}) {
  return said(brief(figuresOf(observations), asked), rule);
}

describe('a total that is not the sum of its components', () => {
  test.each(['full', 'short'] as const)('is told in the %s brief with both and their difference', (length) => {
    expect(remarks('gaps.components', capital(39.1, [19.73, 13.96, 4.54]), { length })).toEqual([
      'Tổng vốn đầu tư nước ngoài đăng ký năm 2024 là 39,1 tỷ USD, không khớp với tổng các thành phần là 38,23 tỷ USD (chênh lệch 0,87 tỷ USD); cần kiểm tra lại trước khi sử dụng.',
    ]);
  });

  test('is no remark where rounding explains it, nor where a component is missing', () => {
    expect(remarks('gaps.components', capital(38.23, [19.73, 13.96, 4.54]))).toEqual([]);
    expect(remarks('gaps.components', capital(38.2, [19.73, 13.96, 4.54]))).toEqual([]);
    expect(remarks('gaps.components', capital(39.1, [19.73, 13.96, 4.54]).slice(0, 3))).toEqual([]);
  });
});

test('a negative amount of what cannot be negative is told, also of a province that only the ranking shows', () => {
  expect(remarks('gaps.negative', [observed('FDI_REG', 'VN', '2024', -1.5)], { lang: 'en' })).toEqual([
    'Total registered foreign investment in 2024 is given as a negative number (-1.5 billion USD), which it cannot be; to be checked before use.',
  ]);
  expect(
    remarks('gaps.negative', [observed('FDI_REG', 'VN', '2024', 9), observed('FDI_REG', 'VN-01', '2024', -1.5)]),
  ).toEqual([
    'Tổng vốn đầu tư nước ngoài đăng ký năm 2024 của Hà Nội ghi số âm (-1,5 tỷ USD), trong khi chỉ tiêu này không thể âm; cần kiểm tra lại trước khi sử dụng.',
  ]);
});
