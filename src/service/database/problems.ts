import { existsSync } from 'node:fs';
import path from 'node:path';
import { NgktError } from '../../kpi/finding';
import { isBusy, isDisconnected, isFull } from './engineErrors';

/** What keeps the database from doing its work, said to whoever asked. Nothing was changed, except where the text says so. */

export function databaseNewer(found: string, known: string): NgktError {
  return new NgktError('database.newer', {
    vi: `Cơ sở dữ liệu đã được một phiên bản mới hơn của chương trình nâng cấp (đến “${found}”; chương trình này chỉ biết đến “${known}”). Hãy dùng phiên bản mới hơn đó, hoặc phục hồi bản sao lưu vào một cơ sở dữ liệu trống.`,
    en: `A newer version of the program has upgraded the database (to "${found}"; this program knows "${known}" at most). Use that newer version, or restore a backup into an empty database.`,
  });
}

export function databaseUnavailable(): NgktError {
  return new NgktError('database.unavailable', {
    vi: 'Không kết nối được với cơ sở dữ liệu. Yêu cầu chưa được thực hiện; hãy gửi lại sau ít phút.',
    en: 'The database cannot be reached. The request was not carried out; send it again in a few minutes.',
  });
}

export function outcomeUnknown(): NgktError {
  return new NgktError('database.outcomeUnknown', {
    vi: 'Mất kết nối với cơ sở dữ liệu đúng lúc đang ghi nên chưa rõ yêu cầu đã được thực hiện hay chưa. Hãy gửi lại đúng yêu cầu này: hệ thống nhận ra yêu cầu trùng và không ghi hai lần.',
    en: 'The connection to the database broke while the change was being written, so it is not known whether it was made. Send the same request again: a repetition is recognised and nothing is written twice.',
  });
}

export function databaseBusy(): NgktError {
  return new NgktError('database.busy', {
    vi: 'Cơ sở dữ liệu đang bận vì có nhiều yêu cầu cùng lúc. Yêu cầu chưa được thực hiện; hãy gửi lại sau ít phút.',
    en: 'The database is busy with other requests. The request was not carried out; send it again in a few minutes.',
  });
}

export function databaseFull(): NgktError {
  return new NgktError('database.full', {
    vi: 'Ổ đĩa của máy chủ đã đầy nên không ghi thêm được. Yêu cầu chưa được thực hiện và số liệu đã nhận vẫn nguyên vẹn; người quản trị cần giải phóng dung lượng.',
    en: 'The disk of the server is full, nothing more can be written. The request was not carried out and what was received before is intact; the administrator must free space.',
  });
}

/** @param file a SQLite file that is none */
export function databaseUnreadable(file: string): NgktError {
  return new NgktError('database.unreadable', {
    vi: `Tệp “${file}” không phải cơ sở dữ liệu SQLite, hoặc đã bị hỏng; chưa thay đổi gì. Nếu là tệp khác đặt nhầm tên, hãy chuyển tệp đi hoặc chỉ đúng thư mục bằng --data (NGKT_DATA, DATABASE_URL); nếu cơ sở dữ liệu bị hỏng, hãy phục hồi bản sao lưu vào một thư mục trống: ngkt service restore TỆP --data THƯ_MỤC.`,
    en: `The file "${file}" is no SQLite database, or a damaged one; nothing was changed. If another file got this name by mistake, move it away or name the right folder with --data (NGKT_DATA, DATABASE_URL); if the database is damaged, restore a backup into an empty folder: ngkt service restore FILE --data FOLDER.`,
  });
}

/** @param file where a SQLite file was looked for or to be made */
export function noFolder(file: string): NgktError {
  let found = path.dirname(file);
  while (!existsSync(found)) found = path.dirname(found);
  return new NgktError('database.folder', {
    vi: `“${found}” là một tệp, còn cơ sở dữ liệu cần nằm trong một thư mục (“${file}”); chưa tạo gì. Hãy chỉ thư mục dữ liệu của dịch vụ bằng --data (hoặc NGKT_DATA, DATABASE_URL), giống như khi chạy ngkt serve.`,
    en: `"${found}" is a file, but the database must be in a folder ("${file}"); nothing was made. Name the service's data folder with --data (or NGKT_DATA, DATABASE_URL), the one that ngkt serve runs with.`,
  });
}

/** An engine's error in the product's words; any other error as it is. */
export function inWords(error: unknown): unknown {
  if (isBusy(error)) return databaseBusy();
  if (isFull(error)) return databaseFull();
  if (isDisconnected(error)) return databaseUnavailable();
  return error;
}
