import type { Bilingual } from '../kpi/bilingual';

/** What the ribbon says where a command could not even be loaded. */
export function commandFailed(reason: Bilingual): Bilingual {
  return {
    vi: `Chưa điền lại được, trang tính giữ nguyên. ${reason.vi}`,
    en: `The sheet was not refilled and stays as it is. ${reason.en}`,
  };
}
