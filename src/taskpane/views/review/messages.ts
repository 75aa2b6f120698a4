import type { Bilingual } from '../../../kpi/bilingual';

export const heading: Bilingual = { vi: 'Duyệt & tổng hợp', en: 'Review and consolidate' };
export const notConnected: Bilingual = { vi: 'Chưa kết nối nơi tiếp nhận', en: 'No service connected' };
export const notConnectedText: Bilingual = {
  vi: 'Kết nối bằng mã truy cập của cơ quan tổng hợp để xem và duyệt báo cáo.',
  en: 'Connect with a token of the collecting body to see and review reports.',
};
export const notNational: Bilingual = { vi: 'Phần này dành cho cơ quan tổng hợp', en: 'For the collecting body' };
export const notNationalText: Bilingual = {
  vi: 'Mã truy cập đang dùng là của một địa phương. Báo cáo của địa phương xem ở thẻ Nộp số liệu.',
  en: 'The token in use belongs to an area. Its own reports are under Submit.',
};

export const loading: Bilingual = { vi: 'Đang hỏi nơi tiếp nhận…', en: 'Asking the service…' };
export const notLoaded: Bilingual = { vi: 'Chưa đọc được từ nơi tiếp nhận', en: 'The service could not be read' };
export const tryAgain: Bilingual = { vi: 'Thử lại', en: 'Try again' };
export const refresh: Bilingual = { vi: 'Cập nhật', en: 'Refresh' };

export const matrix: Bilingual = { vi: 'Báo cáo theo địa phương và kỳ', en: 'Reports by area and period' };
export const area: Bilingual = { vi: 'Địa phương', en: 'Area' };
export const areaHint: Bilingual = { vi: 'Tìm địa phương', en: 'Find an area' };
export const state: Bilingual = { vi: 'Tình trạng', en: 'State' };
export const allStates: Bilingual = { vi: 'Tất cả tình trạng', en: 'All states' };
export const late: Bilingual = { vi: 'Quá hạn, nộp muộn', en: 'Overdue or late' };
export const legend: Bilingual = { vi: 'Ký hiệu, số báo cáo', en: 'Signs, number of reports' };
export const lateSign: Bilingual = { vi: 'quá hạn hoặc muộn', en: 'overdue or late' };
export const noRows: Bilingual = { vi: 'Không có địa phương nào khớp.', en: 'No area matches.' };
export function shown(rows: number): Bilingual {
  return { vi: `${rows} địa phương`, en: `${rows} ${rows === 1 ? 'area' : 'areas'}` };
}
export const noUnit: Bilingual = { vi: 'chưa có đơn vị này', en: 'area did not exist' };
export function openReport(area: Bilingual, period: Bilingual, words: Bilingual): Bilingual {
  return { vi: `${area.vi}, ${period.vi}: ${words.vi}`, en: `${area.en}, ${period.en}: ${words.en}` };
}

export const back: Bilingual = { vi: 'Về danh sách', en: 'Back to the list' };
export function reportTitle(area: string, period: Bilingual): Bilingual {
  return { vi: `${area}, ${period.vi}`, en: `${area}, ${period.en}` };
}
export function versionAt(version: number, moment: Bilingual): Bilingual {
  return { vi: `bản số ${version}, nhận ${moment.vi}`, en: `version ${version}, received ${moment.en}` };
}
export function due(day: Bilingual): Bilingual {
  return { vi: `hạn ${day.vi}`, en: `due ${day.en}` };
}
export const certifier: Bilingual = { vi: 'Chịu trách nhiệm', en: 'Certified by' };
export const nothingSent: Bilingual = { vi: 'Chưa có báo cáo', en: 'No report yet' };
export const nothingSentText: Bilingual = {
  vi: 'Địa phương chưa gửi số liệu cho kỳ này.',
  en: 'The area has not sent figures for this period.',
};
export function returnedBefore(reason: string): Bilingual {
  return { vi: `Lần trả lại gần nhất: ${reason}`, en: `Last returned because: ${reason}` };
}

export const figures: Bilingual = { vi: 'Số liệu', en: 'Figures' };
export function filterLine(flagged: number, changed: number): Bilingual {
  return {
    vi: `${flagged} số được các quy tắc lưu ý, ${changed} số khác bản trước`,
    en: `${flagged} figures marked by the rules, ${changed} differ from the last version`,
  };
}
export const onlyFlagged: Bilingual = { vi: 'Chỉ hiện số cần xem', en: 'Only what needs a look' };
export const noneFlagged: Bilingual = {
  vi: 'Không có số nào cần xem riêng.',
  en: 'No figure needs a look of its own.',
};
export const blank: Bilingual = { vi: 'không còn trong bản này', en: 'not in this version' };
export function beforeVersion(version: number): Bilingual {
  return { vi: `Bản ${version}`, en: `Version ${version}` };
}
export const same: Bilingual = { vi: 'không đổi', en: 'unchanged' };
export const noFigure: Bilingual = { vi: 'chưa có số liệu', en: 'no figure' };
export const flagged: Bilingual = { vi: 'Cần xem:', en: 'Needs a look:' };
export const reasonGiven: Bilingual = { vi: 'Lý do đã nêu:', en: 'Reason given:' };
export const noReason: Bilingual = { vi: 'không nêu', en: 'none given' };
export function addCommentOn(name: Bilingual): Bilingual {
  return { vi: `Ghi ý kiến: ${name.vi}`, en: `Comment: ${name.en}` };
}
export const addComment: Bilingual = { vi: 'Ghi ý kiến', en: 'Comment' };
export function commentOn(name: Bilingual): Bilingual {
  return { vi: `Ý kiến về ${name.vi}`, en: `Comment on ${name.en}` };
}
export const agreements: Bilingual = { vi: 'Thỏa thuận', en: 'Agreements' };
export const events: Bilingual = { vi: 'Sự kiện', en: 'Events' };
export const general: Bilingual = { vi: 'Lưu ý chung', en: 'On the report as a whole' };

export const approve: Bilingual = { vi: 'Duyệt', en: 'Approve' };
export const giveBack: Bilingual = { vi: 'Trả lại…', en: 'Return…' };
export const lock: Bilingual = { vi: 'Khóa', en: 'Lock' };
export const reopen: Bilingual = { vi: 'Mở lại…', en: 'Reopen…' };
export const cancel: Bilingual = { vi: 'Thôi', en: 'Cancel' };
export const returnTitle: Bilingual = { vi: 'Trả lại báo cáo', en: 'Return the report' };
export const reopenTitle: Bilingual = { vi: 'Mở lại báo cáo đã duyệt', en: 'Reopen the approved report' };
export const reason: Bilingual = { vi: 'Lý do', en: 'Reason' };
export const reasonHint: Bilingual = {
  vi: 'Địa phương sẽ đọc nguyên văn; ít nhất 3 ký tự.',
  en: 'The area reads it word for word; at least 3 characters.',
};
export function commentsGo(count: number): Bilingual {
  if (count === 0) {
    return {
      vi: 'Chưa có ý kiến theo ô; ghi ý kiến ở từng số bên trên nếu cần.',
      en: 'No comments on cells yet; add them to the figures above where needed.',
    };
  }
  return {
    vi: `${count} ý kiến theo ô được gửi kèm.`,
    en: `${count} ${count === 1 ? 'comment' : 'comments'} on cells go with it.`,
  };
}
export const confirmReturn: Bilingual = { vi: 'Trả lại', en: 'Return' };
export const confirmReopen: Bilingual = { vi: 'Mở lại', en: 'Reopen' };
export const deciding: Bilingual = { vi: 'Đang ghi…', en: 'Recording…' };
export const notDecided: Bilingual = { vi: 'Chưa ghi được quyết định', en: 'The decision was not recorded' };
export function decided(words: Bilingual): Bilingual {
  return { vi: `Đã ghi: ${words.vi.toLowerCase()}.`, en: `Recorded: ${words.en.toLowerCase()}.` };
}
export const mayNot: Bilingual = {
  vi: 'Mã truy cập này chỉ được xem, không được duyệt.',
  en: 'This token may read but not decide.',
};

export const conflict: Bilingual = {
  vi: 'Báo cáo đã thay đổi trong khi xem; quyết định chưa được ghi',
  en: 'The report changed while you were looking; nothing was recorded',
};
export function stateChanged(before: Bilingual, now: Bilingual): Bilingual {
  return { vi: `Tình trạng: ${before.vi} → ${now.vi}`, en: `State: ${before.en} → ${now.en}` };
}
export function versionChanged(before: number, now: number): Bilingual {
  return { vi: `Bản số: ${before} → ${now}`, en: `Version: ${before} → ${now}` };
}
export function figureChanged(name: Bilingual, before: Bilingual, now: Bilingual): Bilingual {
  return { vi: `${name.vi}: ${before.vi} → ${now.vi}`, en: `${name.en}: ${before.en} → ${now.en}` };
}
export const otherChange: Bilingual = {
  vi: 'Số liệu không đổi; có người vừa xử lý báo cáo này.',
  en: 'The figures are the same; somebody has just dealt with this report.',
};
export const commentsStay: Bilingual = {
  vi: 'Bên dưới là nội dung mới; các ý kiến đã ghi vẫn còn. Hãy xem lại rồi quyết định.',
  en: 'What you see below is the new state; your comments are kept. Look again, then decide.',
};

export const consolidate: Bilingual = { vi: 'Tổng hợp', en: 'Consolidate' };
export const consolidateText: Bilingual = {
  vi: 'Gộp các báo cáo đã duyệt thành một bộ số liệu để điền báo cáo.',
  en: 'Makes one data set of the approved reports, to fill reports from.',
};
export const asOf: Bilingual = { vi: 'Đã duyệt đến hết ngày', en: 'Approved by the end of' };
export const asOfHint: Bilingual = { vi: 'Ngày/tháng/năm; để trống là hôm nay', en: 'A date; today where empty' };
export const openConsolidated: Bilingual = { vi: 'Tổng hợp và mở', en: 'Consolidate and open' };
export const consolidating: Bilingual = { vi: 'Đang tổng hợp…', en: 'Consolidating…' };
export const consolidationFindings: Bilingual = { vi: 'Lưu ý khi tổng hợp', en: 'What the consolidation found' };
export function moreFindings(count: number): Bilingual {
  return { vi: `Xem thêm ${count}`, en: `Show ${count} more` };
}
export const consolidateFailed: Bilingual = { vi: 'Chưa tổng hợp được', en: 'Not consolidated' };
export function consolidated(title: Bilingual, count: number): Bilingual {
  return {
    vi: `Đang mở: ${title.vi} (${count} số liệu).`,
    en: `Open now: ${title.en} (${count} figures).`,
  };
}
export const writeTables: Bilingual = { vi: 'Ghi vào bảng của sổ tính', en: 'Write into the workbook' };
export const writing: Bilingual = { vi: 'Đang ghi vào các bảng…', en: 'Writing the tables…' };
export const writeFailed: Bilingual = { vi: 'Chưa ghi được vào các bảng', en: 'The tables were not written' };
export function replaces(sheets: readonly string[]): Bilingual {
  const list = sheets.join(', ');
  return {
    vi: `Các bảng đang có số liệu sẽ bị thay hết: ${list}. Ghi đè?`,
    en: `Tables that hold figures will be replaced: ${list}. Overwrite?`,
  };
}
export const overwrite: Bilingual = { vi: 'Ghi đè', en: 'Overwrite' };
export const written: Bilingual = {
  vi: 'Đã ghi; các bảng của sổ tính là nguồn số liệu đang mở.',
  en: 'Written; the workbook’s tables are the open source.',
};
export const fillNow: Bilingual = { vi: 'Điền báo cáo', en: 'Fill a report' };
