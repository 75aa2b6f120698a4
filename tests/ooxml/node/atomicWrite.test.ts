import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeFilesAtomically } from '../../../src/ooxml/node/atomicWrite';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ngkt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes a file, also in place of an older one, and leaves nothing else', async () => {
  const file = path.join(folder, 'báo cáo.xlsx');
  await writeFilesAtomically([{ file: file, bytes: Buffer.from('một') }]);
  await writeFilesAtomically([{ file: file, bytes: Buffer.from('hai') }]);
  expect(readFileSync(file, 'utf8')).toBe('hai');
  expect(readdirSync(folder)).toEqual(['báo cáo.xlsx']);
});

it('says that the folder does not exist', async () => {
  await expect(
    writeFilesAtomically([{ file: path.join(folder, 'không có', 'a.xlsx'), bytes: Buffer.of(1) }]),
  ).rejects.toMatchObject({
    code: 'output.folder',
    where: { file: 'a.xlsx' },
  });
});

it('leaves the old content and no temporary file when it fails', async () => {
  const target = path.join(folder, 'a.xlsx');
  mkdirSync(target);
  writeFileSync(path.join(target, 'bên trong'), '');
  await expect(writeFilesAtomically([{ file: target, bytes: Buffer.of(1) }])).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

it('writes files that belong together all or none', async () => {
  const good = path.join(folder, 'a.xlsx');
  const bad = path.join(folder, 'không có', 'b.xlsx');
  await expect(
    writeFilesAtomically([
      { file: good, bytes: Buffer.from('a') },
      { file: bad, bytes: Buffer.from('b') },
    ]),
  ).rejects.toMatchObject({ code: 'output.folder', where: { file: 'b.xlsx' } });
  expect(readdirSync(folder)).toEqual([]);
});
