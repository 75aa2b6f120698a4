import type { Bilingual } from '../../kpi/bilingual';
import type { SectionId } from './document';

/** Headings of the sections, without their numbers. */
export const headings: Readonly<Record<SectionId, Bilingual>> = {
  headline: { vi: 'Kết quả nổi bật', en: 'Headline results' },
  activities: { vi: 'Hoạt động đối ngoại và hỗ trợ phát triển', en: 'External activities and support for development' },
  agreements: { vi: 'Thỏa thuận hợp tác và hiệp định thương mại tự do', en: 'Agreements and free trade agreements' },
  fdi: { vi: 'Thu hút đầu tư nước ngoài', en: 'Foreign investment' },
  ranking: { vi: 'Thứ hạng các địa phương', en: 'Ranking of provinces' },
  partners: { vi: 'Đối tác đầu tư', en: 'Investment partners' },
  tasks: { vi: 'Thực hiện nhiệm vụ và cam kết', en: 'Tasks and commitments' },
  limitations: { vi: 'Tồn tại, hạn chế', en: 'Limitations' },
  recommendations: { vi: 'Nhiệm vụ trọng tâm và kiến nghị', en: 'Directions and recommendations' },
  gaps: { vi: 'Lưu ý về số liệu', en: 'Notes on the figures' },
};
