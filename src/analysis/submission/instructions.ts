/** The sentences that rules on figures print in the form, each beside what it applies to. */
import type { Bilingual } from '../../kpi/bilingual';
import type { Indicator } from '../../kpi/indicator';
import { unitLabel } from '../../kpi/unit';
import { LARGEST_DIFFERENCE, LARGEST_RATIO } from '../checks/yearOnYear';

export function required(): Bilingual {
  return {
    vi: 'Bắt buộc nhập; bằng không thì nhập 0.',
    en: 'Must be entered; 0 where it is nil.',
  };
}

export function status(): Bilingual {
  return {
    vi: 'Trạng thái: A chính thức, P sơ bộ, E ước tính, M không có số liệu (không nhập số, ghi lý do vào ghi chú).',
    en: 'Status: A final, P provisional, E estimate, M no figure (no number; give the reason in the note).',
  };
}

export function unit({ unit: label }: Indicator): Bilingual | undefined {
  if (label === '') return undefined;
  return {
    vi: `Đơn vị tính: ${label} hoặc bội, ước của đơn vị này; ghi đúng đơn vị đã chọn.`,
    en: `Unit: ${unitLabel(label, 'en')} or a multiple of it; name the unit used.`,
  };
}

export function qualifier(): Bilingual {
  return {
    vi: 'Số không chính xác thì ghi từ chỉ mức độ ở cột riêng (gần, hơn, trên, khoảng, ước, ít nhất, không quá), không gõ vào ô số.',
    en: 'A number that is not exact has its qualifier in its own column (gần, hơn, trên, khoảng, ước, ít nhất, không quá), not in the number cell.',
  };
}

export function wholeNumber(): Bilingual {
  return { vi: 'Số nguyên.', en: 'A whole number.' };
}

export function nonNegative(): Bilingual {
  return { vi: 'Không nhập số âm.', en: 'Not below zero.' };
}

export function mayBeNegative(): Bilingual {
  return { vi: 'Có thể là số âm.', en: 'May be negative.' };
}

export function share(): Bilingual {
  return {
    vi: 'Từ 0 đến 100; nhập 6,42 cho 6,42%, không nhập 0,0642.',
    en: 'From 0 to 100; enter 6.42 for 6.42%, not 0.0642.',
  };
}

export function componentTotal(parts: readonly string[]): Bilingual {
  const sum = parts.join(' + ');
  return { vi: `Bằng ${sum}.`, en: `Equals ${sum}.` };
}

export function flowWithinStock(stock: string): Bilingual {
  return {
    vi: `Số phát sinh trong kỳ, không phải lũy kế; không lớn hơn ${stock}.`,
    en: `What was registered in the period, not the cumulative figure; not above ${stock}.`,
  };
}

export function partnerTotals(): Bilingual {
  return {
    vi: 'Cộng các đối tác không lớn hơn tổng số; có dòng “Khác” thì phải bằng tổng số.',
    en: 'The partners together are not more than the total; with a row "Khác" (others) they equal it.',
  };
}

export function partnerNames(): Bilingual {
  return {
    vi: 'Chọn tên đối tác trong danh sách; mỗi đối tác một dòng. Đối tác mới thì ghi rõ trong ghi chú.',
    en: 'Choose the partner from the list, one row each. Say in the note where a partner is new.',
  };
}

export function periodTotals(): Bilingual {
  return {
    vi: 'Chỉ số phát sinh trong kỳ; cộng với các kỳ trước phải khớp số 6 tháng, 9 tháng, cả năm đã báo cáo.',
    en: 'Of this period only; with the periods before it must fit the half-year, nine months and year reported.',
  };
}

export function unusualRatio(): Bilingual {
  return {
    vi: `Gấp hơn ${LARGEST_RATIO} lần, hoặc dưới 1/${LARGEST_RATIO} kỳ trước hay cùng kỳ năm trước thì phải ghi lý do.`,
    en: `More than ${LARGEST_RATIO} times, or less than 1/${LARGEST_RATIO} of last period or last year needs a reason.`,
  };
}

export function unusualDifference(): Bilingual {
  return {
    vi: `Chênh quá ${LARGEST_DIFFERENCE} điểm phần trăm so với kỳ trước hay cùng kỳ năm trước thì phải ghi lý do.`,
    en: `More than ${LARGEST_DIFFERENCE} percentage points off last period or last year needs a reason.`,
  };
}

export function projectsAndCapital(): Bilingual {
  return {
    vi: 'Có dự án thì có vốn lũy kế, và ngược lại.',
    en: 'Projects have cumulative capital, and capital has projects.',
  };
}

export function agreementsList(): Bilingual {
  return {
    vi: 'Bằng số dòng trong bảng thỏa thuận (không kể FTA).',
    en: 'Equals the rows in the table of agreements (FTAs left out).',
  };
}

export function eventsList(): Bilingual {
  return { vi: 'Bằng số dòng trong bảng sự kiện.', en: 'Equals the rows in the table of events.' };
}

export function listRows(): Bilingual {
  return {
    vi: 'Mỗi thỏa thuận, mỗi sự kiện một dòng, đủ tên và ngày; ngày phải thuộc kỳ báo cáo. Sự kiện do nhiều tỉnh cùng tổ chức thì ghi đúng tên chung, ngày và đối tác để không tính trùng.',
    en: 'One row for each agreement and each event, with title and date; the date is in the period. An event held by several provinces has its common title, dates and partner, so that it is not counted twice.',
  };
}
