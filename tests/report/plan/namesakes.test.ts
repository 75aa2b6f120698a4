import { figuresOf, observed } from '../../analysis/sampleDataset';
import { planned } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';

const figures = figuresOf([
  observed('FDI_REG', 'VN63-27', '2024', 1.99),
  observed('FDI_REG', 'VN63-24', '2024', 1.5),
  observed('FDI_REG', 'VN34-24', '2025', 3.86),
  observed('FDI_REG', 'VN-22', '2024', 2.88),
  observed('FDI_REG', 'VN-22', '2025', 3),
]);

function told(...markers: readonly string[]) {
  const cells = Object.fromEntries(markers.map((marker, index) => [`A${index + 1}`, marker]));
  const { findings } = planned(new MemoryWorkbook().sheet('BC', cells), figures, { period: '2025' });
  return findings.filter(({ rule }) => rule === 'area.namesakes');
}

test('a name that means one province before the merger and a larger one since is told once, with both cells', () => {
  const [finding, ...others] = told(
    '{{FDI_REG [Bắc Ninh] @2024}}',
    'Năm 2025 đạt {{FDI_REG [bắc ninh]}} tỷ USD',
    '{{FDI_REG [Bắc Ninh] @2025}}',
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', where: { sheet: 'BC', cell: 'A2' } });
  expect(finding?.message.vi).toContain("'BC'!A1 là Bắc Ninh (đến 30/6/2025), VN63-27");
  expect(finding?.message.vi).toContain("'BC'!A2 là Bắc Ninh (từ 01/7/2025), VN34-24");
});

test.each([
  ['ids, which say which of them is meant', ['{{FDI_REG [VN63-27] @2024}}', '{{FDI_REG [VN34-24] @2025}}']],
  ['an id beside a name', ['{{FDI_REG [Bắc Ninh] @2025}}', '{{FDI_REG [VN63-27] @2024}}']],
  ['one period', ['{{FDI_REG [Bắc Ninh]}}', '{{FDI_REG [Bắc Ninh] @2025 .rankText}}']],
  ['a period counted from the report’s', ['{{FDI_REG [Bắc Ninh]}}', '{{FDI_REG [Bắc Ninh] @-1y}}']],
  ['a province that did not change', ['{{FDI_REG [Quảng Ninh] @2024}}', '{{FDI_REG [Quảng Ninh] @2025}}']],
  ['one whose name alone changed', ['{{FDI_REG [Thừa Thiên Huế] @2024}}', '{{FDI_REG [Huế] @2025}}']],
  ['a name of one time only', ['{{FDI_REG [Bắc Giang] @2024}}', '{{FDI_REG [Bắc Ninh] @2025}}']],
])('nothing is told of %s', (_what, markers) => {
  expect(told(...markers)).toEqual([]);
});
