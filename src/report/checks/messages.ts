/** What a check of a template or of a filled report finds. */
import type { Bilingual } from '../../kpi/bilingual';
import { formatDate } from '../../language/dates';
import type { Vintages } from './vintages';

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

export function typedOver(now: string, template: string, key: string): Bilingual {
  return {
    vi: `Ô ở hàng “${key}” của danh sách được sửa tay thành “${now}”, đè lên nội dung “${template}” của mẫu.`,
    en: `The cell in the list's row "${key}" was changed by hand to "${now}", over the template's "${template}".`,
  };
}

export function maybeTypedOver(now: string): Bilingual {
  return {
    vi: `“${now}” có thể đã được gõ tay đè lên công thức của mẫu: không hàng nào của danh sách còn giữ nội dung của mẫu ở cột này.`,
    en: `"${now}" may have been typed over the template's formula: no row of the list holds the template's content in this column.`,
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

/** @param now how the figures read on which the cell rests today; "" where that is nothing to print */
export function olderVintage(then: string, now: string, vintages: Vintages): Bilingual {
  return {
    vi: `Báo cáo ghi “${then}” theo ${issuedVi(vintages.then)}; ${issuedVi(vintages.now)} đã điều chỉnh${now === '' ? '' : ` thành “${now}”`}. Hãy điền lại.`,
    en: `The report says "${then}" as ${issuedEn(vintages.then)}; the figures ${issuedEn(vintages.now)} revise it${now === '' ? '' : ` to "${now}"`}. Fill the report again.`,
  };
}

export function newerVintage(vintages: Vintages): Bilingual {
  return {
    vi: `Ô dẫn ${issuedVi(vintages.then)}; ${issuedVi(vintages.now)} giữ nguyên số này. Nên điền lại để dẫn đúng nguồn.`,
    en: `The cell quotes the figure ${issuedEn(vintages.then)}; the figures ${issuedEn(vintages.now)} leave it as it is. Fill again to cite the right source.`,
  };
}

function issuedVi(asOf: string): string {
  return asOf === '' ? 'số liệu không ghi ngày công bố' : `số liệu công bố ${formatDate(asOf, 'vi', 'short')}`;
}

function issuedEn(asOf: string): string {
  return asOf === '' ? 'issued on no stated day' : `issued ${formatDate(asOf, 'en', 'short')}`;
}

export function listChanged(rows: number, keys: string): Bilingual {
  return {
    vi: `Danh sách có ${rows} hàng mới hoặc không còn trong bộ số liệu (${keys}). Hãy điền lại.`,
    en: `${rows === 1 ? '1 row of the list is' : `${rows} rows of the list are`} new or gone in the data (${keys}). Fill the report again.`,
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
