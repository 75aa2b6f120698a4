"""Biểu số liệu quý của tỉnh: the form a province enters its quarter in (docs/forms.md)."""

from xlsxwriter.utility import xl_rowcol_to_cell

import bieu_danh_muc
import bieu_huong_dan
from entry import (
    NO_FIGURE,
    OPEN,
    PROTECTION,
    QUALIFIERS,
    SECRECY,
    STATUSES,
    accept_figure,
    accept_text,
    accept_words,
    define,
    entry_format,
    figure_format,
    first_true,
    identity_format,
    indicators,
    label_format,
    mark_problems,
    said,
)
from page import Page
from style import ACCENT, HEADER_FILL, Template

FILE = "bieu-quy-tinh.xlsx"
# Name of the layout, and the version of what docs/forms.md says about its names.
FORM = "bieu-quy-tinh/1"

WIDTHS = (9, 58, 18, 28, 28, 24, 17, 24, 26, 30)
LABELS = (
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Kỳ trước",
    "Cùng kỳ\nnăm trước",
    "KỲ NÀY",
    "Mức độ",
    "Tình trạng số liệu",
    "Lý do, ghi chú",
    "Kiểm tra",
)
NUMBER, NAME, UNIT, LAST, YEAR, VALUE, QUALIFIER, STATUS, NOTE, CHECK = range(10)
COLUMN_NAMES = {
    UNIT: "UNIT",
    LAST: "LAST",
    YEAR: "LAST_YEAR",
    VALUE: "VALUE",
    QUALIFIER: "QUALIFIER",
    STATUS: "STATUS",
    NOTE: "NOTE",
}

TOTAL = "FDI_REG"
COMPONENTS = ("FDI_NEW", "FDI_ADJ", "FDI_SHARE")
GROUPS = (
    ("I", "THU HÚT VỐN ĐẦU TƯ NƯỚC NGOÀI", (TOTAL, *COMPONENTS, "FDI_STOCK", "FDI_PROJECTS", "FDI_PARTNERS")),
    ("II", "XUẤT KHẨU", ("EXPORT", "EXPORT_AGRI")),
    ("III", "HỢP TÁC, XÚC TIẾN, HỖ TRỢ DOANH NGHIỆP", ("AGR", "PROMO_EVENTS", "BUSINESS_SUPPORTED")),
)
# As the rules have them (src/analysis); a test compares.
LARGEST_RATIO = 5
FEW = 10

SECOND_PAGE = "II"
SIZE = 11
ROW_MM = 10.5


def build(path):
    template = Template(path, "Biểu số liệu ngoại giao kinh tế của tỉnh, thành phố")
    sheet, rows = figures(template)
    bieu_danh_muc.partners(template, sheet, rows, VALUE)
    bieu_danh_muc.registers(template, sheet, rows, VALUE)
    bieu_huong_dan.guide(template)
    template.close()


def figures(template):
    """The figures of the quarter. Gives the sheet and the row of each indicator."""
    sheet = template.sheet("Số liệu", WIDTHS, landscape=True)
    page = Page(template, sheet, left=3, last=len(WIDTHS) - 1)
    page.heads("{{area.upper}}", ("ỦY BAN NHÂN DÂN",))
    page.take(3)
    page.title("BIỂU SỐ LIỆU NGOẠI GIAO KINH TẾ", "{{period.label}}")
    page.note()
    identity(page)
    header = page.row
    page.table_header(LABELS, font_size=SIZE)
    for column, name in COLUMN_NAMES.items():
        define(template, f"NGKT_COLUMN_{name}", sheet, header, column)
    rows = entry_rows(page)
    summary(page, header, (min(rows.values()), max(rows.values())))
    sign(page)
    page.close()
    sheet.freeze_panes(header + 1, 2)
    sheet.protect("", PROTECTION)
    sheet.set_selection(rows[COMPONENTS[0]], VALUE, rows[COMPONENTS[0]], VALUE)
    return sheet, rows


def identity(page):
    """Who reports what until when; the first two lines are what the figures are read back under."""
    template, sheet = page.template, page.sheet
    day = {"num_format": "dd/mm/yyyy"}
    pairs(page, ("Đơn vị báo cáo:", "{{area.name}}", None, {}), ("Mã đơn vị:", "{{area.id}}", "NGKT_FORM_AREA", {}))
    pairs(page, ("Kỳ báo cáo:", "{{period.label}}", None, {}), ("Mã kỳ:", "{{period}}", "NGKT_FORM_PERIOD", {}))
    pairs(
        page,
        ("Số liệu tính đến hết ngày:", "{{period.cutoff}}", "NGKT_FORM_CUTOFF", day),
        ("Hạn gửi:", "{{period.due}}", "NGKT_FORM_DUE", day),
    )
    row = page.take(8)
    label = label_format(template)
    sheet.merge_range(row, NUMBER, row, NAME, "Chịu trách nhiệm về số liệu:", label)
    sheet.merge_range(row, UNIT, row, YEAR, "", entry_format(template, align="left", text_wrap=False, shrink=True))
    define(template, "NGKT_FORM_CERTIFIER", sheet, row, UNIT)
    message = "Cơ quan hoặc chức danh bảo đảm số liệu, ví dụ: Giám đốc Sở Ngoại vụ. Để trống thì chưa gửi được."
    accept_text(sheet, (row, row), UNIT, 200, "Bắt buộc", message)
    sheet.write_string(row, VALUE, "Độ mật:", label)
    sheet.merge_range(row, QUALIFIER, row, STATUS, OPEN, entry_format(template, align="left"))
    define(template, "NGKT_FORM_SECRECY", sheet, row, QUALIFIER)
    accept_words(
        sheet, (row, row), QUALIFIER, SECRECY, "Độ mật", "Số liệu có độ mật không được gửi bằng biểu này: gửi theo đường văn bản mật."
    )
    sheet.write_string(row, NOTE, "Mẫu biểu:", template.format(font_size=10, align="right"))
    sheet.write_string(row, CHECK, FORM, template.format(font_size=10, align="left"))
    define(template, "NGKT_FORM", sheet, row, CHECK)
    page.take(2)


def pairs(page, left, right):
    """Two labels with their locked values on one line."""
    template, sheet = page.template, page.sheet
    row = page.take(6.5)
    for (label, text, name, properties), (first, last, value, value_last) in zip(
        (left, right), ((NUMBER, NAME, UNIT, YEAR), (VALUE, VALUE, QUALIFIER, NOTE))
    ):
        if first == last:
            sheet.write_string(row, first, label, label_format(template))
        else:
            sheet.merge_range(row, first, row, last, label, label_format(template))
        sheet.merge_range(row, value, row, value_last, text, identity_format(template, **properties))
        if name:
            define(template, name, sheet, row, value)


def entry_rows(page):
    catalogue = indicators()
    rows = {}
    for numeral, heading, codes in GROUPS:
        if numeral == SECOND_PAGE:
            page.start_page()
        page.group(numeral, heading)
        for number, code in enumerate(codes, start=1):
            rows[code] = page.take(ROW_MM)
            entry_row(page, rows[code], number, code, catalogue[code])
    total(page, rows, catalogue[TOTAL])
    for code, row in rows.items():
        check(page, row, code, catalogue[code])
    return rows


def entry_row(page, row, number, code, indicator):
    template, sheet = page.template, page.sheet
    known = template.number("#,##0" if indicator["kind"] == "count" else "#,##0.0##", font_size=SIZE)
    sheet.write_string(row, NUMBER, str(number), template.short(font_size=SIZE))
    sheet.write_string(row, NAME, f"{{{{{code} .name}}}}", template.cell(align="left", font_size=SIZE))
    sheet.write_string(row, UNIT, f"{{{{{code} .unit}}}}", template.cell(align="center", font_size=SIZE))
    sheet.write_string(row, LAST, f"{{{{{code} @-1}}}}", known)
    sheet.write_string(row, YEAR, f"{{{{{code} @-1y}}}}", known)
    sheet.write_blank(row, VALUE, None, figure_format(template, indicator, bold=True))
    words = entry_format(template, align="center", text_wrap=False, shrink=True)
    sheet.write_blank(row, QUALIFIER, None, words)
    sheet.write_blank(row, STATUS, None, words)
    sheet.write_blank(row, NOTE, None, entry_format(template, align="left", font_size=10))
    define(template, f"NGKT_ROW_{code}", sheet, row, NUMBER, row, CHECK)
    rows = (row, row)
    accept_figure(sheet, rows, VALUE, indicator)
    accept_words(
        sheet, rows, QUALIFIER, QUALIFIERS, "Mức độ", "Từ đứng trước con số: gần, hơn, khoảng… Số chính xác thì để trống."
    )
    accept_words(
        sheet,
        rows,
        STATUS,
        STATUSES,
        "Tình trạng số liệu",
        f"Để trống là chính thức. Không có số thì để trống cột KỲ NÀY, chọn “{NO_FIGURE}” và ghi lý do.",
    )
    accept_text(sheet, rows, NOTE, 1000, "Lý do, ghi chú", "Ghi lý do khi cột Kiểm tra hỏi; lý do đi kèm số liệu.")


def total(page, rows, indicator):
    """The total adds itself up; it may be typed over where only the total is known."""
    cells = ",".join(xl_rowcol_to_cell(rows[code], VALUE) for code in COMPONENTS)
    formula = f'=IF(COUNT({cells})=0,"",SUM({cells}))'
    page.sheet.write_formula(rows[TOTAL], VALUE, formula, figure_format(page.template, indicator, bold=True), "")


def check(page, row, code, indicator):
    """What is wrong with a row, in words; the full rules are applied when the form is checked."""
    value, qualifier, status, note = (
        xl_rowcol_to_cell(row, column) for column in (VALUE, QUALIFIER, STATUS, NOTE)
    )
    empty = f'{value}=""'
    cases = [
        (f"ISERROR({value})", said("Ô báo lỗi: nhập lại số")),
        (f'AND({empty},{status}="{NO_FIGURE}",{note}="")', said("Ghi lý do không có số liệu")),
        (f'AND({empty},{status}="{NO_FIGURE}")', '""'),
        (f'AND({empty},OR({qualifier}<>"",{status}<>""))', said("Thiếu số ở cột KỲ NÀY")),
        (empty, said("Chưa nhập")),
        (f"ISTEXT({value})", said("Là chữ, không phải số: gõ lại số")),
        (f'{status}="{NO_FIGURE}"', said(f"Có số mà chọn “{NO_FIGURE}”")),
    ]
    if indicator["nonNegative"]:
        cases.append((f"{value}<0", said("Số không được âm")))
    if indicator["kind"] == "count":
        cases.append((f"{value}<>INT({value})", said("Phải là số nguyên")))
    for column, words in ((LAST, "kỳ trước"), (YEAR, "cùng kỳ năm trước")):
        before = xl_rowcol_to_cell(row, column)
        # Nested, because AND compares everything, texts too.
        jump = f"AND({before}>0,{value}>0,MAX({value}/{before},{before}/{value})>{LARGEST_RATIO}{many(indicator, value, before)})"
        condition = f'IF(ISNUMBER({before}),IF({before}*{value}<=0,FALSE,{jump}),FALSE)'
        cases.append((f'AND({note}="",{condition})', said(f"Khác {words} hơn {LARGEST_RATIO} lần: ghi lý do")))
    style = page.template.cell(align="left", font_size=10)
    page.sheet.write_formula(row, CHECK, first_true(cases), style, "Chưa nhập")
    mark_problems(page.template, page.sheet, (row, row), (VALUE, NOTE), CHECK)


def many(indicator, value, before):
    """Small counts are not compared."""
    return f",MAX({value},{before})>={FEW}" if indicator["kind"] == "count" else ""


def summary(page, header, rows):
    """How far the form is, at its foot."""
    checks = f"{xl_rowcol_to_cell(rows[0], CHECK, True, True)}:{xl_rowcol_to_cell(rows[1], CHECK, True, True)}"
    waiting = f'COUNTIF({checks},"Chưa nhập")'
    told = f'(SUMPRODUCT(({checks}<>"")*1)-{waiting})'
    row = page.take(8)
    style = page.template.cell(bold=True, align="right", bg_color=HEADER_FILL, font_color=ACCENT, font_size=SIZE)
    page.sheet.merge_range(row, NUMBER, row, NOTE, "", style)
    formula = f'="Chưa nhập: "&{waiting}&" chỉ tiêu; cần xem lại: "&{told}&" chỉ tiêu"'
    page.sheet.write_formula(row, NUMBER, formula, style, "")
    page.sheet.write_blank(row, CHECK, None, page.template.cell(bg_color=HEADER_FILL))


def sign(page):
    """The place of writing and the signature, by hand on the printed form."""
    template = page.template
    centred = {"align": "center", "font_size": 13}
    page.take(3)
    blank = template.format(**centred)
    page.halves("", ".................., ngày ...... tháng ...... năm ..........", blank, template.format(italic=True, **centred), 7)
    office = template.format(bold=True, **centred)
    page.halves("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG CƠ QUAN", office, office, 7)
    page.take(22)
