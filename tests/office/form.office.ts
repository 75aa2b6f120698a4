import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readForm, type FormReading } from '../../src/exchange/form/readForm';
import { scratchFolder } from '../cli/commandLine';
import { catalogue, sampleForm, snapshotOf, typedInto, type Typed } from '../exchange/form/sampleForm';
import { pagesInLibreOffice, savedInLibreOffice, sheetsInLibreOffice } from './libreOffice';

const folder = scratchFolder();
const REGISTERS = 'Thỏa thuận, sự kiện';

async function file(name: string, typed: Typed): Promise<string> {
  const place = path.join(folder, name);
  writeFileSync(place, await typedInto((await sampleForm()).bytes, typed));
  return place;
}

async function read(bytes: Uint8Array): Promise<FormReading> {
  return readForm(await snapshotOf(bytes), catalogue);
}

const right: Typed = {
  'Số liệu': {
    C12: 'Sở Ngoại vụ – dữ liệu minh họa',
    F17: 612.5,
    G17: 'gần',
    H17: 'sơ bộ',
    F18: -3.25,
    F19: 40,
    F20: 40789.35,
    F21: 2950,
    H22: 'không có số liệu',
    I22: 'chưa tổng hợp',
    F27: 1,
  },
  'Đối tác': { D8: 600, G8: 4700, B15: 'Pháp', D15: 12.5 },
  [REGISTERS]: {
    B6: 'Bản ghi nhớ (minh họa)',
    C6: 'Bản ghi nhớ',
    D6: 'Nhật Bản',
    E6: { type: 'number', number: 46073, format: 'dd/mm/yyyy' },
    B40: 'Hội nghị (minh họa)',
    E40: { type: 'number', number: 46073, format: 'dd/mm/yyyy' },
  },
};

test('a form saved again by LibreOffice reads the same, its total computed', async () => {
  const place = await file('dung.xlsx', right);
  const again = await read(savedInLibreOffice(place));
  expect(again.findings).toEqual([]);
  const before = await read(await typedInto((await sampleForm()).bytes, right));
  const total = again.submission.entries.find(({ indicator }) => indicator === 'FDI_REG');
  expect(total).toMatchObject({ value: 649.25, unit: 'triệu USD', cell: "'Số liệu'!F16" });
  const others = again.submission.entries.filter((entry) => entry !== total);
  expect({ ...again.submission, entries: others }).toEqual(before.submission);
  expect(again.known).toEqual(before.known);
});

test('the check columns say in words what is wrong, and nothing where all is right', async () => {
  const sheets = sheetsInLibreOffice(await file('kiem-tra.xlsx', right));
  const figures = sheets.get('Số liệu') ?? [];
  const checks = (first: number, last: number): (string | undefined)[] =>
    figures.slice(first - 1, last).map((row) => row[9]);
  expect(checks(16, 22)).toEqual(['', '', '', '', '', '', '']);
  expect(checks(24, 25)).toEqual(['Chưa nhập', 'Chưa nhập']);
  expect(figures[29]?.[0]).toBe('Chưa nhập: 4 chỉ tiêu; cần xem lại: 0 chỉ tiêu');
  const partners = sheets.get('Đối tác') ?? [];
  expect(partners.slice(4, 7).map((row) => row[3])).toEqual(['612.5', '612.5', 'khớp']);
  expect(partners[4]?.[6]).toBe('4700');
  expect(partners[6]?.[6]).toBe('ít hơn tổng');
  expect(sheets.get(REGISTERS)?.[3]?.[5]).toBe('Đã kê: 1; trang Số liệu: 1');
});

test('each slip is named where it was made', async () => {
  const wrong: Typed = {
    'Số liệu': {
      F17: '12,5',
      F18: 12,
      F19: -4,
      F20: 400000,
      F21: 12.5,
      H24: 'không có số liệu',
      G25: 'gần',
      F27: 2,
      H27: 'không có số liệu',
    },
    'Đối tác': { D8: 'chờ', B15: 'Nhật Bản', D16: 5, E9: 1, F10: -1 },
    [REGISTERS]: { B6: 'Bản ghi nhớ', C6: 'Bản ghi nhớ', D6: 'Nhật Bản', E6: '20/2/2026', C7: 'Hợp đồng' },
  };
  const sheets = sheetsInLibreOffice(await file('sai.xlsx', wrong));
  const told = (sheet: string, row: number, column: number): string | undefined =>
    sheets.get(sheet)?.[row - 1]?.[column];
  expect([17, 18, 19, 20, 21, 24, 25, 27].map((row) => told('Số liệu', row, 9))).toEqual([
    'Là chữ, không phải số: gõ lại số',
    'Khác kỳ trước hơn 5 lần: ghi lý do',
    'Số không được âm',
    'Khác kỳ trước hơn 5 lần: ghi lý do',
    'Phải là số nguyên',
    'Ghi lý do không có số liệu',
    'Thiếu số ở cột KỲ NÀY',
    'Có số mà chọn “không có số liệu”',
  ]);
  expect([8, 9, 10, 15, 16].map((row) => told('Đối tác', row, 9))).toEqual([
    'Đối tác ghi hai lần',
    '',
    'Số không được âm',
    'Đối tác ghi hai lần',
    'Thiếu tên đối tác',
  ]);
  expect([6, 7].map((row) => told(REGISTERS, row, 8))).toEqual(['Ngày là chữ: gõ lại', 'Thiếu tên']);
});

test('a form prints in LibreOffice with nothing cut off', async () => {
  const pages = pagesInLibreOffice(await file('in.xlsx', right));
  const text = pages.join('\n');
  expect(text).not.toMatch(/###|\{\{|#(REF|NAME|VALUE|N\/A|DIV)/);
  expect(text).toContain('BIỂU SỐ LIỆU NGOẠI GIAO KINH TẾ');
  expect(text).toContain('SỐ LIỆU MINH HỌA');
  expect(pages.filter((page) => page.trim() === '')).toEqual([]);
});
