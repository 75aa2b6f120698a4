import type { Bilingual } from '../../kpi/bilingual';
import type { Evidence } from '../../report/brief/document';

export const title: Bilingual = { vi: 'Tóm tắt', en: 'Brief' };
export function titleOf(period: Bilingual, area: string): Bilingual {
  return { vi: `Tóm tắt ${period.vi}, ${area}`, en: `Brief, ${period.en}, ${area}` };
}

// What is asked for
export const fields: Bilingual = { vi: 'Bản tóm tắt của', en: 'Brief of' };
export const period: Bilingual = { vi: 'Kỳ', en: 'Period' };
export const area: Bilingual = { vi: 'Đơn vị', en: 'Area' };
export const length: Bilingual = { vi: 'Độ dài', en: 'Length' };
export const lengths = {
  short: { vi: 'Một trang', en: 'One page' },
  full: { vi: 'Đầy đủ', en: 'Full' },
} as const satisfies Record<string, Bilingual>;
export const language: Bilingual = { vi: 'Ngôn ngữ', en: 'Language' };
export const boundary: Bilingual = { vi: 'Danh mục địa phương', en: 'List of provinces' };
export const boundaries = {
  '63': { vi: '63 tỉnh, thành phố', en: '63 provinces' },
  '34': { vi: '34 tỉnh, thành phố', en: '34 provinces' },
} as const satisfies Record<string, Bilingual>;

// Waiting, nothing, failures
export const writing: Bilingual = { vi: 'Đang lập bản tóm tắt…', en: 'Writing the brief…' };
export const failed: Bilingual = { vi: 'Chưa lập được bản tóm tắt', en: 'The brief could not be written' };
export const periodsFailed: Bilingual = {
  vi: 'Chưa tải được danh sách kỳ',
  en: 'The list of periods could not be loaded',
};
export const notReached: Bilingual = {
  vi: 'Không liên lạc được với nơi tiếp nhận số liệu. Hãy kiểm tra đường mạng rồi thử lại.',
  en: 'The service cannot be reached. Check the network and try again.',
};
export const ownArea: Bilingual = { vi: 'Xem của đơn vị mình', en: 'Show one’s own area' };
export const nothing: Bilingual = { vi: 'Chưa có gì để tóm tắt', en: 'Nothing to sum up yet' };
export const nothingAtAll: Bilingual = {
  vi: 'Nơi tiếp nhận chưa có số liệu nào của đơn vị này. Bản tóm tắt có khi báo cáo đầu tiên được duyệt.',
  en: 'The service has no figures of this area yet. There is a brief once the first report is approved.',
};
export function nothingOf(of: Bilingual): Bilingual {
  return {
    vi: `Kỳ đã chọn (${of.vi}) không có số liệu nào của đơn vị này. Hãy chọn kỳ khác.`,
    en: `The chosen period (${of.en}) has no figures of this area. Choose another one.`,
  };
}
export function proposed(of: Bilingual): Bilingual {
  return { vi: `Xem ${of.vi}`, en: `Show: ${of.en}` };
}

// Reading
export const print: Bilingual = { vi: 'In', en: 'Print' };
export const copyAddress: Bilingual = { vi: 'Chép địa chỉ trang này', en: 'Copy the address of this page' };
export const howToRead: Bilingual = {
  vi: 'Bấm vào một con số để xem số đó từ đâu ra.',
  en: 'Choose a number to see where it comes from.',
};
export const basis: Bilingual = { vi: 'Căn cứ của con số', en: 'What the number rests on' };
export const close: Bilingual = { vi: 'Đóng', en: 'Close' };
export const figuresUsed: Bilingual = { vi: 'Số liệu', en: 'Figures' };
export const derivation: Bilingual = { vi: 'Cách tính', en: 'How it was computed' };
export const status: Bilingual = { vi: 'Tình trạng', en: 'Status' };
export const sources: Bilingual = { vi: 'Nguồn', en: 'Sources' };
export const statuses: Readonly<Record<Evidence['status'], Bilingual>> = {
  A: { vi: 'chính thức', en: 'final' },
  P: { vi: 'sơ bộ', en: 'provisional' },
  E: { vi: 'ước tính', en: 'estimate' },
};
