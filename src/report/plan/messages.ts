/** What the preview tells besides the values. */
import { sameInBoth, type Bilingual, type Lang } from '../../kpi/bilingual';
import type { Value } from '../../kpi/value';
import { quoted } from '../../kpi/quoted';
import { formatValue, noData } from '../../language/formatValue';
import type { ListName } from '../markers/listKinds';
import type { LaidThing } from '../workbook/record';
import type { Misreading } from './cells/misreading';

const figureLists: ReadonlySet<ListName> = new Set<ListName>(['rank', 'breakdown', 'series']);

/** What stands where a list is empty: of figures there are none yet, of entries in a register there simply are none. */
export function emptyList(list: ListName): Bilingual {
  return figureLists.has(list) ? noData : { vi: 'không có', en: 'none' };
}

export function rowCount(count: number, lang: Lang): string {
  if (lang === 'vi') return `${count} hàng`;
  return count === 1 ? '1 row' : `${count} rows`;
}

export function droppedRows(count: number, lang: Lang): string {
  return lang === 'vi' ? `bỏ ${count} hàng` : `${rowCount(count, 'en')} left out`;
}

export function missingInRows(missing: number, of: number, reason: Bilingual): Bilingual {
  if (of === 1) return reason;
  return {
    vi: `${missing}/${of} hàng chưa có số liệu, hàng đầu tiên vì: ${reason.vi}`,
    en: `${missing} of ${of} rows have no figure, the first because: ${reason.en}`,
  };
}

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

export function nothingToRestore(): Bilingual {
  return {
    vi: 'Tệp không mang dấu vết của lần điền nào (mẫu chưa điền, hoặc bản phát hành), nên không có gì được trả về mẫu.',
    en: 'The file bears no trace of a fill (a template not filled yet, or a copy for publication), so nothing was turned back into a template.',
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

/** @param others how many figures besides those named */
export function withoutSource(figures: string, others: number): Bilingual {
  return {
    vi: `Số liệu không ghi nguồn: ${figures}${others > 0 ? ` và ${others} số liệu khác` : ''}. Hãy bổ sung cột SOURCE của bộ số liệu trước khi dùng.`,
    en: `No source is given for: ${figures}${others > 0 ? ` and ${others} more` : ''}. Fill in the data set's column SOURCE before using the figure.`,
  };
}

export function controlCharacters(): Bilingual {
  return {
    vi: 'Văn bản có ký tự điều khiển không hiển thị được; nên sửa ở nguồn số liệu.',
    en: 'The text has control characters that cannot be shown; correct it in the data.',
  };
}

export function figuresTouch(text: string): Bilingual {
  return {
    vi: `Hai số đứng sát nhau nên đọc thành một số khác: “${quoted(text)}”. Hãy thêm dấu cách, dấu phẩy hoặc chữ giữa hai dấu {{…}} trong mẫu.`,
    en: `Two figures stand side by side and read as another number: "${quoted(text)}". Put a space, a comma or words between the two markers in the template.`,
  };
}

export function textCut(): Bilingual {
  return {
    vi: 'Văn bản dài quá 32.767 ký tự, mức tối đa của một ô Excel, nên bị cắt bớt ở cuối.',
    en: 'The text is longer than the 32,767 characters an Excel cell can hold; its end was cut.',
  };
}

export function formulaLosesRows(): Bilingual {
  return {
    vi: 'Công thức chỉ tham chiếu tới các hàng bị bỏ, sau khi điền sẽ báo #REF!. Hãy đưa công thức vào trong khối cùng các hàng đó.',
    en: 'The formula refers only to rows that go and will show #REF!. Move the formula into the block with these rows.',
  };
}

export function formulaLosesEntries(): Bilingual {
  return {
    vi: 'Công thức trỏ vào hàng của danh sách không có trong mẫu (mẫu chỉ có hàng đầu của danh sách), nên trong mẫu trả lại sẽ báo #REF!. Nếu cần, hãy chép lại công thức từ báo cáo và sửa cho trỏ vào cả danh sách.',
    en: "The formula points at a row of a list that the template does not have (it has the list's first row only) and will show #REF! in the template that comes back. Copy the formula from the report if it is needed, and let it refer to the whole list.",
  };
}

export function formulaLosesEdge(): Bilingual {
  return {
    vi: 'Vùng của công thức bắt đầu hoặc kết thúc ở hàng bị bỏ nên được thu hẹp; nếu lần sau hàng trở lại, vùng không tự mở rộng. Khi đó hãy điền từ mẫu gốc.',
    en: 'A range of the formula begins or ends at a row that goes and was narrowed; it will not widen by itself if the row comes back. Fill the original template then.',
  };
}

/** @param row that formulas of a list mean as the row above it, with inserted rows between the two */
export function rowAboveApart(row: number): Bilingual {
  return {
    vi: `Công thức trong hàng của danh sách trỏ vào hàng ${row}, vốn ở ngay trên danh sách; nay có hàng được chèn vào giữa, nên khi điền lại mẫu này mọi hàng của danh sách sẽ cùng trỏ vào hàng đó. Hãy sửa công thức trong mẫu cho trỏ vào hàng ngay trên danh sách.`,
    en: `Formulas in the list's rows point at row ${row}, which was just above the list; rows were inserted between, so when this template is filled every row of the list will point at that one. Let the formulas in the template point at the row just above the list.`,
  };
}

export function spanLeft(): Bilingual {
  return {
    vi: 'Công thức tham chiếu cùng một ô của nhiều trang (kiểu Trang1:Trang3!B2), mà hàng của các trang đó dịch chuyển khác nhau nên tham chiếu được giữ như trong mẫu và có thể trỏ nhầm hàng. Hãy kiểm tra ô này, hoặc trong mẫu viết riêng từng trang: SUM(Trang1!B2,Trang2!B2).',
    en: 'The formula points at one cell of several sheets (as in Sheet1:Sheet3!B2) whose rows move differently, so the reference stays as in the template and may point at the wrong row. Check this cell, or name each sheet in the template: SUM(Sheet1!B2,Sheet2!B2).',
  };
}

export function nameSpanLeft(name: string): Bilingual {
  return {
    vi: `Tên “${name}” tham chiếu cùng một ô của nhiều trang (kiểu Trang1:Trang3!B2), mà hàng của các trang đó dịch chuyển khác nhau nên tham chiếu được giữ như trong mẫu và có thể trỏ nhầm hàng. Hãy kiểm tra các công thức dùng tên này, hoặc trong mẫu viết riêng từng trang: SUM(Trang1!$B$2,Trang2!$B$2).`,
    en: `The name "${name}" points at one cell of several sheets (as in Sheet1:Sheet3!B2) whose rows move differently, so the reference stays as in the template and may point at the wrong row. Check the formulas that use the name, or name each sheet in the template: SUM(Sheet1!$B$2,Sheet2!$B$2).`,
  };
}

const LAID: Readonly<Record<LaidThing, Bilingual>> = {
  validation: { vi: 'kiểm tra nhập liệu', en: 'data validation' },
  conditionalFormat: { vi: 'định dạng có điều kiện', en: 'conditional formats' },
  hyperlink: { vi: 'liên kết', en: 'hyperlinks' },
};

/** Rows that come back without what lay on them. */
export function rowsCameBare(first: number, last: number, things: readonly LaidThing[]): Bilingual {
  const named = (lang: 'vi' | 'en'): string => things.map((thing) => LAID[thing][lang]).join(', ');
  return {
    vi: `Hàng ${first}–${last} trở lại, nhưng ${named('vi')} từng đặt trên đó có thể không trở lại cùng. Hãy xem và đặt lại, hoặc điền từ mẫu gốc.`,
    en: `Rows ${first}–${last} are back, but not all that lay on them need be: ${named('en')}. Look and set it again, or fill the original template.`,
  };
}

export function formulaOverQualified(cells: string): Bilingual {
  return {
    vi: `Công thức tính trên số liệu không chính xác tuyệt đối (${cells}); kết quả có thể nói quá nguồn. Hãy xem lại cách diễn đạt.`,
    en: `The formula works on figures that are not exact (${cells}); its result may say more than the sources. Check the wording.`,
  };
}

export function formulaSkipsText(cells: string): Bilingual {
  return {
    vi: `Tổng bỏ qua ô không phải là số (${cells}), nên chỉ là tổng của phần đã có.`,
    en: `The sum leaves out cells that are not numbers (${cells}), so it is the sum of what is there only.`,
  };
}

export function formulaPassesOverText(cells: string): Bilingual {
  return {
    vi: `Công thức bỏ qua ô không phải là số (${cells}), nên chỉ tính trên phần đã có.`,
    en: `The formula leaves out cells that are not numbers (${cells}), so it works on what is there only.`,
  };
}

/** @param fails whether nothing but `#VALUE!` can come of it */
export function formulaOverText(cells: string, count: number, fails: boolean): Bilingual {
  const test = count === 1 ? `ISNUMBER(${cells})` : `COUNT(${cells})=${count}`;
  // Where not all cells can be named, the way is shown with one.
  const condition = count === 1 || !cells.includes('…') ? test : 'ISNUMBER(B1)';
  return {
    vi: `Ô ${cells} là chữ, không phải số (chưa có số liệu hoặc là một khoảng), nên công thức ${fails ? 'sẽ báo #VALUE!' : 'có thể báo #VALUE! hoặc cho kết quả sai'}. Hãy viết công thức trong mẫu dạng =IF(${condition},…,"chưa có số liệu").`,
    en: `${count === 1 ? `Cell ${cells} holds` : `Cells ${cells} hold`} words, not a number (no figure, or a range), so the formula ${fails ? 'will show #VALUE!' : 'may show #VALUE! or be wrong'}. Write it in the template as =IF(${condition},…,"no data").`,
  };
}

export function sumUnknown(cells: string): Bilingual {
  return {
    vi: `Tổng cộng các số “ít hơn” với các số “nhiều hơn” (${cells}) nên không xác định được; con số trong ô nói quá nguồn.`,
    en: `The sum adds figures bounded from above and from below (${cells}) and cannot be known; the number in the cell says more than its sources.`,
  };
}

export function formulaOverUnknown(cells: string): Bilingual {
  return {
    vi: `Công thức tính trên tổng không xác định được (${cells}), nên kết quả cũng không xác định được; con số trong ô nói quá nguồn.`,
    en: `The formula works on a total that cannot be known (${cells}), so its result cannot be known either; the number in the cell says more than its sources.`,
  };
}

export function formulaOverEmpty(): Bilingual {
  return {
    vi: 'Danh sách mà công thức tính trên đó lần này không có mục nào, nên công thức có thể báo lỗi như #DIV/0!. Hãy viết công thức trong mẫu dạng =IFERROR(…,"chưa có số liệu").',
    en: 'The list this formula works on has no entries this time, so it may show an error such as #DIV/0!. Write it in the template as =IFERROR(…,"no data").',
  };
}

/** Words in `N(…)`. */
export function formulaCountsZero(cells: string): Bilingual {
  return {
    vi: `Ô không phải là số (${cells}) được tính là 0 trong N(…); đứng ngoài N(…) thì công thức báo #VALUE!. Số không có không phải là 0: hãy xem lại kết quả.`,
    en: `Cells that are not numbers (${cells}) count as 0 inside N(…); outside of it the formula shows #VALUE!. A figure that is missing is not 0: check the result.`,
  };
}

export function illustrative(): Bilingual {
  return {
    vi: 'Báo cáo điền từ số liệu minh họa; mẫu không có dấu {{dataset.note}} nên lời ghi chú được đặt ở chân trang và ở ô trống dưới mỗi trang tính đã điền.',
    en: 'The report is filled from illustrative data; the template has no {{dataset.note}}, so the label was put into the footer and a free cell below each filled sheet.',
  };
}

export function notCalculated(formula: string): Bilingual {
  return {
    vi: `Công thức “=${formula}” chưa có giá trị đã tính (hoặc đang báo lỗi), nên bản phát hành để ô trống. Hãy mở tệp trong Excel có NGKT, tính lại và lưu trước khi phát hành.`,
    en: `The formula "=${formula}" has no calculated value (or shows an error), so the published copy leaves the cell empty. Open the file in Excel with NGKT, recalculate and save it before publishing.`,
  };
}

export function nameUsesFunctions(name: string): Bilingual {
  return {
    vi: `Tên “${name}” dùng hàm NGKT và được giữ nguyên; nơi không có NGKT sẽ báo #NAME?.`,
    en: `The name "${name}" uses NGKT functions and stays as it is; without NGKT it reads #NAME?.`,
  };
}

export function unfilledMarker(): Bilingual {
  return {
    vi: 'Ô vẫn còn dấu {{…}} chưa điền trong bản phát hành.',
    en: 'The cell still holds an unfilled {{…}} marker in the published copy.',
  };
}

export const unknownDateSystem: Bilingual = {
  vi: 'Excel không cho biết sổ tính đếm ngày từ năm 1900 hay 1904 nên không ghi ngày: ghi vào có thể sai 4 năm. Hãy điền tệp bằng lệnh ngkt fill, hoặc đổi ô này sang định dạng Văn bản để ngày được ghi bằng chữ.',
  en: 'Excel does not tell whether the workbook counts days from 1900 or from 1904, so the date is not written: it might be four years wrong. Fill the file with the command ngkt fill, or give the cell the Text format to have the date as text.',
};

/** @param value no percentage, in a cell that shows one */
export function notPercent(value: Value): Bilingual {
  return {
    vi: `Ô có định dạng % nhưng “${formatValue(value, 'vi')}” không phải là tỷ lệ nên sẽ hiện gấp 100 lần. Hãy đổi định dạng số của ô trong mẫu, ví dụ #,##0.`,
    en: `The cell is formatted as a percentage but "${formatValue(value, 'en')}" is none, so it shows a hundredfold. Change the cell's number format in the template, for example to #,##0.`,
  };
}

export function misread(how: Misreading, value: Value): Bilingual {
  const [vi, en] = [formatValue(value, 'vi'), formatValue(value, 'en')];
  if (how === 'date') {
    return {
      vi: `Ô có định dạng ngày nên “${vi}” sẽ hiện thành ngày tháng. Hãy đổi định dạng số của ô trong mẫu, ví dụ #,##0.`,
      en: `The cell is formatted as a date, so "${en}" shows as a day. Change the cell's number format in the template, for example to #,##0.`,
    };
  }
  if (how === 'scaled') {
    return {
      vi: `Định dạng số của ô có dấu phân cách hàng nghìn ở cuối nên Excel chia “${vi}” cho 1.000 (mỗi dấu một lần) rồi mới hiện. Hãy bỏ dấu đó trong định dạng của ô ở mẫu, ví dụ #,##0.00.`,
      en: `The cell's number format ends in a thousands separator, so Excel divides "${en}" by 1,000 (once for each) before showing it. Take it out of the cell's format in the template, for example #,##0.00.`,
    };
  }
  if (how === 'zero') {
    return {
      vi: `Định dạng số của ô làm tròn “${vi}” thành 0. Hãy thêm chữ số lẻ vào định dạng của ô trong mẫu, ví dụ #,##0.00.`,
      en: `The cell's number format rounds "${en}" to 0. Add decimals to the cell's format in the template, for example #,##0.00.`,
    };
  }
  return {
    vi: `Định dạng số của ô làm tròn “${vi}” nên ô nói quá nguồn. Hãy thêm chữ số lẻ vào định dạng của ô trong mẫu, ví dụ #,##0.00.`,
    en: `The cell's number format rounds "${en}", so the cell says more than its source. Add decimals to the cell's format in the template, for example #,##0.00.`,
  };
}
