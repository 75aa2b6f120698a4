import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { NgktError } from '../../kpi/finding';

export interface OutputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files whole or not at all: each into a temporary file in its folder, which takes the place of an older one once
 * all of them are on the disk. A failure leaves no part of a file and no temporary one.
 * @throws NgktError `output.folder`, `output.locked`, `output.write`
 */
export async function writeFilesAtomically(files: readonly OutputFile[]): Promise<void> {
  const waiting: { readonly temporary: string; readonly file: string }[] = [];
  let current = '';
  try {
    for (const { file, bytes } of files) {
      current = file;
      const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
      waiting.push({ temporary, file });
      await writeToDisk(temporary, bytes);
    }
    for (const { temporary, file } of waiting) {
      current = file;
      await rename(temporary, file);
    }
  } catch (error) {
    await Promise.all(waiting.map(({ temporary }) => rm(temporary, { force: true })));
    throw writeError(current, error);
  }
}

async function writeToDisk(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What kept a file from being written, in words; any other error as it is. */
export function writeError(file: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
  const where = { file: path.basename(file) };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new NgktError(
        'output.folder',
        {
          vi: `Không ghi được “${file}”: thư mục không tồn tại. Hãy tạo thư mục hoặc chọn nơi lưu khác.`,
          en: `"${file}" cannot be written: the folder does not exist. Create the folder or choose another place.`,
        },
        where,
      );
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return new NgktError(
        'output.locked',
        {
          vi: `Không ghi được “${file}”: tệp đang mở trong Excel hoặc không có quyền ghi. Hãy đóng tệp, kiểm tra quyền của thư mục, hoặc chọn tên khác.`,
          en: `"${file}" cannot be written: it is open in Excel, or you may not write there. Close it, check the folder's permissions, or choose another name.`,
        },
        where,
      );
    case 'ENOSPC':
    case 'EROFS':
    case 'EISDIR':
    case 'ENAMETOOLONG':
      return new NgktError(
        'output.write',
        {
          vi: `Không ghi được “${file}” (${code}): ổ đĩa đầy, chỉ đọc, hoặc tên tệp không dùng được. Hãy chọn nơi lưu khác.`,
          en: `"${file}" cannot be written (${code}): the disk is full or read-only, or the name cannot be used. Choose another place.`,
        },
        where,
      );
    default:
      return error;
  }
}
