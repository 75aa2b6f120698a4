import type { Bilingual } from '../../kpi/bilingual';

export function sourceLink(number: number): Bilingual {
  return { vi: `nguồn ${number}`, en: `source ${number}` };
}

export const whereFrom: Bilingual = { vi: 'Xem số liệu lấy từ đâu', en: 'Show where the figure comes from' };
export const pictureNumbers: Bilingual = { vi: 'Số liệu của hình', en: 'Numbers of the figure' };
