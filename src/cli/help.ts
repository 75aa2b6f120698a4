import type { Bilingual, Lang } from '../kpi/bilingual';
import { builtinDatasets, builtinTemplates } from './builtin';

const common: Bilingual = {
  vi: `Dùng được với mọi lệnh:
  --json            in một đối tượng JSON ra đầu ra chuẩn
  --lang vi|en      ngôn ngữ của thông báo và của báo cáo (mặc định: thông báo theo máy, báo cáo tiếng Việt)
  --today NGÀY      coi NGÀY (năm-tháng-ngày) là hôm nay
  --help            trợ giúp của lệnh

Mã kết thúc: 0 xong · 1 đầu vào không đọc được hoặc sai, chưa ghi gì · 2 gọi sai cách · 3 xong nhưng có điểm cần xem lại
`,
  en: `With every command:
  --json            print one JSON object on standard output
  --lang vi|en      language of messages and reports (default: messages by the locale, reports in Vietnamese)
  --today DATE      take DATE (year-month-day) for today
  --help            help on the command

Exit codes: 0 done · 1 input unreadable or invalid, nothing written · 2 wrong usage · 3 done, with points to look at
`,
};

export const generalHelp: Bilingual = {
  vi: `ngkt – điền báo cáo ngoại giao kinh tế từ số liệu có cấu trúc

  ngkt fill MẪU.xlsx --data THƯ_MỤC --period KỲ --out TỆP.xlsx    điền mẫu, điền lại, trả về mẫu, phát hành
  ngkt trace BÁO_CÁO.xlsx "'Trang tính'!B6"                        số liệu trong ô lấy từ đâu
  ngkt check MẪU.xlsx | BÁO_CÁO.xlsx | THƯ_MỤC                     kiểm tra mẫu, báo cáo hoặc bộ số liệu
  ngkt rank CHỈ_TIÊU --data THƯ_MỤC --period KỲ                    xếp hạng các tỉnh, thành phố
  ngkt call HÀM ĐỐI_SỐ…                                            kết quả của một hàm NGKT

Thử ngay: ngkt fill bao-cao-nam --data seed-2024 --period 2024 --out bao-cao-2024.xlsx

${common.vi}`,
  en: `ngkt – fills economic-diplomacy reports from structured figures

  ngkt fill TEMPLATE.xlsx --data DIR --period P --out FILE.xlsx    fill a template, refill, restore, publish
  ngkt trace REPORT.xlsx "'Sheet'!B6"                              where the figure in a cell comes from
  ngkt check TEMPLATE.xlsx | REPORT.xlsx | DIR                     check a template, a report or a data set
  ngkt rank INDICATOR --data DIR --period P                        the provinces in order
  ngkt call FUNCTION ARG…                                          the result of an NGKT function

Try it: ngkt fill bao-cao-nam --data seed-2024 --period 2024 --out report-2024.xlsx

${common.en}`,
};

const commands: Readonly<Record<string, () => Bilingual>> = {
  fill: () => ({
    vi: `ngkt fill MẪU.xlsx --data THƯ_MỤC --period KỲ --out TỆP.xlsx

Điền mẫu từ bộ số liệu; mọi phần khác của tệp giữ nguyên từng byte. Báo cáo đã điền là mẫu của kỳ sau: điền lại giữ
phần sửa tay. Hoặc ghi trọn tệp kết quả, hoặc không ghi gì.

  MẪU               tệp .xlsx, hoặc mẫu có sẵn: ${builtinTemplates().join(', ')}
  --data THƯ_MỤC    bộ số liệu, hoặc bộ có sẵn: ${builtinDatasets().join(', ')}
  --period KỲ       2024 · 2024-S1 (6 tháng đầu năm) · 2024-Q3 · 2024-07 · 2024-9M
  --area ĐƠN_VỊ     mã hoặc tên: VN (mặc định), VN34-24, "Bắc Ninh"
  --each-area 34    mỗi tỉnh, thành phố một tệp (34 hoặc 63); khi đó --out là thư mục
  --boundary 63|34  danh sách dùng để xếp hạng (mặc định: danh sách có hiệu lực ngày cuối kỳ)
  --as-of NGÀY      chỉ dùng số liệu đã biết đến NGÀY
  --dry-run         xem trước từng dấu và giá trị, không ghi
  --strict          thiếu số liệu hoặc có lưu ý là lỗi, không ghi
  --overwrite-edits ghi đè cả những ô đã sửa tay
  --restore         trả báo cáo đã điền về mẫu
  --publish         bản phát hành: công thức NGKT thành giá trị, bỏ dấu vết

${common.vi}`,
    en: `ngkt fill TEMPLATE.xlsx --data DIR --period P --out FILE.xlsx

Fills a template from a data set; everything else in the file stays byte for byte. A filled report is the next period's
template: filling again keeps what was changed by hand. The result is written whole or not at all.

  TEMPLATE          an .xlsx file, or a built-in template: ${builtinTemplates().join(', ')}
  --data DIR        a data set, or a built-in one: ${builtinDatasets().join(', ')}
  --period P        2024 · 2024-S1 (first half) · 2024-Q3 · 2024-07 · 2024-9M
  --area AREA       id or name: VN (default), VN34-24, "Bắc Ninh"
  --each-area 34    one file for each province (34 or 63); --out is then a folder
  --boundary 63|34  the list used for ranks (default: the one in force on the period's last day)
  --as-of DATE      use only what was known by DATE
  --dry-run         preview every marker and value, write nothing
  --strict          missing figures and notes are errors, nothing is written
  --overwrite-edits also overwrite cells that were changed by hand
  --restore         turn a filled report back into its template
  --publish         copy for publication: NGKT formulas become values, the trace goes

${common.en}`,
  }),
  trace: () => ({
    vi: `ngkt trace BÁO_CÁO.xlsx "'Trang tính'!B6"

Cho biết số liệu trong ô lấy từ đâu: chỉ tiêu, định nghĩa, đơn vị hành chính, kỳ, ngày chốt, phiên bản, nguồn.
Không cần bộ số liệu: dấu vết nằm trong tệp.

${common.vi}`,
    en: `ngkt trace REPORT.xlsx "'Sheet'!B6"

Tells where the figure in a cell comes from: indicator, definition, area, period, cut-off, vintage, source.
The data set is not needed: the trace is in the file.

${common.en}`,
  }),
  check: () => ({
    vi: `ngkt check MẪU.xlsx | BÁO_CÁO.xlsx | THƯ_MỤC [--data THƯ_MỤC] [--as-of NGÀY] [--strict]

Mẫu: lỗi viết dấu, dấu nằm ngoài ô, chỉ tiêu không có. Báo cáo: ô đã sửa tay, ô trích số liệu của phiên bản cũ, công
thức lỗi. Bộ số liệu: tổng không khớp, quý và lũy kế không khớp, nhảy bất thường, nhầm dấu thập phân, hai cách nói về
một con số, lẫn định nghĩa, lẫn kỳ.

${common.vi}`,
    en: `ngkt check TEMPLATE.xlsx | REPORT.xlsx | DIR [--data DIR] [--as-of DATE] [--strict]

A template: malformed markers, markers outside cells, unknown indicators. A report: cells changed by hand, cells that
quote an older vintage, formula errors. A data set: sums that do not add up, quarters against cumulative figures, jumps,
decimal slips, two wordings of one figure, mixed definitions, mixed periods.

${common.en}`,
  }),
  rank: () => ({
    vi: `ngkt rank CHỈ_TIÊU --data THƯ_MỤC --period KỲ [--boundary 63|34] [--top N] [--missing] [--as-of NGÀY] [--strict]

Xếp hạng các tỉnh, thành phố; đồng hạng được nêu rõ; --missing kê cả nơi chưa có số liệu.
Ví dụ: ngkt rank FDI_REG --data demo-provinces --period 2025-Q3 --top 10

${common.vi}`,
    en: `ngkt rank INDICATOR --data DIR --period P [--boundary 63|34] [--top N] [--missing] [--as-of DATE] [--strict]

The provinces in order; ties share a rank; --missing also lists those without a figure.
Example: ngkt rank FDI_REG --data demo-provinces --period 2025-Q3 --top 10

${common.en}`,
  }),
  call: () => ({
    vi: `ngkt call HÀM ĐỐI_SỐ… [--data THƯ_MỤC] [--as-of NGÀY]

Kết quả của một hàm NGKT dưới dạng JSON. Đối số là JSON (số, danh sách) được hiểu như vậy; còn lại là chữ.
Ví dụ: ngkt call TARGETSTATUS 6.42 "6,5–7%"
       ngkt call REQUIREDPACE "6,5–7%" 6.42 "[1321873.9,1410672.7,1454276.1,1643902.2]" 2
       ngkt call KPI HLA 2024 --data seed-2024

${common.vi}`,
    en: `ngkt call FUNCTION ARG… [--data DIR] [--as-of DATE]

The result of an NGKT function as JSON. An argument that is JSON (a number, a list) is passed as such, others as text.
Example: ngkt call TARGETSTATUS 6.42 "6,5–7%" en
         ngkt call REQUIREDPACE "6,5–7%" 6.42 "[1321873.9,1410672.7,1454276.1,1643902.2]" 2
         ngkt call KPI HLA 2024 --data seed-2024

${common.en}`,
  }),
};

export function commandHelp(name: string, lang: Lang): string {
  return commands[name]?.()[lang] ?? generalHelp[lang];
}
