import path from 'node:path';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const seed = ['--data', 'seed-2024', '--today', '2024-12-31'];

test('a trace names what is known of a source, and its comment apart from it', async () => {
  const out = path.join(folder, 'nam-2024.xlsx');
  await ngkt(['fill', 'bao-cao-nam', ...seed, '--period', '2024', '--out', out]);

  const register = (await ngkt(['trace', out, "'PL3 Hiệp định'!B9"])).out.split('\n').slice(5);
  expect(register).toEqual([
    expect.stringMatching(/^• VN × ASEAN; Hàn Quốc: Hiệp định/),
    expect.stringMatching(/^ {2}trạng thái in_force; nguồn: /),
    '  ghi chú: AKFTA',
    '',
  ]);

  const figure = (await ngkt(['trace', out, "'PL1 Chỉ tiêu'!D8"])).out.split('\n').slice(5);
  expect(figure).toEqual([
    expect.stringMatching(/^• HLA \(định nghĩa 1\), VN, 2024: /),
    expect.stringMatching(/^ {2}số liệu đến .*; nguồn: [^;]*$/),
    expect.stringMatching(/^ {2}ghi chú: Quy về định nghĩa/),
    '',
  ]);
});
