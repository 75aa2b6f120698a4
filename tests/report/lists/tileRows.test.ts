/** The map of tiles as a list: a row of cells for each row of the map. */
import { figuresOf, observed } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { parsePeriod } from '../../../src/kpi/period';
import { figureMap } from '../../../src/report/brief/charts/provinceTiles';
import { tileLayouts } from '../../../src/report/brief/charts/tileLayout';

const columns = [1, 2, 3, 4, 5, 6, 7, 8];
const letters = 'ABCDEFGH';

function filled(boundary: '63' | '34') {
  const figures = figuresOf([
    observed('FDI_REG', 'VN-01', '2026', 3),
    observed('FDI_REG', 'VN-22', '2026', 'gần 2,37'),
    observed('FDI_REG', 'VN34-48', '2026', 1),
    observed('FDI_REG', 'VN34-56', '2026', { kind: 'text', text: 'nhiều' }),
  ]);
  const cells = Object.fromEntries(
    columns.flatMap((column, index) => [
      [`${letters[index] ?? ''}1`, `${index === 0 ? '{{#rows tiles(FDI_REG)}}' : ''}{{.name${column}}}`],
      [`${letters[index] ?? ''}2`, `{{.value${column}}}${index === 7 ? '{{/rows}}' : ''}`],
      [`${'KLMNOPQR'[index] ?? ''}1`, `{{.level${column}}}`],
    ]),
  );
  const workbook = new MemoryWorkbook().sheet('BĐ', cells);
  fill(workbook, figures, { period: '2026', boundary });
  const at = (name: string, below: number, shift = 0) => {
    for (let row = 1; row <= 2 * tileLayouts[boundary].rows; row += 2) {
      for (const column of columns) {
        if (workbook.value('BĐ', `${letters[column - 1] ?? ''}${row}`) !== name) continue;
        return workbook.value('BĐ', `${String.fromCharCode(64 + column + shift)}${row + below}`);
      }
    }
    throw new Error(`no tile ${name}`);
  };
  return { workbook, name: at, level: (name: string) => at(name, 0, 10) };
}

test('every tile has its name, its figure below and its level', () => {
  const { name, level } = filled('34');
  expect([name('Hà Nội', 1), level('Hà Nội')]).toEqual([3, 3]);
  expect([name('Quảng Ninh', 1), level('Quảng Ninh')]).toEqual([2.37, 2]);
  expect([name('Đà Nẵng', 1), level('Đà Nẵng')]).toEqual([1, 1]);
  expect([name('Khánh Hòa', 1), level('Khánh Hòa')]).toEqual(['nhiều', null]);
  expect([name('Cà Mau', 1), level('Cà Mau')]).toEqual(['chưa có số liệu', null]);
});

test('Hoàng Sa and Trường Sa name their province and have its level', () => {
  const { name, level } = filled('34');
  expect([name('Hoàng Sa', 1), level('Hoàng Sa')]).toEqual(['thuộc Đà Nẵng', 1]);
  expect([name('Trường Sa', 1), level('Trường Sa')]).toEqual(['thuộc Khánh Hòa', null]);
});

test.each(['34', '63'] as const)('the map of %s has a tile for each province and two islands', (boundary) => {
  const { workbook } = filled(boundary);
  const { rows } = tileLayouts[boundary];
  const names = Array.from({ length: rows }, (_, row) =>
    letters.split('').map((column) => workbook.value('BĐ', `${column}${2 * row + 1}`)),
  );
  const shown = names.flat().filter((name) => name !== null);
  expect(shown).toHaveLength(Number(boundary) + 2);
  expect(new Set(shown).size).toBe(shown.length);
});

test('a figure of a part of the period or by another definition is on no scale with the others', () => {
  const figures = figuresOf([
    observed('FDI_REG', 'VN-01', '2026', 3),
    observed('FDI_REG', 'VN-22', '2026-Q1', 1),
    observed('FDI_REG', 'VN34-48', '2026', 2, { definition: 'khac' }),
  ]);
  const { provinces, levels } = figureMap(figures, 'FDI_REG', parsePeriod('2026'), '34');
  const shown = provinces.filter(({ figure }) => figure.value.kind !== 'missing');
  expect(shown.map(({ area, level }) => [area.shortName, level])).toEqual([['Hà Nội', 0]]);
  expect(levels).toEqual([3]);
});

test('the city named after a person is called TP., not by the bare name', () => {
  const { workbook } = filled('34');
  const { rows } = tileLayouts['34'];
  const names = Array.from({ length: rows }, (_, row) =>
    letters.split('').map((column) => workbook.value('BĐ', `${column}${2 * row + 1}`)),
  ).flat();
  expect(names).toContain('TP. Hồ Chí Minh');
  expect(names).not.toContain('Hồ Chí Minh');
});
