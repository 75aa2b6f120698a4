import { DatasetInvalid } from '../../src/exchange/problems';
import { datasetOf, OBSERVATIONS, problemsOf } from './files';

const ROW = `${OBSERVATIONS}HLA,VN,2024,60,gần,,S\n`;

test('a folder with nothing but observations is a data set', async () => {
  const dataset = await datasetOf({ 'observations.csv': ROW });
  expect(dataset).toMatchObject({ id: 'thu-nghiem', title: { vi: 'thu-nghiem' }, illustrative: false, findings: [] });
  expect(dataset.indicators.get('FDI_REG')?.unit).toBe('tỷ USD');
  expect(dataset.areas).toHaveLength(88);
});

test('two files whose names differ only in capitals are refused', async () => {
  expect(await problemsOf({ 'observations.csv': ROW, 'Observations.csv': ROW })).toEqual([
    'dataset.fileTwice Observations.csv',
  ]);
});

test('without observations there is no data set', async () => {
  expect(await problemsOf({ 'dataset.json': '{}' })).toEqual(['dataset.noObservations observations.csv']);
});

test('dataset.json gives title, issuer and the illustrative label', async () => {
  const header = {
    id: 'mau',
    title: { vi: 'Mẫu', en: 'Sample' },
    version: '7',
    illustrative: true,
    issuer: 'Sở Ngoại vụ',
  };
  const dataset = await datasetOf({ 'observations.csv': ROW, 'dataset.json': JSON.stringify(header) });
  expect(dataset).toMatchObject({ ...header, issuer: { vi: 'Sở Ngoại vụ', en: 'Sở Ngoại vụ' } });
});

test.each(['Mật', 'Tối mật', 'TUYỆT MẬT', 'secret', 'confidential', 'nội bộ'])(
  'data marked "%s" are refused',
  async (secrecy) => {
    expect(await problemsOf({ 'observations.csv': ROW, 'dataset.json': JSON.stringify({ secrecy }) })).toEqual([
      'dataset.secret dataset.json',
    ]);
  },
);

test.each(['', 'không', 'Không mật', 'công khai', 'none'])('data marked "%s" are not secret', async (secrecy) => {
  expect(await problemsOf({ 'observations.csv': ROW, 'dataset.json': JSON.stringify({ secrecy }) })).toEqual([]);
});

test.each([
  ['not JSON', '{"id": "a",\n}', 'json.syntax dataset.json:2'],
  ['a list', '[]', 'json.type dataset.json'],
  ['a number for a text', '{"id": 5}', 'json.type dataset.json id'],
  ['a word for a flag', '{"illustrative": "có"}', 'json.type dataset.json illustrative'],
])('dataset.json that is %s is refused', async (_, json, problem) => {
  expect(await problemsOf({ 'observations.csv': ROW, 'dataset.json': json })).toEqual([problem]);
});

test('the version is a fingerprint of the content: the same for the same files, another for any change', async () => {
  const [first, again, other] = await Promise.all(
    [ROW, ROW, `${ROW}AGR,VN,2024,1,,,S\n`].map((text) => datasetOf({ 'observations.csv': text })),
  );
  expect(first?.version).toMatch(/^[0-9a-f]{64}$/);
  expect(again?.version).toBe(first?.version);
  expect(other?.version).not.toBe(first?.version);
});

test('all problems of all files are told at once, in reading order, under one code', async () => {
  const files = {
    'dataset.json': '{"secrecy": "Mật"}',
    'observations.csv': `${OBSERVATIONS}HLX,VN,2024,1,,,S\nHLA,Bắc Giản,2024-Q9,x,,,S\n`,
    'targets.csv': 'INDICATOR,REF_AREA,PERIOD\nGDP_GROWTH,VN,2024\n',
    'tasks.csv': 'ID,TITLE_VI,ASSIGNEE,DUE\n1,Việc,Bộ Công Thương,30/6/2024\n1,Việc khác,,\n',
  };
  expect(await problemsOf(files)).toEqual([
    'dataset.secret dataset.json',
    'indicator.unknown observations.csv:2 INDICATOR',
    'period.unknown observations.csv:3 TIME_PERIOD',
    'area.unknown observations.csv:3 REF_AREA',
    'csv.columnMissing targets.csv:1 TIME_PERIOD',
    'date.format tasks.csv:2 DUE',
    'row.twice tasks.csv:3 ID',
    'cell.required tasks.csv:3 ASSIGNEE',
  ]);
  const error: unknown = await datasetOf(files).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatasetInvalid);
  const { code, text } = error as DatasetInvalid;
  expect(code).toBe('dataset.invalid');
  expect(text.vi).toContain('8 lỗi');
  expect(text.vi).toContain('observations.csv, dòng 2, cột INDICATOR: ');
  expect(text.vi).toContain('Có phải là HLA không?');
  expect(text.en).toContain('tasks.csv, line 2, column DUE: ');
});

test('of very many problems the first fifty are listed and the rest counted', async () => {
  const rows = Array.from({ length: 70 }, (_, index) => `HLX,VN,2024,${index},,,S`).join('\n');
  const error: unknown = await datasetOf({ 'observations.csv': `${OBSERVATIONS}${rows}\n` }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatasetInvalid);
  expect((error as DatasetInvalid).problems).toHaveLength(50);
  expect((error as DatasetInvalid).text.vi).toContain('70 lỗi');
  expect((error as DatasetInvalid).text.vi).toContain('20 lỗi nữa');
});

test('a missing column names the header that looks like it', async () => {
  const error: unknown = await datasetOf({
    'observations.csv': 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALU\nHLA,VN,2024,1\n',
  }).catch((reason: unknown) => reason);
  expect((error as DatasetInvalid).text.vi).toContain('Cột “OBS_VALU” có lẽ là cột này');
});

test.each([
  [
    'a column twice',
    'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,obs_value\n',
    'csv.columnTwice observations.csv:1 OBS_VALUE',
  ],
  ['a column without a name', 'INDICATOR,,REF_AREA,TIME_PERIOD,OBS_VALUE\n', 'csv.columnUnnamed observations.csv:1'],
  ['an empty file', '', 'csv.empty observations.csv:1'],
])('%s in the header is refused', async (_, text, problem) => {
  const [first] = await problemsOf({ 'observations.csv': text });
  expect(first?.toUpperCase()).toBe(problem.toUpperCase());
});

test('separators behind the last column, as spreadsheets leave them, do not matter', async () => {
  const { observations } = await datasetOf({
    'observations.csv': 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,,\nHLA,VN,2024,1,,,\n',
  });
  expect(observations).toHaveLength(1);
});

test('a file saved by a Vietnamese Excel (byte-order mark, semicolons, decimal commas) is read', async () => {
  const text =
    '\uFEFFINDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE;UNIT_MEASURE\r\nFDI_STOCK;Bắc Giang;2023;11,12;tỷ USD\r\nFDI_REG;VN;2023;1.234,5;tỷ USD\r\n';
  const { observations } = await datasetOf({ 'observations.csv': text });
  expect(observations.map(({ value }) => value)).toMatchObject([
    { number: 11.12, decimals: 2 },
    { number: 1234.5, decimals: 1 },
  ]);
});

test('further CSV files are tables: plain numbers are numbers, codes and formulas stay text', async () => {
  const { tables } = await datasetOf({
    'observations.csv': ROW,
    'partners.csv': 'Mã,Đối tác,Vốn,Ghi chú\n01,Hàn Quốc,2.1,=A1\n02,"Nhật ""Bản""",300,1.2.3\n',
  });
  expect(tables.get('partners')).toEqual({
    name: 'partners',
    columns: ['Mã', 'Đối tác', 'Vốn', 'Ghi chú'],
    rows: [
      ['01', 'Hàn Quốc', 2.1, '=A1'],
      ['02', 'Nhật "Bản"', 300, '1.2.3'],
    ],
  });
});

test.each([
  ['thousands beside a decimal comma', 'Khu;Vốn\nA;1,5\nB;12.345\n', { code: 'number.ambiguous', line: 3 }],
  ['a whole column that nothing settles', 'Khu;Vốn\nA;3\nB;1.200\n', { code: 'number.ambiguous', line: 3 }],
  ['thousands beside a decimal point', 'Khu,Vốn\nA,1.5\nB,"1,234"\n', { code: 'number.ambiguous', line: 3 }],
  ['thousands beside a remark', 'Khu;Vốn\nA;1,5\nB;chưa rõ\nC;12.345\n', { code: 'number.ambiguous', line: 4 }],
  ['both marks beside a remark', 'Khu,Vốn\nA,0.5\nB,"1,5"\nC,50%\n', { code: 'number.mixed', line: 3 }],
  ['both marks beside a dash', 'Khu,Vốn\nA,0.5\nB,"1,5"\nC,–\n', { code: 'number.mixed', line: 3 }],
  ['thousands with spaces', 'Khu,Vốn\nA,1 947\nB,5\n', { code: 'number.unreadable', line: 2 }],
  ['a number that a spreadsheet shortened', 'Khu,Vốn\nA,1.23E+05\nB,5\n', { code: 'number.scientific', line: 2 }],
])('a table is refused with %s, not left out of totals', async (_, table, { code, line }) => {
  await expect(datasetOf({ 'observations.csv': ROW, 'du-an.csv': table })).rejects.toMatchObject({
    problems: [{ code, where: { file: 'du-an.csv', line, ...(code === 'number.mixed' ? {} : { column: 'Vốn' }) } }],
  });
});

test('codes, dates, lists of contents and texts among them are no numbers of a table', async () => {
  const { tables } = await datasetOf({
    'observations.csv': ROW,
    'du-an.csv':
      'Mã;Mục;Ngày;Ghi chú;Vốn\n0912;1;31.12.2024;theo mục 1.2;1,5\n01.234;1.1.2;1.1.2025;1.234;\nA1;I;;xem mục 3;2,5\n',
  });
  expect(tables.get('du-an')?.rows).toEqual([
    ['0912', 1, '31.12.2024', 'theo mục 1.2', 1.5],
    ['01.234', '1.1.2', '1.1.2025', '1.234', ''],
    ['A1', 'I', '', 'xem mục 3', 2.5],
  ]);
});

test.each([
  ['Mã HS', ['8517', '8517.10']],
  ['HS', ['8517', '12']],
  ['HS_Code', ['1', '2']],
  ['Nhóm', ['0101', '8517']],
])('a column of codes stays as written: %s', async (heading, codes) => {
  const { tables } = await datasetOf({
    'observations.csv': ROW,
    't.csv': `${heading},Vốn\n${codes.map((code) => `${code},1.5`).join('\n')}\n`,
  });
  expect(tables.get('t')?.rows).toEqual(codes.map((code) => [code, 1.5]));
});

test.each([
  ['Mã Lai', ['8517', '12'], [8517, 12]],
  ['Công suất (mã lực)', ['8517', '12'], [8517, 12]],
  ['Mã lực', ['8517', '12'], [8517, 12]],
  ['Xuất khẩu HS 8517', ['1.5', '12'], [1.5, 12]],
  ['Vốn', ['012', '8517'], ['012', 8517]],
])('a column of amounts does not: %s', async (heading, written, numbers) => {
  const { tables } = await datasetOf({ 'observations.csv': ROW, 't.csv': `${heading}\n${written.join('\n')}\n` });
  expect(tables.get('t')?.rows).toEqual(numbers.map((number) => [number]));
});

test('100,000 observations are read', async () => {
  const rows = Array.from(
    { length: 100000 },
    (_, index) => `FDI_REG,VN63-24,${2000 + (index % 25)},${index}.5,gần,,nguồn ${Math.floor(index / 25)}`,
  );
  const { observations } = await datasetOf({ 'observations.csv': `${OBSERVATIONS}${rows.join('\n')}\n` });
  expect(observations).toHaveLength(100000);
  expect(observations[99999]).toMatchObject({ line: 100001, value: { number: 99999.5 } });
});
