import type { Bilingual } from '../../kpi/bilingual';
import { formatDate } from '../../language/dates';
import { suggestion } from '../markers/messages';

export function statusesAsNow(day: string, latest: string): Bilingual {
  return {
    vi: `Danh mục không ghi ngày của trạng thái và kết quả: ở đây là trạng thái hiện ghi trong bộ số liệu (có nội dung đến ${formatDate(latest, 'vi')}), có thể khác với lúc ${formatDate(day, 'vi')}. Hãy đối chiếu trước khi gửi.`,
    en: `The register does not date its statuses and results: they are those now recorded in the data set (which runs to ${formatDate(latest, 'en')}) and may differ from those of ${formatDate(day, 'en')}. Check them before sending.`,
  };
}

export function unknownTable(name: string, known: readonly string[]): Bilingual {
  const hint = suggestion(name, known);
  return {
    vi: `Bộ số liệu không có bảng “${name}” (tệp ${name}.csv).${hint.vi}`,
    en: `The data set has no table "${name}" (file ${name}.csv).${hint.en}`,
  };
}
