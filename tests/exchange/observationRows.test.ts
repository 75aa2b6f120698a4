import fc from 'fast-check';
import { DatasetInvalid } from '../../src/exchange/problems';
import { formatValue } from '../../src/language/formatValue';
import { datasetOf, OBSERVATIONS, problemsOf } from './files';

const FULL =
  'INDICATOR,DEFINITION,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,OBS_VALUE_HIGH,OBS_QUALIFIER,OBS_TEXT,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,CUT_OFF,AS_OF,SOURCE,COMMENT\n';

async function only(text: string) {
  const { observations } = await datasetOf({ 'observations.csv': text });
  expect(observations).toHaveLength(1);
  return observations[0]!;
}

describe('values as printed', () => {
  test.each([
    ['HLA,,VN,,2024,60,,gần,,,,,,,S,', 'gần 60 hoạt động'],
    ['AGR,,VN,,2024,170,,hơn,,,,,,,S,', 'hơn 170 thỏa thuận'],
    ['FDI_STOCK,,VN63-24,,2023,5.14,,khoảng,,USD,9,,,,S,', 'khoảng 5,14 tỷ USD'],
    ['FDI_STOCK,,VN63-24,,2023,11.120,,,,tỉ USD,,,,,S,', '11,120 tỷ USD'],
    ['FDI_REG,,VN63-24,,2023,352.4,,,,USD,6,,,,S,', '352,4 triệu USD'],
    ['GDP_GROWTH,,VN,,2024,6.5,7,,,PT,0,,,,S,', '6,5–7%'],
    ['GDP_GROWTH,,VN,,2025,8,,từ … trở lên,,,,,,,S,', 'từ 8% trở lên'],
    ['GDP_GROWTH,,VN,,2025,8,,trở lên,,,,,,,S,', '8% trở lên'],
    ['GDP_GROWTH,,VN,,2024,7.09,,ước,,,,,,,S,', 'ước 7,09%'],
    ['HLA,,VN,,2024,60,,(gần),,,,,,,S,', 'gần 60 hoạt động'],
    ['EXPORT_AGRI,,VN,,2024,,,,cao kỷ lục,,,,,,S,', 'cao kỷ lục'],
    ['AGR,,VN,,2024,,,,,,,L,,,S,', 'chưa có số liệu'],
  ])('%s reads "%s"', async (row, text) => {
    const { value } = await only(`${FULL}${row}\n`);
    expect(formatValue(value, 'vi')).toBe(text);
  });

  test('a rank says among how many where OBS_TEXT does', async () => {
    expect(await only(`${FULL}FDI_RANK,,VN63-24,,2023,4,,,4/63,,,,,,S,\n`)).toMatchObject({
      value: { kind: 'rank', rank: 4, of: 63 },
    });
    expect((await only(`${FULL}FDI_RANK,,VN63-24,,2023,4,,,,,,,,,S,\n`)).value).toEqual({ kind: 'rank', rank: 4 });
  });

  test('"ước" makes the status E, and status E makes an estimate without a word', async () => {
    const worded = await only(`${FULL}GDP_GROWTH,,VN,,2024,7.09,,ước,,,,,,,S,\n`);
    expect(worded).toMatchObject({ status: 'E', value: { word: 'ước', estimate: true } });
    const bare = await only(`${FULL}GDP_GROWTH,,VN,,2024,7.09,,,,,,E,,,S,\n`);
    expect(bare).toMatchObject({ status: 'E', value: { word: '', estimate: true } });
  });

  test('a range keeps the printed precision of both ends', async () => {
    const { value } = await only(`${FULL}GDP_GROWTH,,VN,,2024,6.5,7,,,,,,,,S,\n`);
    expect(value).toMatchObject({ kind: 'range', low: 6.5, high: 7, decimals: 1, endDecimals: [1, 0] });
  });

  test('words beside a number are kept with the comment', async () => {
    const row = await only(`${FULL}HLA,,VN,,2024,60,,gần,nhiều chuyến thăm,,,,,,S,Ghi chú\n`);
    expect(row).toMatchObject({ value: { number: 60 }, comment: 'Ghi chú; nhiều chuyến thăm' });
  });

  test('a blank value without a status counts as missing, and is noticed', async () => {
    const { observations, findings } = await datasetOf({ 'observations.csv': `${OBSERVATIONS}AGR,VN,2024,,,,S\n` });
    expect(observations[0]).toMatchObject({ status: 'O', value: { kind: 'missing' } });
    expect(findings).toMatchObject([{ severity: 'warning', rule: 'observation.blank', where: { line: 2 } }]);
  });

  test('UNIT_MULT alone is a power of ten of what the indicator measures', async () => {
    const text = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nFDI_REG,VN,2024,352.4,6\n';
    expect(await only(text)).toMatchObject({ value: { number: 352.4, unit: 'triệu USD' } });
  });
});

describe('keys, columns and areas', () => {
  test('columns stand in any order and case, as SDMX-CSV puts its own in front', async () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,obs_value,TIME_PERIOD,Ref_Area,INDICATOR\ndataflow,NGKT:KPI(1.0),I,17,2024,VN,FTA\n';
    expect(await only(text)).toMatchObject({
      indicator: 'FTA',
      area: 'VN',
      period: '2024',
      line: 2,
      file: 'observations.csv',
    });
  });

  test('an unknown column is ignored with a finding that knows the nearest name', async () => {
    const text = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_QUALIFER,MY_NOTE\nFTA,VN,2024,17,,x\n';
    const { findings } = await datasetOf({ 'observations.csv': text });
    expect(findings?.map(({ rule, where }) => `${rule} ${where.column}`)).toEqual([
      'csv.columnUnknown OBS_QUALIFER',
      'csv.columnUnknown MY_NOTE',
    ]);
    expect(findings?.[0]?.message.vi).toContain('OBS_QUALIFIER');
  });

  test('an indicator code is understood in any case, also one of the data set’s own', async () => {
    const files = {
      'indicators.json': '[{"code":"gdp_x","kind":"amount"},{"code":"Thu_Nghiem","kind":"count"}]',
      'observations.csv': `${OBSERVATIONS}hla,VN,2024,60,,,S\nGDP_X,VN,2024,1,,,S\nTHU_NGHIEM,VN,2024,2,,,S\n`,
    };
    const { observations } = await datasetOf(files);
    expect(observations.map(({ indicator }) => indicator)).toEqual(['HLA', 'GDP_X', 'THU_NGHIEM']);
  });

  test("an empty DEFINITION is the catalogue's", async () => {
    expect((await only(`${FULL}HLA,,VN,,2024,60,,,,,,,,,S,\n`)).definition).toBe('1');
    expect((await only(`${FULL}HLA,lanh-dao,VN,,2024,60,,,,,,,,,S,\n`)).definition).toBe('lanh-dao');
  });

  test('a name means the unit that existed at the end of the period', async () => {
    expect((await only(`${OBSERVATIONS}FDI_REG,Tỉnh Bắc Ninh,2024,5.11,,,S\n`)).area).toBe('VN63-27');
    expect((await only(`${OBSERVATIONS}FDI_REG,bắc ninh,2025-Q4,5.11,,,S\n`)).area).toBe('VN34-24');
    expect((await only(`${OBSERVATIONS}FDI_REG,Hoà Bình,2024,0.1,,,S\n`)).area).toBe('VN63-17');
    expect((await only(`${OBSERVATIONS}FDI_REG,Hòa Bình,2024,0.1,,,S\n`)).area).toBe('VN63-17');
  });

  test('decomposed letters are composed, with a finding', async () => {
    const text = `${OBSERVATIONS}FDI_REG,Bắc Giang,2024,1,gần,,S\n`.normalize('NFD');
    const { observations, findings } = await datasetOf({ 'observations.csv': text });
    expect(observations[0]).toMatchObject({ area: 'VN63-24', value: { word: 'gần' } });
    expect(findings).toMatchObject([
      { severity: 'info', rule: 'text.normalised', where: { file: 'observations.csv', line: 2 } },
    ]);
  });

  test('text that looks like a formula stays text', async () => {
    const { comment, source } = await only(`${FULL}HLA,,VN,,2024,60,,,,,,,,,=1+1,@SUM(A1)\n`);
    expect([source, comment]).toEqual(['=1+1', '@SUM(A1)']);
  });
});

test('a qualifier of one number beside a range is told as such, in the words typed', async () => {
  const files = {
    'observations.csv':
      'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_VALUE_HIGH,OBS_QUALIFIER,SOURCE\nAGR,VN,2024,7,9,gần,S\n',
  };
  expect(await problemsOf(files)).toEqual(['qualifier.withRange observations.csv:2 OBS_QUALIFIER']);
  await expect(datasetOf(files)).rejects.toThrow(/The qualifier "gần" does not go with a range/);
});

describe('rows that cannot be used', () => {
  test.each([
    ['an unknown indicator', 'HLX,VN,2024,1,,,S', 'indicator.unknown observations.csv:2 INDICATOR'],
    ['an unknown area', 'HLA,Bắc Giản,2024,1,,,S', 'area.unknown observations.csv:2 REF_AREA'],
    ['a code alone', 'HLA,24,2024,1,,,S', 'area.codeAlone observations.csv:2 REF_AREA'],
    ['a blank area', 'HLA,,2024,1,,,S', 'cell.required observations.csv:2 REF_AREA'],
    ['an unknown period', 'HLA,VN,năm nay,1,,,S', 'period.unknown observations.csv:2 TIME_PERIOD'],
    ['a date for a period', 'HLA,VN,01/07/2024,1,,,S', 'period.date observations.csv:2 TIME_PERIOD'],
    ['an unknown status', 'HLA,VN,2024,1,,X,S', 'cell.unknownWord observations.csv:2 OBS_STATUS'],
    ['an unknown qualifier', 'HLA,VN,2024,1,chắc,,S', 'qualifier.unknown observations.csv:2 OBS_QUALIFIER'],
    ['words for a number', 'HLA,VN,2024,gần 60,,,S', 'number.unreadable observations.csv:2 OBS_VALUE'],
    [
      'a value beside a missing status',
      'HLA,VN,2024,0,,M,S',
      'observation.valueOfMissing observations.csv:2 OBS_VALUE',
    ],
    ['a rank that is no whole number', 'FDI_RANK,VN-01,2024,2.5,,,S', 'rank.form observations.csv:2 OBS_VALUE'],
    ['too few fields', 'HLA,VN,2024', 'csv.fields observations.csv:2'],
    ['a decimal comma without quotes', 'HLA,VN,2024,1,5,,,S', 'csv.fields observations.csv:2'],
  ])('%s is told with its place', async (_, row, problem) => {
    expect(await problemsOf({ 'observations.csv': `${OBSERVATIONS}${row}\n` })).toEqual([problem]);
  });

  test.each([
    ['another measure', 'HLA,,VN,,2024,1,,,,USD,,,,,S,', 'unit.incompatible observations.csv:2 UNIT_MEASURE'],
    ['two multipliers', 'FDI_REG,,VN,,2024,1,,,,tỷ USD,6,,,,S,', 'unit.multiplier observations.csv:2 UNIT_MEASURE'],
    ['a multiplier in words', 'FDI_REG,,VN,,2024,1,,,,USD,tỷ,,,,S,', 'unit.multiplier observations.csv:2 UNIT_MEASURE'],
    ['a reversed range', 'GDP_GROWTH,,VN,,2024,7,6.5,,,,,,,,S,', 'range.reversed observations.csv:2 OBS_VALUE_HIGH'],
    ['a high end alone', 'GDP_GROWTH,,VN,,2024,,7,,,,,,,,S,', 'cell.required observations.csv:2 OBS_VALUE'],
    ['a qualifier alone', 'AGR,,VN,,2024,,,hơn,,,,,,,S,', 'qualifier.withoutNumber observations.csv:2 OBS_QUALIFIER'],
    [
      'a cut-off that does not exist',
      'HLA,,VN,,2024,1,,,,,,,2024-02-30,,S,',
      'date.nonexistent observations.csv:2 CUT_OFF',
    ],
    ['a cut-off without a year', 'HLA,,VN,,2024,1,,,,,,,18/7,,S,', 'date.format observations.csv:2 CUT_OFF'],
  ])('%s is told with its place', async (_, row, problem) => {
    expect(await problemsOf({ 'observations.csv': `${FULL}${row}\n` })).toEqual([problem]);
  });

  test('a second observation with the same key names the line of the first', async () => {
    const text = `${OBSERVATIONS}HLA,VN,2024,60,gần,,S\nAGR,VN,2024,170,hơn,,S\nHLA,Cả nước,2024,61,,,S\n`;
    expect(await problemsOf({ 'observations.csv': text })).toEqual(['observation.twice observations.csv:4 INDICATOR']);
    await expect(datasetOf({ 'observations.csv': text })).rejects.toMatchObject({
      text: { vi: expect.stringContaining('dòng 2') as string },
    });
  });

  test('a file that asks to delete is refused', async () => {
    const text = 'ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nD,HLA,VN,2024,1\nX,HLA,VN,2023,1\n';
    expect(await problemsOf({ 'observations.csv': text })).toEqual([
      'observation.delete observations.csv:2 ACTION',
      'cell.unknownWord observations.csv:3 ACTION',
    ]);
  });

  test('two decimal marks in one file are a problem', async () => {
    const text = `${OBSERVATIONS}GDP_GROWTH,VN,2023,5.05,,,S\nGDP_GROWTH,VN,2024,"7,09",,,S\n`;
    expect(await problemsOf({ 'observations.csv': text })).toEqual(['number.mixed observations.csv:3']);
  });

  test('1.947 in a file that does not say how it writes decimals is refused, not guessed', async () => {
    const text = 'INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE\nFDI_REG;VN;2024;1.947\n';
    expect(await problemsOf({ 'observations.csv': text })).toEqual(['number.ambiguous observations.csv:2 OBS_VALUE']);
  });
});

test('20,000 generated rows are read or refused with problems of ours that name their line', async () => {
  const cell = (...usual: string[]) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...usual) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    );
  const row = fc.tuple(
    cell('HLA', 'FDI_REG', 'FDI_RANK', 'GDP_GROWTH'),
    fc.constant(''),
    cell('VN', 'VN63-24', 'Bắc Ninh', '24', ''),
    fc.constant(''),
    cell('2024', '2024-S1', '2025-Q4', '1/7/2024'),
    cell('60', '4.46', '-1', '1,947', '', '1e5'),
    cell('', '', '7', '0.1'),
    cell('', 'gần', 'từ … trở lên', 'ước', '… … …'),
    cell('', 'nhiều', '4/63'),
    cell('', 'USD', 'tỷ USD', '%', 'PT'),
    cell('', '9', '6', '5', '-'),
    cell('', 'A', 'E', 'M', 'X'),
    cell('', '2024-12-20', '2024-02-30'),
    cell('', '2024', '2024-13'),
    cell('Báo A', 'Báo B'),
    fc.constant(''),
  );
  const line = (cells: readonly string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 20, maxLength: 20 }), async (rows) => {
      try {
        const { observations } = await datasetOf({ 'observations.csv': FULL + rows.map(line).join('\n') });
        for (const { value } of observations) expect(formatValue(value, 'vi')).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(DatasetInvalid);
        for (const { where } of (error as DatasetInvalid).problems) expect(where.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});
