/** The sentences that rules on figures print in the form, each beside what it applies to. */
import type { Bilingual } from '../../kpi/bilingual';
import type { Indicator } from '../../kpi/indicator';
import { unitLabel } from '../../kpi/unit';
import { LARGEST_DIFFERENCE, LARGEST_RATIO } from '../checks/yearOnYear';
import { statusNames } from './statusNames';

const { A, P, E, M } = statusNames;

export function required(): Bilingual {
  return {
    vi: 'Bắt buộc nhập; bằng không thì nhập 0.',
    en: 'Must be entered; 0 where it is nil.',
  };
}

export function status(): Bilingual {
  return {
    vi: `Tình trạng số liệu: ${A} (để trống cũng là ${A}), ${P}, ${E}; “${M}” thì không nhập số và ghi lý do vào ghi chú.`,
    en: `Data status: ${A} (final; also where left blank), ${P} (provisional), ${E} (estimate); with "${M}" (no figure) leave the number blank and give the reason in the note.`,
  };
}

export function unit({ unit: label }: Indicator): Bilingual | undefined {
  if (label === '') return undefined;
  return {
    vi: `Nhập theo đơn vị tính: ${label}.`,
    en: `Enter it in: ${unitLabel(label, 'en')}.`,
  };
}

export function qualifier(): Bilingual {
  return {
    vi: 'Số không chính xác thì chọn từ ở cột Mức độ (gần, hơn, trên, dưới, khoảng, xấp xỉ, ước, ít nhất, không quá), không gõ vào ô số.',
    en: 'A number that is not exact has its qualifier chosen in the column Mức độ (gần, hơn, trên, dưới, khoảng, xấp xỉ, ước, ít nhất, không quá), not typed into the number cell.',
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

export function partWithinWhole(whole: string): Bilingual {
  return { vi: `Là một phần của ${whole}, không lớn hơn ${whole}.`, en: `A part of ${whole}, and not above it.` };
}

export function partnerTotals(): Bilingual {
  return {
    vi: 'Cộng các đối tác không lớn hơn tổng số; có dòng “Khác” thì phải bằng tổng số.',
    en: 'The partners together are not more than the total; with a row "Khác" (others) they equal it.',
  };
}

export function partnerNames(): Bilingual {
  return {
    vi: 'Mỗi đối tác một dòng. Đối tác của kỳ trước giữ đúng tên đã ghi sẵn; đối tác mới thì nhập tên vào dòng trống và nêu trong ghi chú là mới.',
    en: 'One row for each partner. Partners of the last period keep the name printed in the form; a new one is typed into a free row, and the note says that it is new.',
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
