import { blocks } from '../../../src/analysis/submission';
import { checkForm } from '../../../src/exchange/form/checkForm';
import { lostItsNames, readForm } from '../../../src/exchange/form/readForm';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { errorCode } from '../../kpi/errorCode';
import { catalogue, formTemplate, sampleForm, snapshotOf, withCell } from './sampleForm';

const SHEET = 'Số liệu';
const DUE = { cutOff: '2026-03-20', due: '2026-03-28', lock: '2026-04-05' };
const day = (value: number): Partial<CellSnapshot> => ({ value, format: 'dd/mm/yyyy' });
/** Serial number of 1 March 2026. */
const MARCH = 46_082;

let snapshot: WorkbookSnapshot;
beforeAll(async () => {
  snapshot = await snapshotOf((await sampleForm()).bytes);
});

const changed = (cells: Readonly<Record<string, Partial<CellSnapshot>>>, workbook = snapshot): WorkbookSnapshot =>
  Object.entries(cells).reduce((book, [cell, content]) => withCell(book, SHEET, cell, content), workbook);

/** An office's own layout: another name in NGKT_FORM. */
const own = (cells: Readonly<Record<string, Partial<CellSnapshot>>>): WorkbookSnapshot =>
  changed({ J12: { value: 'bieu-cua-tinh/1' }, ...cells });

function told(workbook: WorkbookSnapshot, days?: typeof DUE): string[] {
  return checkForm(readForm(workbook, catalogue), { ...catalogue, today: '2026-04-10', ...(days ? { days } : {}) })
    .filter(({ rule }) => rule === 'form.changed')
    .map((problem) => `${problem.severity}${blocks(problem) ? '!' : ''} ${problem.where.cell}`);
}

test('a form as it was issued has nothing changed, in capitals and decomposed letters neither', () => {
  expect(told(snapshot)).toEqual([]);
  const retyped = { C9: { value: 'TỈNH BẮC NINH'.normalize('NFD') }, B24: { value: 'Kim ngạch  xuất khẩu hàng hóa ' } };
  expect(told(changed(retyped))).toEqual([]);
  expect(told(changed({ C9: { value: 'Bac Ninh' }, C10: { value: 'the first quarter of 2026' } }))).toEqual([]);
  expect(told(changed({ B24: { value: 'Exports of goods' } }))).toEqual([]);
});

test.each([
  ['the area’s code', { G9: { value: catalogue.areas.find('Hà Nội').id } }, 'C9'],
  ['the area’s name', { C9: { value: 'Thành phố Hà Nội' } }, 'C9'],
  ['the area’s name, to none', { C9: { value: 'Tỉnh Bắc Nịn' } }, 'C9'],
  ['the period’s code, to the year', { G10: { value: '2026' } }, 'C10'],
  ['the period’s code, to another quarter', { G10: { value: '2025-Q4' } }, 'C10'],
  ['the period’s name', { C10: { value: 'Quý II/2026' } }, 'C10'],
  ['the period’s name, to none', { C10: { value: '' } }, 'G10'],
  ['an indicator’s name', { B24: { value: 'Kim ngạch nhập khẩu' } }, 'B24'],
  ['an indicator’s name, cleared', { B24: { value: '' } }, 'A24'],
  ['an indicator’s unit', { C24: { value: 'tỷ USD' } }, 'C24'],
  ['an indicator’s unit, cleared', { C24: { value: null } }, 'C24'],
])('%s changed is told', (_what, cells, cell) => {
  expect(told(changed(cells as Record<string, Partial<CellSnapshot>>))).toContain(`error! ${cell}`);
});

test('names of two indicators that changed places are told, each with what its number is read as', () => {
  const names = {
    B24: { value: 'Kim ngạch xuất khẩu nông, lâm, thủy sản' },
    B25: { value: 'Kim ngạch xuất khẩu hàng hóa' },
  };
  expect(told(changed(names))).toEqual(['error! B24', 'error! B25']);
  const [first] = readForm(changed(names), catalogue).findings;
  expect(first?.message.vi).toContain('ghi “Kim ngạch xuất khẩu nông, lâm, thủy sản”');
  expect(first?.message.vi).toContain('số ở ô F24 được đọc là “Kim ngạch xuất khẩu hàng hóa” (EXPORT)');
  expect(told(own(names))).toEqual(['error! B24', 'error! B25']);
});

test('a form with an older name of an indicator is right where its own list of definitions has it', () => {
  const indicators = new Map(catalogue.indicators);
  const { EXPORT } = Object.fromEntries(indicators);
  if (!EXPORT) throw new Error('EXPORT');
  indicators.set('EXPORT', { ...EXPORT, name: { vi: 'Tên mới của xuất khẩu', en: 'New name' } });
  expect(readForm(snapshot, { ...catalogue, indicators }).findings).toEqual([]);
});

describe('headings and titles', () => {
  const onSheet = (sheet: string, cells: Readonly<Record<string, string | null>>, workbook = snapshot) =>
    Object.entries(cells).reduce((book, [cell, value]) => withCell(book, sheet, cell, { value }), workbook);
  const LIST = 'Thỏa thuận, sự kiện';

  test.each([
    ['columns of partners that changed places', 'Đối tác', { D4: 'Điều chỉnh', E4: 'Cấp mới' }, ['D4', 'E4']],
    ['the period’s and last period’s columns', SHEET, { D14: 'KỲ NÀY', F14: 'Kỳ trước' }, ['D14', 'F14']],
    ['a heading cleared', SHEET, { H14: null }, ['H14']],
    ['days of an event', LIST, { E39: 'Đến ngày', F39: 'Từ ngày' }, ['E39', 'F39']],
    ['the unit of the partners', 'Đối tác', { A2: 'Tỉnh Bắc Ninh; đơn vị tính: tỷ USD' }, ['A2']],
    ['the area of the partners', 'Đối tác', { A2: 'Tỉnh Thái Nguyên; đơn vị tính: triệu USD' }, ['A2']],
    ['the period of the partners', 'Đối tác', { A1: 'VỐN ĐẦU TƯ NƯỚC NGOÀI THEO ĐỐI TÁC Quý IV/2025' }, ['A1']],
    ['the period of the form', SHEET, { A6: 'Quý II/2026' }, ['A6']],
    ['the area of the form', SHEET, { A2: 'TỈNH THÁI NGUYÊN' }, ['A2']],
    ['the period of the lists', LIST, { A1: 'THỎA THUẬN VÀ SỰ KIỆN XÚC TIẾN Quý II/2026' }, ['A1']],
    ['the area of the lists', LIST, { A2: 'Thành phố Hà Nội' }, ['A2']],
  ])('%s are told', (_what, sheet, cells, expected) => {
    const workbook = onSheet(sheet, cells);
    expect(told(workbook)).toEqual(expected.map((cell) => `error! ${cell}`));
    const [first] = readForm(workbook, catalogue).findings;
    expect(first?.where.sheet).toBe(sheet);
    expect(first?.message.vi).toContain('biểu đã bị sửa');
  });

  test('may be typed anew in other capitals and line ends', () => {
    expect(told(onSheet(SHEET, { F14: 'Kỳ này', E14: 'Cùng kỳ năm trước', A2: 'Tỉnh Bắc Ninh' }))).toEqual([]);
    expect(told(onSheet('Đối tác', { A2: 'Tỉnh Bắc Ninh ; Đơn vị tính: triệu USD' }))).toEqual([]);
  });

  test('of an office’s own layout are its own; one that another column has is a warning', () => {
    const titles = onSheet('Đối tác', { A1: 'Biểu 2', A2: 'Tỷ đồng', D4: 'Vốn mới' }, own({}));
    expect(told(titles)).toEqual([]);
    expect(told(onSheet('Đối tác', { D4: 'Điều chỉnh', E4: 'Cấp mới' }, own({})))).toEqual([
      'warning D4',
      'warning E4',
    ]);
  });
});

describe('an office’s own layout', () => {
  test('may put a name among other words, or the code', () => {
    expect(told(own({ B24: { value: '1. Kim ngạch xuất khẩu hàng hóa (triệu USD)' } }))).toEqual([]);
    expect(told(own({ B24: { value: 'Xuất khẩu [EXPORT]' } }))).toEqual([]);
    expect(told(own({ C9: { value: 'UBND tỉnh' }, C10: { value: 'Biểu quý' } }))).toEqual([]);
  });

  test('with other words asks for a reason, and takes it', () => {
    const words = { B24: { value: 'Kim ngạch nhập khẩu' } };
    expect(told(own(words))).toEqual(['warning! B24']);
    expect(told(own({ ...words, I24: { value: 'Tên gọi của biểu tỉnh (minh họa)' } }))).toEqual(['warning B24']);
  });

  test('is wrong where its words name another area or period', () => {
    expect(told(own({ C9: { value: 'Hà Nội' } }))).toEqual(['error! C9']);
    expect(told(own({ G10: { value: '2026' } }))).toContain('error! C10');
  });

  test('may use another unit throughout; one row alone asks', () => {
    const rows = [16, 17, 18, 19, 20, 24, 25].map((row) => [`C${row}`, { value: 'tỷ USD' }] as const);
    expect(told(own(Object.fromEntries(rows)))).toEqual([]);
    expect(told(own({ C24: { value: 'tỷ USD' } }))).toEqual(['warning! C24']);
  });
});

describe('the cut-off', () => {
  test('after the form’s own due day was changed', () => {
    expect(told(changed({ C11: day(MARCH + 30) }))).toEqual(['error! C11']);
  });

  test('another day may be the receiver’s, unless the receiver’s is known', () => {
    expect(told(changed({ C11: day(MARCH + 19) }))).toEqual([]);
    expect(told(changed({ C11: day(MARCH + 19) }), DUE)).toEqual([]);
    expect(told(changed({ C11: day(MARCH + 9) }), DUE)).toEqual(['error! C11']);
    expect(told(snapshot, DUE)).toEqual([]);
  });
});

test('a quarter’s form cannot be handed in as the year, whatever its words say', () => {
  const year = changed({ G10: { value: '2026' }, C10: { value: 'năm 2026' } });
  const problems = checkForm(readForm(year, catalogue), { ...catalogue, today: '2026-04-10' });
  expect(problems).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      rule: 'submission.period.cutOff',
      where: { sheet: SHEET, cell: 'C11' },
    }),
  );
});

test('a form that lost its names is told as one', async () => {
  const lost = { ...snapshot, names: [] };
  expect([lostItsNames(lost), lostItsNames(snapshot)]).toEqual([true, false]);
  expect(errorCode(() => readForm(lost, catalogue))).toBe('form.none');
  expect(() => readForm(lost, catalogue)).toThrow('lost its names');
  expect(lostItsNames({ ...(await snapshotOf(formTemplate)), names: [] })).toBe(false);
});
