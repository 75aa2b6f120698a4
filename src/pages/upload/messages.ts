import type { Bilingual } from '../../kpi/bilingual';

export const title: Bilingual = { vi: 'Nộp tệp số liệu', en: 'Hand in a file' };
export const intro: Bilingual = {
  vi: 'Chọn biểu số liệu (.xlsx) đã điền, hoặc tệp .ngkt đã đánh mã xác thực. Tệp được kiểm tra trước; chỉ khi bấm “Gửi” số liệu mới được nộp.',
  en: 'Choose the completed form (.xlsx) or a marked .ngkt file. The file is checked first; nothing is handed in before you press "Send".',
};
export const drop: Bilingual = { vi: 'Kéo tệp vào đây, hoặc', en: 'Drop the file here, or' };
export const choose: Bilingual = { vi: 'Chọn tệp…', en: 'Choose a file…' };
export const kinds: Bilingual = { vi: '.xlsx hoặc .ngkt, không quá 8 MB', en: '.xlsx or .ngkt, up to 8 MB' };
export const noForm: Bilingual = {
  vi: 'Chưa có biểu? Tải biểu của từng kỳ ở trang Tình trạng.',
  en: 'No form yet? Download the form for each period on the page Status.',
};

export function wrongKind(name: string): Bilingual {
  return {
    vi: `“${name}” không phải tệp .xlsx hoặc .ngkt. Nếu biểu đang lưu dạng khác (.xls, .ods), hãy lưu lại thành .xlsx rồi chọn lại.`,
    en: `"${name}" is neither an .xlsx nor an .ngkt file. If the form is saved in another format (.xls, .ods), save it as .xlsx and choose it again.`,
  };
}
export function severalFiles(count: number): Bilingual {
  return {
    vi: `Đã kéo vào ${count} tệp. Mỗi lần chỉ nộp một tệp, vì mỗi tệp có biên nhận riêng.`,
    en: `You dropped ${count} files. Hand in one at a time: each has a receipt of its own.`,
  };
}
export function tooLarge(name: string, megabytes: number): Bilingual {
  return {
    vi: `“${name}” nặng ${megabytes} MB, quá 8 MB. Biểu đã điền thường dưới 1 MB: hãy bỏ ảnh hoặc trang thừa rồi chọn lại.`,
    en: `"${name}" has ${megabytes} MB, more than 8 MB. A completed form is usually below 1 MB: remove pictures or other sheets and choose it again.`,
  };
}
export function unreadable(name: string): Bilingual {
  return {
    vi: `Không đọc được “${name}”. Hãy đóng tệp trong Excel rồi chọn lại.`,
    en: `"${name}" could not be read. Close it in Excel and choose it again.`,
  };
}

export const notTaken: Bilingual = { vi: 'Chưa nhận tệp', en: 'The file was not taken' };
export function checking(name: string): Bilingual {
  return { vi: `Đang kiểm tra ${name}…`, en: `Checking ${name}…` };
}

export const blocked: Bilingual = { vi: 'Cần chỉnh sửa trước khi nộp', en: 'To be mended before it can be sent' };
export const ready: Bilingual = { vi: 'Kiểm tra xong, có thể nộp', en: 'Checked and ready to send' };
export function blockedText(count: number): Bilingual {
  return {
    vi: `Còn ${count} điểm phải xử lý. Hãy sửa trong tệp, lưu lại, rồi chọn lại tệp ở dưới. Chưa có gì được nộp.`,
    en: `${count} ${count === 1 ? 'point needs' : 'points need'} attention. Mend the file, save it, and choose it again below. Nothing has been sent.`,
  };
}
export const readyText: Bilingual = {
  vi: 'Xem lại đơn vị, kỳ và ghi chú bên dưới rồi bấm Gửi.',
  en: 'Look at the area, the period and the notes below, then press Send.',
};

export const file: Bilingual = { vi: 'Tệp', en: 'File' };
export const area: Bilingual = { vi: 'Đơn vị', en: 'Area' };
export const period: Bilingual = { vi: 'Kỳ báo cáo', en: 'Period' };
export const certifier: Bilingual = { vi: 'Chịu trách nhiệm', en: 'Certified by' };
export const figures: Bilingual = { vi: 'Số chỉ tiêu có số liệu', en: 'Figures entered' };

export const errors: Bilingual = { vi: 'Lỗi phải sửa', en: 'Errors to mend' };
export const reasons: Bilingual = { vi: 'Cần ghi lý do ở cột ghi chú', en: 'Need a reason in the notes column' };
export const notes: Bilingual = { vi: 'Để biết thêm', en: 'Worth knowing' };
export const noFindings: Bilingual = { vi: 'Không có điểm nào cần lưu ý.', en: 'Nothing to remark.' };
export const wholeForm: Bilingual = { vi: 'Cả biểu', en: 'Whole form' };
export function place(sheet: string | undefined, cell: string): Bilingual {
  return sheet === undefined
    ? { vi: `Ô ${cell}`, en: `Cell ${cell}` }
    : { vi: `${sheet}, ô ${cell}`, en: `${sheet}, cell ${cell}` };
}

export const send: Bilingual = { vi: 'Gửi', en: 'Send' };
export const sending: Bilingual = { vi: 'Đang gửi…', en: 'Sending…' };
export const chooseMended: Bilingual = { vi: 'Chọn lại tệp đã sửa…', en: 'Choose the mended file…' };
export const chooseOther: Bilingual = { vi: 'Chọn tệp khác…', en: 'Choose another file…' };
export const notSent: Bilingual = { vi: 'Chưa gửi được', en: 'Not sent' };
export const sendAgainHint: Bilingual = {
  vi: 'Bấm thử lại bao nhiêu lần cũng chỉ có một bản được nộp.',
  en: 'However often you try again, one copy is handed in.',
};

export const received: Bilingual = { vi: 'Đã nhận – biên nhận', en: 'Received – receipt' };
export const receivedText: Bilingual = {
  vi: 'Nơi tiếp nhận đã ghi sổ báo cáo này. Hãy in hoặc lưu biên nhận; mã nội dung chứng minh đã nộp đúng bản nào.',
  en: 'The service has recorded this report. Print or keep the receipt; the content code proves which copy was handed in.',
};
export const version: Bilingual = { vi: 'Bản số', en: 'Version' };
export const receivedAt: Bilingual = { vi: 'Thời điểm nhận', en: 'Received at' };
export const clock: Bilingual = { vi: 'giờ Việt Nam', en: 'Vietnam time' };
export const state: Bilingual = { vi: 'Tình trạng', en: 'State' };
export const hash: Bilingual = { vi: 'Mã nội dung (SHA-256)', en: 'Content code (SHA-256)' };
export const service: Bilingual = { vi: 'Nơi tiếp nhận', en: 'Service' };
export const remarks: Bilingual = { vi: 'Điểm cần lưu ý kèm theo', en: 'Remarks that go with it' };
export const lateNotice: Bilingual = { vi: 'Báo cáo đến sau hạn gửi.', en: 'The report came after its due date.' };
export const print: Bilingual = { vi: 'In biên nhận', en: 'Print the receipt' };
export const another: Bilingual = { vi: 'Nộp tệp khác', en: 'Hand in another file' };
export const toStatus: Bilingual = { vi: 'Xem tình trạng', en: 'See its status' };
