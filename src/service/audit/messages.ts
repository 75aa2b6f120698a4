import type { Bilingual } from '../../kpi/bilingual';
import type { SlotKey } from '../store/slot';

/** What verification says of a broken log. */

const log = (area: string, seq: number): Bilingual => ({
  vi: `Nhật ký của ${area}, mục ${seq}`,
  en: `Log of ${area}, entry ${seq}`,
});

export function entryChanged(area: string, seq: number): Bilingual {
  return {
    vi: `${log(area, seq).vi}: nội dung không khớp với mã kiểm tra; mục này đã bị sửa, hoặc bị đổi chỗ sau khi ghi.`,
    en: `${log(area, seq).en}: its content does not match its check code; it was changed or moved after it was written.`,
  };
}

export function entryMissing(area: string, seq: number, found: number | undefined): Bilingual {
  const next =
    found === undefined ? { vi: '', en: '' } : { vi: ` (tiếp theo là mục ${found})`, en: ` (entry ${found} follows)` };
  return {
    vi: `${log(area, seq).vi}: mục này đã bị xóa${next.vi}.`,
    en: `${log(area, seq).en}: it was removed${next.en}.`,
  };
}

export function tailRemoved(area: string, last: number, head: number): Bilingual {
  return {
    vi: `Nhật ký của ${area} kết thúc ở mục ${last}, nhưng đã từng có đến mục ${head}: phần cuối đã bị xóa.`,
    en: `The log of ${area} ends with entry ${last}, but there have been ${head}: its end was removed.`,
  };
}

export function headDiffers(area: string, last: number): Bilingual {
  return {
    vi: `Nhật ký của ${area}: mốc cuối không khớp với mục cuối cùng (${last}); mốc hoặc các mục cuối đã bị sửa.`,
    en: `Log of ${area}: the recorded end does not match its last entry (${last}); the record or the last entries were changed.`,
  };
}

export function slotDiffers({ area, period }: SlotKey): Bilingual {
  return {
    vi: `Tình trạng báo cáo kỳ ${period} của ${area} khác với nhật ký: đã bị sửa ngoài hệ thống, hoặc nhật ký đã bị cắt bớt.`,
    en: `Where the report of ${area} for ${period} stands is not what the log says: it was changed outside the system, or the log was cut back.`,
  };
}

export function versionDiffers({ area, period }: SlotKey, version: number): Bilingual {
  return {
    vi: `Lần gửi ${version} của báo cáo kỳ ${period}, ${area}, không còn đúng như khi nhận: nội dung đã bị sửa, bị xóa hoặc bị thêm ngoài hệ thống.`,
    en: `Version ${version} of the report of ${area} for ${period} is not as it was received: it was changed, removed or added outside the system.`,
  };
}
