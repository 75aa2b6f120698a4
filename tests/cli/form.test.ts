import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { typedInto } from '../exchange/form/sampleForm';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const form = path.join(folder, 'bieu.xlsx');
const arguments_ = ['form', '--area', 'Bắc Ninh', '--period', '2026-Q1', '--today', '2026-03-20', '--out'];

/** Illustrative figures near those of the period before. */
const figureCells = {
  F16: 950,
  F17: 620,
  F18: 240,
  F19: 90,
  F20: 41_000,
  F21: 2950,
  F22: 25,
  F24: 8700,
  F25: 260,
  F27: 0,
  F28: 0,
  F29: 300,
};

interface Item {
  readonly severity: string;
  readonly rule: string;
  readonly where: string;
  readonly message: string;
}

test('a form is made and says its days', async () => {
  const { code, out, err } = await ngkt([...arguments_, form, '--data', 'demo-provinces']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Tỉnh Bắc Ninh');
  expect(out).toContain('hạn gửi 25/3/2026');
  const made = await ngkt([...arguments_, form, '--data', 'demo-provinces', '--json']);
  expect(made.json()).toMatchObject({ area: 'VN34-24', period: '2026-Q1', cutOff: '2026-03-14', due: '2026-03-25' });
});

test('without known figures the column of last period says so', async () => {
  const out = path.join(folder, 'khong-so-lieu.xlsx');
  expect((await ngkt([...arguments_, out])).code).toBe(0);
  const { json } = await ngkt(['check', out, '--json']);
  expect(json<Item[]>().filter(({ rule }) => rule.startsWith('cell.'))).toEqual([]);
});

test('an untouched form lacks its figures; each is named with its cell', async () => {
  await ngkt([...arguments_, form, '--data', 'demo-provinces']);
  const { code, json } = await ngkt(['check', form, '--json', '--today', '2026-03-20']);
  expect(code).toBe(3);
  expect(json<Item[]>()).toContainEqual(
    expect.objectContaining({ severity: 'error', rule: 'figure.required', where: `${form}, 'Số liệu'!F17` }),
  );
  expect((await ngkt(['check', form, '--strict', '--today', '2026-03-20'])).code).toBe(1);
});

test('what is wrong with a cell is told with what to do', async () => {
  const typed = await typedInto(readFileSync(form), { 'Số liệu': { F17: '1.234,5' }, 'Đối tác': { B15: 'Hµn Quèc' } });
  const file = path.join(folder, 'sai.xlsx');
  writeFileSync(file, typed);
  const { out } = await ngkt(['check', file, '--today', '2026-03-20']);
  expect(out).toMatch(/LỖI .*'Số liệu'!F17: “1\.234,5” là chữ, không phải số; có lẽ là 1\.234,5/);
  expect(out).toMatch(/LỖI .*'Đối tác'!B15: “Hµn Quèc” .*có lẽ là “Hàn Quốc”/);
  const english = await ngkt(['check', file, '--today', '2026-03-20', '--lang', 'en']);
  expect(english.out).toContain('is text, not a number; it probably means 1,234.5');
});

test('a question whose reason was given is told with it and is no finding any more', async () => {
  const cells = {
    ...figureCells,
    C12: 'Sở Ngoại vụ – dữ liệu minh họa',
    F24: 50_000,
    I24: 'Nhà máy mới (minh họa)',
    I28: 'Chuyển sang quý II (minh họa)',
  };
  const file = path.join(folder, 'co-ly-do.xlsx');
  writeFileSync(file, await typedInto(readFileSync(form), { 'Số liệu': cells }));
  const { code, out } = await ngkt(['check', file, '--today', '2026-03-20']);
  expect(out).toMatch(/Đã giải trình .*F24: .*Lý do đã nêu: “Nhà máy mới \(minh họa\)”/);
  expect(out).toContain('Không phát hiện vấn đề. 2 điểm đã nêu lý do.');
  expect(code).toBe(0);
  const items = (await ngkt(['check', file, '--json', '--today', '2026-03-20'])).json<Item[]>();
  expect(items).toMatchObject([
    { severity: 'warning', rule: 'change.jump', reason: 'Nhà máy mới (minh họa)' },
    { severity: 'warning', rule: 'change.jump', reason: 'Chuyển sang quý II (minh họa)' },
  ]);
});

test('a form that lost its names is no template without markers', async () => {
  const parts = unzipSync(readFileSync(form));
  const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array).replace(/<definedNames>.*<\/definedNames>/s, '');
  const file = path.join(folder, 'mat-ten.xlsx');
  writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }));
  const { code, err } = await ngkt(['check', file]);
  expect(code).toBe(1);
  expect(err).toContain('mat-ten.xlsx: Tệp này là biểu số liệu nhưng đã mất các tên NGKT_…');
});

test('a zipped submission file is to be unzipped', async () => {
  const file = path.join(folder, 'nop.zip');
  writeFileSync(file, zipSync({ 'Báo cáo/bac-ninh.ngkt': strToU8('{}') }));
  const { code, err } = await ngkt(['check', file]);
  expect(code).toBe(1);
  expect(err).toContain('Đây là tệp nén zip chứa “bac-ninh.ngkt”. Hãy giải nén');
});

test('a form that somebody has begun is not overwritten unless asked', async () => {
  const begun = path.join(folder, 'dang-nhap.xlsx');
  writeFileSync(begun, await typedInto(readFileSync(form), { 'Số liệu': { F21: 2950 } }));
  const refused = await ngkt([...arguments_, begun, '--json']);
  expect([refused.code, refused.json<{ error: { code: string } }>().error.code]).toEqual([1, 'output.filledForm']);
  expect((await ngkt([...arguments_, begun, '--overwrite-edits'])).code).toBe(0);
});

test.each([
  [['form', '--area', 'VN', '--period', '2026-Q1', '--out', 'x.xlsx'], 1, 'tỉnh, thành phố'],
  [['form', '--area', 'Bắc Giang', '--period', '2026-Q1', '--out', 'x.xlsx'], 1, 'VN34-24'],
  [['form', '--area', 'Bắc Ninh', '--period', 'quý 1', '--out', 'x.xlsx'], 2, '2024-Q3'],
  [['form', '--area', 'Bắc Ninh', '--period', '2026-Q1', '--out', 'x.csv'], 2, '.xlsx'],
  [['form', '--area', 'Bắc Ninh', '--period', '2026-Q1'], 2, '--out'],
  [['form', '--area', 'Huế', '--period', '2026-Q1', '--form', 'bao-cao-nam', '--out', 'x.xlsx'], 1, 'bao-cao-nam'],
])('%j is refused', async (args, code, words) => {
  const outcome = await ngkt(args);
  expect(outcome.code).toBe(code);
  expect(outcome.err).toContain(words);
});

test('the template of a form is checked as a template', async () => {
  for (const data of [[], ['--data', 'demo-provinces']]) {
    const { code, json } = await ngkt(['check', 'bieu-quy-tinh', '--json', ...data]);
    expect([code, json()]).toEqual([0, []]);
  }
});

test('one form for each province, in one run', async () => {
  const forms = path.join(folder, 'cac-bieu');
  const all = ['form', '--each-area', '34', '--period', '2026-Q1', '--data', 'demo-provinces', '--today', '2026-03-20'];
  const { code, json } = await ngkt([...all, '--out', forms, '--json']);
  expect(code).toBe(0);
  const made = json<{ forms: { area: string; out: string }[] }>().forms;
  expect(new Set(made.map(({ area }) => area)).size).toBe(34);
  expect(readdirSync(forms)).toHaveLength(34);
  const alone = path.join(folder, 'mot-bieu.xlsx');
  await ngkt([...arguments_, alone, '--data', 'demo-provinces']);
  const bacNinh = made.find(({ area }) => area === 'VN34-24')?.out ?? '';
  expect(path.basename(bacNinh)).toBe('bieu-so-lieu-VN34-24-Bac-Ninh-2026-Q1.xlsx');
  expect(readFileSync(bacNinh)).toEqual(readFileSync(alone));

  writeFileSync(bacNinh, await typedInto(readFileSync(bacNinh), { 'Số liệu': { F17: 12 } }));
  const again = await ngkt([...all, '--out', forms]);
  expect([again.code, again.err.includes('bieu-so-lieu-VN34-24-Bac-Ninh-2026-Q1.xlsx')]).toEqual([1, true]);
});

test.each([
  ['--each-area', '12'],
  ['--each-area', '34', '--area', 'VN34-24'],
])('%s %s %s %s is wrong usage', async (...wrong) => {
  const { code } = await ngkt(['form', ...wrong, '--period', '2026-Q1', '--out', path.join(folder, 'khong')]);
  expect(code).toBe(2);
});
