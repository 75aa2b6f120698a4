/** On which list of provinces one report ranks, around the merger of 1 July 2025. */
import { observed } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

// Bắc Giang (VN63-24) and Bắc Ninh (VN63-27) became VN34-24; Hà Nội and Cao Bằng are on both lists.
const provinces: readonly (readonly [string, number])[] = [
  ['VN63-24', 5],
  ['VN63-27', 4],
  ['VN-01', 3],
  ['VN-04', 1],
];
const figures = sampleFigures([
  ...['2024-Q4', '2025-Q1'].flatMap((period) =>
    provinces.map(([area, value]) => observed('FDI_REG', area, period, value)),
  ),
  observed('FDI_REG', 'VN34-24', '2026-Q1', 9),
  observed('FDI_REG', 'VN-01', '2026-Q1', 12),
  observed('FDI_REG', 'VN-04', '2026-Q1', 1),
]);

function filled(period: string, area: string, markers: readonly string[], boundary?: '34' | '63') {
  const workbook = new MemoryWorkbook().sheet(
    'BC',
    Object.fromEntries(markers.map((marker, index) => [`A${index + 1}`, marker])),
  );
  const { findings } = fill(workbook, figures, { period, area, ...(boundary ? { boundary } : {}) });
  const texts = workbook.column('BC', `A1:A${markers.length}`).map(String);
  return { texts, told: findings.filter(({ rule }) => rule === 'rank.otherList') };
}

const yearAgo = [
  '{{FDI_REG .rankText}}',
  '{{FDI_REG @-1y .rankText}}',
  '{{FDI_REG @-1y .rank}}',
  '{{FDI_REG [VN] @-1y .peers}}',
];

test.each([
  ['VN-01', 'thứ 1 trong 3/34', 'thứ 2 trong 3/34', '2'],
  ['VN34-24', 'thứ 2 trong 3/34', 'thứ 1 trong 3/34', '1'],
])('a rank a year earlier is on the list of the report: %s', (area, now, then, bare) => {
  const { texts, told } = filled('2026-Q1', area, yearAgo);
  const words = ' tỉnh, thành phố có số liệu';
  expect(texts).toEqual([now + words, then + words, bare, '3/34' + words]);
  expect(told).toEqual([]);
});

test.each([
  ['VN-01', 'thứ 3 trong 4/63'],
  ['VN63-24', 'thứ 1 trong 4/63'],
  ['VN34-24', 'thứ 1 trong 3/34'],
])('a report of a period before the merger is on the list of then, or the area’s own: %s', (area, place) => {
  const { texts } = filled('2024-Q4', area, ['{{FDI_REG .rankText}}']);
  expect(texts).toEqual([`${place} tỉnh, thành phố có số liệu`]);
});

describe('a rank of a period named as such is of the list in force then', () => {
  const named = ['{{FDI_REG @2025-Q1 .rank}}', '{{FDI_REG @2025-Q1 .rankText}}', '{{FDI_REG [VN] @2025-Q1 .peers}}'];

  test('which is told where the peer set does not stand beside it', () => {
    const { texts, told } = filled('2026-Q1', 'VN-01', named);
    const words = ' tỉnh, thành phố có số liệu';
    expect(texts).toEqual(['3', `thứ 3 trong 4/63${words}`, `4/63${words}`]);
    expect(told.map(({ where }) => where.cell)).toEqual(['A1']);
    expect(told[0]?.message.vi).toBe(
      'Thứ hạng Quý I/2025 của Hà Nội xếp trong danh mục 63 tỉnh, thành phố, các thứ hạng khác trong danh mục 34: không so trực tiếp được. Hãy ghi .rankText để nêu rõ, hoặc chọn danh mục 34 cho cả báo cáo (--boundary 34).',
    );
  });

  test('unless the report asks for a list', () => {
    const { texts, told } = filled('2026-Q1', 'VN-01', named, '34');
    expect(texts[0]).toBe('2');
    expect(told).toEqual([]);
  });

  test('a former province has no other list', () => {
    const { texts, told } = filled('2026-Q1', 'VN-01', ['{{FDI_REG [VN63-24] @-1y .rank}}']);
    expect(texts).toEqual(['1']);
    expect(told[0]?.message.vi).toMatch(/Hãy ghi \.rankText để nêu rõ\.$/);
  });
});

test('rows of a list of provinces are ranked on that list throughout', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows rank(FDI_REG, boundary=63, period=2025-Q1)}}{{.area.id}}',
    B1: '{{.rank}}',
    C1: '{{FDI_REG .rank}}',
    D1: '{{FDI_REG @-1 .rank}}{{/rows}}',
  });
  const { findings } = fill(workbook, figures, { period: '2026-Q1' });
  const column = (letter: string) => workbook.column('BC', `${letter}1:${letter}4`);
  expect(column('A')).toEqual(['VN63-24', 'VN63-27', 'VN-01', 'VN-04']);
  for (const letter of ['B', 'C', 'D']) expect(column(letter)).toEqual([1, 2, 3, 4]);
  expect(findings.filter(({ rule }) => rule === 'rank.otherList')).toEqual([]);
});

test('a list of a period counted from the report’s is of the report’s list, of a period named as such of that of then', () => {
  const count = (list: string): number => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: `{{#rows ${list}}}{{.area.id}}{{/rows}}` });
    fill(workbook, figures, { period: '2026-Q1' });
    return workbook.column('BC', 'A1:A9').filter((value) => value !== null).length;
  };
  expect(count('rank(FDI_REG, period=-1y)')).toBe(3);
  expect(count('rank(FDI_REG, period=2025-Q1)')).toBe(4);
});
