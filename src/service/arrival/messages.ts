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

/** The places are listed after it, wherever people read it. */
export function invalidSubmission(count: number): Bilingual {
  return {
    vi: `Báo cáo chưa gửi được: còn ${count} chỗ phải sửa hoặc cần ghi lý do, nêu ở danh sách kèm theo. Hãy sửa từng ô hoặc ghi lý do vào ô ghi chú rồi gửi lại.`,
    en: `The report cannot be sent yet: ${count} ${count === 1 ? 'place needs' : 'places need'} mending or a reason, as the list beside this says. Mend the cells or give the reasons in the note cells, then send it again.`,
  };
}

export const notAForm: Bilingual = {
  vi: 'Tệp .xlsx này không phải biểu mẫu của hệ thống. Hãy tải biểu mẫu của đơn vị và kỳ báo cáo, nhập vào đó rồi gửi.',
  en: 'This .xlsx file is not a form of this system. Download the form for your area and period, enter the figures there and send it.',
};
