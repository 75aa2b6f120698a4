"""How the province's form is filled in: steps, the rules that will check it, definitions."""

from entry import PROTECTION, define
from page import Page

WIDTHS = (38, 18, 44, 22, 58, 82)

STEPS = (
    "1. Nhập vào các ô nền vàng. Ô khác được khóa, không có mật khẩu; đừng đổi tên hay xóa trang, xóa cột.",
    "2. Cột KỲ NÀY chỉ nhận con số, theo đúng đơn vị tính của dòng. Từ “gần”, “hơn”, “khoảng” chọn ở cột Mức độ.",
    "3. Chỉ tiêu không có số liệu: để trống cột KỲ NÀY, chọn “không có số liệu” ở cột Tình trạng, ghi lý do. Số 0 là có số liệu và bằng không.",
    "4. Dán từ tệp khác: dùng Dán đặc biệt – Giá trị (Paste Special – Values), để giữ định dạng và danh sách chọn của ô.",
    "5. Thiếu dòng ở trang Đối tác hoặc Thỏa thuận, sự kiện: chèn dòng vào trong bảng, phía trên dòng cuối.",
    "6. Cột Kiểm tra báo ngay điều dễ thấy. Trước khi gửi, kiểm tra đầy đủ bằng ngăn NGKT, trang nộp số liệu hoặc lệnh ngkt check.",
    "7. Biểu này không dùng cho số liệu có độ mật.",
)


def guide(template):
    sheet = template.sheet("Hướng dẫn", WIDTHS, landscape=True, first_page=1)
    page = Page(template, sheet, left=1, last=len(WIDTHS) - 1)
    page.line("HƯỚNG DẪN ĐIỀN BIỂU {{period.label}}", bold=True, font_size=14)
    page.note()
    page.caption("I. CÁCH ĐIỀN")
    line = template.format(font_size=12, align="left")
    for step in STEPS:
        page.span(page.take(6.5), 0, page.last, step, line)
    page.caption("II. QUY TẮC CHUNG")
    page.marker("{{#rows table(form_notes)}}")
    page.span(page.take(), 0, page.last, "{{.text}}", template.format(font_size=12, align="left", text_wrap=True))
    page.marker("{{/rows}}")
    page.start_page()
    page.caption("III. CHỈ TIÊU")
    header = page.row
    labels = ("Mã chỉ tiêu", "Phiên bản", "Chỉ tiêu", "Đơn vị tính", "Định nghĩa", "Quy tắc kiểm tra")
    page.table_header(labels, height=8, font_size=11)
    text = template.cell(align="left", valign="top", font_size=10)
    fields = ("{{.code}}", "{{.version}}", "{{.name}}", "{{.unit}}", "{{.definition}}", "{{.rules}}")
    row = page.band("table(form_rules)", tuple((field, text) for field in fields))
    define(template, "NGKT_DEFINITIONS", sheet, row - 1, 0, row + 1, len(WIDTHS) - 1)
    define(template, "NGKT_DEFINITION_CODE", sheet, header, 0)
    define(template, "NGKT_DEFINITION_VERSION", sheet, header, 1)
    page.close()
    sheet.protect("", PROTECTION)
