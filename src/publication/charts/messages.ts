import type { Bilingual } from '../../kpi/bilingual';

/** The words in pictures. */
export const achieved: Bilingual = { vi: 'Thực hiện', en: 'Achieved' };
export const target: Bilingual = { vi: 'Mục tiêu', en: 'Target' };
export const weakFigure: Bilingual = {
  vi: 'Số sơ bộ, ước tính hoặc gần đúng',
  en: 'Preliminary, estimated or approximate',
};
export const noFigure: Bilingual = { vi: 'Chưa có số liệu', en: 'No figure' };
export const ownArea: Bilingual = { vi: 'Địa phương báo cáo', en: 'Reporting province' };

/** A level of the map by its lower end: "từ 1,4". */
export function fromLevel(low: string): Bilingual {
  return { vi: `từ ${low}`, en: `from ${low}` };
}

/** The lowest level: "dưới 0,7". */
export function belowLevel(next: string): Bilingual {
  return { vi: `dưới ${next}`, en: `below ${next}` };
}
