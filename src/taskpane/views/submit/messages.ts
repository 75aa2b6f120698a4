import type { Bilingual } from '../../../kpi/bilingual';
import type { Slot } from '../../../exchange/api/serviceSchemas';

export const heading: Bilingual = { vi: 'Nộp số liệu', en: 'Submit figures' };
export const reading: Bilingual = { vi: 'Đang đọc sổ tính…', en: 'Reading the workbook…' };
export const readAgain: Bilingual = { vi: 'Đọc lại', en: 'Read again' };
export const cannotRead: Bilingual = { vi: 'Không đọc được biểu trong sổ tính', en: 'The form cannot be read' };

// A new form
export const newForm: Bilingual = { vi: 'Lập biểu số liệu', en: 'Make a form' };
export const noForm: Bilingual = {
  vi: 'Sổ tính này chưa có biểu số liệu. Chọn đơn vị và kỳ để lập biểu; hoặc mở tệp biểu đã có.',
  en: 'This workbook holds no form. Choose an area and a period to make one, or open a form you have.',
};
export const area: Bilingual = { vi: 'Tỉnh, thành phố', en: 'Province' };
export const period: Bilingual = { vi: 'Kỳ báo cáo', en: 'Reporting period' };
export const noMatch: Bilingual = { vi: 'Không có mục nào khớp', en: 'Nothing matches' };
export const insertForm: Bilingual = { vi: 'Thêm biểu vào sổ tính', en: 'Add to the workbook' };
export const downloadForm: Bilingual = { vi: 'Tải tệp .xlsx', en: 'Download .xlsx' };
export const makingForm: Bilingual = { vi: 'Đang lập biểu…', en: 'Making the form…' };
export const formFailed: Bilingual = { vi: 'Chưa lập được biểu', en: 'The form was not made' };
export const formTitle: Bilingual = { vi: 'Biểu số liệu', en: 'Form' };
export const knownFromService: Bilingual = {
  vi: 'Số kỳ trước và cùng kỳ lấy từ số liệu đã duyệt ở nơi tiếp nhận.',
  en: 'Last period’s and last year’s figures come from what the service has approved.',
};
export const knownFromData = (title: Bilingual): Bilingual => ({
  vi: `Điền sẵn số kỳ trước và cùng kỳ từ bộ số liệu đang mở: ${title.vi}`,
  en: `Print last period’s and last year’s figures from the open data set: ${title.en}`,
});
export const namesLeft: Bilingual = {
  vi: 'Excel này không mang theo các tên vùng của biểu nên biểu vừa thêm không dùng được. Hãy xóa các trang vừa thêm, bấm “Tải tệp .xlsx” rồi mở tệp đó.',
  en: 'This Excel left the form’s defined names behind, so the sheets just added cannot be used. Delete them, press “Download .xlsx” and open that file.',
};

// The form that is open
export const formOf = (area: string, period: Bilingual): Bilingual => ({
  vi: `${area} – ${period.vi}`,
  en: `${area} – ${period.en}`,
});
export const formDays = (cutOff: Bilingual, due: Bilingual): Bilingual => ({
  vi: `Số liệu đến hết ngày ${cutOff.vi}; hạn gửi ${due.vi}.`,
  en: `Figures up to ${cutOff.en}; due ${due.en}.`,
});
export const otherArea = (form: string, own: string): Bilingual => ({
  vi: `Biểu này của đơn vị ${form}, mã truy cập của đơn vị ${own}: không gửi được bằng mã này.`,
  en: `This form is of ${form}, the access token of ${own}: it cannot be sent with this token.`,
});

// Problems
export const problems: Bilingual = { vi: 'Kết quả kiểm tra', en: 'What the checks say' };
export const groups = {
  errors: { vi: 'Lỗi phải sửa', en: 'Errors to mend' },
  reasons: { vi: 'Cần ghi lý do', en: 'A reason is needed' },
  notes: { vi: 'Lưu ý', en: 'Notes' },
} as const;
export const counts = (errors: number, reasons: number, notes: number): Bilingual => ({
  vi: `Lỗi phải sửa: ${errors}. Cần ghi lý do: ${reasons}. Lưu ý: ${notes}.`,
  en: `Errors to mend: ${errors}. Reasons needed: ${reasons}. Notes: ${notes}.`,
});
export const nothingFound: Bilingual = { vi: 'Không có lỗi; có thể gửi.', en: 'No errors; ready to send.' };
export const showMore = (count: number): Bilingual => ({ vi: `Xem thêm ${count} mục`, en: `Show ${count} more` });
export const reasonFor = (cell: string): Bilingual => ({
  vi: `Lý do, ghi vào ô ${cell}`,
  en: `Reason, goes into ${cell}`,
});
export const writeReason: Bilingual = { vi: 'Ghi vào biểu', en: 'Write into the form' };
export const fromService: Bilingual = { vi: 'Nơi tiếp nhận phát hiện thêm', en: 'Found by the collection service' };

// Sending
export const send: Bilingual = { vi: 'Gửi', en: 'Send' };
export const sending: Bilingual = { vi: 'Đang gửi…', en: 'Sending…' };
export const saveFile: Bilingual = { vi: 'Lưu tệp .ngkt…', en: 'Save a .ngkt file…' };
export const notYet = (errors: number, reasons: number): Bilingual => ({
  vi: `Chưa gửi được: ${[errors > 0 ? `còn ${errors} lỗi` : '', reasons > 0 ? `${reasons} chỗ cần lý do` : ''].filter(Boolean).join(', ')}.`,
  en: `Not yet: ${[errors > 0 ? `${errors} errors to mend` : '', reasons > 0 ? `${reasons} reasons to give` : ''].filter(Boolean).join(', ')}.`,
});
export const connectFirst: Bilingual = {
  vi: 'Kết nối nơi tiếp nhận để gửi, hoặc lưu tệp .ngkt.',
  en: 'Connect to the service to send, or save a .ngkt file.',
};
export const mayNotSend: Bilingual = {
  vi: 'Mã truy cập này không có quyền gửi số liệu.',
  en: 'This access token does not permit sending.',
};
export const closedReport: Bilingual = {
  vi: 'Báo cáo kỳ này đã được duyệt; muốn sửa phải đề nghị nơi tiếp nhận mở lại.',
  en: 'This period’s report is approved; ask the collecting body to reopen it before you change it.',
};
export const alreadySent = (version: number): Bilingual => ({
  vi: `Nội dung đang mở giống hệt phiên bản ${version} đã gửi.`,
  en: `What is open is the same as version ${version}, which was sent.`,
});
export const alreadyWaiting: Bilingual = {
  vi: 'Nội dung này đang chờ gửi.',
  en: 'This is waiting to be sent already.',
};
export const received: Bilingual = { vi: 'Nơi tiếp nhận đã nhận', en: 'Received by the service' };
export const receipt = (version: number, at: Bilingual, hash: string): Bilingual => ({
  vi: `Phiên bản ${version}, lúc ${at.vi}; mã nội dung ${hash}.`,
  en: `Version ${version}, at ${at.en}; content ${hash}.`,
});
export const receivedLate: Bilingual = { vi: 'Nhận sau hạn gửi.', en: 'Received after the due date.' };
export const refused: Bilingual = { vi: 'Nơi tiếp nhận không nhận', en: 'The service refused it' };
export const notSent: Bilingual = { vi: 'Chưa gửi được', en: 'Not sent' };

export const waiting: Bilingual = { vi: 'Chờ gửi', en: 'Waiting to be sent' };
export const waitingHint: Bilingual = {
  vi: 'Báo cáo được giữ trên máy này và tự gửi lại khi có mạng, mỗi phút một lần; dù gửi lại bao nhiêu lần, nơi tiếp nhận chỉ ghi nhận một.',
  en: 'The report is kept on this computer and sent again when the network is back, every minute; however often it is sent, the service counts it once.',
};
export const waitingLine = (area: string, period: Bilingual, since: Bilingual, tries: number): Bilingual => ({
  vi: `${area}, ${period.vi}: từ ${since.vi}, đã thử ${tries} lần.`,
  en: `${area}, ${period.en}: since ${since.en}, tried ${tries} times.`,
});
export const retry: Bilingual = { vi: 'Gửi lại ngay', en: 'Try now' };
export const takeBack: Bilingual = { vi: 'Thôi gửi', en: 'Do not send' };
export const takeBackOf = (period: Bilingual): Bilingual => ({
  vi: `Thôi gửi ${period.vi}`,
  en: `Do not send ${period.en}`,
});

export const refusedLine = (area: string, period: Bilingual, why: Bilingual): Bilingual => ({
  vi: `${area}, ${period.vi}: ${why.vi}`,
  en: `${area}, ${period.en}: ${why.en}`,
});
export const dismiss: Bilingual = { vi: 'Đã xem', en: 'Dismiss' };
export const dismissOf = (period: Bilingual): Bilingual => ({
  vi: `Đã xem, bỏ ${period.vi} khỏi danh sách`,
  en: `Dismiss ${period.en}`,
});

// The marked file
export const fileHeading: Bilingual = { vi: 'Lưu tệp .ngkt', en: 'Save a .ngkt file' };
export const fileHint: Bilingual = {
  vi: 'Tệp mang mã xác thực bằng khóa của đơn vị, gửi được bằng thư điện tử hoặc USB. Mã xác thực tệp không phải chữ ký số theo luật.',
  en: 'The file bears a mark made with the office’s key and travels by e-mail or on a USB stick. The mark is no digital signature in law.',
};
export const keyFile: Bilingual = { vi: 'Tệp khóa của đơn vị', en: 'Key file of the office' };
export const chooseKey: Bilingual = { vi: 'Chọn tệp khóa…', en: 'Choose the key file…' };
export const passphrase: Bilingual = { vi: 'Mật khẩu của khóa', en: 'Passphrase of the key' };
export const passphraseHint: Bilingual = {
  vi: 'Để trống nếu khóa không có mật khẩu.',
  en: 'Leave empty if the key has none.',
};
export const save: Bilingual = { vi: 'Lưu tệp', en: 'Save' };
export const cancel: Bilingual = { vi: 'Thôi', en: 'Cancel' };
export const saving: Bilingual = { vi: 'Đang lập tệp…', en: 'Making the file…' };
export const saved = (name: string): Bilingual => ({
  vi: `Đã lập tệp ${name}. Gửi tệp nguyên như vậy, không mở ra lưu lại.`,
  en: `Made ${name}. Send it as it is, do not open and save it.`,
});
export const saveFailed: Bilingual = { vi: 'Chưa lập được tệp', en: 'The file was not made' };

// Returned
export const returned = (version: number): Bilingual => ({
  vi: `Phiên bản ${version} bị trả lại để sửa`,
  en: `Version ${version} was returned for correction`,
});
export const comments: Bilingual = { vi: 'Ý kiến theo ô', en: 'Comments by cell' };
export const showComments: Bilingual = { vi: 'Ghi ý kiến lên ô', en: 'Put the comments on the cells' };
export const removeComments: Bilingual = { vi: 'Gỡ ý kiến khỏi ô', en: 'Take them off the cells' };
export const commentsShown = (count: number): Bilingual => ({
  vi: `Đã ghi ${count} ý kiến thành nhận xét của ô.`,
  en: `${count} comments were put on the cells.`,
});
export const commentsRemoved: Bilingual = {
  vi: 'Đã gỡ các ý kiến khỏi ô.',
  en: 'The comments were taken off the cells.',
};
export const commentsFailed: Bilingual = {
  vi: 'Chưa ghi được ý kiến lên ô',
  en: 'The comments were not put on the cells',
};
/** Begins every comment the pane writes, so that it finds its own again. */
export const commentBegins: Bilingual = { vi: 'Ý kiến của nơi tiếp nhận: ', en: 'From the collecting body: ' };

// Own reports
export const ownReports: Bilingual = { vi: 'Báo cáo của đơn vị', en: 'Reports of the office' };
export const noReports: Bilingual = {
  vi: 'Chưa có báo cáo nào ở nơi tiếp nhận.',
  en: 'The service has no report yet.',
};
export const notUpdated: Bilingual = {
  vi: 'Nơi tiếp nhận chưa trả lời; tình trạng dưới đây là của lần cập nhật trước.',
  en: 'The service does not answer; what stands below is from the last update.',
};
export const notAnswered: Bilingual = {
  vi: 'Nơi tiếp nhận chưa trả lời nên chưa biết tình trạng các báo cáo.',
  en: 'The service does not answer, so where the reports stand is not known.',
};
export const refresh: Bilingual = { vi: 'Cập nhật', en: 'Refresh' };
export const statusFailed: Bilingual = {
  vi: 'Không lấy được tình trạng báo cáo',
  en: 'The reports’ status could not be read',
};
export const states: Readonly<Record<Slot['state'], Bilingual>> = {
  missing: { vi: 'Chưa gửi', en: 'Not sent' },
  draft: { vi: 'Bản nháp', en: 'Draft' },
  submitted: { vi: 'Đã gửi, chờ duyệt', en: 'Sent, under review' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  locked: { vi: 'Đã khóa', en: 'Locked' },
};
export const version = (number: number): Bilingual => ({ vi: `phiên bản ${number}`, en: `version ${number}` });
export const late: Bilingual = { vi: 'nộp muộn', en: 'late' };
export const due = (day: Bilingual): Bilingual => ({ vi: `hạn ${day.vi}`, en: `due ${day.en}` });
export const reasonOfReturn = (text: string): Bilingual => ({ vi: `Lý do: ${text}`, en: `Reason: ${text}` });
