import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDatasetDirectory } from '../../../src/exchange/node/datasetDirectory';
import { DatasetInvalid } from '../../../src/exchange/problems';

const fixtures = path.join(__dirname, '..', '..', 'fixtures', 'data');

test('a folder as a province would send it is read, other files left alone', async () => {
  const dataset = await readDatasetDirectory(path.join(fixtures, 'vietnamese-excel'));
  expect(dataset.id).toBe('vietnamese-excel');
  expect(
    dataset.observations.map(({ area, value }) => `${area} ${'number' in value ? value.number : value.kind}`),
  ).toEqual(['VN63-24 352.4', 'VN63-24 1234.5', 'VN63-24 12', 'VN63-24 missing']);
});

test('a folder with many slips tells all of them', async () => {
  const error: unknown = await readDatasetDirectory(path.join(fixtures, 'broken')).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatasetInvalid);
  expect((error as DatasetInvalid).problems.map(({ code, where }) => `${code} ${where.file}:${where.line}`)).toEqual([
    'indicator.unknown observations.csv:2',
    'period.date observations.csv:3',
    'area.codeAlone observations.csv:4',
    'date.nonexistent observations.csv:5',
    'observation.twice observations.csv:7',
    'csv.columnMissing agreements.csv:1',
  ]);
});

test('a folder that is not there is told as such', async () => {
  await expect(readDatasetDirectory(path.join(fixtures, 'không-có'))).rejects.toMatchObject({
    code: 'dataset.noFolder',
  });
});

test('capitals in file names do not matter', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ngkt-'));
  try {
    await writeFile(
      path.join(folder, 'Observations.CSV'),
      'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nHLA,VN,2024,60\n',
    );
    expect((await readDatasetDirectory(folder)).observations).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});
