import { readForm } from '../../../src/exchange/form/readForm';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { catalogue, sampleForm, snapshotOf, withCell } from './sampleForm';

const PARTNERS = 'Đối tác';
const REGISTERS = 'Thỏa thuận, sự kiện';
const day = { value: 46073, format: 'dd/mm/yyyy' };

let snapshot: WorkbookSnapshot;
beforeAll(async () => {
  snapshot = await snapshotOf((await sampleForm()).bytes);
});

function told(sheet: string, cells: Readonly<Record<string, Partial<CellSnapshot>>>, workbook = snapshot): string[] {
  const typed = Object.entries(cells).reduce((book, [cell, content]) => withCell(book, sheet, cell, content), workbook);
  return readForm(typed, catalogue).findings.map(
    ({ severity, rule, where, message }) => `${severity} ${rule} ${where.cell}: ${message.vi}`,
  );
}

test.each([47, 48, 55, 300])('a partner typed in row %d, below the list, is told', (row) => {
  const [found, ...more] = told(PARTNERS, { [`B${row}`]: { value: 'Pháp' }, [`D${row}`]: { value: 12 } });
  expect(more).toEqual([]);
  expect(found).toMatch(
    new RegExp(`^error form\\.outOfPlace B${row}: “Pháp; 12” nằm ngoài .*chèn dòng vào trong bảng`),
  );
});

test('a number typed as text, or worked out in the cell, counts; a figure alone, too', () => {
  expect(told(PARTNERS, { B50: { value: 'Pháp' }, G50: { value: 'gần 12' } })).toHaveLength(1);
  expect(told(PARTNERS, { D50: { value: 12, formula: '5+7' } })).toHaveLength(1);
});

test('agreements below theirs, and between theirs and the events', () => {
  const agreement = { B37: { value: 'Bản ghi nhớ (minh họa)' }, E37: day };
  expect(told(REGISTERS, agreement)).toEqual([
    expect.stringMatching(/^error form\.outOfPlace B37: “Bản ghi nhớ \(minh họa\); 20\/02\/2026”/),
  ]);
  expect(told(REGISTERS, { B37: { value: 'Bản ghi nhớ (minh họa)' } })).toEqual([
    expect.stringMatching(/^warning form\.outOfPlace B37/),
  ]);
});

test('events below theirs, with a day in words as well', () => {
  expect(told(REGISTERS, { B72: { value: 'Hội nghị (minh họa)' }, E72: day })).toHaveLength(1);
  expect(told(REGISTERS, { B72: { value: 'Hội nghị (minh họa)' }, F72: { value: '20/2/2026' } })).toHaveLength(1);
});

test('a row inserted above the first one does not belong to the list', () => {
  const moved: WorkbookSnapshot = {
    ...snapshot,
    names: snapshot.names.map((name) =>
      name.name === 'NGKT_AGREEMENTS' ? { ...name, formula: name.formula.replace('$A$6', '$A$7') } : name,
    ),
  };
  expect(told(REGISTERS, { B6: { value: 'Bản ghi nhớ (minh họa)' }, E6: day }, moved)).toHaveLength(1);
});

test('an office’s own total, its notes and signatures below a list are no entries', () => {
  expect(
    told(PARTNERS, {
      B47: { value: 'Cộng' },
      D47: { value: 12, formula: 'SUM(D8:D46)' },
      B50: { value: 'NGƯỜI LẬP BIỂU' },
      E50: { value: 'THỦ TRƯỞNG CƠ QUAN' },
    }),
  ).toEqual([]);
});
