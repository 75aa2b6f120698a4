import type { Bilingual, Lang } from '../../../kpi/bilingual';
import { formatNumber } from '../../../language/formatNumber';

/** A number of cells, rows or lines as people write it. */
export function countText(count: number, lang: Lang): string {
  return formatNumber(count, 0, lang);
}

export const heading: Bilingual = { vi: 'Điền báo cáo', en: 'Fill a report' };

// What to fill
export const openWorkbook: Bilingual = { vi: 'Trang tính của sổ đang mở', en: 'Sheets of the open workbook' };
export const builtIn: Bilingual = { vi: 'Mẫu có sẵn', en: 'Built-in templates' };
export const builtInHint: Bilingual = {
  vi: 'Mẫu được thêm vào sổ này thành trang tính mới; các trang đang có giữ nguyên.',
  en: 'The template is added to this workbook as new sheets; the sheets already here stay as they are.',
};
export const otherTemplates: Bilingual = { vi: 'Thêm mẫu có sẵn vào sổ', en: 'Add a built-in template' };
export const noSheets: Bilingual = {
  vi: 'Sổ đang mở chưa có dấu {{…}} nào. Hãy chọn một mẫu có sẵn dưới đây, hoặc mở tệp mẫu của đơn vị rồi bấm “Đọc lại sổ”.',
  en: 'The open workbook has no {{…}} markers. Choose a built-in template below, or open your own template and press “Read the workbook again”.',
};
export const readAgain: Bilingual = { vi: 'Đọc lại sổ', en: 'Read the workbook again' };
export const allSheets: Bilingual = { vi: 'Chọn tất cả', en: 'Choose all' };
export const hiddenSheet: Bilingual = { vi: 'đang ẩn', en: 'hidden' };
export const insertedTemplate = (title: Bilingual): Bilingual => ({
  vi: `Đã thêm mẫu “${title.vi}” thành trang tính mới. Hãy kiểm tra kỳ và phạm vi rồi bấm “Xem trước”.`,
  en: `The template “${title.en}” was added as new sheets. Check period and area, then press “Preview”.`,
});

export function markerCount(count: number, lang: Lang): string {
  if (lang === 'vi') return `${countText(count, lang)} dấu chưa điền`;
  return count === 1 ? '1 marker to fill' : `${countText(count, lang)} markers to fill`;
}

export function filledFor(period: string, day: string, lang: Lang): string {
  return lang === 'vi' ? `Đã điền ${period}, ngày ${day}` : `Filled for ${period} on ${day}`;
}

// For what
export const forWhat: Bilingual = { vi: 'Số liệu và kỳ báo cáo', en: 'Data and reporting period' };
export const source: Bilingual = { vi: 'Nguồn số liệu', en: 'Data source' };
export const illustrative: Bilingual = {
  vi: 'Số liệu minh họa: báo cáo điền ra sẽ ghi rõ điều này.',
  en: 'Illustrative figures: the filled report will say so.',
};
export const period: Bilingual = { vi: 'Kỳ báo cáo', en: 'Period' };
export const periodHint: Bilingual = {
  vi: 'Chọn kỳ có số liệu, hoặc gõ: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-9M',
  en: 'Choose a period with figures, or type: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-9M',
};
export const plannedPeriods: Bilingual = {
  vi: 'Chưa có số liệu (chương trình, mục tiêu)',
  en: 'No figures yet (programmes, targets)',
};
export const periodWithoutFigures: Bilingual = {
  vi: 'Bộ số liệu không có số liệu riêng của kỳ này.',
  en: 'The data set has no figures of this very period.',
};
export const area: Bilingual = { vi: 'Phạm vi', en: 'Area' };
export const areaNotFound: Bilingual = {
  vi: 'Không có đơn vị nào tên như vậy trong danh mục của kỳ này.',
  en: 'No unit on this period’s list has that name.',
};
export const moreOptions: Bilingual = { vi: 'Tùy chọn khác', en: 'More options' };
export const boundary: Bilingual = { vi: 'Danh mục tỉnh, thành phố', en: 'List of provinces' };
export function boundaryAuto(list: string): Bilingual {
  return { vi: `Theo ngày cuối kỳ (${list} đơn vị)`, en: `In force on the period’s last day (${list} units)` };
}
export const boundary34: Bilingual = { vi: '34 đơn vị (từ 01/7/2025)', en: '34 units (since 1 July 2025)' };
export const boundary63: Bilingual = { vi: '63 đơn vị (đến 30/6/2025)', en: '63 units (until 30 June 2025)' };
export const reportLanguage: Bilingual = { vi: 'Ngôn ngữ trong báo cáo', en: 'Language of the report' };
export const vietnamese: Bilingual = { vi: 'Tiếng Việt', en: 'Vietnamese' };
export const english: Bilingual = { vi: 'Tiếng Anh', en: 'English' };
export const noMatch: Bilingual = { vi: 'Không tìm thấy', en: 'Nothing found' };

// Steps
export const preview: Bilingual = { vi: 'Xem trước', en: 'Preview' };
export const fill: Bilingual = { vi: 'Điền', en: 'Fill' };
export const back: Bilingual = { vi: 'Quay lại', en: 'Back' };
export const cancel: Bilingual = { vi: 'Hủy', en: 'Cancel' };
export const previewAgain: Bilingual = { vi: 'Xem trước lại', en: 'Preview again' };
export const tryAgain: Bilingual = { vi: 'Thử lại', en: 'Try again' };
export const overwriteEdits: Bilingual = { vi: 'Ghi đè', en: 'Overwrite' };
export const overwriteHint: Bilingual = {
  vi: 'Các ô dưới đây được sửa tay sau lần điền trước nên giữ nguyên. “Ghi đè” thay chúng bằng số liệu lần này.',
  en: 'The cells below were changed by hand after the last fill and are kept. “Overwrite” replaces them with this time’s figures.',
};
export const overwriting: Bilingual = {
  vi: 'Các ô sửa tay sẽ bị ghi đè.',
  en: 'Cells changed by hand will be overwritten.',
};

export const working: Readonly<
  Record<'read' | 'insert' | 'plan' | 'fill' | 'restore' | 'publish' | 'undo', Bilingual>
> = {
  read: { vi: 'Đang đọc sổ tính…', en: 'Reading the workbook…' },
  insert: { vi: 'Đang thêm mẫu vào sổ…', en: 'Adding the template…' },
  plan: { vi: 'Đang tính nội dung sẽ điền…', en: 'Working out what will be filled…' },
  fill: { vi: 'Đang điền…', en: 'Filling…' },
  restore: { vi: 'Đang trả lại mẫu…', en: 'Bringing the template back…' },
  publish: { vi: 'Đang phát hành…', en: 'Publishing…' },
  undo: { vi: 'Đang hoàn tác…', en: 'Undoing…' },
};

export const progress: Readonly<Record<'checking' | 'rows' | 'values' | 'references' | 'record' | 'done', Bilingual>> =
  {
    checking: { vi: 'Kiểm tra sổ tính', en: 'Checking the workbook' },
    rows: { vi: 'Thêm, bớt hàng', en: 'Adding and removing rows' },
    values: { vi: 'Ghi giá trị', en: 'Writing values' },
    references: { vi: 'Chỉnh công thức, biểu đồ', en: 'Adjusting formulas and charts' },
    record: { vi: 'Lưu nguồn gốc số liệu', en: 'Keeping the sources' },
    done: { vi: 'Hoàn tất', en: 'Finishing' },
  };
export const cannotCancel: Bilingual = {
  vi: 'Đang ghi vào sổ, không dừng giữa chừng để sổ không dở dang. Có thể hoàn tác sau.',
  en: 'The workbook is being written; stopping half-way would leave it unfinished. It can be undone afterwards.',
};

// Preview
export const previewHeading: Bilingual = { vi: 'Xem trước', en: 'Preview' };
export const nothingWritten: Bilingual = { vi: 'Chưa ghi gì vào sổ.', en: 'Nothing has been written yet.' };
export const search: Bilingual = { vi: 'Tìm ô, dấu, giá trị, nguồn', en: 'Search cell, marker, value, source' };
export const groups: Readonly<Record<'missing' | 'review' | 'kept' | 'filled' | 'note', Bilingual>> = {
  missing: { vi: 'Thiếu số liệu', en: 'No figure' },
  review: { vi: 'Cần xem lại', en: 'Needs a look' },
  kept: { vi: 'Giữ nguyên', en: 'Kept as edited' },
  filled: { vi: 'Sẽ điền', en: 'Will be filled' },
  note: { vi: 'Lưu ý', en: 'Notes' },
};
export const groupsAfter: typeof groups = {
  ...groups,
  filled: { vi: 'Đã điền', en: 'Filled' },
};
export function countsText(counts: ReadonlyMap<keyof typeof groups, number>): Bilingual {
  const listed = (lang: Lang): string =>
    [...counts].map(([id, count]) => `${groups[id][lang]}: ${countText(count, lang)}`).join(', ');
  return { vi: listed('vi'), en: listed('en') };
}
export const summary: Bilingual = { vi: 'Đến nhóm', en: 'Go to group' };
export function showMore(count: number): Bilingual {
  return { vi: `Hiện thêm ${count} dòng`, en: `Show ${count} more` };
}
export function found(count: number): Bilingual {
  return {
    vi: `Tìm thấy ${countText(count, 'vi')} dòng`,
    en: count === 1 ? '1 line found' : `${countText(count, 'en')} lines found`,
  };
}
export const nothingToFill: Bilingual = {
  vi: 'Các trang đã chọn không có gì để điền.',
  en: 'The chosen sheets have nothing to fill.',
};
export function severalSources(first: string, others: number): Bilingual {
  return { vi: `${first} và ${others} nguồn khác`, en: `${first} and ${others} more` };
}
export function rowsToChange(inserted: number, removed: number): Bilingual {
  return {
    vi: `Sẽ thêm ${countText(inserted, 'vi')} hàng, bớt ${countText(removed, 'vi')} hàng.`,
    en: `Rows to add: ${countText(inserted, 'en')}, to remove: ${countText(removed, 'en')}.`,
  };
}
export function rowsChanged(inserted: number, removed: number): Bilingual {
  return {
    vi: `Thêm ${countText(inserted, 'vi')} hàng, bớt ${countText(removed, 'vi')} hàng.`,
    en: `${countText(inserted, 'en')} rows added, ${countText(removed, 'en')} removed.`,
  };
}
export function sourceLine(name: string): Bilingual {
  return { vi: `Nguồn: ${name}`, en: `Source: ${name}` };
}
export const value: Bilingual = { vi: 'Giá trị', en: 'Value' };

// Result
type PlanKind = 'fill' | 'restore' | 'publish';
export const headingAfter: Readonly<Record<PlanKind, Bilingual>> = {
  fill: { vi: 'Đã điền xong', en: 'The report is filled' },
  restore: { vi: 'Đã trả lại mẫu', en: 'The template is back' },
  publish: { vi: 'Đã phát hành', en: 'Published' },
};
export function cellsWritten(kind: PlanKind, count: number): Bilingual {
  if (kind === 'publish') return published(count);
  return kind === 'fill' ? cellsFilled(count) : cellsConcerned(count);
}
function published(count: number): Bilingual {
  const formulas = {
    vi: count === 0 ? 'Sổ không có công thức NGKT.' : `${countText(count, 'vi')} công thức NGKT thành giá trị.`,
    en: count === 0 ? 'There were no NGKT formulas.' : `NGKT formulas turned into values: ${countText(count, 'en')}.`,
  };
  return {
    vi: `Đã bỏ dấu vết điền số liệu. ${formulas.vi}`,
    en: `The trace of filling is gone. ${formulas.en}`,
  };
}
function cellsFilled(count: number): Bilingual {
  return {
    vi: `${countText(count, 'vi')} ô được điền.`,
    en: count === 1 ? '1 cell filled.' : `${countText(count, 'en')} cells filled.`,
  };
}
export const formulaErrors: Readonly<Record<PlanKind, Bilingual>> = {
  fill: { vi: 'Công thức báo lỗi sau khi điền', en: 'Formulas that show errors now' },
  restore: { vi: 'Công thức báo lỗi sau khi trả lại mẫu', en: 'Formulas that show errors now' },
  publish: { vi: 'Công thức báo lỗi sau khi phát hành', en: 'Formulas that show errors now' },
};
export const formulaErrorsHint: Readonly<Record<PlanKind, Bilingual>> = {
  fill: {
    vi: 'Những công thức này không báo lỗi trước khi điền. Hãy xem lại hoặc hoàn tác.',
    en: 'These formulas showed no error before the fill. Look at them, or undo.',
  },
  restore: {
    vi: 'Những công thức này không báo lỗi trước khi trả lại mẫu. Hãy xem lại hoặc hoàn tác.',
    en: 'These formulas showed no error before the template came back. Look at them, or undo.',
  },
  publish: {
    vi: 'Những công thức này không báo lỗi trước khi phát hành. Hãy xem lại hoặc hoàn tác.',
    en: 'These formulas showed no error before publishing. Look at them, or undo.',
  },
};
export const undo: Readonly<Record<PlanKind, Bilingual>> = {
  fill: { vi: 'Hoàn tác lần điền', en: 'Undo this fill' },
  restore: { vi: 'Hoàn tác trả lại mẫu', en: 'Undo bringing back the template' },
  publish: { vi: 'Hoàn tác phát hành', en: 'Undo publishing' },
};
/** What is taken back, in the middle of a sentence. */
const work: Readonly<Record<PlanKind, Bilingual>> = {
  fill: { vi: 'lần điền', en: 'the fill' },
  restore: { vi: 'lần trả lại mẫu', en: 'the template was brought back' },
  publish: { vi: 'lần phát hành', en: 'publishing' },
};
export function undone(kind: PlanKind, kept: number): Bilingual {
  const { vi, en } = work[kind];
  if (kept === 0) {
    return {
      vi: `Đã hoàn tác: sổ tính trở lại như trước ${vi}.`,
      en: `Undone: the workbook is as it was before ${en}.`,
    };
  }
  return {
    vi: `Đã hoàn tác. ${kept} ô được sửa sau ${vi} nên giữ nguyên:`,
    en: `Undone. ${kept === 1 ? '1 cell was' : `${kept} cells were`} changed after ${en} and kept:`,
  };
}
export const goOn: Bilingual = { vi: 'Tiếp tục', en: 'Continue' };
export const otherPeriod: Bilingual = { vi: 'Điền kỳ khác', en: 'Fill another period' };
export const publish: Bilingual = { vi: 'Phát hành…', en: 'Publish…' };
export const restore: Bilingual = { vi: 'Trả lại mẫu…', en: 'Bring the template back…' };

// Confirming
export const confirmHeading: Readonly<Record<'restore' | 'publish', Bilingual>> = {
  publish: { vi: 'Phát hành báo cáo', en: 'Publish the report' },
  restore: { vi: 'Trả lại mẫu', en: 'Bring the template back' },
};
const publishText: Bilingual = {
  vi: 'Công thức NGKT trong sổ được thay bằng giá trị đang hiển thị và phần ghi nguồn gốc bị bỏ, để người nhận không cần phần bổ trợ. Sau đó không xem được nguồn và không điền lại được. Nên lưu một bản trước khi phát hành. Nhãn số liệu minh họa (nếu có) được giữ.',
  en: 'NGKT formulas become the values they show and the record of sources goes, so that readers need no add-in. Afterwards sources cannot be shown and the report cannot be refilled. Save a copy first. The label of illustrative data, if any, stays.',
};
const restoreText: Bilingual = {
  vi: 'Các dấu {{…}} trở lại ô của chúng, danh sách thu về một dòng mẫu, phần sửa tay trong ô đã điền bị bỏ.',
  en: 'The {{…}} markers return to their cells, lists shrink to their template row, and hand edits in filled cells go.',
};
export const confirmText: Readonly<Record<'restore' | 'publish', Bilingual>> = {
  publish: publishText,
  restore: restoreText,
};
export const confirmButton: Readonly<Record<'restore' | 'publish', Bilingual>> = {
  publish: { vi: 'Phát hành', en: 'Publish' },
  restore: { vi: 'Trả lại mẫu', en: 'Bring it back' },
};
export function cellsConcerned(count: number): Bilingual {
  return {
    vi: `${countText(count, 'vi')} ô được ghi lại.`,
    en: count === 1 ? '1 cell rewritten.' : `${countText(count, 'en')} cells rewritten.`,
  };
}

// Failures
export const failed: Readonly<Record<'read' | 'insert' | 'plan' | 'fill' | 'restore' | 'publish' | 'undo', Bilingual>> =
  {
    read: { vi: 'Không đọc được sổ tính', en: 'The workbook could not be read' },
    insert: { vi: 'Không thêm được mẫu', en: 'The template could not be added' },
    plan: { vi: 'Chưa điền được, chưa ghi gì', en: 'Not filled yet, nothing was written' },
    fill: { vi: 'Không điền được', en: 'The fill did not succeed' },
    restore: { vi: 'Không trả lại được mẫu', en: 'The template could not be brought back' },
    publish: { vi: 'Không phát hành được', en: 'Publishing did not succeed' },
    undo: { vi: 'Không hoàn tác được', en: 'The fill could not be undone' },
  };

// Data
export const loadingData: Bilingual = { vi: 'Đang mở số liệu…', en: 'Opening the data…' };
export const noData: Bilingual = { vi: 'Chưa mở bộ số liệu nào', en: 'No data are open' };
export const dataFailed: Bilingual = { vi: 'Không mở được bộ số liệu', en: 'The data could not be opened' };
export const noSources: Bilingual = {
  vi: 'Không đọc được danh sách nguồn số liệu',
  en: 'The list of data sources could not be read',
};

// Ribbon: refill
export const refillNotSheet: Bilingual = {
  vi: 'Trang đang mở chưa được điền lần nào nên không có gì để điền lại. Hãy chọn nội dung điền dưới đây.',
  en: 'The open sheet was never filled, so there is nothing to refill. Choose what to fill below.',
};
export function refillNoData(title: string): Bilingual {
  return {
    vi: `Trang này được điền từ “${title}”, hiện không mở được. Hãy chọn nguồn số liệu rồi điền.`,
    en: `This sheet was filled from “${title}”, which cannot be opened now. Choose a data source, then fill.`,
  };
}
export function refilled(period: string, cells: number, kept: number): Bilingual {
  return {
    vi: `Đã điền lại ${period}: ${cells} ô${kept > 0 ? `, giữ nguyên ${kept} ô sửa tay` : ''}.`,
    en: `Refilled for ${period}: ${cells} cells${kept > 0 ? `, ${kept} hand edits kept` : ''}.`,
  };
}
export function refillFailed(reason: Bilingual): Bilingual {
  return { vi: `Không điền lại được. ${reason.vi}`, en: `The sheet could not be refilled. ${reason.en}` };
}
