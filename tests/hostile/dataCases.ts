/** Data sets that must be refused: what is in them, and what the answer must say. */
export interface DataCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Code of the single problem inside `dataset.invalid`, or of the error itself. */
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  /** Parts of the Vietnamese message. */
  readonly says: readonly string[];
}

const HEADER = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_QUALIFIER,OBS_STATUS,CUT_OFF,AS_OF,SOURCE\n';
const GOOD = 'HLA,VN,2024,36,,A,2024-06-30,2024-07-18,Bộ Ngoại giao\n';

function observations(...rows: string[]): Readonly<Record<string, string>> {
  return { 'observations.csv': HEADER + GOOD + rows.join('\n') };
}

function row(
  change: Partial<
    Record<'indicator' | 'area' | 'period' | 'value' | 'qualifier' | 'status' | 'cutOff' | 'asOf', string>
  >,
): string {
  const cells = {
    indicator: 'AGR',
    area: 'VN',
    period: '2024',
    value: '170',
    qualifier: '',
    status: 'A',
    cutOff: '',
    asOf: '',
    ...change,
  };
  return [...Object.values(cells), 'Nguồn'].join(',');
}

const one = (change: Parameters<typeof row>[0]): Readonly<Record<string, string>> => observations(row(change));
const at = { file: 'observations.csv', line: 3 };

export const dataCases: readonly DataCase[] = [
  {
    name: 'no observations.csv',
    files: { 'texts.csv': 'SECTION,TEXT_VI\n' },
    code: 'dataset.noObservations',
    file: 'observations.csv',
    says: ['observations.csv'],
  },
  { name: 'an empty file', files: { 'observations.csv': '' }, code: 'csv.empty', file: 'observations.csv', says: [] },
  {
    name: 'a missing column',
    files: { 'observations.csv': 'INDICATOR,REF_AREA,OBS_VALUE\nHLA,VN,36\n' },
    code: 'csv.columnMissing',
    file: 'observations.csv',
    says: ['TIME_PERIOD'],
  },
  {
    name: 'a column misspelt',
    files: { 'observations.csv': 'INDICATOR,REF_AREA,TIME_PEROID,OBS_VALUE\nHLA,VN,2024,36\n' },
    code: 'csv.columnMissing',
    file: 'observations.csv',
    says: ['TIME_PERIOD', 'TIME_PEROID'],
  },
  {
    name: 'a column twice',
    files: { 'observations.csv': 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_VALUE\nHLA,VN,2024,36,37\n' },
    code: 'csv.columnTwice',
    file: 'observations.csv',
    says: ['OBS_VALUE'],
  },
  {
    name: 'a quote that is never closed',
    files: observations('AGR,VN,2024,170,,A,,,"Nguồn'),
    code: 'csv.quoteNotClosed',
    ...at,
    says: [],
  },
  {
    name: 'a row with too many cells',
    files: observations(`${row({})},thừa,nữa`),
    code: 'csv.fields',
    ...at,
    says: [],
  },
  {
    name: 'UTF-16 as Excel saves Unicode text',
    files: { 'observations.csv': Uint8Array.of(0xff, 0xfe, 0x49, 0x00, 0x4e, 0x00) },
    code: 'text.encoding',
    file: 'observations.csv',
    says: ['UTF-8'],
  },
  {
    name: 'a legacy encoding',
    files: { 'observations.csv': Uint8Array.of(0x49, 0x4e, 0xe4, 0xff, 0x0a) },
    code: 'text.encoding',
    file: 'observations.csv',
    says: ['UTF-8'],
  },
  {
    name: 'NUL bytes',
    files: { 'observations.csv': `${HEADER}HLA,VN,2024,3\u00006,,A,,,x\n` },
    code: 'text.nul',
    file: 'observations.csv',
    says: [],
  },
  {
    name: 'a workbook renamed to .csv',
    files: { 'observations.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0) },
    code: 'text.workbook',
    file: 'observations.csv',
    says: [],
  },
  {
    name: 'an unknown indicator',
    files: one({ indicator: 'AGRE' }),
    code: 'indicator.unknown',
    ...at,
    says: ['AGRE', 'AGR'],
  },
  { name: 'an unknown area', files: one({ area: 'VN99-99' }), code: 'area.unknown', ...at, says: ['VN99-99'] },
  { name: 'an area by its code alone', files: one({ area: '24' }), code: 'area.codeAlone', ...at, says: ['24'] },
  {
    name: 'a date where a period should stand',
    files: one({ period: '2024-07-01' }),
    code: 'period.date',
    ...at,
    says: ['Excel'],
  },
  { name: 'a period nobody knows', files: one({ period: 'quý 3' }), code: 'period.unknown', ...at, says: ['quý 3'] },
  { name: 'a thirteenth month', files: one({ period: '2024-13' }), code: 'period.unknown', ...at, says: ['2024-13'] },
  {
    name: 'a day that does not exist',
    files: one({ cutOff: '2024-02-30' }),
    code: 'date.nonexistent',
    ...at,
    says: ['2024-02-30'],
  },
  { name: 'a vintage that is no date', files: one({ asOf: 'hôm qua' }), code: 'date.format', ...at, says: ['hôm qua'] },
  {
    name: 'a value that is no number',
    files: one({ value: 'nhiều' }),
    code: 'number.unreadable',
    ...at,
    says: ['nhiều'],
  },
  {
    name: 'a formula where a number should stand',
    files: one({ value: '=1+1' }),
    code: 'number.unreadable',
    ...at,
    says: ['=1+1'],
  },
  { name: 'two decimal marks', files: one({ value: '1.2.3' }), code: 'number.unreadable', ...at, says: ['1.2.3'] },
  {
    name: 'decimal points and commas in one file',
    files: {
      'observations.csv': 'INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE\nFDI_REG;VN;2023;36,6\nFDI_REG;VN;2022;27.72\n',
    },
    code: 'number.mixed',
    file: 'observations.csv',
    says: [],
  },
  {
    name: 'a thousand or a fraction, nobody can tell',
    files: { 'observations.csv': 'INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE\nFDI_REG;VN;2023;1.947\n' },
    code: 'number.ambiguous',
    file: 'observations.csv',
    line: 2,
    says: ['1.947'],
  },
  { name: 'infinity', files: one({ value: '1e999' }), code: 'number.scientific', ...at, says: [] },
  {
    name: 'an unknown qualifier',
    files: one({ qualifier: 'đại khái' }),
    code: 'qualifier.unknown',
    ...at,
    says: ['đại khái'],
  },
  { name: 'an unknown status', files: one({ status: 'Z' }), code: 'cell.unknownWord', ...at, says: ['Z'] },
  {
    name: 'the same observation twice',
    files: observations(row({}), row({})),
    code: 'observation.twice',
    file: 'observations.csv',
    line: 4,
    says: [],
  },
  {
    name: 'a deletion by SDMX action',
    files: {
      'observations.csv':
        'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,X,D,HLA,VN,2024,36\n',
    },
    code: 'observation.delete',
    file: 'observations.csv',
    line: 2,
    says: ['ACTION'],
  },
  {
    name: 'a secret data set',
    files: { ...observations(), 'dataset.json': '{"id":"x","secrecy":"MẬT"}' },
    code: 'dataset.secret',
    file: 'dataset.json',
    says: [],
  },
  {
    name: 'dataset.json that is no JSON',
    files: { ...observations(), 'dataset.json': '{"id":' },
    code: 'json.syntax',
    file: 'dataset.json',
    says: [],
  },
  {
    name: 'an indicator without a unit or name',
    files: { ...observations(), 'indicators.json': '[{"code":"X"}]' },
    code: 'cell.unknownWord',
    file: 'indicators.json',
    says: ['count'],
  },
  {
    name: 'a target whose ends are swapped',
    files: { ...observations(), 'targets.csv': 'INDICATOR,REF_AREA,TIME_PERIOD,LOW,HIGH\nGDP_GROWTH,VN,2024,7,6.5\n' },
    code: 'range.reversed',
    file: 'targets.csv',
    line: 2,
    says: [],
  },
  {
    name: 'an agreement of an unknown kind',
    files: { ...observations(), 'agreements.csv': 'ID,TITLE_VI,KIND,STATUS\na1,Bản ghi nhớ,MEMO,signed\n' },
    code: 'cell.unknownWord',
    file: 'agreements.csv',
    line: 2,
    says: ['MEMO', 'MOU'],
  },
  {
    name: 'two agreements of one id',
    files: { ...observations(), 'agreements.csv': 'ID,TITLE_VI,KIND,STATUS\na1,A,MOU,signed\na1,B,MOU,signed\n' },
    code: 'row.twice',
    file: 'agreements.csv',
    line: 3,
    says: ['a1'],
  },
];
