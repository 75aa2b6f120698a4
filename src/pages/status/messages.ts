import type { Bilingual } from '../../kpi/bilingual';

export const title: Bilingual = { vi: 'Tình trạng báo cáo', en: 'Status of reports' };
export const area: Bilingual = { vi: 'Đơn vị', en: 'Area' };
export const loading: Bilingual = { vi: 'Đang hỏi nơi tiếp nhận…', en: 'Asking the service…' };
export const notLoaded: Bilingual = { vi: 'Chưa xem được tình trạng', en: 'The status could not be read' };
export const nothing: Bilingual = {
  vi: 'Chưa có kỳ báo cáo nào cho đơn vị này.',
  en: 'There is no reporting period for this area yet.',
};
export const refresh: Bilingual = { vi: 'Cập nhật', en: 'Refresh' };

export const due: Bilingual = { vi: 'Hạn gửi', en: 'Due' };
export const lock: Bilingual = { vi: 'Khóa nhập', en: 'Entry closes' };
export const version: Bilingual = { vi: 'Bản mới nhất', en: 'Latest version' };
export function versionText(version: number, at: string): Bilingual {
  return { vi: `số ${version}, nhận ${at}`, en: `no. ${version}, received ${at}` };
}
export const warnings: Bilingual = { vi: 'Điểm lưu ý', en: 'Remarks' };
export const reason: Bilingual = { vi: 'Lý do trả lại', en: 'Reason of return' };

export const form: Bilingual = { vi: 'Tải biểu', en: 'Download the form' };
export function formOf(period: Bilingual): Bilingual {
  return { vi: `Tải biểu ${period.vi}`, en: `Download the form for ${period.en}` };
}
export const formMaking: Bilingual = { vi: 'Đang lập biểu…', en: 'Making the form…' };
export const formFailed: Bilingual = { vi: 'Chưa tải được biểu', en: 'The form could not be downloaded' };
export const details: Bilingual = { vi: 'Chi tiết', en: 'Details' };
export function detailsOf(period: Bilingual): Bilingual {
  return { vi: `Chi tiết ${period.vi}`, en: `Details of ${period.en}` };
}

export const comments: Bilingual = { vi: 'Ý kiến theo từng ô', en: 'Comments by cell' };
export const noComments: Bilingual = { vi: 'Không có ý kiến theo ô.', en: 'There are no comments on cells.' };
export const cell: Bilingual = { vi: 'Ô', en: 'Cell' };
export const figure: Bilingual = { vi: 'Chỉ tiêu', en: 'Figure' };
export const comment: Bilingual = { vi: 'Ý kiến', en: 'Comment' };
export const mend: Bilingual = {
  vi: 'Sửa trong biểu đã gửi, lưu lại rồi nộp ở trang Nộp tệp; bản mới thay bản bị trả lại.',
  en: 'Mend the form you sent, save it and hand it in on the page Hand in a file; the new version replaces the returned one.',
};
export const versions: Bilingual = { vi: 'Các bản đã nhận', en: 'Versions received' };
export const noVersions: Bilingual = { vi: 'Chưa nhận bản nào.', en: 'No version has been received.' };
export const receivedAt: Bilingual = { vi: 'Nhận lúc', en: 'Received' };
export const way: Bilingual = { vi: 'Cách gửi', en: 'By way of' };
export const by: Bilingual = { vi: 'Bên gửi', en: 'Sent by' };
export const hash: Bilingual = { vi: 'Mã nội dung', en: 'Content code' };
export const ways: Readonly<Record<'api' | 'file' | 'form' | 'pane' | 'page', Bilingual>> = {
  api: { vi: 'chương trình', en: 'a program' },
  file: { vi: 'tệp .ngkt', en: 'an .ngkt file' },
  form: { vi: 'biểu .xlsx', en: 'an .xlsx form' },
  pane: { vi: 'ngăn trong Excel', en: 'the pane in Excel' },
  page: { vi: 'trang này', en: 'this page' },
};
export const findings: Bilingual = { vi: 'Điểm lưu ý của bản mới nhất', en: 'Remarks on the latest version' };
