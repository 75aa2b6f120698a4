/** A figure counted to another day than its period's last says to which. */
import type { Observation } from '../../../src/kpi/observation';
import { figuresOf, observed } from '../../analysis/sampleDataset';
import { brief, said, type Asked } from './briefText';

function sentences(rule: string, rows: readonly Observation[], asked: Asked = {}) {
  return said(brief(figuresOf(rows), asked), rule);
}

const half = (cutOff: string) => [observed('HLA', 'VN', '2024-S1', 36, { cutOff })];

test.each(['full', 'short'] as const)('beyond the period or before its end (%s)', (length) => {
  const asked = { period: '2024-S1', length };
  expect(sentences('activities.number', half('2024-07-18'), asked)).toEqual([
    '6 tháng đầu năm 2024 (tính đến ngày 18/7/2024) có 36 hoạt động đối ngoại cấp cao.',
  ]);
  expect(sentences('activities.number', half('2024-06-20'), { ...asked, lang: 'en' })).toEqual([
    'In the first half of 2024 (counted to 20 June 2024) there were 36 high-level external activities.',
  ]);
});

test.each(['2024-06-30', '2024-06', ''])('not where it is the period’s end or not stated: "%s"', (cutOff) => {
  expect(sentences('activities.number', half(cutOff), { period: '2024-S1' })).toEqual([
    '6 tháng đầu năm 2024 có 36 hoạt động đối ngoại cấp cao.',
  ]);
});

test('of amounts and of agreements too', () => {
  const rows = [
    observed('FDI_REG', 'VN', '2024-5M', 11.07, { cutOff: '2024-05-20' }),
    observed('AGR', 'VN', '2024-5M', 30, { cutOff: '2024-05-20' }),
  ];
  const asked = { period: '2024-5M' };
  expect(sentences('fdi.total', rows, asked)).toEqual([
    'Tổng vốn đầu tư nước ngoài đăng ký cả nước 5 tháng năm 2024 (tính đến ngày 20/5/2024) đạt 11,07 tỷ USD.',
  ]);
  expect(sentences('agreements.number', rows, asked)).toEqual([
    '5 tháng năm 2024 (tính đến ngày 20/5/2024), cả nước có 30 thỏa thuận hợp tác được ký kết.',
  ]);
});

test('of a sum over quarters the last one’s day counts', () => {
  const ends = ['03-31', '06-30', '09-30', '12-14'];
  const rows = ends.map((end, index) => observed('AGR', 'VN', `2024-Q${index + 1}`, 10, { cutOff: `2024-${end}` }));
  expect(sentences('agreements.number', rows)).toEqual([
    'Năm 2024 (tính đến ngày 14/12/2024), cả nước có 40 thỏa thuận hợp tác được ký kết.',
  ]);
});
