import type { Bilingual } from '../../kpi/bilingual';

export function chartLosesRows(): Bilingual {
  return {
    vi: 'Một biểu đồ trên trang tính này có dãy số liệu nằm trọn trong các hàng bị bỏ: dãy số liệu mất chỗ trỏ (#REF!) và không trở lại cùng các hàng đó. Hãy đặt số liệu của biểu đồ ngoài khối {{#if …}}; với báo cáo này, hãy điền lại từ mẫu gốc khi cần biểu đồ.',
    en: 'A chart on this sheet has a series that stands wholly in rows that were taken out: it points nowhere now (#REF!) and does not come back with the rows. Put the figures of charts outside {{#if …}}; for this report, fill from the template again when the chart is needed.',
  };
}
