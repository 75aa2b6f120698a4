import { formatDate } from '../../language/dates';
import type { Area } from '../../kpi/area';
import type { Bilingual } from '../../kpi/bilingual';
import type { ConsolidationOptions } from './model';

/** `dataset.json`. */
export function datasetHeaderFile({
  title,
  issuer,
  asOf,
  onlyArea,
  areas,
  illustrative,
}: ConsolidationOptions): string {
  const header = {
    id: 'tong-hop',
    title: title ?? defaultTitle(asOf, onlyArea === undefined ? undefined : areas.byId(onlyArea)),
    illustrative: illustrative ?? false,
    issuer: issuer ?? { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' },
  };
  return `${JSON.stringify(header, undefined, 2)}\n`;
}

function defaultTitle(asOf: string | undefined, area: Area | undefined): Bilingual {
  const day = (lang: 'vi' | 'en') => (asOf ? formatDate(asOf, lang, 'short') : '');
  return {
    vi: `Số liệu ${area ? `từ báo cáo của ${area.name}` : 'tổng hợp từ báo cáo của các tỉnh, thành phố'}${asOf ? `, đã duyệt đến ngày ${day('vi')}` : ''}`,
    en: `Figures ${area ? `from the reports of ${area.name}` : "consolidated from the provinces' reports"}${asOf ? `, approved by ${day('en')}` : ''}`,
  };
}
