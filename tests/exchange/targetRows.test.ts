import { datasetOf, OBSERVATIONS, problemsOf } from './files';

const files = (row: string) => ({
  'observations.csv': `${OBSERVATIONS}HLA,VN,2024,60,gần,,S\n`,
  'targets.csv': `INDICATOR,REF_AREA,TIME_PERIOD,LOW,HIGH,TEXT,AS_OF,SOURCE\n${row}\n`,
});

test('a target text of two readings is refused unless something settles it', async () => {
  const problem = ['target.ambiguous targets.csv:2 TEXT'];
  expect(await problemsOf(files('GDP_GROWTH,VN,2024,,,6.500,2024,S'))).toEqual(problem);
  expect(await problemsOf(files('FDI_REG,VN,2024,,,≥1.500,2024,S'))).toEqual(problem);
  expect(await problemsOf(files('FDI_REG,VN,2024,1.5,,≥1.500,2024,S'))).toEqual([]);
  expect(await problemsOf(files('FDI_REG,VN,2024,,,từ 1.500 triệu USD,2024,S'))).toEqual([]);
  expect(await problemsOf(files('FDI_PROJECTS,VN,2024,,,≥1.500,2024,S'))).toEqual([]);
  expect(await problemsOf(files('FDI_PROJECTS,VN,2024,,,1.500 dự án,2024,S'))).toEqual([]);
  expect(await problemsOf(files('FDI_PROJECTS,VN,2024,,,"1,500 dự án",2024,S'))).toEqual(problem);
  expect(await problemsOf(files('GDP_GROWTH,VN,2024,,,phấn đấu cao nhất,2024,S'))).toEqual([]);
});

test('LOW and HIGH are kept only beside a text', async () => {
  const { targets } = await datasetOf(files('GDP_GROWTH,VN,2024,6,6.4,"6,5–7%",2024,S'));
  expect(targets[0]).toMatchObject({ text: '6,5–7%', low: 6, high: 6.4 });
  const built = await datasetOf(files('GDP_GROWTH,VN,2024,6.5,7,,2024,S'));
  expect(built.targets[0]).not.toHaveProperty('low');
});
