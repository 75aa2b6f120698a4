import type { Bilingual } from '../../../kpi/bilingual';
import type { NotFilledReason } from './sourceAnswer';

export const heading: Bilingual = { vi: 'Nguồn của ô đang chọn', en: 'Source of the selected cell' };
export const reading: Bilingual = { vi: 'Đang đọc sổ tính…', en: 'Reading the workbook…' };
export const failed: Bilingual = { vi: 'Chưa đọc được nguồn của ô.', en: 'The source of the cell could not be read.' };
export const readAgain: Bilingual = { vi: 'Đọc lại', en: 'Read again' };
export function several(range: string, first: string): Bilingual {
  return {
    vi: `Đang chọn nhiều ô (${range}). Dưới đây là nguồn của ô đầu tiên, ${first}.`,
    en: `Several cells are selected (${range}). Below is the source of the first one, ${first}.`,
  };
}

// Not filled
export const notFilledTitles: Readonly<Record<NotFilledReason, Bilingual>> = {
  empty: { vi: 'Ô này trống', en: 'This cell is empty' },
  marker: { vi: 'Ô này có dấu chưa được điền', en: 'This cell holds a marker not yet filled' },
  formula: { vi: 'Ô này là công thức của sổ tính', en: 'This cell is a formula of the workbook' },
  typed: { vi: 'Ô này không do phần bổ trợ điền', en: 'This cell was not filled by the add-in' },
};
export const notFilledTexts: Readonly<Record<NotFilledReason, Bilingual>> = {
  empty: {
    vi: 'Hãy chọn một ô đã điền hoặc có công thức NGKT để xem số liệu lấy từ đâu.',
    en: 'Select a filled cell, or one with an NGKT formula, to see where its figure comes from.',
  },
  marker: {
    vi: 'Hãy điền báo cáo ở thẻ Điền báo cáo, rồi chọn lại ô này.',
    en: 'Fill the report under Fill a report, then select this cell again.',
  },
  formula: {
    vi: 'Công thức này tính từ các ô khác. Hãy chọn những ô đó để xem nguồn của từng số.',
    en: 'It is computed from other cells. Select those to see where each figure comes from.',
  },
  typed: {
    vi: 'Nội dung được gõ tay hoặc có sẵn trong mẫu nên không có dấu vết nguồn. Muốn có nguồn, hãy chèn số liệu ở thẻ Số liệu.',
    en: 'Its content was typed or belongs to the template, so no source is kept. To have one, insert the figure under Figures.',
  },
};
export const nothingFilled: Bilingual = {
  vi: 'Sổ tính này chưa có báo cáo nào được điền, hoặc là bản đã phát hành.',
  en: 'Nothing in this workbook was filled yet, or it is a published copy.',
};

// Filled
export const value: Bilingual = { vi: 'Nội dung', en: 'Content' };
export const edited: Bilingual = {
  vi: 'Ô đã được sửa tay sau khi điền; nguồn dưới đây là của số đã điền.',
  en: 'The cell was changed by hand since the fill; the sources below are those of the figure filled in.',
};
export const illustrative: Bilingual = { vi: 'Số liệu minh họa', en: 'Illustrative figures' };
export const conflict: Bilingual = { vi: 'Các nguồn không thống nhất', en: 'The sources disagree' };
export const conflictText: Bilingual = {
  vi: 'Phần bổ trợ không tự chọn giữa các số khác nhau. Hãy xác minh và giữ lại một số trong bộ số liệu.',
  en: 'The add-in does not choose between different figures. Verify them and keep one in the data set.',
};
export const howComputed: Bilingual = { vi: 'Cách tính', en: 'How it is computed' };
export const sources: Bilingual = { vi: 'Số liệu gốc', en: 'Figures behind it' };
export const noSources: Bilingual = {
  vi: 'Nội dung này không dựa trên số liệu nào (tên, kỳ, đơn vị…).',
  en: 'This content rests on no figure (a name, a period, a unit…).',
};
export const fill: Bilingual = { vi: 'Lần điền', en: 'The fill' };
export const marker: Bilingual = { vi: 'Dấu trong mẫu', en: 'Marker' };
export const filledOn: Bilingual = { vi: 'Ngày điền', en: 'Filled on' };
export const reportPeriod: Bilingual = { vi: 'Kỳ báo cáo', en: 'Period' };
export const reportArea: Bilingual = { vi: 'Phạm vi', en: 'Area' };
export const knownOn: Bilingual = { vi: 'Số liệu biết đến', en: 'Known on' };
export const dataset: Bilingual = { vi: 'Bộ số liệu', en: 'Data set' };
export function datasetVersion(version: string): Bilingual {
  return { vi: `phiên bản ${version}`, en: `version ${version}` };
}
export const list: Bilingual = { vi: 'Danh sách', en: 'List' };
export function listRow(index: number, count: number, key: string): Bilingual {
  return { vi: `dòng ${index}/${count} – ${key}`, en: `row ${index} of ${count} – ${key}` };
}

// One source
export const indicator: Bilingual = { vi: 'Chỉ tiêu', en: 'Indicator' };
export function definition(version: string): Bilingual {
  return { vi: `định nghĩa ${version}`, en: `definition ${version}` };
}
export const area: Bilingual = { vi: 'Địa phương', en: 'Area' };
export const partner: Bilingual = { vi: 'Đối tác', en: 'Partner' };
export const period: Bilingual = { vi: 'Kỳ', en: 'Period' };
export const cutOff: Bilingual = { vi: 'Số liệu đến', en: 'Up to' };
export const vintage: Bilingual = { vi: 'Công bố', en: 'Published' };
export const source: Bilingual = { vi: 'Nguồn', en: 'Source' };
export const sourceUnstated: Bilingual = { vi: 'không ghi nguồn', en: 'source not stated' };
export const comment: Bilingual = { vi: 'Ghi chú', en: 'Note' };
export const status: Bilingual = { vi: 'Trạng thái', en: 'Status' };
export const statuses: Readonly<Record<string, Bilingual>> = {
  P: { vi: 'sơ bộ', en: 'provisional' },
  E: { vi: 'ước tính', en: 'estimate' },
  M: { vi: 'nguồn ghi là chưa có', en: 'stated as missing' },
  O: { vi: 'nguồn ghi là chưa có', en: 'stated as missing' },
  L: { vi: 'không thu thập', en: 'not collected' },
  Q: { vi: 'không được công bố', en: 'withheld' },
  target: { vi: 'mục tiêu', en: 'target' },
};
export function showMore(count: number): Bilingual {
  return { vi: `Xem thêm ${count} số`, en: `Show ${count} more` };
}

// Formula
export const formula: Bilingual = { vi: 'Công thức', en: 'Formula' };
export const computedNow: Bilingual = {
  vi: 'Tính lại với bộ số liệu đang mở:',
  en: 'Worked out with the data set that is open:',
};
export const noDataOpen: Bilingual = { vi: 'chưa mở bộ số liệu nào', en: 'no data set is open' };
/** Arguments by the names that Excel's wizard shows. */
export const parameters: Readonly<Record<string, Bilingual>> = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
  area: { vi: 'Địa phương', en: 'Area' },
  field: { vi: 'Nội dung', en: 'Field' },
  boundary: { vi: 'Danh mục', en: 'List of areas' },
  from: { vi: 'Từ kỳ', en: 'From' },
  to: { vi: 'Đến kỳ', en: 'To' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  actual: { vi: 'Thực hiện', en: 'Actual' },
};
export const emptyArgument: Bilingual = { vi: 'để trống', en: 'left out' };
export const unresolved: Bilingual = {
  vi: 'biểu thức chỉ Excel tính được',
  en: 'an expression that only Excel works out',
};
export const notWorkedOut: Bilingual = {
  vi: 'Không tính lại được ở đây vì có đối số chỉ Excel tính được; kết quả là số đang hiện trong ô.',
  en: 'It cannot be worked out here because only Excel can tell one of its arguments; the result is what the cell shows.',
};
export const answerAwaited: Bilingual = {
  vi: 'Ô đang chờ kết quả. Hãy chọn lại ô này sau ít giây.',
  en: 'The cell is waiting for its answer. Select it again in a few seconds.',
};
export function answerDiffers(shown: string, now: string): Bilingual {
  return {
    vi: `Ô đang hiện “${shown}”, nhưng tính lại bây giờ được “${now}”. Hãy chọn lại ô này; nếu vẫn khác thì nhấn F2 rồi Enter để Excel tính lại ô, và xem lại các đối số.`,
    en: `The cell shows "${shown}", but worked out again now it is "${now}". Select the cell again; if they still differ, press F2 and Enter to have Excel calculate it, and look at the arguments.`,
  };
}
export function errorShown(code: string): Bilingual {
  return {
    vi: `Ô đang hiện lỗi ${code}, không do các hàm dưới đây: lỗi ở phần còn lại của công thức hoặc ở một ô mà công thức dùng.`,
    en: `The cell shows the error ${code}, which does not come from the functions below: it is in the rest of the formula, or in a cell the formula uses.`,
  };
}
export function severalValues(count: number): Bilingual {
  return { vi: `${count} giá trị`, en: `${count} values` };
}
export function moreRows(count: number): Bilingual {
  return { vi: `… và ${count} dòng nữa`, en: `… and ${count} more rows` };
}

// Quoting
export const copy: Bilingual = { vi: 'Sao chép dòng trích dẫn', en: 'Copy the citation' };
export const copied: Bilingual = { vi: 'Đã sao chép.', en: 'Copied.' };
export const notCopied: Bilingual = {
  vi: 'Trình duyệt không cho sao chép. Hãy bôi đen dòng trên rồi nhấn Ctrl+C.',
  en: 'The browser does not allow copying. Select the line above and press Ctrl+C.',
};
export const quote: Bilingual = { vi: 'Trích dẫn', en: 'Citation' };
export function citation(text: string, from: string, illustrative: boolean): Bilingual {
  return {
    vi: `${text} – Nguồn: ${from}${illustrative ? ' (số liệu minh họa)' : ''}`,
    en: `${text} – Source: ${from}${illustrative ? ' (illustrative figures)' : ''}`,
  };
}
