import type { Bilingual } from '../../kpi/bilingual';

export function chartLosesRows(): Bilingual {
  return {
    vi: 'Một biểu đồ trên trang tính này có dãy số liệu nằm trọn trong các hàng bị bỏ: dãy số liệu tạm mất chỗ trỏ (#REF!). Khi các hàng đó trở lại, lệnh ngkt fill trả lại chỗ trỏ, trừ khi trong báo cáo đã có người chèn, xóa hàng hoặc sửa biểu đồ; muốn biểu đồ luôn có số liệu, hãy đặt số liệu ngoài khối {{#if …}}.',
    en: 'A chart on this sheet has a series that stands wholly in rows that were taken out: it points nowhere now (#REF!). When the rows come back, ngkt fill gives it its cells again, unless somebody inserted or deleted rows of the report or changed the chart; put the figures of charts outside {{#if …}} where the chart must always have some.',
  };
}
