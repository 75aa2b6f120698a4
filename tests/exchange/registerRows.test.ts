import { datasetOf, OBSERVATIONS, problemsOf } from './files';

const ROW = `${OBSERVATIONS}HLA,VN,2024,60,gần,,S\n`;
const AGREEMENTS = 'ID,TITLE_VI,KIND,SIGNED,IN_FORCE,STATUS,REF_AREA,AMOUNT,UNIT_MEASURE\n';
const withFile = (name: string, text: string) => ({ 'observations.csv': ROW, [name]: text });

test('agreements keep dates as far as they are known', async () => {
  const text = `${AGREEMENTS}A1,Hiệp định một,FTA,2019,2020-08-01,in_force,,,\nA2,Thỏa thuận hai,mou,2021-05,,Signed,Bắc Giang,1.5,tỉ USD\n`;
  const { agreements } = await datasetOf(withFile('agreements.csv', text));
  expect(agreements).toMatchObject([
    { id: 'A1', kind: 'FTA', signed: '2019', inForce: '2020-08-01', status: 'in_force', area: '', amount: undefined },
    {
      id: 'A2',
      kind: 'MOU',
      signed: '2021-05',
      status: 'signed',
      area: 'VN63-24',
      amount: 1.5,
      unit: 'tỷ USD',
      title: { en: 'Thỏa thuận hai' },
    },
  ]);
});

test.each([
  ['an unknown kind', 'A1,Một,FTB,,,signed,,,', 'cell.unknownWord agreements.csv:2 KIND'],
  ['an unknown status', 'A1,Một,FTA,,,done,,,', 'cell.unknownWord agreements.csv:2 STATUS'],
  ['a day that does not exist', 'A1,Một,FTA,2023-02-29,,signed,,,', 'date.nonexistent agreements.csv:2 SIGNED'],
  ['no title', 'A1,,FTA,,,signed,,,', 'cell.required agreements.csv:2 TITLE_VI'],
  ['an amount in words', 'A1,Một,FTA,,,signed,,nhiều,', 'number.unreadable agreements.csv:2 AMOUNT'],
])('an agreement with %s is a problem', async (_, row, problem) => {
  expect(await problemsOf(withFile('agreements.csv', `${AGREEMENTS}${row}\n`))).toEqual([problem]);
});

test('an activity cannot end before it begins; a month holds all its days', async () => {
  const text = 'ID,TITLE_VI,FROM,TO\nH1,Chuyến thăm,2024-05-10,2024-05-08\nH2,Chuyến thăm,2024-05-10,2024-05\n';
  expect(await problemsOf(withFile('activities.csv', text))).toEqual(['date.order activities.csv:2 TO']);
});

test('texts belong to a known section; order, area and period may be left out', async () => {
  const { texts } = await datasetOf(
    withFile('texts.csv', 'SECTION,TEXT_VI,TIME_PERIOD,ORDER\nlimitations,Một hạn chế,2024,2\nmarkets,Thị trường,,\n'),
  );
  expect(texts).toMatchObject([
    { section: 'limitations', order: 2, period: '2024', area: '', text: { vi: 'Một hạn chế', en: 'Một hạn chế' } },
    { section: 'markets', order: 3, period: '' },
  ]);
  expect(await problemsOf(withFile('texts.csv', 'SECTION,TEXT_VI\nlimitation,Một\n'))).toEqual([
    'cell.unknownWord texts.csv:2 SECTION',
  ]);
});

test('targets are kept as printed, or written from their ends', async () => {
  const rows = [
    '2021,,,"khoảng 6,5%"',
    '2022,6.0,6.5,',
    '2023,6.5,6.5,',
    '2024,8,,',
    '2025,,9.5,',
    '2026,6.5,7,"6,5–7%"',
  ];
  const text = `INDICATOR,REF_AREA,TIME_PERIOD,LOW,HIGH,TEXT\n${rows.map((row) => `GDP_GROWTH,VN,${row}`).join('\n')}\n`;
  const { targets } = await datasetOf(withFile('targets.csv', text));
  expect(targets.map((target) => target.text)).toEqual(['khoảng 6,5%', '6,0–6,5%', '6,5%', '≥8%', '≤9,5%', '6,5–7%']);
});

test.each([
  ['without content', '2024,,,', 'target.empty targets.csv:2 TEXT'],
  ['with its ends swapped', '2024,7,6.5,', 'range.reversed targets.csv:2 HIGH'],
])('a target %s is a problem', async (_, row, problem) => {
  const text = `INDICATOR,REF_AREA,TIME_PERIOD,LOW,HIGH,TEXT\nGDP_GROWTH,VN,${row}\n`;
  expect(await problemsOf(withFile('targets.csv', text))).toEqual([problem]);
});

test('an own list of areas takes the place of the built-in one', async () => {
  const files = {
    'observations.csv': `${OBSERVATIONS}HLA,Miền Đông,2024,60,gần,,S\n`,
    'areas.csv': 'id,code,name,boundary,valid_from\nX-1,01,Tỉnh Miền Đông,63,2020-01-01\n',
  };
  const { areas, observations } = await datasetOf(files);
  expect(areas).toMatchObject([
    { id: 'X-1', shortName: 'Miền Đông', asciiName: 'Mien Dong', type: 'province', validTo: '' },
  ]);
  expect(observations[0]?.area).toBe('X-1');
});
