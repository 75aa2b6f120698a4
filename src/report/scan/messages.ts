/** What is wrong with a template's blocks, or with the fill record a workbook carries. */
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { OutsideMarker, RecordProblem } from '../workbook/snapshot';

export function unclosedBlock(opening: string, closing: string): Bilingual {
  return {
    vi: `Khối mở bằng ${opening} nhưng không đóng. Hãy thêm ${closing} ở cùng trang tính, sau các hàng của khối.`,
    en: `The block opened by ${opening} is not closed. Add ${closing} on the same sheet, after the block's rows.`,
  };
}

export function unopenedBlock(closing: string, opening: string): Bilingual {
  return {
    vi: `Dấu ${closing} không có dấu ${opening} đứng trước.`,
    en: `${closing} has no ${opening} before it.`,
  };
}

export function crossingBlocks(closing: string, open: string, openCell: string): Bilingual {
  return {
    vi: `Dấu ${closing} đóng chéo: khối ${open} mở ở ô ${openCell} chưa đóng. Khối mở sau phải đóng trước.`,
    en: `${closing} crosses another block: ${open} opened in ${openCell} is still open. Close the inner block first.`,
  };
}

export function blockInList(inner: string, list: string, listCell: string): Bilingual {
  return {
    vi: `Khối ${inner} nằm trong danh sách ${list} (ô ${listCell}); trong danh sách không đặt được khối khác. Hãy đưa khối ra ngoài danh sách.`,
    en: `The block ${inner} stands inside the list ${list} (cell ${listCell}); a list cannot hold another block. Move it out of the list.`,
  };
}

export function sharedRow(first: string, second: string): Bilingual {
  return {
    vi: `Hai khối ${first} và ${second} dùng chung một hàng. Hãy đặt mỗi dấu mở, đóng khối ở một hàng riêng.`,
    en: `The blocks ${first} and ${second} share a row. Put every opening and closing marker in a row of its own.`,
  };
}

export function emptyBlock(opening: string): Bilingual {
  return {
    vi: `Khối ${opening} không có hàng nào ở giữa. Hãy thêm ít nhất một hàng nội dung.`,
    en: `The block ${opening} has no rows inside. Put at least one row of content into it.`,
  };
}

export function fieldOutsideList(source: string): Bilingual {
  return {
    vi: `${source} là trường của hàng danh sách, chỉ dùng giữa {{#rows …}} và {{/rows}}.`,
    en: `${source} is a field of a list's row and works only between {{#rows …}} and {{/rows}}.`,
  };
}

export function markerInListRow(source: string): Bilingual {
  return {
    vi: `Dấu ${source} được ghi ở một hàng của danh sách đã điền nhưng không phải hàng đầu nên chưa dùng được. Hãy ghi dấu ở hàng đầu của danh sách.`,
    en: `${source} was typed into a filled list below its first row and was not used. Type it in the list's first row.`,
  };
}

export function tableAcrossBlock(table: string, block: string, rows: string): Bilingual {
  return {
    vi: `Bảng (Table) “${table}” và khối ${block} (hàng ${rows}) cắt nhau: bảng phải có dòng tiêu đề ở trên khối và chứa trọn các hàng của khối, hoặc nằm hẳn ngoài khối.`,
    en: `The table "${table}" and the block ${block} (rows ${rows}) cross: the table must have its header above the block and hold all of the block's rows, or stand outside it.`,
  };
}

export function mergeAcrossBlock(merge: string, block: string, rows: string): Bilingual {
  return {
    vi: `Vùng ô gộp ${merge} vắt qua mép khối ${block} (hàng ${rows}). Hãy bỏ gộp, hoặc gộp gọn trong khối hay ngoài khối.`,
    en: `The merged cells ${merge} cross the edge of the block ${block} (rows ${rows}). Unmerge them, or keep the merge inside or outside the block.`,
  };
}

export function outsideMarker({ place, part }: Pick<OutsideMarker, 'place' | 'part'>, marker: string): Bilingual {
  const places = {
    textBox: { vi: 'hộp chữ', en: 'a text box' },
    header: { vi: 'đầu trang', en: 'the page header' },
    footer: { vi: 'chân trang', en: 'the page footer' },
    comment: { vi: 'chú thích', en: 'a comment' },
    chart: { vi: 'biểu đồ', en: 'a chart' },
    sheetName: { vi: 'tên trang tính', en: 'a sheet name' },
  } as const;
  const parts = {
    left: { vi: ' (phần trái)', en: ' (left part)' },
    centre: { vi: ' (phần giữa)', en: ' (centre part)' },
    right: { vi: ' (phần phải)', en: ' (right part)' },
  } as const;
  const where = (lang: Lang): string => places[place][lang] + (part ? parts[part][lang] : '');
  const shown = marker.length > 60 ? `${marker.slice(0, 60)}…` : marker;
  return {
    vi: `Dấu trong ${where('vi')} không được điền và giữ nguyên: “${shown}”. Hãy đặt dấu trong ô.`,
    en: `A marker in ${where('en')} is not filled and stays as it is: "${shown}". Put markers in cells.`,
  };
}

export function markerInFormula(): Bilingual {
  return {
    vi: 'Công thức có chứa “{{”; dấu trong công thức không được điền. Hãy đặt dấu ở một ô riêng và để công thức tham chiếu tới ô đó.',
    en: 'The formula contains "{{"; markers inside formulas are not filled. Put the marker in a cell of its own and refer to that cell.',
  };
}

export function strayClose(): Bilingual {
  return {
    vi: 'Ô có “}}” mà không có “{{” đứng trước; có thể thiếu một dấu ngoặc khi gõ.',
    en: 'The cell has "}}" without "{{" before it; a brace may be missing.',
  };
}

export function noMarkers(): Bilingual {
  return {
    vi: 'Tệp không có dấu {{…}} nào trong ô nên không có gì để điền. Hãy ghi dấu, ví dụ {{HLA}}, vào các ô cần điền.',
    en: 'No cell of the file holds a {{…}} marker, so there is nothing to fill. Write markers such as {{HLA}} into the cells to fill.',
  };
}

export function recordUnusable(problem: RecordProblem): Bilingual {
  if (problem.kind === 'unreadable') {
    return {
      vi: `Phần ghi dấu vết điền số liệu trong tệp (${problem.part}) bị hỏng, không đọc được; chưa thay đổi gì. Hãy điền lại từ mẫu gốc.`,
      en: `The fill record inside the file (${problem.part}) is damaged and cannot be read; nothing was changed. Fill the original template instead.`,
    };
  }
  return {
    vi: `Tệp là báo cáo đã điền (còn ${problem.names} tên ẩn _ngkt_…) nhưng phần ghi dấu vết điền số liệu đã mất: có thể tệp đã được lưu bằng chương trình không giữ phần này (như openpyxl, Google Sheets). Chưa thay đổi gì. Hãy điền lại từ mẫu gốc, hoặc dùng bản lưu trước đó.`,
    en: `The file is a filled report (${problem.names} hidden names _ngkt_… are left) but its fill record is gone: a program that does not keep it (such as openpyxl or Google Sheets) may have saved the file. Nothing was changed. Fill the original template, or use an earlier copy of the report.`,
  };
}

/** @param named some of the markers whose places are gone */
export function allPlacesLost(count: number, named: string): Bilingual {
  return {
    vi: `Cả ${count} vị trí đã điền (${named}) đều không còn trong tệp: các hàng, trang tính hoặc tên ẩn _ngkt_… đã bị xóa. Chưa thay đổi gì. Hãy điền lại từ mẫu gốc, hoặc dùng bản lưu trước đó.`,
    en: `All ${count} filled places (${named}) are gone: their rows, sheets or hidden names _ngkt_… were deleted. Nothing was changed. Fill the original template, or use an earlier copy of the report.`,
  };
}

/** @param named some of the markers whose names are gone */
export function namesLost(count: number, named: string): Bilingual {
  return {
    vi: `Tên ẩn _ngkt_… của ${count} vị trí đã điền (${named}) không còn trong tệp, nên không biết các ô đó ở đâu và có còn giữ số liệu cũ không: có thể tên đã bị xóa, hoặc tệp đã được lưu bằng chương trình không giữ đủ tên. Chưa thay đổi gì. Hãy dùng bản lưu trước đó; hoặc gõ lại các dấu này vào đúng ô rồi điền lại; hoặc điền từ mẫu gốc.`,
    en: `The hidden names _ngkt_… of ${count} filled places (${named}) are gone, so it is not known where these cells are and whether they still hold old figures: the names may have been deleted, or a program that does not keep them all may have saved the file. Nothing was changed. Use an earlier copy of the report; or type these markers into their cells again and fill once more; or fill the original template.`,
  };
}

export function markerTypedAgain(marker: string): Bilingual {
  return {
    vi: `Tên ẩn của vị trí đã điền theo dấu “${marker}” không còn, nhưng dấu đã được gõ lại trong tệp nên được điền như dấu mới. Hãy kiểm tra ô cũ không còn giữ số liệu kỳ trước.`,
    en: `The hidden name of the place filled for "${marker}" is gone, but the marker was typed into the file again and is filled like a new one. Check that the old cell does not keep an earlier figure.`,
  };
}

export function cellLost(marker: string): Bilingual {
  return {
    vi: `Ô đã điền cho dấu “${marker}” không còn trong tệp (ô, hàng hoặc trang tính đã bị xóa) nên được bỏ qua; phần còn lại vẫn được xử lý. Muốn có lại ô này, hãy điền từ mẫu gốc.`,
    en: `The cell filled for "${marker}" is gone (its cell, row or sheet was deleted) and is left out; everything else goes on. To have it back, fill the original template.`,
  };
}

export function listLost(marker: string): Bilingual {
  return {
    vi: `Danh sách ${marker} không còn trong tệp (các hàng hoặc trang tính đã bị xóa) nên được bỏ qua; phần còn lại vẫn được xử lý. Muốn có lại danh sách, hãy điền từ mẫu gốc.`,
    en: `The list ${marker} is gone (its rows or sheet were deleted) and is left out; everything else goes on. To have it back, fill the original template.`,
  };
}

export function droppedRowsLost(marker: string): Bilingual {
  return {
    vi: `Không còn biết các hàng đã bỏ theo ${marker} đứng ở đâu (hàng ngay dưới đã bị xóa) nên các hàng đó không trở lại được nữa. Muốn có lại, hãy điền từ mẫu gốc.`,
    en: `Where the rows left out by ${marker} belong is not known any more (the row below them was deleted), so they cannot come back. To have them back, fill the original template.`,
  };
}

export function blockLost(marker: string): Bilingual {
  return {
    vi: `Chỗ mở hoặc đóng của khối ${marker} đã bị xóa; các hàng còn lại của khối từ nay là hàng thường, không còn theo điều kiện. Muốn có lại khối, hãy điền từ mẫu gốc.`,
    en: `The place where the block ${marker} opens or closes was deleted; what is left of its rows are ordinary rows from now on. To have the block back, fill the original template.`,
  };
}

export function copiedSheet(): Bilingual {
  return {
    vi: 'Trang tính này là bản sao của một trang đã điền nên được giữ nguyên, không điền lại. Nếu không cần số liệu cũ, hãy xóa bản sao; muốn điền cả bản sao, hãy sao chép trang ngay trong mẫu rồi điền.',
    en: 'This sheet is a copy of a filled sheet; it is left as it is and not filled again. Delete it if its old figures are not needed; to fill both, copy the sheet in the template and fill that.',
  };
}

export function bandHeightBroken(marker: string, rows: number, height: number): Bilingual {
  return {
    vi: `Danh sách ${marker} có ${rows} hàng, không chia hết cho ${height} hàng của một mục: có hàng đã được chèn hoặc xóa bằng tay. Chưa thay đổi gì; hãy sửa lại số hàng hoặc điền từ mẫu gốc.`,
    en: `The list ${marker} has ${rows} rows, which is not a multiple of the ${height} rows of one entry: rows were inserted or deleted by hand. Nothing was changed; repair the rows or fill the original template.`,
  };
}

export function bandColumnsLost(marker: string): Bilingual {
  return {
    vi: `Danh sách ${marker} bị xóa bớt cột đã điền. Chưa thay đổi gì; hãy khôi phục cột hoặc điền lại từ mẫu gốc.`,
    en: `Filled columns of the list ${marker} were deleted. Nothing was changed; restore the columns or fill the original template.`,
  };
}
