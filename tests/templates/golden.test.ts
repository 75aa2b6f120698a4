import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fill, reportName, reports } from './builtInTemplates';
import { dumpWorkbook } from './dumpWorkbook';

const folder = path.join(__dirname, 'golden');

/** `UPDATE_GOLDEN=1` writes what is filled now; read the difference before committing it. */
function golden(name: string, text: string): string {
  const file = path.join(folder, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
}

describe.each(reports.map((report) => [reportName(report), report] as const))('%s', (name, report) => {
  test('reads as the committed report, cell by cell', async () => {
    const text = await dumpWorkbook((await fill(report)).bytes);
    expect(text).toBe(golden(name, text));
  });

  test('holds no marker any more and is labelled where its figures are illustrative', async () => {
    const text = await dumpWorkbook((await fill(report)).bytes);
    expect(text).not.toContain('{{');
    expect(text.toLowerCase().includes('minh họa')).toBe(report.data === 'demo-provinces');
  });

  test('is the same file, byte for byte, when filled again', async () => {
    const first = await fill(report);
    const second = await fill(report);
    expect(hash(second.bytes)).toBe(hash(first.bytes));
  });
});

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
