import { checkForm } from '../../../src/exchange/form/checkForm';
import { readForm } from '../../../src/exchange/form/readForm';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { catalogue, sampleForm, snapshotOf, withCell } from './sampleForm';

let snapshot: WorkbookSnapshot;
beforeAll(async () => {
  snapshot = await snapshotOf((await sampleForm()).bytes);
});

const OWN = 'IF(COUNT(F17,F18,F19)=0,"",SUM(F17,F18,F19))';

/** FDI_NEW 200, FDI_ADJ 30, FDI_SHARE 20,25 and the total the form adds up. */
function form(cells: Readonly<Record<string, Partial<CellSnapshot>>>): WorkbookSnapshot {
  const typed = {
    F16: { value: 250.25, formula: OWN },
    F17: { value: 200 },
    F18: { value: 30 },
    F19: { value: 20.25 },
  };
  return Object.entries({ ...typed, ...cells }).reduce(
    (book, [cell, content]) => withCell(book, 'Số liệu', cell, content),
    snapshot,
  );
}

function total(cells: Readonly<Record<string, Partial<CellSnapshot>>>): unknown {
  const { submission } = readForm(form(cells), catalogue);
  const { value, qualifier, status } = submission.entries.find(({ indicator }) => indicator === 'FDI_REG') ?? {};
  return [value, qualifier, status];
}

const rules = (cells: Readonly<Record<string, Partial<CellSnapshot>>>): string[] =>
  checkForm(readForm(form(cells), catalogue), { ...catalogue, today: '2026-03-20' })
    .filter(({ indicator, rule }) => indicator === 'FDI_REG' && /sum|form/.test(rule))
    .map(({ severity, rule, needsReason }) => `${severity}${needsReason ? '?' : ''} ${rule}`);

test.each<[string, Readonly<Record<string, Partial<CellSnapshot>>>, unknown]>([
  ['exact', {}, [250.25, '', 'A']],
  ['gần', { G17: { value: 'gần' } }, [250.25, 'dưới', 'A']],
  ['hơn', { G17: { value: 'hơn' } }, [250.25, 'trên', 'A']],
  ['ít nhất', { G19: { value: 'ít nhất' } }, [250.25, 'ít nhất', 'A']],
  ['khoảng', { G17: { value: 'khoảng' } }, [250.25, 'khoảng', 'A']],
  ['an estimate', { H18: { value: 'ước tính' } }, [250.25, '', 'E']],
  ['provisional', { H18: { value: 'sơ bộ' } }, [250.25, '', 'P']],
  ['provisional, the total chosen', { H18: { value: 'sơ bộ' }, H16: { value: 'chính thức' } }, [250.25, '', 'A']],
  [
    'without a part that cannot be negative',
    { F19: { value: null }, H19: { value: 'không có số liệu' }, F16: { value: 230, formula: OWN } },
    [230, 'ít nhất', 'A'],
  ],
])('the form’s own total of parts that are %s', (_what, cells, expected) => {
  expect(total(cells)).toEqual(expected);
  expect(rules(cells)).toEqual([]);
});

test('parts whose claims leave the total without one ask for a choice, which is taken', () => {
  const opposite = { G17: { value: 'gần' }, G18: { value: 'hơn' } };
  expect(rules(opposite)).toEqual(['error form.totalClaim']);
  expect(total({ ...opposite, G16: { value: 'khoảng' } })).toEqual([250.25, 'khoảng', 'A']);
  expect(rules({ ...opposite, G16: { value: 'khoảng' } })).toEqual([]);
});

test('a word chosen for the total that its parts contradict asks for a reason', () => {
  const against = { G17: { value: 'gần' }, G16: { value: 'hơn' } };
  expect(rules(against)).toEqual(['warning? sum.components.word']);
  expect(rules({ ...against, I16: { value: 'Số đã làm tròn (minh họa)' } })).toEqual(['warning sum.components.word']);
  expect(rules({ ...against, G16: { value: 'dưới' } })).toEqual([]);
});

test('a formula that leaves out a part is told at the total', () => {
  const lacking = form({ F16: { value: 230, formula: 'F17+F18' } });
  const told = checkForm(readForm(lacking, catalogue), { ...catalogue, today: '2026-03-20' }).filter(
    ({ rule }) => rule === 'sum.components',
  );
  expect(told.map(({ severity, where }) => [severity, where.cell])).toEqual([['error', 'F16']]);
  expect(told[0]?.message.vi).toContain('thiếu FDI_SHARE 20,25 triệu USD');
});

test('a total typed by hand stays as typed; as exact it needs a reason', () => {
  const typed = { F16: { value: 250 }, G17: { value: 'gần' } };
  expect(total(typed)).toEqual([250, '', 'A']);
  expect(rules(typed)).toEqual(['warning? sum.components.exact']);
  expect(rules({ ...typed, I16: { value: 'Số của Sở Tài chính (minh họa)' } })).toEqual([
    'warning sum.components.exact',
  ]);
  expect(total({ F16: { value: 250, formula: 'F17+50' }, G17: { value: 'gần' } })).toEqual([250, '', 'A']);
});
