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

/** An engine's error in the product's words; any other error as it is. */
export function inWords(error: unknown): unknown {
  if (isBusy(error)) return databaseBusy();
  if (isFull(error)) return databaseFull();
  if (isDisconnected(error)) return databaseUnavailable();
  return error;
}
