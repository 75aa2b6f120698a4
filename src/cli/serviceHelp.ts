import type { Bilingual } from '../kpi/bilingual';

export const serveHelp: Bilingual = {
  vi: `ngkt serve [--port CỔNG] [--host ĐỊA_CHỈ] [--data THƯ_MỤC] [--settings TỆP]

Chạy dịch vụ tiếp nhận số liệu cho đến khi dừng (Ctrl+C, hoặc SIGTERM). Lần chạy đầu tạo cơ sở dữ liệu và in mã truy cập
của quản trị viên, chỉ một lần. Nhật ký ra đầu lỗi chuẩn, mỗi dòng một đối tượng JSON.

  --port CỔNG       mặc định 8080; 0: cổng trống bất kỳ
  --host ĐỊA_CHỈ    mặc định 127.0.0.1; 0.0.0.0: cả mạng
  --data THƯ_MỤC    nơi giữ cơ sở dữ liệu SQLite (mặc định ngkt-data)
  --settings TỆP    tệp cài đặt JSON; biến môi trường NGKT_… và DATABASE_URL thay cài đặt trong tệp (docs/service.md)
`,
  en: `ngkt serve [--port N] [--host ADDRESS] [--data DIR] [--settings FILE]

Runs the collection service until told to stop (Ctrl+C or SIGTERM). The first run makes the database and prints the
administrator's access token, once. The log goes to standard error, one JSON object a line.

  --port N          default 8080; 0: any free port
  --host ADDRESS    default 127.0.0.1; 0.0.0.0: the whole network
  --data DIR        where the SQLite database is kept (default ngkt-data)
  --settings FILE   JSON settings; NGKT_… variables and DATABASE_URL override the file (docs/service.md)
`,
};

export const serviceHelp: Bilingual = {
  vi: `ngkt service … [--settings TỆP] [--data THƯ_MỤC]

Quản trị dịch vụ ngay tại máy chủ, khi dịch vụ đang chạy hay đã dừng (phục hồi: khi đã dừng).

  token create --area ĐƠN_VỊ --label VAI_TRÒ --scopes QUYỀN,… --expires NGÀY     cấp mã truy cập (chỉ hiện một lần)
  token list [--area ĐƠN_VỊ] · token revoke ĐƠN_VỊ SỐ_HIỆU
  key add KHÓA-CÔNG-KHAI.json · key list · key revoke ĐƠN_VỊ SỐ_HIỆU             khóa của tệp .ngkt
  periods [--from KỲ] [--to KỲ]                                                  ngày chốt, hạn gửi, ngày khóa
  periods set KỲ --cut-off NGÀY --due NGÀY --lock NGÀY
  periods set KỲ --area ĐƠN_VỊ --due NGÀY --lock NGÀY --reason LÝ_DO             gia hạn riêng một đơn vị
  verify                                                                         kiểm tra chuỗi băm của nhật ký
  backup --out TỆP.ngkt-backup                                                   sao lưu khi dịch vụ đang chạy
  restore TỆP.ngkt-backup                                                        phục hồi vào cơ sở dữ liệu trống

Quyền: read (xem), submit (gửi), review (trả lại), approve (duyệt, khóa, mở lại), admin (quản trị).
`,
  en: `ngkt service … [--settings FILE] [--data DIR]

Administers the service at the server itself, whether it runs or not (restore: while it does not).

  token create --area AREA --label ROLE --scopes SCOPE,… --expires DATE          make an access token (shown once)
  token list [--area AREA] · token revoke AREA ID
  key add PUBLIC-KEY.json · key list · key revoke AREA ID                        keys of .ngkt files
  periods [--from P] [--to P]                                                    cut-off, due and lock dates; areas with their own
  periods set P --cut-off DATE --due DATE --lock DATE
  periods set P --area AREA --due DATE --lock DATE --reason TEXT                 more time for one area
  verify                                                                         check the audit log's hash chains
  backup --out FILE.ngkt-backup                                                  back up while the service runs
  restore FILE.ngkt-backup                                                       restore into an empty database

Scopes: read, submit, review (return), approve (approve, lock, reopen), admin.
`,
};
