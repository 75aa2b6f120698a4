/** What is wrong with a template's blocks, or with the fill record a workbook carries. */
import type { Bilingual } from '../../kpi/bilingual';

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

export function outsideMarker(
  place: 'textBox' | 'header' | 'comment' | 'chart' | 'sheetName',
  text: string,
): Bilingual {
  const places = {
    textBox: { vi: 'hộp chữ', en: 'a text box' },
    header: { vi: 'đầu trang, chân trang', en: 'a header or footer' },
    comment: { vi: 'chú thích', en: 'a comment' },
    chart: { vi: 'biểu đồ', en: 'a chart' },
    sheetName: { vi: 'tên trang tính', en: 'a sheet name' },
  } as const;
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    vi: `Dấu trong ${places[place].vi} không được điền và giữ nguyên: “${shown}”. Hãy đặt dấu trong ô.`,
    en: `A marker in ${places[place].en} is not filled and stays as it is: "${shown}". Put markers in cells.`,
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

export function recordUnreadable(problem: string): Bilingual {
  return {
    vi: `Phần ghi dấu vết điền số liệu trong tệp đã mất hoặc hỏng (${problem}); chưa thay đổi gì. Hãy điền lại từ mẫu gốc.`,
    en: `The fill record inside the file is lost or damaged (${problem}); nothing was changed. Fill the original template instead.`,
  };
}

export function recordNameLost(name: string, marker: string): Bilingual {
  return {
    vi: `Vị trí đã điền của ${marker} (tên ẩn ${name}) không còn trong tệp: có thể ô, hàng hoặc trang tính đã bị xóa. Chưa thay đổi gì; hãy điền lại từ mẫu gốc.`,
    en: `The place filled for ${marker} (hidden name ${name}) is gone: its cell, row or sheet may have been deleted. Nothing was changed; fill the original template instead.`,
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
