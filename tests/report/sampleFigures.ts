/** The figures that the tests of filling use. */
import type { Figures } from '../../src/analysis/figure';
import { sameInBoth } from '../../src/kpi/bilingual';
import type { Dataset } from '../../src/kpi/dataset';
import type { Observation } from '../../src/kpi/observation';
import { agreement, figuresOf, observed, target, task } from '../analysis/sampleDataset';

/** FDI_REG of 2024 by province of the 63, largest first. */
export const fdi2024: readonly (readonly [string, number])[] = [
  ['VN63-27', 5.12],
  ['VN63-31', 4.94],
  ['VN63-79', 3.04],
  ['VN-22', 2.88],
  ['VN63-24', 1.5],
];

const national: readonly Observation[] = [
  observed('HLA', 'VN', '2024', 'gần 60', { source: 'Báo Ấp Bắc', asOf: '2024-12-20' }),
  observed('HLA', 'VN', '2023', 44),
  observed('HLA', 'VN', '2024-S1', 36, { cutOff: '2024-07-18' }),
  observed('AGR', 'VN', '2024', 'hơn 170', { source: 'The Leader' }),
  observed('FTA', 'VN', '2024', 17),
  observed('FTA', 'VN', '2023', 16),
  observed('PROMO_EVENTS', 'VN', '2024', 0),
  observed('EXPORT_AGRI', 'VN', '2024', { kind: 'text', text: 'cao kỷ lục' }),
  observed('GDP_GROWTH', 'VN', '2024', 7.09),
  observed('GDP_GROWTH', 'VN', '2023', 5.05),
  observed('GDP_GROWTH', 'VN', '2022', 8.12),
  observed('GDP_GROWTH', 'VN', '2025', '6,5–7%'),
  observed('FDI_REG', 'VN', '2024', 38.23),
];

export function sampleFigures(more: readonly Observation[] = [], parts: Partial<Dataset> = {}): Figures {
  const provincial = fdi2024.map(([area, value]) => observed('FDI_REG', area, '2024', value));
  return figuresOf([...national, ...provincial, ...more], {
    illustrative: false,
    title: sameInBoth('Số liệu thử'),
    issuer: sameInBoth('Vụ Tổng hợp kinh tế'),
    targets: [target('GDP_GROWTH', 'VN', '2024', '6,5–7%')],
    agreements: [
      agreement('FTA-01', {
        kind: 'FTA',
        title: { vi: 'Hiệp định A', en: 'Agreement A' },
        partner: 'ASEAN',
        signed: '1992',
        status: 'in_force',
        inForce: '1993-01-01',
      }),
      agreement('FTA-02', {
        kind: 'FTA',
        title: { vi: 'Hiệp định B', en: 'Agreement B' },
        partner: 'Chile',
        signed: '2011-11-11',
        status: 'signed',
      }),
      agreement('MOU-01', {
        title: { vi: 'Ghi nhớ C', en: 'MoU C' },
        partner: 'Nhật Bản',
        signed: '2024-05',
        amount: 5,
        unit: 'triệu USD',
      }),
      agreement('FTA-03', {
        kind: 'FTA',
        title: { vi: 'Hiệp định D', en: 'Agreement D' },
        partner: 'Israel',
        signed: '2025-03-01',
      }),
    ],
    tasks: [
      task('T1', '2024-06-30', 'running', { title: 'Mở cửa khẩu', assignee: 'Đại sứ quán tại Trung Quốc' }),
      task('T2', '2026-06-30', 'running', { title: 'Vận động công nhận' }),
      task('T3', '2024-03-31', 'done', { title: 'Hội nghị' }),
    ],
    tables: new Map([
      [
        'partners',
        {
          name: 'partners',
          columns: ['Quốc gia', 'Vốn'],
          rows: [
            ['Trung Quốc', 5.14],
            ['Hàn Quốc', 2.1],
            ['=1+1', 3],
          ],
        },
      ],
      ['empty', { name: 'empty', columns: ['Tên'], rows: [] }],
    ]),
    ...parts,
  });
}
