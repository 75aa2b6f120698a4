import { check, observe, told } from './found';

const HEADER = 'INDICATOR,REF_AREA,TIME_PERIOD,LOW,HIGH,TEXT,AS_OF,SOURCE\n';
const growth = (value: string) => [observe('GDP_GROWTH', 'VN', '2024', value)];
const beside = (...rows: string[]) => ({ 'targets.csv': `${HEADER}${rows.join('\n')}\n` });

test('two targets of one vintage are told, a newer one replaces an older one', async () => {
  const two = beside('GDP_GROWTH,VN,2024,6,6.5,,2024,a', 'GDP_GROWTH,VN,2024,6.5,7,,2024,b');
  const findings = await check(growth('6.42'), two);
  expect(told(findings, 'target.conflict')).toEqual(['error targets.csv:3']);
  expect(findings.find(({ rule }) => rule === 'target.conflict')?.message).toEqual({
    vi: 'Hai mục tiêu khác nhau của GDP_GROWTH, Cả nước, năm 2024: 6–6,5% (a) và 6,5–7% (b). Không mục tiêu nào được dùng; hãy bỏ một, hoặc ghi AS_OF để biết cái nào mới hơn.',
    en: expect.stringContaining('6–6.5% (a) and 6.5–7% (b)') as string,
  });
  const revised = beside('GDP_GROWTH,VN,2024,6,6.5,,2023-11,a', 'GDP_GROWTH,VN,2024,6.5,7,,2024-07,b');
  expect(told(await check(growth('6.42'), revised), 'target.conflict')).toEqual([]);
});

test.each([
  ['phấn đấu đạt mức cao nhất', ['warning targets.csv:2']],
  ['gần 7%', ['warning targets.csv:2']],
  ['5 tỷ USD', ['warning targets.csv:2']],
  ['hai con số', []],
  ['khoảng 6,5% hoặc cao hơn', []],
])('whether %s can be compared with a rate', async (text, expected) => {
  const target = beside(`GDP_GROWTH,VN,2024,,,"${text}",2024,s`);
  expect(told(await check(growth('6.42'), target), 'target.unreadable')).toEqual(expected);
});

test.each([
  ['GDP_GROWTH', '6,6.4,"6,5–7%"', ['warning targets.csv:2']],
  ['GDP_GROWTH', '6.5,7,"6,5–7%"', []],
  ['GDP_GROWTH', '6.8,6.8,"khoảng 6,8%"', []],
  ['GDP_GROWTH', '8,,từ 8% trở lên', []],
  ['GDP_GROWTH', '8,,không quá 8%', ['warning targets.csv:2']],
  ['FDI_REG', '37.6,,"từ 37.600 triệu USD trở lên"', []],
  ['FDI_REG', '37600,,"từ 37.600 triệu USD trở lên"', ['warning targets.csv:2']],
])('%s: LOW, HIGH and TEXT %s', async (code, cells, expected) => {
  const target = beside(`${code},VN,2024,${cells},2024,s`);
  const findings = await check([observe(code, 'VN', '2024', '6.42')], target);
  expect(told(findings, 'target.contradiction')).toEqual(expected);
});

test.each([
  ['0.0642', '6.5,7,', ['warning targets.csv:2']],
  ['6.42', '0.065,0.07,', ['warning targets.csv:2']],
  ['6.42', ',,0.065', ['warning targets.csv:2']],
  ['6.42', '6.5,7,', []],
  ['0.39', '6.8,6.8,', []],
  ['-5.9', '6.5,7,', []],
])('a rate of %s beside the target %s', async (value, cells, expected) => {
  const findings = await check(growth(value), beside(`GDP_GROWTH,VN,2024,${cells},2024,s`));
  expect(told(findings, 'target.fraction')).toEqual(expected);
});

test.each([
  ['2800,,', ['warning targets.csv:2']],
  [',,"2800 triệu USD"', []],
  ['2.8,,', []],
  ['0.0028,,', ['warning targets.csv:2']],
  ['28,,', []],
])('an amount of 2,718 tỷ USD beside the target %s', async (cells, expected) => {
  const findings = await check([observe('EXPORT', 'VN', '2024', '2.718')], beside(`EXPORT,VN,2024,${cells},2024,s`));
  expect(told(findings, 'target.thousand')).toEqual(expected);
});
