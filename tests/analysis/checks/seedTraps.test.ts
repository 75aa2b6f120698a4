/** The ten inconsistencies that the source articles hold, each of which the checks must see or the reader keep. */
import { checkDataset } from '../../../src/analysis/checks';
import { vintageDay } from '../../../src/analysis/vintage';
import { readDatasetDirectory } from '../../../src/exchange/node/datasetDirectory';
import type { Dataset } from '../../../src/kpi/dataset';
import type { Finding } from '../../../src/kpi/finding';
import { problemsOf } from '../../exchange/files';
import { check, observe, told } from './found';

let dataset: Dataset;
let findings: Finding[];

beforeAll(async () => {
  dataset = await readDatasetDirectory('assets/data/seed-2024');
  findings = checkDataset(dataset, { today: '2024-12-31' });
});

const usd = { UNIT_MEASURE: 'USD', UNIT_MULT: '9' };
const of = (rule: string) => findings.filter((finding) => finding.rule === rule);

test('1. three definitions of one indicator are told and never mixed', () => {
  const drift = of('definition.drift').find(({ message }) => message.vi.startsWith('HLA'));
  expect(drift?.severity).toBe('warning');
  expect(drift?.message.vi).toContain('3 định nghĩa');
  expect(drift?.message.vi).toContain('“lanh-dao-chu-chot”');
});

test('2. a half-year figure counted to 18 July is told, and a year that was not over', () => {
  const [outside] = of('period.cutOff');
  expect(outside?.message.vi).toContain('18/7/2024');
  expect(outside?.message.vi).toContain('2024-S1');
  expect(of('period.cutOffEarly').some(({ message }) => message.vi.includes('21/12/2023'))).toBe(true);
});

test('3. a flow and a stock are kept apart: 4,46 fits into 11,12, the other way round does not', async () => {
  expect(of('basis.flowAboveStock')).toEqual([]);
  const swapped = [
    observe('FDI_REG', 'VN63-24', '2022-01-01/P24M', '11.12', usd),
    observe('FDI_STOCK', 'VN63-24', '2023', '4.46', usd),
  ];
  expect(told(await check(swapped), 'basis.flowAboveStock')).toEqual(['error observations.csv:2']);
});

test('4. 17 agreements are signed or joined, fewer are in force: another count is told with both', async () => {
  expect(of('agreement.count')).toEqual([]);
  const register = {
    'agreements.csv':
      'ID,TITLE_VI,KIND,SIGNED,IN_FORCE,STATUS\nA1,Một,FTA,,2019,in_force\nA2,Hai,FTA,2024-10-28,,signed\n',
  };
  const wrong = await check([observe('FTA', 'VN', '2024', '1')], register);
  expect(told(wrong, 'agreement.count')).toEqual(['warning observations.csv:2']);
  expect(wrong.find(({ rule }) => rule === 'agreement.count')?.message.vi).toContain(
    '2 hiệp định đã ký hoặc tham gia, 1 có hiệu lực',
  );
});

test('5. China leads by capital and Korea by projects: the measure of a rank must be said, and its peer set', async () => {
  const [basis] = of('rank.basis');
  expect(basis?.message.vi).toContain('Trung Quốc đứng đầu theo vốn, Hàn Quốc đứng đầu theo số dự án');
  expect(of('rank.peers')).toEqual([]);
  expect(told(await check([observe('FDI_RANK', 'VN-01', '2023', '4')]), 'rank.peers')).toEqual([
    'warning observations.csv:2',
  ]);
});

test('6. "trên 227" and "khoảng 5,14" are odd, told, and kept as printed', () => {
  const texts = of('qualifier.odd').map(({ message }) => message.vi);
  expect(texts.some((text) => text.includes('“trên 227 dự án”'))).toBe(true);
  expect(texts.some((text) => text.includes('“khoảng 5,14 tỷ USD”'))).toBe(true);
  expect(dataset.observations.find(({ value }) => 'number' in value && value.number === 227)?.value).toMatchObject({
    kind: 'above',
    word: 'trên',
  });
});

test('7. "nhiều", "cao kỷ lục" and "tốp đầu" stay words', () => {
  const words = dataset.observations.flatMap(({ value, indicator }) =>
    value.kind === 'text' ? [`${indicator}: ${value.text}`] : [],
  );
  expect(words).toEqual(
    expect.arrayContaining([
      'AGR: nhiều',
      'EXPORT_AGRI: đạt mức cao kỷ lục',
      'FDI_RANK: luôn nằm trong tốp đầu của cả nước',
    ]),
  );
  expect(of('type.text').every(({ severity }) => severity === 'info')).toBe(true);
  expect(of('type.text')).toHaveLength(3);
});

test('8. one conference in two articles is told as one event, not two figures to add', () => {
  const [event] = of('duplicate.event');
  expect(event?.message.vi).toContain('gần 60 hoạt động');
  expect(event?.message.vi).toContain('Không cộng');
});

test('9. spellings that differ in tone marks or capitals are one partner, and one is asked for', async () => {
  const rows = ['Cộng hòa Séc', 'Cộng hoà Séc', 'cộng hòa séc', 'Nhật Bản'].map((partner) =>
    observe('FDI_STOCK', 'VN-01', '2023', '1', { ...usd, COUNTERPART_AREA: partner }),
  );
  expect(told(await check(rows), 'spelling.partner')).toEqual([
    'warning observations.csv:3',
    'warning observations.csv:4',
  ]);
});

test('10. dates without a year or in day-month order are refused with what to write', async () => {
  const rows = ['20-12', '20/12', '20/12/2024 (GMT+7)', '21-1', '18/7', '10/8/2022']
    .map((day) => `HLA,VN,2024,1,${day}`)
    .join('\n');
  const problems = await problemsOf({
    'observations.csv': `INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,CUT_OFF\n${rows}\n`,
  });
  expect(problems).toEqual([2, 3, 4, 5, 6, 7].map((line) => `date.format observations.csv:${line} CUT_OFF`));
});

test('as of every day on which something became known, the published figures hold together', () => {
  const days = new Set(dataset.observations.map(({ asOf }) => vintageDay(asOf)));
  expect(days.size).toBeGreaterThan(20);
  const rules = [...days].flatMap((asOf) => checkDataset(dataset, { asOf }).map(({ rule }) => rule));
  const contradictions = ['stock.oneDay', 'growth.parts', 'rank.shared', 'sum.part'];
  expect(rules.filter((rule) => contradictions.includes(rule))).toEqual([]);
});
