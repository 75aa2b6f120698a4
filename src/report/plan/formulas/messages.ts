/** What the preview tells of formulas. */
import type { Bilingual } from '../../../kpi/bilingual';

export function formulaLosesRows(): Bilingual {
  return {
    vi: 'Công thức tham chiếu tới các hàng bị bỏ (ít nhất một vùng của công thức không còn hàng nào) nên sau khi điền sẽ báo #REF!. Hãy đưa công thức vào trong khối cùng các hàng đó.',
    en: 'The formula refers to rows that go (a range of it keeps no row) and will show #REF!. Move the formula into the block with these rows.',
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

/** @param address as `INDIRECT` is given it */
export function textAddress(address: string): Bilingual {
  return {
    vi: `Công thức ghi địa chỉ ô bằng chữ trong INDIRECT (“${address}”). Địa chỉ ấy không đổi theo khi hàng dịch chuyển, nên công thức có thể lấy nhầm ô. Hãy trỏ thẳng tới ô, hoặc đặt tên cho ô rồi dùng tên đó.`,
    en: `The formula names cells by a text in INDIRECT ("${address}"). The text does not follow when rows move, so the formula may read the wrong cell. Refer to the cell itself, or give it a name and use the name.`,
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

export function formulaCountsEmpty(): Bilingual {
  return {
    vi: 'Danh sách mà công thức đếm lần này không có mục nào, chỉ còn một hàng ghi như vậy, nên công thức đếm cả hàng ấy. Hãy trừ hàng đó trong mẫu, ví dụ =COUNTA(A3:A3)-COUNTIF(A3:A3,"không có").',
    en: 'The list this formula counts has no entries this time, only a row that says so, which the formula counts. Take it off in the template, for example =COUNTA(A3:A3)-COUNTIF(A3:A3,"none").',
  };
}

/** @param range as the formula reads after the fill */
export function formulaTakesEntryRows(range: string): Bilingual {
  return {
    vi: `Công thức lấy một hàng của mỗi mục (mục cao nhiều hàng), nhưng sau khi điền đọc ${range}: lẫn cả hàng khác của các mục, hoặc viết theo cách hàm này không nhận, nên kết quả có thể sai. Hãy đặt các số của một mục trên cùng một hàng.`,
    en: `The formula takes one row of each entry (entries are several rows high) but reads ${range} after the fill: other rows of the entries as well, or a form this function does not take, so its result may be wrong. Put the figures of an entry into one row.`,
  };
}

/** @param range as the name reads after the fill */
export function nameTakesEntryRows(name: string, range: string): Bilingual {
  return {
    vi: `Tên “${name}” chỉ một hàng của mỗi mục (mục cao nhiều hàng), nhưng sau khi điền là ${range}, lẫn cả hàng khác của các mục, nên công thức dùng tên này có thể sai. Hãy đặt các số của một mục trên cùng một hàng.`,
    en: `The name "${name}" means one row of each entry (entries are several rows high) but is ${range} after the fill, other rows of the entries as well, so formulas that use it may be wrong. Put the figures of an entry into one row.`,
  };
}

/** Words in `N(…)`. */
export function formulaCountsZero(cells: string): Bilingual {
  return {
    vi: `Ô không phải là số (${cells}) được tính là 0 trong N(…); đứng ngoài N(…) thì công thức báo #VALUE!. Số không có không phải là 0: hãy xem lại kết quả.`,
    en: `Cells that are not numbers (${cells}) count as 0 inside N(…); outside of it the formula shows #VALUE!. A figure that is missing is not 0: check the result.`,
  };
}
