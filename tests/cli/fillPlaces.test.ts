import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FillSummary } from '../../src/cli/fillSummary';
import { cellsOf, smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const place = (name: string): string => path.join(folder, name);
const demo = ['--data', 'demo-provinces', '--today', '2026-01-05'];
const quarter = ['fill', 'bao-cao-quy-tinh', ...demo, '--period', '2025-Q3'];

describe('where results go', () => {
  test('an output name that is a folder keeps every file of a run from being written', async () => {
    const out = place('tinh');
    mkdirSync(path.join(out, 'bao-cao-quy-tinh-VN34-92-Can-Tho.xlsx'), { recursive: true });
    const { code, err } = await ngkt([...quarter, '--each-area', '34', '--out', out]);
    expect(code).toBe(1);
    expect(err).toContain('đã có một thư mục mang tên này');
    expect(readdirSync(out)).toEqual(['bao-cao-quy-tinh-VN34-92-Can-Tho.xlsx']);
  });

  test('many files need a folder, and not one named like a workbook', async () => {
    const named = await ngkt([...quarter, '--each-area', '34', '--out', place('ea.xlsx')]);
    expect([named.code, existsSync(place('ea.xlsx'))]).toEqual([2, false]);
    expect(named.err).toContain('--out là tên một thư mục');
    writeFileSync(place('tep'), 'một tệp');
    const file = await ngkt([...quarter, '--each-area', '34', '--out', place('tep')]);
    expect(file.code).toBe(1);
    expect(file.err).toContain('đang là một tệp, không phải thư mục');
    expect(readFileSync(place('tep'), 'utf8')).toBe('một tệp');
  });
});

describe('provinces that no longer exist', () => {
  test.each([
    ['VN63-94', 'VN34-92'],
    ['Bắc Giang', 'VN34-24'],
  ])('%s is refused with its successor, by id as by name', async (area, successor) => {
    const { code, err } = await ngkt([...quarter, '--area', area, '--out', place('cu.xlsx')]);
    expect([code, existsSync(place('cu.xlsx'))]).toEqual([1, false]);
    expect(err).toContain(`Ngày 30/09/2025 không có đơn vị “${area}”`);
    expect(err).toContain(`sau là ${successor}`);
  });

  test('so is the whole old list, and the day it ended is named', async () => {
    const { code, err } = await ngkt([...quarter, '--each-area', '63', '--out', place('cu')]);
    expect([code, existsSync(place('cu'))]).toEqual([1, false]);
    expect(err).toContain('chỉ có hiệu lực đến ngày 30/6/2025');
  });
});

describe('publishing', () => {
  test('with figures fills first', async () => {
    const out = place('phat-hanh.xlsx');
    const args = ['fill', 'xep-hang-fdi', ...demo, '--period', '2025-Q4', '--publish', '--out', out, '--json'];
    const { code, json } = await ngkt(args);
    expect(code).toBe(0);
    expect(json<FillSummary>().filled).toBeGreaterThan(100);
    const [sheet = ''] = ['Xếp hạng'];
    expect(JSON.stringify(await cellsOf(readFileSync(out), sheet))).not.toContain('{{');
    expect(readFileSync(out).includes('_ngkt_')).toBe(false);
  });

  test('names cells where they stand in the published report', async () => {
    const [template, out] = [place('mau-ham.xlsx'), place('phat-hanh-ham.xlsx')];
    const rows =
      `<row r="1">${textCell('A1', '{{#rows series(GDP_GROWTH, last=3)}}{{.period}}{{/rows}}')}</row>` +
      '<row r="2"><c r="A2"><f>NGKT.VALUE("HLA","2024")</f></c></row>';
    writeFileSync(template, smallWorkbook([{ name: 'BC', rows }]));
    const figures = ['--data', 'seed-2024', '--period', '2024'];
    const { json } = await ngkt(['fill', template, ...figures, '--publish', '--out', out, '--json']);
    const { rows: moved, warnings } = json<FillSummary>();
    expect(moved.inserted).toBeGreaterThan(0);
    expect(warnings.filter(({ rule }) => rule === 'formula.notCalculated')).toMatchObject([
      { sheet: 'BC', cell: `A${2 + moved.inserted}` },
    ]);
  });

  test('restoring takes no figures', async () => {
    const { code, err } = await ngkt([
      'fill',
      'xep-hang-fdi',
      '--restore',
      '--period',
      '2025-Q4',
      '--out',
      place('r.xlsx'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('không dùng cùng --period');
  });
});

describe('what a fill tells', () => {
  test('one area and all areas do not go together', async () => {
    const { code, err } = await ngkt([...quarter, '--each-area', '34', '--area', 'VN', '--out', place('ca-hai')]);
    expect([code, existsSync(place('ca-hai'))]).toEqual([2, false]);
    expect(err).toContain('--area, --each-area');
  });

  test('nothing was restored where the file bears no trace of a fill', async () => {
    const out = place('khong-co-gi.xlsx');
    const { code, json } = await ngkt(['fill', 'bao-cao-quy-tinh', '--restore', '--out', out, '--json']);
    expect(code).toBe(3);
    expect(json<FillSummary>().warnings.map(({ rule }) => rule)).toEqual(['restore.nothing']);
  });

  test('a note that asks to check something ends with exit code 3', async () => {
    const out = place('nam-2025.xlsx');
    const { code, out: said } = await ngkt(['fill', 'bao-cao-nam', ...demo, '--period', '2025', '--out', out]);
    expect(said).toContain('Lưu ý (');
    expect(said).toContain('Hãy đối chiếu');
    expect(code).toBe(3);
  });

  test('a date or a period that is none is wrong usage, a period without figures is not', async () => {
    const rank = ['rank', 'FDI_REG', '--data', 'demo-provinces'];
    const codes = await Promise.all(
      [
        ['--period', '2024x'],
        ['--period', '2024', '--as-of', '31/12/2024'],
        ['--period', '2024', '--today', '2024-02-30'],
        ['--period', '1990'],
      ].map(async (more) => (await ngkt([...rank, ...more])).code),
    );
    expect(codes).toEqual([2, 2, 2, 3]);
  });
});
