/** How the coded columns of the registers read in a report. */
import type { Bilingual } from '../../kpi/bilingual';
import type { Agreement, TextSection } from '../../kpi/registers';

export const agreementKindWords: Readonly<Record<Agreement['kind'], Bilingual>> = {
  FTA: { vi: 'FTA', en: 'FTA' },
  CEPA: { vi: 'CEPA', en: 'CEPA' },
  IPA: { vi: 'IPA', en: 'IPA' },
  MOU: { vi: 'Bản ghi nhớ', en: 'MoU' },
  AGREEMENT: { vi: 'Thỏa thuận', en: 'Agreement' },
  CONTRACT: { vi: 'Hợp đồng', en: 'Contract' },
};

export const agreementStatusWords: Readonly<Record<Agreement['status'], Bilingual>> = {
  signed: { vi: 'đã ký', en: 'signed' },
  in_force: { vi: 'có hiệu lực', en: 'in force' },
  implementing: { vi: 'đang triển khai', en: 'being implemented' },
  completed: { vi: 'hoàn thành', en: 'completed' },
  stalled: { vi: 'chậm triển khai', en: 'stalled' },
  ended: { vi: 'hết hiệu lực', en: 'ended' },
};

export const notYetInForce: Bilingual = { vi: 'chưa có hiệu lực', en: 'not yet in force' };

export const taskStateWords = {
  done: { vi: 'đã hoàn thành', en: 'done' },
  running: { vi: 'đang thực hiện', en: 'in progress' },
  late: { vi: 'quá hạn', en: 'late' },
} as const;

export const textSectionWords: Readonly<Record<TextSection, Bilingual>> = {
  context: { vi: 'Bối cảnh', en: 'Context' },
  drivers_old: { vi: 'Động lực truyền thống', en: 'Traditional growth drivers' },
  drivers_new: { vi: 'Động lực mới', en: 'New growth drivers' },
  markets: { vi: 'Thị trường', en: 'Markets' },
  technology: { vi: 'Ngoại giao công nghệ', en: 'Technology diplomacy' },
  multilateral: { vi: 'Đa phương', en: 'Multilateral mechanisms' },
  legal_basis: { vi: 'Căn cứ', en: 'Legal basis' },
  corporations: { vi: 'Tập đoàn', en: 'Corporations' },
  limitations: { vi: 'Tồn tại, hạn chế', en: 'Limitations' },
  directions: { vi: 'Chỉ đạo, nhiệm vụ trọng tâm', en: 'Directions and key tasks' },
  recommendations: { vi: 'Đề xuất, kiến nghị', en: 'Recommendations' },
};
