import { formatDate } from '../../language/dates';
import type { Bilingual } from '../../kpi/bilingual';
import type { ConsolidationOptions } from './model';

/** `dataset.json`. */
export function datasetHeaderFile({ title, issuer, asOf, illustrative }: ConsolidationOptions): string {
  const header = {
    id: 'tong-hop',
    title: title ?? defaultTitle(asOf),
    illustrative: illustrative ?? false,
    issuer: issuer ?? { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' },
  };
  return `${JSON.stringify(header, undefined, 2)}\n`;
}

function defaultTitle(asOf: string | undefined): Bilingual {
  const day = (lang: 'vi' | 'en') => (asOf ? formatDate(asOf, lang, 'short') : '');
  return {
    vi: `Số liệu tổng hợp từ báo cáo của các tỉnh, thành phố${asOf ? `, đã duyệt đến ngày ${day('vi')}` : ''}`,
    en: `Figures consolidated from the provinces' reports${asOf ? `, approved by ${day('en')}` : ''}`,
  };
}
