/** What a check of a template or of a filled report finds. */
import type { Bilingual } from '../../kpi/bilingual';

export function formulaError(error: string): Bilingual {
  return {
    vi: `Ô đang báo lỗi ${error}. Hãy sửa công thức hoặc tham chiếu.`,
    en: `The cell shows the error ${error}. Repair the formula or its reference.`,
  };
}

export function brokenReference(formula: string): Bilingual {
  return {
    vi: `Công thức “=${formula}” có tham chiếu đã mất (#REF!).`,
    en: `The formula "=${formula}" has a lost reference (#REF!).`,
  };
}

export function edited(now: string, marker: string): Bilingual {
  return {
    vi: `Ô đã được sửa tay sau khi điền, nay là “${now}” (dấu trong mẫu: ${marker}); số này không còn theo nguồn đã ghi.`,
    en: `The cell was changed by hand after filling and now reads "${now}" (template marker ${marker}); it no longer follows the recorded source.`,
  };
}

export function deletedRow(key: string): Bilingual {
  return {
    vi: `Hàng “${key}” của danh sách đã bị xóa tay sau khi điền.`,
    en: `The list's row "${key}" was deleted by hand after filling.`,
  };
}

export function insertedRow(): Bilingual {
  return {
    vi: 'Hàng được chèn tay vào danh sách sau khi điền; không có nguồn.',
    en: 'The row was inserted into the list by hand after filling and has no source.',
  };
}

export function figureChanged(then: string, now: string): Bilingual {
  return {
    vi: `Báo cáo ghi “${then}” nhưng theo bộ số liệu là “${now}”. Hãy điền lại.`,
    en: `The report says "${then}" but the data say "${now}". Fill the report again.`,
  };
}

export function newerVintage(then: string, now: string): Bilingual {
  return {
    vi: `Số liệu không đổi nhưng nguồn đã có phiên bản mới hơn (${then} → ${now}). Nên điền lại để dẫn đúng nguồn.`,
    en: `The figure is the same but its source has a newer version (${then} → ${now}). Fill again to cite the right source.`,
  };
}

export function listChanged(rows: number, keys: string): Bilingual {
  return {
    vi: `Danh sách có ${rows} hàng khác với bộ số liệu (${keys}). Hãy điền lại.`,
    en: `${rows} rows of the list differ from the data (${keys}). Fill the report again.`,
  };
}

export function otherDataset(then: string, now: string): Bilingual {
  return {
    vi: `Báo cáo được điền từ bộ số liệu “${then}”, đang đối chiếu với “${now}”.`,
    en: `The report was filled from the data set "${then}" and is compared with "${now}".`,
  };
}

export function labelLost(): Bilingual {
  return {
    vi: 'Báo cáo điền từ số liệu minh họa nhưng không còn lời ghi chú “minh họa” trong ô nào. Hãy điền lại để có lời ghi chú.',
    en: 'The report was filled from illustrative data but no cell says so any more. Fill it again to bring the label back.',
  };
}
