/** The wording of what the custom functions say in cells besides the functions' own errors. */
import { NgktError } from '../kpi/finding';
import type { Bilingual } from '../kpi/bilingual';

export const noDataOpen: Bilingual = {
  vi: 'Chưa mở bộ số liệu nào. Hãy mở ngăn Báo cáo NGKT và chọn nguồn số liệu.',
  en: 'No data set is open. Open the NGKT Reports pane and choose a data source.',
};

export function dataFailed(title: Bilingual, error: unknown): Bilingual {
  const reason = error instanceof NgktError ? error.text : undefined;
  return {
    vi: `Không mở được bộ số liệu “${title.vi}”. ${reason?.vi ?? 'Hãy mở ngăn Báo cáo NGKT và chọn lại nguồn số liệu.'}`,
    en: `The data set "${title.en}" could not be opened. ${reason?.en ?? 'Open the NGKT Reports pane and choose the data source again.'}`,
  };
}
