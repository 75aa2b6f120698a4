import type { Receipt } from '../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../kpi/bilingual';

/** What a sender must know where the service had this very content already and has judged it. */
export function receiptNote({ state, version }: Pick<Receipt, 'state' | 'version'>): Bilingual | undefined {
  if (state === 'returned') {
    return {
      vi: `Nội dung này chính là phiên bản ${version} đã bị trả lại, chưa có gì được sửa; báo cáo vẫn chờ bản sửa.`,
      en: `This is version ${version} once more, which was returned; nothing in it was corrected, and the report still waits for a correction.`,
    };
  }
  if (state === 'approved' || state === 'locked') {
    return {
      vi: `Nội dung này chính là phiên bản ${version} đã được duyệt; không có gì thay đổi.`,
      en: `This is version ${version} once more, which was approved; nothing has changed.`,
    };
  }
  return undefined;
}
