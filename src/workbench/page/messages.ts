import type { Bilingual } from '../../kpi/bilingual';

export const WORDS = {
  title: { vi: 'Bàn thử NGKT', en: 'NGKT workbench' },
  whatItIs: {
    vi: 'Môi trường phát triển và kiểm thử, không phải Microsoft Excel',
    en: 'A development and test host, not Microsoft Excel',
  },
  whatItIsLong: {
    vi: 'Trang này thay chỗ Excel để chạy thử phần bổ trợ: bảng tính Univer bên trái, ngăn tác vụ thật bên phải, nối với nhau qua giao thức của Excel trên web.',
    en: 'This page takes the place of Excel to try the add-in: a Univer spreadsheet on the left, the real task pane on the right, joined by the protocol of Excel on the web.',
  },
  displayLanguage: { vi: 'Ngôn ngữ hiển thị', en: 'Display language' },
  offline: { vi: 'Ngoại tuyến', en: 'Offline' },
  offlineHint: {
    vi: 'Cắt đường truyền giữa ngăn tác vụ và máy chủ của nó, như khi mất mạng',
    en: 'Cuts the line between the pane and its server, as when the network is down',
  },
  files: { vi: 'Sổ tính', en: 'Workbook' },
  newBookName: { vi: 'Sổ1.xlsx', en: 'Book1.xlsx' },
  newBook: { vi: 'Sổ mới', en: 'New' },
  openFile: { vi: 'Mở tệp…', en: 'Open…' },
  saveFile: { vi: 'Lưu tệp…', en: 'Save…' },
  pane: { vi: 'Ngăn tác vụ', en: 'Task pane' },
  closePane: { vi: 'Đóng ngăn', en: 'Close the pane' },
  widenPane: { vi: 'Độ rộng của ngăn', en: 'Width of the pane' },
  sheetArea: { vi: 'Bảng tính', en: 'Spreadsheet' },
  drop: { vi: 'Thả tệp .xlsx vào đây để mở', en: 'Drop an .xlsx file here to open it' },
  dismiss: { vi: 'Đóng', en: 'Dismiss' },
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  calculating: { vi: 'Đang tính…', en: 'Calculating…' },
  opening: { vi: 'Đang mở…', en: 'Opening…' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  connecting: { vi: 'Ngăn đang nối…', en: 'Pane connecting…' },
  connected: { vi: 'Ngăn đã nối', en: 'Pane connected' },
  requests: { vi: 'lượt trao đổi', en: 'round trips' },
} satisfies Record<string, Bilingual>;

/** A file that the host reads of the add-in is not there, or not what it should be. */
export function addinMissing(address: string, why: unknown): Bilingual {
  const found = why instanceof Error ? why.message : String(why);
  return {
    vi: `Không đọc được tệp của phần bổ trợ tại ${address} (${found}). Hãy dựng lại bằng lệnh “npm run build” rồi tải lại trang.`,
    en: `The add-in's file at ${address} cannot be read (${found}). Build it with "npm run build" and reload the page.`,
  };
}

export function notOpened(name: string, why: Bilingual): Bilingual {
  return { vi: `Không mở được “${name}”. ${why.vi}`, en: `"${name}" cannot be opened. ${why.en}` };
}

export function notSaved(name: string, why: Bilingual): Bilingual {
  return { vi: `Không lưu được “${name}”. ${why.vi}`, en: `"${name}" cannot be saved. ${why.en}` };
}

/** The page cannot start again in another language without losing the open workbook. */
export function notCarried(name: string, why: Bilingual): Bilingual {
  return {
    vi: `Chưa đổi ngôn ngữ, vì không giữ được “${name}” qua lần khởi động lại. ${why.vi}`,
    en: `The language stays, because "${name}" cannot be kept over the new start. ${why.en}`,
  };
}

export function unexpected(error: unknown): Bilingual {
  const found = error instanceof Error ? error.message : String(error);
  return { vi: `Lỗi ngoài dự kiến: ${found}`, en: `Unexpected error: ${found}` };
}

interface Kept {
  readonly formats: number;
  readonly validations: number;
  readonly tables: number;
  readonly filters: number;
  readonly charts: number;
  readonly pivots: number;
  readonly pictures: number;
  readonly notes: number;
  readonly slicers: number;
}

/** What the opened file has that the grid does not draw; undefined where there is nothing to say. */
export function notDrawn(kept: Kept): Bilingual | undefined {
  const parts = [
    { count: kept.formats, vi: 'định dạng có điều kiện', en: 'conditional formats' },
    { count: kept.validations, vi: 'quy tắc kiểm tra dữ liệu nhập', en: 'data validations' },
    { count: kept.tables, vi: 'kiểu bảng', en: 'table styles' },
    { count: kept.filters, vi: 'nút lọc', en: 'filter buttons' },
    { count: kept.charts, vi: 'biểu đồ', en: 'charts' },
    { count: kept.pivots, vi: 'bảng tổng hợp (PivotTable)', en: 'pivot tables' },
    { count: kept.pictures, vi: 'hình', en: 'pictures' },
    { count: kept.notes, vi: 'ghi chú', en: 'notes' },
    { count: kept.slicers, vi: 'bộ cắt (slicer)', en: 'slicers' },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return undefined;
  const list = (lang: 'vi' | 'en') => parts.map((part) => `${part.count} ${part[lang]}`).join(', ');
  return {
    vi: `Tệp có ${list('vi')}: bàn thử giữ nguyên trong tệp nhưng không vẽ ra.`,
    en: `The file has ${list('en')}: kept in the file, not drawn by this host.`,
  };
}
