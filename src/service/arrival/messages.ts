import type { Bilingual } from '../../kpi/bilingual';

export const secret: Bilingual = {
  vi: 'Báo cáo ghi mức độ mật. Hệ thống này không nhận tài liệu mật; hãy gửi theo đường dành cho tài liệu mật.',
  en: 'The report bears a level of secrecy. This system takes no classified documents; send it by the channel meant for them.',
};

export function unknownArea(id: string): Bilingual {
  return {
    vi: `Không có đơn vị hành chính mang mã ${id}. Xem danh sách ở /api/v1/areas.`,
    en: `No area has the id ${id}. /api/v1/areas lists them.`,
  };
}

export function otherSpelling(found: string, expected: string): Bilingual {
  return {
    vi: `Kỳ báo cáo phải ghi là “${expected}”, không phải “${found}”.`,
    en: `The period must be written "${expected}", not "${found}".`,
  };
}

export function invalidSubmission(count: number): Bilingual {
  return {
    vi: `Báo cáo chưa gửi được: còn ${count} lỗi hoặc điểm cần nêu lý do. Xem từng ô ở “findings”.`,
    en: `The report cannot be sent yet: ${count} errors or points that need a reason. "findings" names the cells.`,
  };
}

export const notAForm: Bilingual = {
  vi: 'Tệp .xlsx này không phải biểu mẫu của hệ thống. Hãy tải biểu mẫu của đơn vị và kỳ báo cáo, nhập vào đó rồi gửi.',
  en: 'This .xlsx file is not a form of this system. Download the form for your area and period, enter the figures there and send it.',
};
