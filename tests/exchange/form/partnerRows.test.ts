import { readForm } from '../../../src/exchange/form/readForm';
import type { WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { catalogue, sampleForm, snapshotOf, withCell } from './sampleForm';

const SHEET = 'Đối tác';

let snapshot: WorkbookSnapshot;
let prefilled: string;
beforeAll(async () => {
  snapshot = await snapshotOf((await sampleForm()).bytes);
  const cells = snapshot.sheets.find(({ name }) => name === SHEET)?.cells ?? [];
  const cell = cells.find(({ column, value }) => column === 2 && value === 'Hoa Kỳ');
  prefilled = String(cell?.row);
});

function twice(cells: Readonly<Record<string, string | number>>): string[] {
  const typed = Object.entries(cells).reduce((book, [cell, value]) => withCell(book, SHEET, cell, { value }), snapshot);
  return readForm(typed, catalogue).findings.flatMap(({ rule, where, message }) =>
    rule === 'partner.twice' ? [`${where.cell}: ${message.vi}`] : [],
  );
}

test('a form as issued names each partner once', () => {
  expect(twice({})).toEqual([]);
  expect(twice({ B40: 'Phần Lan', D40: 5 })).toEqual([]);
});

test('a second row with the same name is told, with figures or without', () => {
  expect(twice({ B40: 'Hoa Kỳ', D40: 5 })).toEqual([
    `B40: Đối tác “Hoa Kỳ” đã có ở ô B${prefilled}. Mỗi đối tác chỉ một dòng: hãy gộp số vào một dòng, giữ một tên.`,
  ]);
  expect(twice({ B40: 'Hoa Kỳ' })).toHaveLength(1);
});

test('another name of a partner is told where both rows have figures', () => {
  const [found] = twice({ [`D${prefilled}`]: 1, B40: 'Mỹ', E40: 5 });
  expect(found).toContain(`đã có ở ô B${prefilled} với tên “Hoa Kỳ”`);
  expect(twice({ B40: 'Mỹ' })).toEqual([]);
});
