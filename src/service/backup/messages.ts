import type { Bilingual } from '../../kpi/bilingual';

/** What can be wrong with a backup or with the place it is restored to. */

export const damaged: Bilingual = {
  vi: 'Bản sao lưu bị hỏng hoặc bị cắt bớt: nội dung không khớp với số dòng và mã kiểm tra ghi trong bản sao lưu. Chưa phục hồi gì; hãy dùng một bản sao lưu khác.',
  en: 'The backup is damaged or cut short: its content does not match the number of rows and the check codes it states. Nothing was restored; use another backup.',
};

export const notABackup: Bilingual = {
  vi: 'Tệp này không phải bản sao lưu của hệ thống. Hãy chọn tệp do lệnh sao lưu tạo ra (.ngkt-backup hoặc .sqlite).',
  en: 'This file is not a backup of the system. Choose a file made by the backup command (.ngkt-backup or .sqlite).',
};

export const notEmpty: Bilingual = {
  vi: 'Chỉ phục hồi được vào cơ sở dữ liệu trống, còn cơ sở dữ liệu này đã có dữ liệu. Chưa thay đổi gì; hãy chỉ định một cơ sở dữ liệu mới (tệp SQLite mới, hoặc một database PostgreSQL mới tạo).',
  en: 'A backup is restored into an empty database only, and this one has data. Nothing was changed; name a new one (a new SQLite file or a newly created PostgreSQL database).',
};

export const unsound: Bilingual = {
  vi: 'Số liệu phục hồi không khớp với nhật ký trong bản sao lưu nên đã hủy việc phục hồi; cơ sở dữ liệu đích vẫn trống. Hãy dùng một bản sao lưu khác.',
  en: 'What was restored does not match the log in the backup, so the restore was taken back; the target database is still empty. Use another backup.',
};

export function noDatabase(file: string): Bilingual {
  return {
    vi: `Không có cơ sở dữ liệu “${file}” để sao lưu. Hãy kiểm tra lại cấu hình.`,
    en: `There is no database "${file}" to back up. Check the settings.`,
  };
}

export const copyNeedsSqlite: Bilingual = {
  vi: 'Chỉ sao chép được thành tệp .sqlite khi cơ sở dữ liệu là SQLite. Với PostgreSQL, hãy đặt tên bản sao lưu có đuôi .ngkt-backup.',
  en: 'Only a SQLite database can be copied to a .sqlite file. For PostgreSQL, let the name of the backup end in .ngkt-backup.',
};
