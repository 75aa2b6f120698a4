import type { Bilingual } from '../kpi/bilingual';
import type { BriefLength } from '../report/brief/document';

/** The fixed words of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4); dots are left to fill. */

export const state: Bilingual = {
  vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  en: 'SOCIALIST REPUBLIC OF VIET NAM',
};
export const motto: Bilingual = { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' };
export const documentNumber: Bilingual = { vi: 'Số: …/BC-…', en: 'No.: …/BC-…' };
export const placeAndDate: Bilingual = { vi: '…, ngày … tháng … năm …', en: '…, … (date)' };
export const documentType: Bilingual = { vi: 'BÁO CÁO', en: 'REPORT' };
export const addressee: Bilingual = { vi: 'Kính gửi: ………………………………', en: 'To: ………………………………' };

export const recipients: Bilingual = { vi: 'Nơi nhận:', en: 'Recipients:' };
const asAbove: Bilingual = { vi: '- Như trên;', en: '- As above;' };
const toFill: readonly Bilingual[] = [
  { vi: '- …;', en: '- …;' },
  { vi: '- Lưu: VT, ….', en: '- Filed: Records office, ….' },
];

/** A short brief is addressed to nobody above. */
export function recipientLines(length: BriefLength): readonly Bilingual[] {
  return length === 'short' ? toFill : [asAbove, ...toFill];
}
export const signatory: Bilingual = {
  vi: 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
  en: 'POSITION OF THE SIGNATORY',
};
export const signature: Bilingual = { vi: '(Chữ ký, dấu)', en: '(Signature, seal)' };
export const signatoryName: Bilingual = { vi: 'Họ và tên', en: 'Full name' };

export const tableLabel: Bilingual = { vi: 'Bảng', en: 'Table' };
export const figureLabel: Bilingual = { vi: 'Hình', en: 'Figure' };
export const source: Bilingual = { vi: 'Nguồn:', en: 'Source:' };

export const annex: Bilingual = { vi: 'Phụ lục', en: 'Annex' };
export const sourcesTitle: Bilingual = { vi: 'Nguồn số liệu', en: 'Sources of the figures' };
export const annexOf: Bilingual = {
  vi: '(Kèm theo Báo cáo số …/BC-… ngày … tháng … năm … của …)',
  en: '(Attached to Report No. …/BC-… of … by …)',
};
export const usedFor: Bilingual = { vi: 'Dùng cho:', en: 'Used for:' };

export function cutOff(day: string): Bilingual {
  return { vi: `ngày chốt số liệu: ${day}`, en: `data cut-off: ${day}` };
}

export function published(day: string): Bilingual {
  return { vi: `công bố: ${day}`, en: `published: ${day}` };
}

/** Characters of a data set's version that are shown. */
const STAMP = 12;

/** What the document was made of, so that it can be made again. */
export function madeOf(title: string, id: string, version: string, day: string): Bilingual {
  return {
    vi: `Lập tự động ngày ${day} từ bộ số liệu “${title}” (${id}, phiên bản ${version.slice(0, STAMP)}). Số trong ngoặc vuông dẫn tới nguồn ghi tại đây.`,
    en: `Generated on ${day} from the data set “${title}” (${id}, version ${version.slice(0, STAMP)}). Numbers in square brackets point to the sources listed here.`,
  };
}
