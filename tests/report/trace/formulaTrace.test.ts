import { formulaTrace } from '../../../src/report/trace/formulaTrace';
import { callsOwnFunctions } from '../../../src/report/trace/formulaReader';
import { referencedCells } from '../../../src/report/trace/referencedCells';
import { observed } from '../../analysis/sampleDataset';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([
  observed('AGR', 'VN', '2023', 160, { source: 'Nguồn A', asOf: '2024-01-05' }),
  observed('AGR', 'VN', '2023', 165, { source: 'Nguồn B', asOf: '2024-01-05' }),
]);
const workbook = new MemoryWorkbook()
  .sheet('BC', { A1: 'HLA', B1: 2024, C1: 'Cả', D1: ' nước' })
  .sheet('Kỳ báo cáo', { A1: '2024-S1' })
  .snapshot();

const trace = (formula: string) =>
  formulaTrace(formula, referencedCells(workbook, 'BC'), { figures, lang: 'vi', today: '2025-01-10' });

const resolved = (formula: string) => trace(formula)[0]?.arguments.map((argument) => argument.resolved?.value);

test('a formula is told by its functions, not by its texts', () => {
  expect(callsOwnFunctions('NGKT.KPI("HLA",2024)')).toBe(true);
  expect(callsOwnFunctions('1+ngkt.share(A1,B1)')).toBe(true);
  expect(callsOwnFunctions('"NGKT.KPI("&A1')).toBe(false);
  expect(callsOwnFunctions('SUM(A1:A3)')).toBe(false);
});

test('a look-up rests on its observation', () => {
  const [call] = trace('NGKT.KPI("HLA",2024)');
  expect(call?.declaration.name).toBe('KPI');
  expect(call?.arguments.map(({ parameter, text }) => [parameter.name, text])).toEqual([
    ['indicator', '"HLA"'],
    ['period', '2024'],
  ]);
  expect(call?.outcome).toEqual({ value: 'gần 60' });
  expect(call?.sources).toEqual([
    expect.objectContaining({ indicator: 'HLA', text: 'gần 60 hoạt động', source: 'Báo Ấp Bắc', asOf: '2024-12-20' }),
  ]);
});

test('arguments are read from cells, of other sheets too, joined texts and left out ones', () => {
  expect(resolved('NGKT.KPI($A$1,B1)')).toEqual(['HLA', 2024]);
  expect(resolved("NGKT.KPI(A1,'Kỳ báo cáo'!A1)")).toEqual(['HLA', '2024-S1']);
  expect(resolved('NGKT.KPI("H"&"LA",B1,C1&D1)')).toEqual(['HLA', 2024, 'Cả nước']);
  expect(resolved('NGKT.KPI("HLA",2024,,"yoy")')).toEqual(['HLA', 2024, 'yoy']);
  expect(resolved('NGKT.TARGETGAP(-1,"6,5–7%")')).toEqual([-1, '6,5–7%']);
  expect(resolved('NGKT.REQUIREDPACE("6,5–7%",6.42,BC!A1:B1,2)')).toEqual(['6,5–7%', 6.42, [['HLA', 2024]], 2]);
});

test('what only Excel can work out is left open, and the call with it', () => {
  const [call] = trace('NGKT.KPI("HLA",YEAR(TODAY()))');
  expect(call?.arguments.map((argument) => argument.resolved)).toEqual([{ value: 'HLA' }, undefined]);
  expect(call?.outcome).toBeUndefined();
  expect(call?.sources).toEqual([]);
  for (const argument of ['2*B1', 'Năm', '[1]S!A1', 'Nowhere!A1', '(2024)', 'A:A', '{1,2}']) {
    expect(resolved(`NGKT.KPI("HLA",${argument})`)?.[1]).toBeUndefined();
  }
});

test('a change on a year earlier rests on both years, a share on the whole', () => {
  const periods = (formula: string) => trace(formula)[0]?.sources.map(({ area, period }) => `${area} ${period}`);
  expect(periods('NGKT.KPI("FTA",2024,"VN","yoy")')).toEqual(['VN 2024', 'VN 2023']);
  expect(periods('NGKT.KPI("FDI_REG",2024,"VN63-27","share")')).toEqual(['VN63-27 2024', 'VN 2024']);
  expect(periods('NGKT.RANK("FDI_REG",2024,"VN63-31")')).toHaveLength(5);
});

test('a target is a source too', () => {
  const [call] = trace('NGKT.KPI("GDP_GROWTH",2024,"VN","status")');
  expect(call?.sources.map(({ status, text }) => [status, text])).toEqual([
    ['A', '7,09%'],
    ['target', '6,5–7%'],
  ]);
});

test('functions inside functions are worked out and told after the outer one', () => {
  const calls = trace('IF(A1="",0,NGKT.TARGETSTATUS(NGKT.KPI("GDP_GROWTH",2024),"6,5–7%","en"))');
  expect(calls.map(({ declaration, outcome }) => [declaration.name, outcome])).toEqual([
    ['TARGETSTATUS', { value: 'above' }],
    ['KPI', { value: 7.09 }],
  ]);
});

test('an error says why; a conflict names its sources', () => {
  const [missing] = trace('NGKT.KPI("HLA",1999)');
  expect(missing?.outcome).toMatchObject({ error: '#N/A' });
  expect(missing?.figures).toEqual([]);
  const [conflict] = trace('NGKT.KPI("AGR",2023)');
  expect(conflict?.outcome).toMatchObject({ error: '#N/A' });
  expect(conflict?.sources.map(({ source, text }) => [source, text])).toEqual([
    ['Nguồn A', '160 thỏa thuận'],
    ['Nguồn B', '165 thỏa thuận'],
  ]);
  expect(conflict?.findings.map(({ rule }) => rule)).toEqual(['figure.conflict']);
});

test('a name that is no function of ours is left out', () => {
  expect(trace('NGKT.NOTHING(1)')).toEqual([]);
});

test('without open figures a function says so', () => {
  const [call] = formulaTrace('NGKT.KPI("HLA",2024)', referencedCells(workbook, 'BC'), {
    lang: 'vi',
    today: '2025-01-10',
  });
  expect(call?.outcome).toMatchObject({ error: '#N/A' });
});
