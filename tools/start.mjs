/**
 * npm start: fills the built-in yearly report for 2024 from the built-in figures and says where it is, what was filled,
 * what is missing and how to look at it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const out = path.join('out', 'bao-cao-nam-2024.xlsx');
mkdirSync('out', { recursive: true });

const fill = ['fill', 'bao-cao-nam', '--data', 'seed-2024', '--period', '2024', '--today', '2024-12-31', '--out', out];
console.log(`> ngkt ${fill.join(' ')}\n`);
const { status } = spawnSync(process.execPath, [path.join('dist', 'cli', 'ngkt.js'), ...fill], { stdio: 'inherit' });
if (status !== 0 && status !== 3) process.exit(status ?? 1);

console.log(`
Báo cáo: ${path.resolve(out)}
Hãy mở bằng Excel hoặc LibreOffice. Hỏi nguồn của một ô:
  npx ngkt trace ${out} "'PL1 Chỉ tiêu'!D8"
Điền kỳ khác, bằng chính báo cáo vừa lập:
  npx ngkt fill ${out} --data seed-2024 --period 2023 --out out/bao-cao-nam-2023.xlsx

The report is at the path above: open it in Excel or LibreOffice. "npx ngkt --help --lang en" lists the commands.`);
