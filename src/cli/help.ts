import type { Bilingual, Lang } from '../kpi/bilingual';
import { builtinDatasets, builtinForms, builtinTemplates } from './builtin';
import { serveHelp, serviceHelp } from './serviceHelp';

const common: Bilingual = {
  vi: `Dùng được với mọi lệnh:
  --json            in một đối tượng JSON ra đầu ra chuẩn
  --lang vi|en      ngôn ngữ của thông báo và của báo cáo (mặc định: thông báo theo máy, báo cáo tiếng Việt)
  --today NGÀY      coi NGÀY (năm-tháng-ngày) là hôm nay
  --help            trợ giúp của lệnh

Mã kết thúc: 0 xong · 1 đầu vào không đọc được hoặc sai, chưa ghi gì · 2 gọi sai cách · 3 xong nhưng có điểm cần xem lại · 4 không in được kết quả ra đầu ra chuẩn (tệp đã ghi vẫn nguyên vẹn)
`,
  en: `With every command:
  --json            print one JSON object on standard output
  --lang vi|en      language of messages and reports (default: messages by the locale, reports in Vietnamese)
  --today DATE      take DATE (year-month-day) for today
  --help            help on the command

Exit codes: 0 done · 1 input unreadable or invalid, nothing written · 2 wrong usage · 3 done, with points to look at · 4 the result could not be printed (files already written are whole)
`,
};

export const generalHelp: Bilingual = {
  vi: `ngkt – điền báo cáo ngoại giao kinh tế từ số liệu có cấu trúc

  ngkt fill MẪU.xlsx --data THƯ_MỤC --period KỲ --out TỆP.xlsx    điền mẫu, điền lại, trả về mẫu, phát hành
  ngkt trace BÁO_CÁO.xlsx "'Trang tính'!B6"                        số liệu trong ô lấy từ đâu
  ngkt check MẪU.xlsx | BÁO_CÁO.xlsx | BIỂU.xlsx | THƯ_MỤC         kiểm tra mẫu, báo cáo, biểu đã nhập hoặc bộ số liệu
  ngkt check TỆP.ngkt --keys KHÓA                                  kiểm tra mã xác thực của tệp nộp số liệu
  ngkt brief --data THƯ_MỤC --period KỲ --out TỆP.pdf              lập báo cáo tóm tắt cho lãnh đạo: md, html, pdf, docx, xlsx
  ngkt proofread BÀI.docx --data THƯ_MỤC --period KỲ               soát mọi con số của một văn bản theo số liệu
  ngkt rank CHỈ_TIÊU --data THƯ_MỤC --period KỲ                    xếp hạng các tỉnh, thành phố
  ngkt call HÀM ĐỐI_SỐ…                                            kết quả của một hàm NGKT
  ngkt form --area ĐƠN_VỊ --period KỲ --out BIỂU.xlsx              lập biểu để một tỉnh, thành phố nhập số liệu
  ngkt submit BIỂU.xlsx --out TỆP.ngkt --key TỆP_KHÓA              nộp số liệu: lập tệp, hoặc gửi ngay (--to)
  ngkt key create | show                                           khóa để lập mã xác thực tệp
  ngkt serve                                                       chạy dịch vụ tiếp nhận số liệu
  ngkt service token | key | periods | verify | backup | restore   quản trị dịch vụ

Thử ngay: ngkt fill bao-cao-nam --data seed-2024 --period 2024 --out bao-cao-2024.xlsx

${common.vi}`,
  en: `ngkt – fills economic-diplomacy reports from structured figures

  ngkt fill TEMPLATE.xlsx --data DIR --period P --out FILE.xlsx    fill a template, refill, restore, publish
  ngkt trace REPORT.xlsx "'Sheet'!B6"                              where the figure in a cell comes from
  ngkt check TEMPLATE.xlsx | REPORT.xlsx | FORM.xlsx | DIR         check a template, a report, a filled-in form or a data set
  ngkt check FILE.ngkt --keys KEYS                                 check the mark of a submission file
  ngkt brief --data DIR --period P --out FILE.pdf                  write the leaders' brief: md, html, pdf, docx, xlsx
  ngkt proofread TEXT.docx --data DIR --period P                   check every number of a text against the data
  ngkt rank INDICATOR --data DIR --period P                        the provinces in order
  ngkt call FUNCTION ARG…                                          the result of an NGKT function
  ngkt form --area AREA --period P --out FORM.xlsx                 make the form a province enters its figures in
  ngkt submit FORM.xlsx --out FILE.ngkt --key KEYFILE              hand figures in: make a file, or send now (--to)
  ngkt key create | show                                           the key that files are marked with
  ngkt serve                                                       run the collection service
  ngkt service token | key | periods | verify | backup | restore   administer it

Try it: ngkt fill bao-cao-nam --data seed-2024 --period 2024 --out report-2024.xlsx

${common.en}`,
};

const commands: Readonly<Record<string, () => Bilingual>> = {
  serve: () => followedBy(serveHelp, common),
  service: () => followedBy(serviceHelp, common),
  fill: () => ({
    vi: `ngkt fill MẪU.xlsx --data THƯ_MỤC --period KỲ --out TỆP.xlsx

Điền mẫu từ bộ số liệu; mọi phần khác của tệp giữ nguyên từng byte. Báo cáo đã điền là mẫu của kỳ sau: điền lại giữ
phần sửa tay. Hoặc ghi trọn tệp kết quả, hoặc không ghi gì.

  MẪU               tệp .xlsx, hoặc mẫu có sẵn: ${builtinTemplates().join(', ')}
  --data THƯ_MỤC    bộ số liệu, hoặc bộ có sẵn: ${builtinDatasets().join(', ')}
  --period KỲ       2024 · 2024-S1 (6 tháng đầu năm) · 2024-Q3 · 2024-07 · 2024-9M
  --area ĐƠN_VỊ     mã hoặc tên: VN (mặc định), VN34-24, "Bắc Ninh"
  --each-area 34    mỗi tỉnh, thành phố một tệp (34 hoặc 63); khi đó --out là thư mục
  --boundary 63|34  danh sách dùng để xếp hạng (mặc định: danh sách có hiệu lực ngày cuối kỳ; với --each-area là danh sách đó)
  --as-of NGÀY      chỉ dùng số liệu đã biết đến NGÀY
  --dry-run         xem trước từng dấu và giá trị, không ghi
  --strict          thiếu số liệu hoặc có lưu ý là lỗi, không ghi
  --overwrite-edits ghi đè cả những ô đã sửa tay
  --restore         trả báo cáo đã điền về mẫu
  --publish         bản phát hành: công thức NGKT thành giá trị, bỏ dấu vết; kèm --data, --period thì điền rồi phát hành

${common.vi}`,
    en: `ngkt fill TEMPLATE.xlsx --data DIR --period P --out FILE.xlsx

Fills a template from a data set; everything else in the file stays byte for byte. A filled report is the next period's
template: filling again keeps what was changed by hand. The result is written whole or not at all.

  TEMPLATE          an .xlsx file, or a built-in template: ${builtinTemplates().join(', ')}
  --data DIR        a data set, or a built-in one: ${builtinDatasets().join(', ')}
  --period P        2024 · 2024-S1 (first half) · 2024-Q3 · 2024-07 · 2024-9M
  --area AREA       id or name: VN (default), VN34-24, "Bắc Ninh"
  --each-area 34    one file for each province (34 or 63); --out is then a folder
  --boundary 63|34  the list used for ranks (default: the one in force on the period's last day; of --each-area, that list)
  --as-of DATE      use only what was known by DATE
  --dry-run         preview every marker and value, write nothing
  --strict          missing figures and notes are errors, nothing is written
  --overwrite-edits also overwrite cells that were changed by hand
  --restore         turn a filled report back into its template
  --publish         copy for publication: NGKT formulas become values, the trace goes; with --data, --period it fills first

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
    vi: `ngkt check MẪU.xlsx | BÁO_CÁO.xlsx | BIỂU.xlsx | THƯ_MỤC [--data THƯ_MỤC] [--as-of NGÀY] [--strict]

Mẫu: lỗi viết dấu, dấu nằm ngoài ô, chỉ tiêu không có. Báo cáo: ô đã sửa tay, ô trích số liệu của phiên bản cũ, công
thức lỗi. Bộ số liệu: tổng không khớp, quý và lũy kế không khớp, một ngày hai số, nhảy bất thường, nhầm dấu thập phân,
hai cách nói về một con số, lẫn định nghĩa, lẫn kỳ. Biểu đã nhập: số là chữ, gõ theo phông chữ cũ, ngày nằm ở ô số, và mọi
quy tắc mà nơi nhận sẽ kiểm tra; mỗi điểm nêu ô, nội dung tìm thấy và cách sửa.

ngkt check TỆP.ngkt --keys TỆP|THƯ_MỤC

Không cần mạng: tệp do khóa nào lập mã xác thực, có bị sửa sau đó không, khóa có đúng đơn vị, có bị hủy không; rồi kiểm
tra số liệu trong tệp. --keys là khóa công khai đã đối chiếu: tệp .json của ngkt key show --out, hoặc thư mục các tệp đó.

${common.vi}`,
    en: `ngkt check TEMPLATE.xlsx | REPORT.xlsx | FORM.xlsx | DIR [--data DIR] [--as-of DATE] [--strict]

A template: malformed markers, markers outside cells, unknown indicators. A report: cells changed by hand, cells that
quote an older vintage, formula errors. A data set: sums that do not add up, quarters against cumulative figures, two
figures of one day, jumps, decimal slips, two wordings of one figure, mixed definitions, mixed periods. A filled-in form:
numbers that are text, text typed for old fonts, dates in number cells, and every rule its receiver will apply; each point
names the cell, what was found and what to do.

ngkt check FILE.ngkt --keys FILE|DIR

Needs no line: which key marked the file, whether it was changed since, whether the key belongs to the area and is still in
force; then the figures in it. --keys are public keys compared before: .json files of ngkt key show --out, or a folder of them.

${common.en}`,
  }),
  brief: () => ({
    vi: `ngkt brief --data THƯ_MỤC --period KỲ --out TỆP.md|.html|.pdf|.docx|.xlsx [--area ĐƠN_VỊ] [--length short|full] …

Lập báo cáo kết quả ngoại giao kinh tế từ bộ số liệu: lời văn, bảng, hình và phụ lục nguồn; mỗi con số nêu nguồn. Số văn
bản, địa danh, ngày, nơi nhận, chữ ký để trống. Còn thiếu số liệu hoặc số liệu chưa thống nhất thì nêu rõ, mã kết thúc 3.

  --data THƯ_MỤC    bộ số liệu, hoặc bộ có sẵn: ${builtinDatasets().join(', ')}
  --period KỲ       2024 · 2024-S1 (6 tháng đầu năm) · 2024-Q3 · 2024-07 · 2024-9M
  --area ĐƠN_VỊ     mã hoặc tên: VN (mặc định), VN34-24, "Bắc Ninh"
  --length short    bản một trang (mặc định: full, bản đầy đủ có hình); .xlsx luôn là bản đầy đủ
  --boundary 63|34  danh sách dùng để xếp hạng (mặc định: danh sách có hiệu lực ngày cuối kỳ)
  --as-of NGÀY      chỉ dùng số liệu đã biết đến NGÀY
  --format TÊN      md, html, pdf, docx, xlsx (mặc định: theo đuôi tên tệp); pdf cần Chrome, Edge hoặc Chromium trên máy
  --map TỆP         GeoJSON ranh giới các tỉnh, thành phố, thay cho bản đồ ô
  --strict          thiếu số liệu hoặc số liệu chưa thống nhất, mâu thuẫn là lỗi, không ghi

Ví dụ: ngkt brief --data seed-2024 --period 2024 --out bao-cao-2024.docx

${common.vi}`,
    en: `ngkt brief --data DIR --period P --out FILE.md|.html|.pdf|.docx|.xlsx [--area AREA] [--length short|full] …

Writes the report on economic diplomacy from a data set: text, tables, pictures and the annex of sources; each number names
its source. Number, place, date, recipients and signature are left to fill. What is missing or disputed is told; exit code 3.

  --data DIR        a data set, or a built-in one: ${builtinDatasets().join(', ')}
  --period P        2024 · 2024-S1 (first half) · 2024-Q3 · 2024-07 · 2024-9M
  --area AREA       id or name: VN (default), VN34-24, "Bắc Ninh"
  --length short    on one page (default: full, with pictures); .xlsx is always full
  --boundary 63|34  the list used for ranks (default: the one in force on the period's last day)
  --as-of DATE      use only what was known by DATE
  --format NAME     md, html, pdf, docx, xlsx (default: by the file's ending); pdf takes Chrome, Edge or Chromium
  --map FILE        GeoJSON outlines of the provinces instead of the map of tiles
  --strict          missing, disputed and contradictory figures are errors, nothing is written

Example: ngkt brief --data seed-2024 --period 2024 --lang en --out report-2024.docx

${common.en}`,
  }),
  proofread: () => ({
    vi: `ngkt proofread BÀI.txt|.md|.docx|.xlsx --data THƯ_MỤC --period KỲ [--area ĐƠN_VỊ] [--as-of NGÀY] [--strict]

Soát từng con số của báo cáo, bài viết theo bộ số liệu và theo chính văn bản. SAI: trái với số liệu hoặc mâu thuẫn trong
văn bản. CẦN XEM LẠI: sai mức độ (gần, hơn, khoảng), làm tròn, thứ hạng thiếu căn cứ. Chỗ nào không chắc thì nói là chưa
đủ căn cứ. Ngày tháng, số văn bản, số thứ tự không bị soát.

  BÀI               tệp chữ .txt, .md, văn bản Word .docx, sổ tính .xlsx
  --period KỲ       kỳ của báo cáo, hiểu là kỳ của những câu không ghi kỳ
  --area ĐƠN_VỊ     đơn vị của báo cáo (mặc định: cả nước)
  --as-of NGÀY      chỉ dùng số liệu đã biết đến NGÀY
  --strict          có chỗ sai hoặc cần xem lại thì kết thúc với mã 1

Ví dụ: ngkt proofread bai.docx --data seed-2024 --period 2024

${common.vi}`,
    en: `ngkt proofread TEXT.txt|.md|.docx|.xlsx --data DIR --period P [--area AREA] [--as-of DATE] [--strict]

Checks every number of a report or article against the data set and against the text itself. Errors: contradicted by
either. Warnings: qualifier (nearly, over, about), rounding, a rank without its basis. Where it is not certain, it says so.
Dates, numbers of documents and numbering are not judged.

  TEXT              a text file .txt, .md, a Word document .docx, a workbook .xlsx
  --period P        the report's period, meant where a sentence names none
  --area AREA       the report's area (default: the country)
  --as-of DATE      use only what was known by DATE
  --strict          exit with 1 where there are errors or warnings

Example: ngkt proofread article.docx --data seed-2024 --period 2024

${common.en}`,
  }),
  rank: () => ({
    vi: `ngkt rank CHỈ_TIÊU --data THƯ_MỤC --period KỲ [--boundary 63|34] [--top N] [--missing] [--as-of NGÀY] [--strict]

Xếp hạng các tỉnh, thành phố; đồng hạng được nêu rõ; --missing kê cả nơi chưa có số liệu.
Kèm --json, cảnh báo được in ra đầu ra lỗi.
Ví dụ: ngkt rank FDI_REG --data demo-provinces --period 2025-Q3 --top 10

${common.vi}`,
    en: `ngkt rank INDICATOR --data DIR --period P [--boundary 63|34] [--top N] [--missing] [--as-of DATE] [--strict]

The provinces in order; ties share a rank; --missing also lists those without a figure.
Under --json, warnings are printed on standard error.
Example: ngkt rank FDI_REG --data demo-provinces --period 2025-Q3 --top 10

${common.en}`,
  }),
  form: () => ({
    vi: `ngkt form --area ĐƠN_VỊ --period KỲ --out BIỂU.xlsx [--data THƯ_MỤC] [--as-of NGÀY] [--form MẪU]
ngkt form --each-area 34 --period KỲ --out THƯ_MỤC_BIỂU …

Lập biểu số liệu quý của một tỉnh, thành phố: đúng đơn vị hành chính, kỳ, ngày chốt, hạn gửi; số kỳ trước và cùng kỳ năm
trước đặt cạnh ô nhập. Biểu tự kiểm tra trong Excel 2016 và LibreOffice, không cần phần bổ trợ.

  --area ĐƠN_VỊ     mã hoặc tên: VN34-24, "Bắc Ninh"
  --each-area 34    mỗi tỉnh, thành phố một biểu trong thư mục --out (63: danh sách trước 01/7/2025)
  --period KỲ       2026-Q2
  --data THƯ_MỤC    số liệu đã biết, hoặc bộ có sẵn: ${builtinDatasets().join(', ')}; không có thì cột kỳ trước để “chưa có số liệu”
  --form MẪU        mẫu biểu khác (mặc định: ${builtinForms().join(', ')})
  --overwrite-edits ghi đè cả biểu đã có người nhập

Ví dụ: ngkt form --area "Bắc Ninh" --period 2026-Q2 --data demo-provinces --out bieu-bac-ninh.xlsx

${common.vi}`,
    en: `ngkt form --area AREA --period P --out FORM.xlsx [--data DIR] [--as-of DATE] [--form TEMPLATE]
ngkt form --each-area 34 --period P --out FORM_DIR …

Makes a province's quarterly form: the right unit, period, cut-off and due day, with last period's and last year's figures
beside the cells to fill in. The form checks itself in Excel 2016 and LibreOffice, without the add-in.

  --area AREA       id or name: VN34-24, "Bắc Ninh"
  --each-area 34    one form for each province, in the folder --out (63: the list before 1 July 2025)
  --period P        2026-Q2
  --data DIR        figures known so far, or a built-in set: ${builtinDatasets().join(', ')}; without it last period's column says so
  --form TEMPLATE   another form (default: ${builtinForms().join(', ')})
  --overwrite-edits also overwrite a form that somebody has begun to fill in

Example: ngkt form --area "Bắc Ninh" --period 2026-Q2 --data demo-provinces --out form-bac-ninh.xlsx

${common.en}`,
  }),
  submit: () => ({
    vi: `ngkt submit BIỂU.xlsx --out TỆP.ngkt --key TỆP_KHÓA [--certifier CHỮ]
ngkt submit BIỂU.xlsx | TỆP.ngkt --to ĐỊA_CHỈ --token-file TỆP [--key TỆP_KHÓA]

Kiểm tra biểu rồi lập tệp .ngkt để gửi bằng thư điện tử, USB…, hoặc gửi ngay tới hệ thống tiếp nhận. Còn lỗi, hoặc còn cảnh
báo chưa ghi lý do, thì không lập, không gửi gì. Mất mạng thì chạy lại: không bị ghi hai lần.

  --out TỆP.ngkt          lập tệp mang mã xác thực tệp (không phải chữ ký số theo luật)
  --key TỆP_KHÓA          khóa của đơn vị, tạo bằng ngkt key create
  --passphrase-file TỆP   mật khẩu của khóa ở dòng đầu; không có thì hỏi
  --certifier CHỮ         cơ quan, chức danh chịu trách nhiệm số liệu, thay cho ô trong biểu
  --to ĐỊA_CHỈ            https://… của hệ thống tiếp nhận; gửi được cả tệp .ngkt đã lập
  --token-file TỆP        tệp chứa mã truy cập của đơn vị
  --strict                coi mọi cảnh báo là lỗi

${common.vi}`,
    en: `ngkt submit FORM.xlsx --out FILE.ngkt --key KEYFILE [--certifier TEXT]
ngkt submit FORM.xlsx | FILE.ngkt --to URL --token-file FILE [--key KEYFILE]

Checks the form, then makes a .ngkt file to send by mail or stick, or sends it to the collection service. Nothing is made or
sent while an error or a warning without its reason is left. If the line breaks, run it again: nothing is counted twice.

  --out FILE.ngkt         make a file that bears a file mark (no digital signature in law)
  --key KEYFILE           the office's key, made by ngkt key create
  --passphrase-file FILE  the key's passphrase on the first line; asked for otherwise
  --certifier TEXT        office or role that vouches for the figures, instead of the form's cell
  --to URL                https://… of the service; a .ngkt file made before can be sent too
  --token-file FILE       file with the office's token
  --strict                warnings are errors

${common.en}`,
  }),
  key: () => ({
    vi: `ngkt key create --area ĐƠN_VỊ --out TỆP_KHÓA [--label CHỮ] [--passphrase | --passphrase-file TỆP]
ngkt key show TỆP_KHÓA [--out KHOA-CONG-KHAI.json]

create tạo khóa để lập mã xác thực tệp. Tệp khóa giữ kín như con dấu; không bao giờ bị ghi đè.
show in phần công khai: khóa, số hiệu và dãy số đối chiếu để đọc qua điện thoại; --out ghi thành tệp gửi cho nơi nhận.

  --area ĐƠN_VỊ           mã hoặc tên: VN34-24, "Bắc Ninh"
  --label CHỮ             cơ quan giữ khóa, ví dụ "Sở Ngoại vụ" (mặc định: tên đơn vị)
  --passphrase            hỏi mật khẩu để khóa tệp
  --passphrase-file TỆP   lấy mật khẩu ở dòng đầu của tệp

${common.vi}`,
    en: `ngkt key create --area ID --out KEYFILE [--label TEXT] [--passphrase | --passphrase-file FILE]
ngkt key show KEYFILE [--out PUBLIC-KEY.json]

create makes the key that files are marked with. Guard the key file like a stamp; it is never written over.
show prints the public half: key, id and the digits to read out over the telephone; --out writes it as a file to hand on.

  --area ID               id or name: VN34-24, "Bắc Ninh"
  --label TEXT            the office that holds the key, such as "Sở Ngoại vụ" (default: the area's name)
  --passphrase            ask for a passphrase to lock the file with
  --passphrase-file FILE  take the passphrase from the first line of a file

${common.en}`,
  }),
  call: () => ({
    vi: `ngkt call HÀM ĐỐI_SỐ… [--data THƯ_MỤC] [--as-of NGÀY]

Kết quả của một hàm NGKT dưới dạng JSON. Đối số là JSON (số, danh sách) được hiểu như vậy; còn lại là chữ.
Ví dụ: ngkt call TARGETSTATUS 6.42 "6,5–7%"
       ngkt call REQUIREDPACE "6,5–7%" 6.42 "[1321873.9,1410672.7,1454276.1,1643902.2]" 2
       ngkt call KPI HLA 2024 --data seed-2024
       ngkt call PARSEVALUE '"1.947"' vi        (trong nháy kép thì là chữ, không phải số 1,947)

${common.vi}`,
    en: `ngkt call FUNCTION ARG… [--data DIR] [--as-of DATE]

The result of an NGKT function as JSON. An argument that is JSON (a number, a list) is passed as such, others as text.
Example: ngkt call TARGETSTATUS 6.42 "6,5–7%" en
         ngkt call REQUIREDPACE "6,5–7%" 6.42 "[1321873.9,1410672.7,1454276.1,1643902.2]" 2
         ngkt call KPI HLA 2024 --data seed-2024
         ngkt call PARSEVALUE '"1.947"' vi      (double quotes make it text, not the number 1.947)

${common.en}`,
  }),
};

export function commandHelp(name: string, lang: Lang): string {
  return commands[name]?.()[lang] ?? generalHelp[lang];
}

function followedBy(own: Bilingual, rest: Bilingual): Bilingual {
  return { vi: `${own.vi}\n${rest.vi}`, en: `${own.en}\n${rest.en}` };
}
