import type { Area } from '../../kpi/area';
import type { Bilingual } from '../../kpi/bilingual';
import type { Period } from '../../kpi/period';
import { formatDate } from '../../language/dates';
import { periodLabel } from '../../language/periodLabel';

export const noFormTemplate = (): Bilingual => ({
  vi: 'Tệp này không phải mẫu biểu số liệu: không có tên NGKT_ROW_… nào chỉ dòng của chỉ tiêu. Xem hướng dẫn lập biểu (docs/forms.md).',
  en: 'This file is no template of a form: no name NGKT_ROW_… tells the row of an indicator. See the guide to forms (docs/forms.md).',
});

export const countryForm = (): Bilingual => ({
  vi: 'Biểu số liệu lập cho từng tỉnh, thành phố. Hãy chọn một địa phương, ví dụ --area "Bắc Ninh".',
  en: 'Forms are made for a single province. Name one, for example --area "Bắc Ninh".',
});

export const areaNotInForce = (area: Area, period: Period, successor: Area | undefined): Bilingual => {
  const day = { vi: formatDate(period.end, 'vi'), en: formatDate(period.end, 'en') };
  const label = { vi: periodLabel(period, 'vi', 'running'), en: periodLabel(period, 'en', 'running') };
  return {
    vi: `${area.name} (${area.id}) không tồn tại vào ngày cuối ${label.vi} (${day.vi})${successor ? `; hãy dùng ${successor.name} (${successor.id})` : ''}.`,
    en: `${area.name} (${area.id}) does not exist on the last day of ${label.en} (${day.en})${successor ? `; use ${successor.name} (${successor.id})` : ''}.`,
  };
};
