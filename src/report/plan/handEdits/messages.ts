/** What the preview tells of what people changed by hand after the last fill. */
import { sameInBoth, type Bilingual } from '../../../kpi/bilingual';

/** @param words of the earlier figure that its number format showed beside the number and no longer does */
export function kept(now: string, computed: string, words?: string): Bilingual {
  const without =
    words === undefined ? sameInBoth('') : { vi: ` ${wordsGone(words).vi}`, en: ` ${wordsGone(words).en}` };
  return {
    vi: `${now === '' ? 'Nội dung ô đã bị xóa bằng tay' : `Ô đã được sửa tay thành “${now}”`} sau lần điền trước nên giữ nguyên; số liệu lần này là “${computed}”.${without.vi} Muốn ghi đè, hãy chọn ghi đè phần sửa tay.`,
    en: `The cell was ${now === '' ? 'emptied by hand' : `changed by hand to "${now}"`} after the last fill and is kept; this time's content is "${computed}".${without.en} To replace it, choose to overwrite edits.`,
  };
}

function wordsGone(words: string): Bilingual {
  return {
    vi: `Chữ “${words}” của số đã điền trước không còn hiện cạnh số này.`,
    en: `The word "${words}" of the figure filled in before is no longer shown beside it.`,
  };
}

export function wordsTakenOut(words: string): Bilingual {
  const gone = wordsGone(words);
  return {
    vi: `Ô đã được sửa tay sau khi điền. ${gone.vi}`,
    en: `The cell was changed by hand after the fill. ${gone.en}`,
  };
}

export function wordsOfFormulaTakenOut(words: string): Bilingual {
  return {
    vi: `Công thức tính trên số đã sửa tay, nên chữ “${words}” của lần điền không còn hiện cạnh kết quả.`,
    en: `The formula works on a number changed by hand, so the word "${words}" of the fill is no longer shown beside its result.`,
  };
}

export function wordsUnknown(marker: string): Bilingual {
  return {
    vi: `Danh sách ${marker} đã bị thêm, bớt hàng hoặc cột nên không xét được số nào đã sửa tay. Hãy xem lại các chữ “gần”, “hơn” cạnh số trong danh sách trước khi phát hành.`,
    en: `Rows or columns of the list ${marker} were inserted or deleted, so it cannot be told which numbers were changed by hand. Check words such as "gần" beside its numbers before publishing.`,
  };
}

export function keptFormulaAsValue(formula: string): Bilingual {
  return {
    vi: `Ô trong danh sách được sửa tay thành công thức “=${formula}”; hàng đã đổi chỗ nên chỉ giữ được giá trị của công thức.`,
    en: `The list's cell was changed by hand to the formula "=${formula}"; its row moved, so only the formula's value was kept.`,
  };
}

export function editLost(key: string, now: string): Bilingual {
  return {
    vi: `Phần sửa tay “${now}” ở hàng “${key}” không giữ được vì hàng này không còn trong kết quả lần này.`,
    en: `The hand edit "${now}" in row "${key}" could not be kept because the row is no longer in this time's result.`,
  };
}

export function editRestored(now: string, template: string): Bilingual {
  return {
    vi: `Phần sửa tay “${now}” được thay bằng dấu của mẫu ${template}.`,
    en: `The hand edit "${now}" was replaced by the template's marker ${template}.`,
  };
}

export function rowDeleted(key: string): Bilingual {
  return {
    vi: `Hàng “${key}” đã bị xóa tay khỏi danh sách; lần điền này lập lại danh sách từ số liệu.`,
    en: `The row "${key}" was deleted from the list by hand; this fill builds the list from the data again.`,
  };
}

export function rowInserted(row: number, content: string): Bilingual {
  return {
    vi: `Hàng ${row} được chèn tay vào danh sách (“${content}”). Chưa thay đổi gì: hãy đưa hàng này ra ngoài danh sách, hoặc chọn ghi đè phần sửa tay để bỏ hàng này.`,
    en: `Row ${row} was inserted into the list by hand ("${content}"). Nothing was changed: move the row out of the list, or choose to overwrite edits to drop it.`,
  };
}

export function insertedRowDropped(content: string): Bilingual {
  return {
    vi: `Hàng chèn tay vào danh sách đã bị bỏ theo yêu cầu ghi đè; nội dung: “${content}”.`,
    en: `A row inserted into the list by hand was dropped as asked; its content: "${content}".`,
  };
}

/** @param rows with the entries that stand there now and before */
export function hiddenRows(rows: Bilingual): Bilingual {
  return {
    vi: `Hàng bị ẩn ở yên tại chỗ, không đi theo mục của danh sách: ${rows.vi}. Hãy kiểm tra hàng nào cần ẩn trước khi trình.`,
    en: `Hidden rows stay at their place and do not go with the list's entries: ${rows.en}. Check which rows are to be hidden before sending.`,
  };
}

export function hiddenRow(row: number, before: string, now: string): Bilingual {
  return {
    vi: `hàng ${row} trước là “${before}”, nay ${now === '' ? 'không còn' : `là “${now}”`}`,
    en: `row ${row} was "${before}" and ${now === '' ? 'is gone' : `is "${now}" now`}`,
  };
}

export function hiddenCopies(row: number): Bilingual {
  return {
    vi: `Hàng ${row}, hàng duy nhất của danh sách, đang bị ẩn nên các hàng mới cũng bị ẩn. Nếu không muốn, hãy bỏ ẩn trước khi trình.`,
    en: `Row ${row}, the only one of the list, is hidden, and so are the new rows. Unhide them before sending if that is not meant.`,
  };
}

export function hiddenTemplateRow(row: number): Bilingual {
  return {
    vi: `Hàng ${row} đã bị ẩn bằng tay; hàng của danh sách trong mẫu trả lại vẫn bị ẩn. Hãy bỏ ẩn trước khi dùng mẫu.`,
    en: `Row ${row} was hidden by hand, and the list's row in the template that comes back is hidden, too. Unhide it before using the template.`,
  };
}

export function typedOver(now: string, template: string, key: string, cell: string): Bilingual {
  return {
    vi: `“${now}” được sửa tay đè lên nội dung “${template}” của mẫu; nội dung sửa tay được giữ theo hàng “${key}” ở ô ${cell}, các hàng khác theo mẫu. Hãy kiểm tra trước khi trình.`,
    en: `"${now}" was typed over the template's "${template}"; it is kept with the row "${key}" in cell ${cell}, the other rows have the template's content. Check it before sending.`,
  };
}

export function typedOverLost(now: string, template: string, key: string): Bilingual {
  return {
    vi: `“${now}” được sửa tay đè lên nội dung “${template}” của mẫu không giữ được vì hàng “${key}” không còn trong kết quả lần này.`,
    en: `"${now}", typed over the template's "${template}", could not be kept because the row "${key}" is no longer in this time's result.`,
  };
}

export function typedOverRestored(now: string, template: string): Bilingual {
  return {
    vi: `“${now}” được sửa tay đè lên nội dung “${template}” của mẫu; mẫu trả lại có nội dung của mẫu.`,
    en: `"${now}" was typed over the template's "${template}"; the template comes back with its own content.`,
  };
}

export function maybeTypedOver(now: string): Bilingual {
  return {
    vi: `Không còn hàng nào của danh sách giữ nội dung của mẫu ở cột này; “${now}” có thể đã được gõ tay đè lên công thức và được dùng cho mọi hàng mới. Hãy kiểm tra, hoặc điền từ mẫu gốc.`,
    en: `No row of the list holds the template's content in this column any more; "${now}" may have been typed over a formula and is used for all new rows. Check it, or fill the original template.`,
  };
}

export function noteMoved(now: string, key: string, cell: string): Bilingual {
  return {
    vi: `Ghi chú “${now}” bên cạnh danh sách được giữ và đi theo hàng “${key}” đến ô ${cell}.`,
    en: `The note "${now}" beside the list was kept and goes with the row "${key}" to cell ${cell}.`,
  };
}

export function noteLost(now: string, key: string): Bilingual {
  return {
    vi: `Ghi chú “${now}” bên cạnh danh sách không giữ được vì hàng “${key}” không còn trong kết quả lần này. Nếu cần, hãy chép lại sang chỗ khác.`,
    en: `The note "${now}" beside the list could not be kept because the row "${key}" is no longer in this time's result. Copy it elsewhere if it is needed.`,
  };
}

export function noteRestored(now: string): Bilingual {
  return {
    vi: `Ghi chú “${now}” bên cạnh danh sách bị bỏ khi trả lại mẫu. Nếu cần, hãy chép lại từ báo cáo.`,
    en: `The note "${now}" beside the list goes as the template comes back. Copy it from the report if it is needed.`,
  };
}

export function noteDropped(now: string, marker: string): Bilingual {
  return {
    vi: `Nội dung “${now}” được ghi tay ở hàng bị bỏ theo ${marker} nên đi cùng hàng; khi hàng trở lại, nội dung này cũng trở lại.`,
    en: `"${now}" was typed into a row that ${marker} leaves out and goes with the row; it comes back when the row does.`,
  };
}

/** @param before,now the entries that stood and will stand at a comment */
export function commentStays(before: string, now: string): Bilingual {
  return {
    vi: `Nhận xét (comment) ở ô này được viết khi hàng là “${before}” và không đi theo mục của danh sách; hàng này nay là “${now}”. Hãy chuyển hoặc bỏ nhận xét trước khi trình.`,
    en: `The comment at this cell was written when the row was "${before}" and does not go with the list's entries; the row is "${now}" now. Move or delete the comment before sending.`,
  };
}

/** @param cell where the comment stands before its row goes */
export function commentGone(cell: string): Bilingual {
  return {
    vi: `Nhận xét (comment) vốn ở ô ${cell} đi cùng hàng bị bỏ và có thể không trở lại. Nếu cần, hãy chép lại từ tệp trước.`,
    en: `The comment that stood at ${cell} goes with its row and need not come back. Copy it from the file before if it is needed.`,
  };
}
