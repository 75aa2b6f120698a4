import type { Bilingual } from '../../kpi/bilingual';
import { formatDate } from '../../language/dates';
import { suggestion } from '../markers/messages';

export function unclearlyDated(count: number): Bilingual {
  return {
    vi: `${count} mục của danh sách không ghi ngày, hoặc chỉ ghi năm, tháng nên không rõ có thuộc kỳ này không; danh sách vẫn nêu, còn số đếm không tính. Hãy ghi ngày của các mục đó.`,
    en: `${count} ${count === 1 ? 'entry' : 'entries'} of the list without a date, or with a year or month only, may not belong to this period; the list shows them, counts leave them out. Give their dates.`,
  };
}

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
