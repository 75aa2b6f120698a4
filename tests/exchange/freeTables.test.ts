import type { Finding } from '../../src/kpi/finding';
import { datasetOf, OBSERVATIONS } from './files';

const ROW = `${OBSERVATIONS}HLA,VN,2024,1,,,S\n`;

async function told(table: string): Promise<readonly Finding[]> {
  const { findings = [] } = await datasetOf({ 'observations.csv': ROW, 'du-an.csv': table });
  return findings.filter(({ rule }) => rule === 'table.numberAsText');
}

test('a number with a unit or words in a column of numbers stays text, and is told with its line and column', async () => {
  const table = 'Khu;Vốn;Lao động\nA;1,5;60\nB;1,5 tỷ;gần 60\nC;50%;70\nD;3;80\nE;4;–\n';
  const { tables } = await datasetOf({ 'observations.csv': ROW, 'du-an.csv': table });
  expect(tables.get('du-an')?.rows.map(([, capital]) => capital)).toEqual([1.5, '1,5 tỷ', '50%', 3, 4]);
  const [capital, labour, ...more] = await told(table);
  expect(more).toEqual([]);
  expect(capital).toMatchObject({ severity: 'warning', where: { file: 'du-an.csv', line: 3, column: 'Vốn' } });
  expect(capital?.message.vi).toContain('dòng 3 “1,5 tỷ”, dòng 4 “50%”.');
  expect(capital?.message.en).toContain('line 3 "1,5 tỷ", line 4 "50%".');
  expect(labour?.message.vi).toContain('dòng 3 “gần 60”.');
});

test('of many such cells the first are named and all are counted', async () => {
  const [finding] = await told(`Vốn\n${'1\n'.repeat(8)}${'2%\n'.repeat(8)}`);
  expect(finding?.message.vi).toContain('dòng 14 “2%”, … (8).');
});

test.each([
  ['a column of texts', 'Tỷ lệ\n50%\n60%\n1\n'],
  ['remarks among numbers', 'Vốn\n1\n2\nchưa rõ\nxem mục 3\n'],
  ['codes', 'Mã dự án\n12\n13\n14 tỷ\n'],
  ['years', 'Năm\n2022\n2023\n2024 (ước)\n'],
  ['places in a list', 'TT\n1\n2\n2a\n3\n'],
  ['dates', 'Ngày\n1\n2\n31.12.2024\n'],
])('nothing is told of %s', async (_, table) => {
  expect(await told(table)).toEqual([]);
});
