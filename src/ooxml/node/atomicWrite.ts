import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { NgktError } from '../../kpi/finding';

export interface OutputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Files named in one message. */
const MOST_NAMED = 5;

/**
 * Writes files whole or not at all: each into a temporary file in its folder, which takes the place of an older one once
 * all of them are on the disk. A failure leaves no part of a file and no temporary one.
 * @throws NgktError `output.isFolder`, `output.folder`, `output.locked`, `output.write`; `output.partly` where some files
 *   are in place already when another cannot take its own
 */
export async function writeFilesAtomically(files: readonly OutputFile[]): Promise<void> {
  const waiting: { readonly temporary: string; readonly file: string }[] = [];
  let current = '';
  let done = 0;
  for (const { file } of files) await refuseFolder(file);
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
      done += 1;
    }
  } catch (error) {
    await Promise.all(waiting.map(({ temporary }) => rm(temporary, { force: true })));
    const reason = writeError(current, error);
    throw done > 0 && reason instanceof NgktError ? partlyWritten(files, done, reason) : reason;
  }
}

async function refuseFolder(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isDirectory()) return;
  throw new NgktError(
    'output.isFolder',
    {
      vi: `Không ghi được “${file}”: đã có một thư mục mang tên này. Hãy đổi tên hay xóa thư mục đó, hoặc chọn nơi lưu khác.`,
      en: `"${file}" cannot be written: a folder has that name. Rename or delete the folder, or choose another place.`,
    },
    { file: path.basename(file) },
  );
}

function partlyWritten(files: readonly OutputFile[], done: number, reason: NgktError): NgktError {
  const left = files.slice(done).map(({ file }) => path.basename(file));
  const named = left.slice(0, MOST_NAMED).join(', ') + (left.length > MOST_NAMED ? ', …' : '');
  return new NgktError(
    'output.partly',
    {
      vi: `${reason.text.vi} Đã ghi xong ${done}/${files.length} tệp; còn thiếu ${left.length} tệp: ${named}. Hãy chạy lại lệnh.`,
      en: `${reason.text.en} ${done} of ${files.length} files are written; ${left.length} are missing: ${named}. Run the command again.`,
    },
    reason.where,
  );
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
