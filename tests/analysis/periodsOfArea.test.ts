import { periodsOfArea } from '../../src/analysis/periodsOfArea';
import { figuresOf, observed } from './sampleDataset';

const figures = figuresOf([
  observed('FDI_REG', 'VN63-24', '2023', 10),
  observed('FDI_REG', 'VN63-27', '2024', 20),
  observed('FDI_REG', 'VN34-24', '2025', 30),
  observed('FDI_REG', 'VN34-75', '2025-Q3', 40),
  observed('FDI_REG', 'VN-01', '2022', 50),
]);

test.each([
  ['VN', ['2025', '2025-Q3', '2024', '2023', '2022']],
  ['VN-01', ['2022']],
  // Bắc Ninh since July 2025 is Bắc Giang and Bắc Ninh of before; neither of them is the whole.
  ['VN34-24', ['2025', '2024', '2023']],
  ['VN63-24', ['2023']],
  // Đồng Nai became a city under another id on the same land.
  ['VN34-75B', ['2025-Q3']],
])('%s', (id, expected) => {
  const { reported } = periodsOfArea(figures, figures.areas.find(id), '2026-06-30');
  expect(reported.map(({ period }) => period.id)).toEqual(expected);
});
