import { readForm, type FormReading } from '../../../src/exchange/form/readForm';
import { checkForm } from '../../../src/exchange/form/checkForm';
import { blocks } from '../../../src/analysis/submission';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { catalogue, demoProvinces, sampleForm, snapshotOf, typedInto, withCell } from './sampleForm';

let form: Uint8Array;
let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  form = (await sampleForm()).bytes;
  snapshot = await snapshotOf(form);
});

function read(workbook: WorkbookSnapshot): FormReading {
  return readForm(workbook, { ...catalogue, file: 'bieu.xlsx' });
}

/** Rules of the findings about one cell. */
function found(cell: string, content: Partial<CellSnapshot>, sheet = 'Số liệu'): string[] {
  const { findings } = read(withCell(snapshot, sheet, cell, content));
  expect(findings.every(({ where }) => where.file === 'bieu.xlsx')).toBe(true);
  return findings.filter(({ where }) => where.cell === cell).map(({ rule }) => rule);
}

function message(cell: string, content: Partial<CellSnapshot>, sheet = 'Số liệu'): string {
  const { findings } = read(withCell(snapshot, sheet, cell, content));
  return findings.find(({ where }) => where.cell === cell)?.message.vi ?? '';
}

test('an empty form is read as an empty submission for its area and period', () => {
  const { submission, findings } = read(snapshot);
  expect(submission).toEqual({
    area: 'VN34-24',
    period: '2026-Q1',
    form: 'bieu-quy-tinh/1',
    cutOff: '2026-03-14',
    secrecy: '',
    certifier: '',
    entries: [],
    agreements: [],
    events: [],
  });
  expect(findings).toEqual([]);
});

test('the figures printed beside the entry cells are known, in their unit', () => {
  const { known } = read(snapshot);
  const stated = (indicator: string, counterpart: string, period: string): unknown =>
    known.find((one) => one.indicator === indicator && one.counterpart === counterpart && one.period === period)?.value;
  expect(stated('FDI_NEW', '', '2025-Q4')).toMatchObject({ kind: 'exact', number: 596.2, unit: 'triệu USD' });
  expect(stated('FDI_NEW', '', '2025-Q1')).toMatchObject({ kind: 'exact', number: 600.7, unit: 'triệu USD' });
  expect(stated('FDI_STOCK', 'Nhật Bản', '2025-Q4')).toMatchObject({ number: 4612.1, unit: 'triệu USD' });
  expect(stated('FDI_PARTNERS', '', '2025-Q1')).toBeUndefined();
});

test('a qualifier beside last period’s figure stays with it', async () => {
  const dataset = await demoProvinces();
  const observations = dataset.observations.map((one) =>
    one.area === 'VN34-24' && one.period === '2025-Q4' && one.indicator === 'FDI_NEW' && one.value.kind === 'exact'
      ? { ...one, value: { ...one.value, kind: 'below' as const, word: 'gần' } }
      : one,
  );
  const { bytes } = await sampleForm({ dataset: { ...dataset, observations } });
  const { known } = read(await snapshotOf(bytes));
  const figure = known.find(({ indicator, period }) => indicator === 'FDI_NEW' && period === '2025-Q4');
  expect(figure?.value).toMatchObject({ kind: 'below', number: 596.2, word: 'gần', unit: 'triệu USD' });
});

test('what is typed becomes entries with qualifier, status, reason and cell', async () => {
  const typed = await typedInto(form, {
    'Số liệu': {
      C12: 'Sở Ngoại vụ – dữ liệu minh họa',
      F16: 650,
      F17: 612.5,
      G17: 'gần',
      H17: 'sơ bộ',
      I17: 'chờ số chính thức',
      H18: 'không có số liệu',
      I18: 'chưa tổng hợp',
      F21: 2950,
    },
    'Đối tác': { D8: 100.25, G8: 4700, H8: 'ước tính', B15: 'Pháp', F15: 3 },
    'Thỏa thuận, sự kiện': {
      B6: 'Bản ghi nhớ hợp tác (minh họa)',
      C6: 'Bản ghi nhớ',
      D6: 'Nhật Bản',
      E6: { type: 'number', number: 46073, format: 'dd/mm/yyyy' },
      F6: 12.5,
      G6: 'triệu USD',
    },
  });
  const { submission, findings } = read(await snapshotOf(typed));
  expect(findings).toEqual([]);
  expect(submission.certifier).toBe('Sở Ngoại vụ – dữ liệu minh họa');
  const entry = { definition: '1', counterpart: '', unit: 'triệu USD', qualifier: '', status: 'A', note: '' };
  expect(submission.entries).toEqual([
    { ...entry, indicator: 'FDI_REG', value: 650, cell: "'Số liệu'!F16" },
    {
      ...entry,
      indicator: 'FDI_NEW',
      value: 612.5,
      qualifier: 'gần',
      status: 'P',
      note: 'chờ số chính thức',
      cell: "'Số liệu'!F17",
    },
    { ...entry, indicator: 'FDI_ADJ', value: null, status: 'M', note: 'chưa tổng hợp', cell: "'Số liệu'!F18" },
    { ...entry, indicator: 'FDI_PROJECTS', value: 2950, unit: 'dự án', cell: "'Số liệu'!F21" },
    { ...entry, indicator: 'FDI_NEW', counterpart: 'Nhật Bản', value: 100.25, status: 'E', cell: "'Đối tác'!D8" },
    { ...entry, indicator: 'FDI_STOCK', counterpart: 'Nhật Bản', value: 4700, status: 'E', cell: "'Đối tác'!G8" },
    { ...entry, indicator: 'FDI_SHARE', counterpart: 'Pháp', value: 3, cell: "'Đối tác'!F15" },
  ]);
  expect(submission.agreements).toEqual([
    {
      title: 'Bản ghi nhớ hợp tác (minh họa)',
      kind: 'MOU',
      partner: 'Nhật Bản',
      signed: '2026-02-20',
      amount: 12.5,
      unit: 'triệu USD',
      note: '',
      cell: "'Thỏa thuận, sự kiện'!B6",
    },
  ]);
});

describe('numbers that are no numbers are told, never converted', () => {
  test.each([
    ['1.234,5', '1.234,5'],
    ['1 234', '1.234'],
    ['1\u00A0234,5', '1.234,5'],
    ['12,5 ', '12,5'],
    ['１２，５', '12,5'],
    ['1,234.5', '1.234,5'],
    ['gần 60', '60'],
    ['60 triệu USD', '60'],
    ['1.234', '1.234 hoặc 1,234'],
    ['１２', '12'],
  ])('“%s”: perhaps %s', (text, meaning) => {
    expect(found('F17', { value: text })).toEqual(['cell.textNumber']);
    expect(message('F17', { value: text })).toContain(meaning);
    const { submission } = read(withCell(snapshot, 'Số liệu', 'F17', { value: text }));
    expect(submission.entries).toEqual([]);
  });

  test('a qualifier typed with the number belongs into its own column', () => {
    expect(message('F17', { value: 'gần 60' })).toContain('chọn “gần” ở cột Mức độ');
  });

  test('another unit is named', () => {
    expect(message('F17', { value: '1,5 tỷ USD' })).toMatch(/1,5 tỷ USD.*đổi ra triệu USD/);
  });

  test.each<[string, Partial<CellSnapshot>, string[]]>([
    ['words', { value: 'chờ số liệu của Sở' }, ['cell.notNumber']],
    ['a dash', { value: '-' }, ['cell.notNumber']],
    ['words that say there is none', { value: 'chưa có số liệu' }, ['cell.notNumber']],
    ['a range', { value: '6,5–7' }, ['cell.range']],
    ['a date', { value: 46218, format: 'dd/mm/yyyy' }, ['cell.date']],
    ['a percentage', { value: 0.12, format: '0%' }, ['cell.percent']],
    ['an error', { value: null, error: '#REF!' }, ['cell.error']],
    ['true', { value: true }, ['cell.notNumber']],
    ['a formula that was never calculated', { value: null, formula: 'A1*2' }, ['cell.notCalculated']],
    ['a formula of numbers alone that was never calculated', { value: null, formula: '1/0' }, ['cell.notCalculated']],
    ['a formula from another file', { value: 12, formula: "'[So lieu.xlsx]Sheet1'!A1" }, ['cell.otherFile']],
    ['only spaces', { value: '  \u200B' }, ['cell.spaces']],
  ])('%s', (_what, content, rules) => expect(found('F17', content)).toEqual(rules));

  test('a formula that shows a number counts by it', () => {
    const { submission, findings } = read(withCell(snapshot, 'Số liệu', 'F20', { value: 12.5, formula: '10+2.5' }));
    expect(findings).toEqual([]);
    expect(submission.entries).toMatchObject([{ indicator: 'FDI_STOCK', value: 12.5 }]);
  });

  test('the total’s own formula shows nothing until its parts are entered', () => {
    const { submission } = read(
      withCell(snapshot, 'Số liệu', 'F16', { value: '', formula: 'IF(COUNT(F17)=0,"",F17)' }),
    );
    expect(submission.entries).toEqual([]);
  });

  test('the total of parts that were typed by a program that does not calculate is told', () => {
    const { findings } = read(withCell(snapshot, 'Số liệu', 'F17', { value: 12 }));
    expect(findings).toMatchObject([{ rule: 'cell.notCalculated', indicator: 'FDI_REG', where: { cell: 'F16' } }]);
  });
});

describe('texts', () => {
  test.each([
    ['Hµn Quèc', 'text.legacyFont', 'Hàn Quốc'],
    ['Nhaät Baûn', 'text.legacyFont', 'Nhật Bản'],
    ['Nhật Bản'.normalize('NFD'), 'text.decomposed', 'tổ hợp'],
  ])('a partner pasted as “%s”', (text, rule, meaning) => {
    expect(found('B15', { value: text }, 'Đối tác')).toEqual([rule]);
    expect(message('B15', { value: text }, 'Đối tác')).toContain(meaning);
  });

  test('a number where a partner should stand, and in a note', () => {
    expect(found('B15', { value: 12 }, 'Đối tác')).toEqual(['cell.misplaced']);
    expect(found('I17', { value: 12 })).toEqual(['cell.misplaced']);
  });

  test('figures without a partner', () => {
    const { findings, submission } = read(withCell(snapshot, 'Đối tác', 'D30', { value: 5 }));
    expect(findings).toMatchObject([{ severity: 'error', rule: 'partner.nameless', where: { cell: 'B30' } }]);
    expect(submission.entries).toEqual([]);
  });

  test('words that are no status and no kind of agreement', () => {
    expect(found('H17', { value: 'tạm' })).toEqual(['cell.status']);
    expect(message('H17', { value: 'tạm' })).toContain('chính thức, sơ bộ, ước tính, không có số liệu');
    expect(found('C6', { value: 'Công hàm' }, 'Thỏa thuận, sự kiện')).toEqual(['cell.agreementKind']);
  });

  test.each(['mật', 'TỐI MẬT', 'nội bộ'])('the marking “%s” travels on, to be refused', (marking) => {
    expect(read(withCell(snapshot, 'Số liệu', 'G12', { value: marking })).submission.secrecy).toBe(marking);
  });
});

describe('dates', () => {
  const sheet = 'Thỏa thuận, sự kiện';
  const signed = (content: Partial<CellSnapshot>): string | undefined =>
    read(withCell(snapshot, sheet, 'E6', content)).submission.agreements[0]?.signed;

  test('as Excel keeps them, also in the 1904 system, or as a year', () => {
    expect(signed({ value: 46073, format: 'dd/mm/yyyy' })).toBe('2026-02-20');
    expect(signed({ value: 46073.75, format: 'dd/mm/yyyy hh:mm' })).toBe('2026-02-20');
    expect(signed({ value: 2025 })).toBe('2025');
    const mac = withCell({ ...snapshot, date1904: true }, sheet, 'E6', { value: 44611, format: 'dd/mm/yyyy' });
    expect(read(mac).submission.agreements[0]?.signed).toBe('2026-02-20');
  });

  test('text is understood in the Vietnamese order, and told', () => {
    expect(signed({ value: '05/06/2026' })).toBe('2026-06-05');
    expect(found('E6', { value: '05/06/2026' }, sheet)).toEqual(['cell.textDate']);
    expect(message('E6', { value: '05/06/2026' }, sheet)).toContain('ngày 05 tháng 6 năm 2026');
    expect(signed({ value: '5/2026' })).toBe('2026-05');
  });

  test.each([{ value: 'tháng trước' }, { value: '31/02/2026' }, { value: 46073 }, { value: 12.5 }])(
    'what is no date: %j',
    (content) => expect(found('E6', content, sheet)).toEqual(['cell.notDate']),
  );

  test('an event without an end is of one day', () => {
    const from = withCell(snapshot, sheet, 'E41', { value: 46073, format: 'dd/mm/yyyy' });
    expect(read(from).submission.events).toMatchObject([{ from: '2026-02-20', to: '2026-02-20' }]);
  });
});

test('what stands outside the rows is not read, and told', () => {
  expect(found('F40', { value: 99 })).toEqual(['form.outOfPlace']);
  expect(found('F23', { value: 99 })).toEqual(['form.outOfPlace']);
});

test('a cell that holds no number is not also said to be left blank', () => {
  const rulesOf = (content: Partial<CellSnapshot>): string[] =>
    checkForm(read(withCell(snapshot, 'Số liệu', 'F17', content)), { ...catalogue, today: '2026-03-20' })
      .filter((problem) => problem.indicator === 'FDI_NEW' && blocks(problem))
      .map(({ rule }) => rule);
  expect(rulesOf({ value: '12,5' })).toEqual(['cell.textNumber']);
  expect(rulesOf({ value: null })).toEqual(['figure.required']);
});

test('a figure left blank is told with its cell', () => {
  const problems = checkForm(read(snapshot), { ...catalogue, today: '2026-03-20' });
  expect(problems).toContainEqual(
    expect.objectContaining({ rule: 'figure.required', where: { sheet: 'Số liệu', cell: 'F17' } }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({ rule: 'submission.certifier', where: { sheet: 'Số liệu', cell: 'C12' } }),
  );
});
