import { parsePeriod } from '../../src/kpi/period';
import { periodLabel } from '../../src/language/periodLabel';

describe('how periods read', () => {
  test.each([
    ['2024', 'năm 2024', '2024', 'Năm 2024', '2024', '2024', '2024'],
    [
      '2024-S1',
      '6 tháng đầu năm 2024',
      'the first half of 2024',
      '6 tháng đầu năm 2024',
      'First half of 2024',
      '6T đầu/2024',
      'H1 2024',
    ],
    [
      '2024-S2',
      '6 tháng cuối năm 2024',
      'the second half of 2024',
      '6 tháng cuối năm 2024',
      'Second half of 2024',
      '6T cuối/2024',
      'H2 2024',
    ],
    [
      '2024-Q1',
      'Quý I/2024',
      'the first quarter of 2024',
      'Quý I/2024',
      'First quarter of 2024',
      'Q.I/2024',
      'Q1 2024',
    ],
    [
      '2024-Q4',
      'Quý IV/2024',
      'the fourth quarter of 2024',
      'Quý IV/2024',
      'Fourth quarter of 2024',
      'Q.IV/2024',
      'Q4 2024',
    ],
    ['2024-07', 'tháng 7/2024', 'July 2024', 'Tháng 7/2024', 'July 2024', 'T7/2024', 'Jul 2024'],
    [
      '2024-9M',
      '9 tháng năm 2024',
      'the first nine months of 2024',
      '9 tháng năm 2024',
      'First nine months of 2024',
      '9T/2024',
      '9M 2024',
    ],
    [
      '2022-01-01/P24M',
      'giai đoạn 2022–2023',
      '2022–2023',
      'Giai đoạn 2022–2023',
      '2022–2023',
      '2022–2023',
      '2022–2023',
    ],
    [
      '2023-11-01/P3M',
      'từ tháng 11/2023 đến tháng 01/2024',
      'November 2023 to January 2024',
      'Từ tháng 11/2023 đến tháng 01/2024',
      'November 2023 to January 2024',
      'T11/2023–T1/2024',
      'Nov 2023–Jan 2024',
    ],
  ])('%s', (id, vi, en, viTitle, enTitle, viShort, enShort) => {
    const period = parsePeriod(id);
    expect([periodLabel(period, 'vi'), periodLabel(period, 'en')]).toEqual([vi, en]);
    expect([periodLabel(period, 'vi', 'title'), periodLabel(period, 'en', 'title')]).toEqual([viTitle, enTitle]);
    expect([periodLabel(period, 'vi', 'short'), periodLabel(period, 'en', 'short')]).toEqual([viShort, enShort]);
  });
});
