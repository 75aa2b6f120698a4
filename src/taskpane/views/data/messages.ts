import type { FieldName } from '../../../analysis/fields';
import type { Bilingual } from '../../../kpi/bilingual';
import type { Indicator } from '../../../kpi/indicator';
import type { ObservationStatus } from '../../../kpi/observation';
import type { Period } from '../../../kpi/period';
import { periodLabel } from '../../../language/periodLabel';
import type { SeriesKind } from './indicatorSeries';

export const heading: Bilingual = { vi: 'Số liệu', en: 'Figures' };

// The open source
export const openSource: Bilingual = { vi: 'Bộ số liệu đang mở', en: 'The open data set' };
export const importFiles: Bilingual = { vi: 'Nhập số liệu…', en: 'Import figures…' };
export const importHint: Bilingual = {
  vi: 'Chọn hoặc kéo thả vào đây các tệp CSV của một bộ số liệu, hoặc một tệp zip chứa chúng.',
  en: 'Choose or drop here the CSV files of a data set, or a zip that holds them.',
};
export const chooseFiles: Bilingual = { vi: 'Chọn tệp số liệu', en: 'Choose data files' };
export const dropHere: Bilingual = { vi: 'Thả tệp để nhập số liệu', en: 'Drop the files to import them' };
export const importing: Bilingual = { vi: 'Đang đọc tệp…', en: 'Reading the files…' };
export const importFailed: Bilingual = {
  vi: 'Chưa nhập được số liệu; bộ số liệu đang mở giữ nguyên.',
  en: 'The figures were not imported; the data set open so far stays.',
};
export function imported(title: Bilingual, figures: number, indicators: number): Bilingual {
  return {
    vi: `Đã nhập và mở “${title.vi}”: ${figures} số liệu của ${indicators} chỉ tiêu.`,
    en: `“${title.en}” was imported and is open: ${figures} figures of ${indicators} indicators.`,
  };
}
export function importDoubts(count: number): Bilingual {
  return {
    vi: `${count} điểm cần xem lại trong số liệu vừa nhập:`,
    en: count === 1 ? '1 thing to look at in these figures:' : `${count} things to look at in these figures:`,
  };
}
export function importMoreDoubts(count: number): Bilingual {
  return {
    vi: `và ${count} điểm khác. Danh sách đầy đủ: ngkt check THƯ_MỤC.`,
    en: `and ${count} more. The whole list: ngkt check DIR.`,
  };
}
export const importKept: Bilingual = {
  vi: 'Bộ số liệu này chỉ được giữ đến khi đóng ngăn.',
  en: 'This data set is kept until the pane is closed.',
};
export function severalFiles(first: string, more: number): Bilingual {
  return { vi: `${first} và ${more} tệp khác`, en: `${first} and ${more} more` };
}
export const createTables: Bilingual = {
  vi: 'Tạo bảng số liệu trong sổ tính',
  en: 'Create data tables in the workbook',
};
export const creating: Bilingual = { vi: 'Đang tạo bảng số liệu…', en: 'Creating the data tables…' };
export const createFailed: Bilingual = { vi: 'Chưa tạo được bảng số liệu.', en: 'The data tables were not created.' };
export function created(sheets: readonly string[]): Bilingual {
  return {
    vi: `Đã thêm ${sheets.length} trang tính: ${sheets.join(', ')}. Nguồn đang mở vẫn giữ nguyên.`,
    en: `${sheets.length} sheets were added: ${sheets.join(', ')}. The open data source stays.`,
  };
}
export const tablesThere: Bilingual = {
  vi: 'Sổ tính đã có các bảng số liệu.',
  en: 'The workbook has its data tables already.',
};
export const offerTables: Bilingual = {
  vi: 'Dùng số liệu trong sổ này? Khi đó báo cáo và công thức NGKT lấy số từ các bảng; ghi số vào bảng thì công thức tính lại ngay.',
  en: 'Use the figures of this workbook? Reports and NGKT formulas then take them from the tables; formulas recalculate as you type.',
};
export const useTables: Bilingual = { vi: 'Dùng số liệu trong sổ này', en: 'Use the figures of this workbook' };
export const tablesUsed: Bilingual = {
  vi: 'Nguồn đang mở là các bảng trong sổ này: ghi số vào bảng, công thức NGKT tính lại ngay.',
  en: 'The tables of this workbook are the open source now: type figures into them and the NGKT formulas recalculate at once.',
};
export const openingTables: Bilingual = { vi: 'Đang mở số liệu trong sổ…', en: 'Opening the figures of the workbook…' };
export const tablesFailed: Bilingual = {
  vi: 'Chưa mở được số liệu trong sổ; nguồn trước đó giữ nguyên.',
  en: 'The figures of the workbook could not be opened; the source before stays.',
};
export const goToTable: Bilingual = { vi: 'Đến bảng ghi số liệu:', en: 'Go to the table of figures:' };

// The catalogue
export const indicators: Bilingual = { vi: 'Chỉ tiêu', en: 'Indicators' };
export const search: Bilingual = { vi: 'Tìm chỉ tiêu, không cần gõ dấu', en: 'Find an indicator' };
export const noIndicator: Bilingual = {
  vi: 'Không có chỉ tiêu nào như vậy. Hãy thử từ khác, hoặc mã chỉ tiêu.',
  en: 'There is no such indicator. Try another word, or its code.',
};
export function found(count: number): Bilingual {
  return { vi: `${count} chỉ tiêu`, en: count === 1 ? '1 indicator' : `${count} indicators` };
}
export const withoutFigures: Bilingual = { vi: 'chưa có số liệu', en: 'no figures yet' };
export const byProvince: Bilingual = { vi: 'có số liệu theo địa phương', en: 'figures by province' };
export function disputed(period: Period): Bilingual {
  return {
    vi: `các nguồn không thống nhất (${periodLabel(period, 'vi', 'short')})`,
    en: `the sources disagree (${periodLabel(period, 'en', 'short')})`,
  };
}
export const noFiguresAtAll: Bilingual = {
  vi: 'Bộ số liệu đang mở chưa có số liệu nào. Hãy ghi số vào bảng hoặc mở nguồn khác.',
  en: 'The open data set holds no figures yet. Type some into the table, or open another source.',
};

// One indicator
export const back: Bilingual = { vi: 'Tất cả chỉ tiêu', en: 'All indicators' };
export const unit: Bilingual = { vi: 'Đơn vị', en: 'Unit' };
export const nature: Bilingual = { vi: 'Tính chất', en: 'Nature' };
export const code: Bilingual = { vi: 'Mã', en: 'Code' };
export function definition(version: string): Bilingual {
  return { vi: `định nghĩa phiên bản ${version}`, en: `definition version ${version}` };
}
export const area: Bilingual = { vi: 'Địa phương', en: 'Area' };
export const areasWithFigures: Bilingual = { vi: 'Có số liệu', en: 'With figures' };
export const otherAreas: Bilingual = { vi: 'Khác', en: 'Others' };
export const noMatch: Bilingual = { vi: 'Không tìm thấy', en: 'Nothing found' };
export const seriesKind: Bilingual = { vi: 'Kỳ của biểu đồ', en: 'Periods of the chart' };
export const seriesKinds: Readonly<Record<SeriesKind, Bilingual>> = {
  year: { vi: 'Năm', en: 'Years' },
  half: { vi: '6 tháng', en: 'Half-years' },
  quarter: { vi: 'Quý', en: 'Quarters' },
  month: { vi: 'Tháng', en: 'Months' },
};

const kinds: Readonly<Record<Indicator['kind'], Bilingual>> = {
  count: { vi: 'số đếm', en: 'count' },
  amount: { vi: 'giá trị, khối lượng', en: 'amount' },
  rate: { vi: 'tỷ lệ, tốc độ', en: 'rate' },
  rank: { vi: 'thứ hạng', en: 'rank' },
  text: { vi: 'chữ', en: 'text' },
};
const bases: Readonly<Record<Indicator['basis'], Bilingual>> = {
  flow: { vi: 'phát sinh trong kỳ', en: 'arising within the period' },
  stock: { vi: 'lũy kế đến cuối kỳ', en: 'accumulated by the end of the period' },
  level: { vi: 'mức của kỳ', en: 'level of the period' },
};
const better: Readonly<Record<Indicator['betterWhen'], Bilingual>> = {
  higher: { vi: 'cao hơn là tốt hơn', en: 'higher is better' },
  lower: { vi: 'thấp hơn là tốt hơn', en: 'lower is better' },
};
export function natureOf({ kind, basis, betterWhen }: Indicator): Bilingual {
  const parts = [kinds[kind], bases[basis], better[betterWhen]];
  return { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') };
}

// Chart
export function chartTitle(name: string, area: string): Bilingual {
  return { vi: `Biểu đồ: ${name}, ${area}`, en: `Chart: ${name}, ${area}` };
}
export function chartSummary(points: string): Bilingual {
  return { vi: `Các giá trị theo kỳ: ${points}.`, en: `Values by period: ${points}.` };
}
export const targetLegend: Bilingual = { vi: 'vùng tô: mục tiêu', en: 'shaded: target' };
export const claimLegends: Readonly<Record<'bars' | 'line', Bilingual>> = {
  bars: { vi: 'cột nhạt: số kèm “gần”, “hơn”, “khoảng”…', en: 'pale bars: qualified (“nearly”, “over”, …)' },
  line: { vi: 'chấm rỗng: số kèm “gần”, “hơn”, “khoảng”…', en: 'hollow dots: qualified (“nearly”, “over”, …)' },
};
export const asTable: Bilingual = { vi: 'Xem dạng bảng', en: 'Show as a table' };
export const period: Bilingual = { vi: 'Kỳ', en: 'Period' };
export const value: Bilingual = { vi: 'Số liệu', en: 'Figure' };
export const target: Bilingual = { vi: 'Mục tiêu', en: 'Target' };
export const noFigureHere: Bilingual = {
  vi: 'Chưa có số liệu của chỉ tiêu này cho địa phương đang chọn.',
  en: 'There are no figures of this indicator for the area chosen.',
};

// The newest figures
export const figures: Bilingual = { vi: 'Số liệu, mới nhất trước', en: 'Figures, newest first' };
export function showMore(count: number): Bilingual {
  return { vi: `Xem thêm ${count} kỳ`, en: `Show ${count} more` };
}
export function sourceLine(source: string): Bilingual {
  return { vi: `Nguồn: ${source}`, en: `Source: ${source}` };
}
export const sourceUnstated: Bilingual = { vi: 'không ghi nguồn', en: 'source not stated' };
export function cutOff(day: string): Bilingual {
  return { vi: `số liệu đến ${day}`, en: `up to ${day}` };
}
export function vintage(day: string): Bilingual {
  return { vi: `công bố ${day}`, en: `published ${day}` };
}
export const statuses: Readonly<Partial<Record<ObservationStatus, Bilingual>>> = {
  P: { vi: 'sơ bộ', en: 'provisional' },
  E: { vi: 'ước tính', en: 'estimate' },
};

// Inserting
export const insert: Bilingual = { vi: 'Chèn vào ô đang chọn', en: 'Insert into the selected cell' };
export const insertAs: Bilingual = { vi: 'Chèn', en: 'Insert' };
export const asMarker: Bilingual = { vi: 'Dấu {{…}} để điền báo cáo', en: 'A {{…}} marker for reports' };
export const asFormula: Bilingual = { vi: 'Công thức NGKT', en: 'An NGKT formula' };
export const field: Bilingual = { vi: 'Nội dung', en: 'What of it' };
export const markerPeriods: Readonly<Record<'report' | 'before' | 'yearBefore', Bilingual>> = {
  report: { vi: 'Kỳ của báo cáo', en: 'The report’s period' },
  before: { vi: 'Kỳ liền trước kỳ báo cáo', en: 'The period before the report’s' },
  yearBefore: { vi: 'Cùng kỳ năm trước', en: 'A year before the report’s' },
};
export const areaOfReport: Bilingual = { vi: 'Địa phương của báo cáo', en: 'The report’s area' };
export const willInsert: Bilingual = { vi: 'Sẽ chèn', en: 'To be inserted' };
export function example(area: string, period: string, text: string): Bilingual {
  return { vi: `Với ${area}, ${period}: ${text}`, en: `For ${area}, ${period}: ${text}` };
}
export const estimateWithoutWord: Bilingual = {
  vi: 'Đây là số ước tính. Ô có công thức chỉ nhận con số để còn tính toán được, không kèm chữ “ước”; muốn có chữ, hãy chọn Số liệu kèm đơn vị (.text), hoặc chèn dấu {{…}}.',
  en: 'This is an estimate. The formula’s cell holds the number alone, so that it can be calculated with; to have the word as well, choose The figure with its unit (.text), or insert a marker {{…}}.',
};
export const insertButton: Bilingual = { vi: 'Chèn vào ô', en: 'Insert into the cell' };
export const overwrite: Bilingual = { vi: 'Ghi đè', en: 'Overwrite' };
export const insertFailed: Bilingual = { vi: 'Chưa chèn được.', en: 'Nothing was inserted.' };
export const inserted: Bilingual = { vi: 'Đã chèn vào', en: 'Inserted into' };

/** What a marker or formula may ask of a figure, in the words of a report; "" is the figure itself. */
export const fields: Readonly<Record<FieldName | '', Bilingual>> = {
  '': { vi: 'Số liệu', en: 'The figure' },
  value: { vi: 'Con số đã in, không kèm “gần”, “hơn”', en: 'The printed number without its qualifier' },
  text: { vi: 'Số liệu kèm đơn vị', en: 'The figure with its unit' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  name: { vi: 'Tên chỉ tiêu', en: 'Name of the indicator' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  targetLow: { vi: 'Cận dưới của mục tiêu', en: 'Low end of the target' },
  targetHigh: { vi: 'Cận trên của mục tiêu', en: 'High end of the target' },
  status: { vi: 'So với mục tiêu', en: 'Against the target' },
  gap: { vi: 'Khoảng cách đến mục tiêu', en: 'Gap to the target' },
  yoy: { vi: 'So cùng kỳ năm trước', en: 'Change on a year earlier' },
  rank: { vi: 'Thứ hạng', en: 'Rank' },
  rankText: { vi: 'Thứ hạng kèm số đơn vị so sánh', en: 'Rank with its peer set' },
  peers: { vi: 'Số đơn vị được xếp hạng', en: 'Peer set of the ranking' },
  share: { vi: 'Tỷ trọng so với cả nước', en: 'Share of the country' },
  words: { vi: 'Số bằng chữ', en: 'The number in words' },
  source: { vi: 'Nguồn', en: 'Source' },
  asof: { vi: 'Ngày công bố', en: 'Date of publication' },
};
