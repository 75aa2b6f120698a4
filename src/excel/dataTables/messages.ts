import type { Bilingual } from '../../kpi/bilingual';

/** Names of the sheets, at most 31 characters. */
export const sheetNames = {
  observations: { vi: 'NGKT Số liệu', en: 'NGKT Figures' },
  targets: { vi: 'NGKT Mục tiêu', en: 'NGKT Targets' },
  activities: { vi: 'NGKT Hoạt động', en: 'NGKT Activities' },
  agreements: { vi: 'NGKT Thỏa thuận', en: 'NGKT Agreements' },
  tasks: { vi: 'NGKT Nhiệm vụ', en: 'NGKT Tasks' },
  texts: { vi: 'NGKT Đoạn văn', en: 'NGKT Texts' },
  dataset: { vi: 'NGKT Thông tin chung', en: 'NGKT About the data' },
} satisfies Record<string, Bilingual>;

export const titles = {
  observations: { vi: 'Số liệu theo chỉ tiêu, kỳ và địa phương', en: 'Figures by indicator, period and area' },
  targets: { vi: 'Mục tiêu', en: 'Targets' },
  activities: { vi: 'Hoạt động đối ngoại cấp cao', en: 'High-level external activities' },
  agreements: { vi: 'Thỏa thuận, hiệp định', en: 'Agreements' },
  tasks: { vi: 'Nhiệm vụ được giao', en: 'Tasks assigned' },
  texts: { vi: 'Các đoạn văn đưa vào báo cáo', en: 'Texts taken over into reports' },
  dataset: { vi: 'Thông tin chung về bộ số liệu', en: 'About the data set' },
} satisfies Record<string, Bilingual>;

/** Tables of a data set's own that the product knows by name; others go by their file. */
const ownNames: Readonly<Record<string, { readonly sheet: Bilingual; readonly title: Bilingual }>> = {
  events: {
    sheet: { vi: 'NGKT Sự kiện', en: 'NGKT Events' },
    title: { vi: 'Sự kiện các địa phương báo cáo', en: 'Events that provinces reported' },
  },
  reports: {
    sheet: { vi: 'NGKT Báo cáo nguồn', en: 'NGKT Source reports' },
    title: { vi: 'Báo cáo đã tổng hợp', en: 'Reports consolidated' },
  },
  indicators: {
    sheet: { vi: 'NGKT Chỉ tiêu riêng', en: 'NGKT Own indicators' },
    title: { vi: 'Chỉ tiêu của bộ số liệu này', en: 'Indicators of this data set' },
  },
};
/** Most characters in a sheet's name. */
const LONGEST_SHEET = 31;

export function ownSheetName(name: string): Bilingual {
  const plain = `NGKT ${name}`.replace(/[\\/?*:[\]]/g, '_').slice(0, LONGEST_SHEET);
  return ownNames[name]?.sheet ?? { vi: plain, en: plain };
}

export function ownTitle(name: string): Bilingual {
  return ownNames[name]?.title ?? { vi: `Bảng ${name}`, en: `Table ${name}` };
}

export const note: Bilingual = {
  vi: 'Mỗi dòng một số, ghi đúng như nguồn công bố. Cột in đậm là bắt buộc. Báo cáo và công thức NGKT đọc bảng này ngay khi số liệu thay đổi.',
  en: 'One figure a row, exactly as its source says. Bold columns are required. Reports and NGKT formulas read this table as soon as it changes.',
};

export const datasetNote: Bilingual = {
  vi: 'illustrative: true nếu là số liệu minh họa. secrecy: để trống; số liệu mật không được đưa vào đây.',
  en: 'illustrative: true for illustrative data. secrecy: leave empty; secret data do not belong here.',
};

export const periodPrompt: Bilingual = {
  vi: '2024; 2024-S1 (6 tháng đầu năm); 2024-Q3; 2024-M07; 2024-9M',
  en: '2024; 2024-S1 (first half); 2024-Q3; 2024-M07; 2024-9M',
};

export const dayPrompt: Bilingual = {
  vi: 'Năm-tháng-ngày: 2024-07-18',
  en: 'Year-month-day: 2024-07-18',
};

export const areaPrompt: Bilingual = {
  vi: 'VN, mã đơn vị (VN-01, VN34-24) hoặc tên tỉnh, thành phố',
  en: 'VN, a unit id (VN-01, VN34-24) or the name of a province',
};

/** Heads of the list of indicators. */
export const catalogueHeader: readonly Bilingual[] = [
  { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
  { vi: 'Tên chỉ tiêu', en: 'Indicator' },
  { vi: 'Đơn vị', en: 'Unit' },
];

export const wrongCode: Bilingual = {
  vi: 'Cột INDICATOR nhận một mã trong danh mục chỉ tiêu ở trang tính thông tin chung của bộ số liệu.',
  en: 'Column INDICATOR takes a code of the list of indicators on the sheet about the data.',
};

export function wrongWord(column: string, words: readonly string[]): Bilingual {
  const list = words.join(', ');
  return { vi: `Cột ${column} nhận một trong các giá trị: ${list}.`, en: `Column ${column} takes one of: ${list}.` };
}

export function wrongNumber(column: string): Bilingual {
  return {
    vi: `Cột ${column} chỉ nhận số. Chữ như “gần”, “hơn” ghi ở cột OBS_QUALIFIER.`,
    en: `Column ${column} takes numbers only. Words such as "gần" go into OBS_QUALIFIER.`,
  };
}

export function wrongLength(column: string, longest: number): Bilingual {
  return {
    vi: `Cột ${column}: nội dung dài quá ${longest} ký tự nên không phải là ngày hoặc kỳ hợp lệ.`,
    en: `Column ${column}: more than ${longest} characters cannot be a day or a period.`,
  };
}

export function sheetTaken(sheet: string): Bilingual {
  return {
    vi: `Sổ tính đã có trang tính “${sheet}” nhưng không có bảng số liệu trong đó. Hãy đổi tên trang tính ấy rồi tạo lại.`,
    en: `The workbook has a sheet "${sheet}" without the data table in it. Rename that sheet, then create the tables again.`,
  };
}

export function cellsBelow(address: string): Bilingual {
  return {
    vi: `Các ô ${address} dưới bảng số liệu không trống, nên bảng không dài thêm được. Chưa ghi gì. Hãy chuyển nội dung ấy đi chỗ khác rồi ghi lại.`,
    en: `The cells ${address} below a data table are not empty, so that it cannot grow. Nothing was written. Move what stands there and write again.`,
  };
}

export function columnGone(column: string, table: string): Bilingual {
  return {
    vi: `Bảng ${table} không còn cột ${column}, mà số liệu cần cột này. Chưa ghi gì. Hãy thêm lại cột, hoặc xóa trang tính của bảng để tạo mới.`,
    en: `Table ${table} no longer has the column ${column}, which the figures need. Nothing was written. Add the column again, or delete the table's sheet to have it made anew.`,
  };
}
