"""The lists of the province's form: figures by partner, agreements signed, promotion events. Rows can be inserted."""

from xlsxwriter.utility import xl_rowcol_to_cell

from entry import (
    AGREEMENT_KINDS,
    DAY,
    MONEY,
    PROTECTION,
    STATUSES,
    accept_day,
    accept_figure,
    accept_text,
    accept_words,
    define,
    entry_format,
    figure_format,
    first_true,
    indicators,
    mark_problems,
    said,
)
from page import Page
from style import ACCENT, HEADER_FILL, MUTED

SIZE = 11
HEADER_MM = 13

PARTNER_WIDTHS = (9, 42, 30, 24, 24, 24, 25, 24, 22, 38)
PARTNER_CODES = ("FDI_NEW", "FDI_ADJ", "FDI_SHARE", "FDI_STOCK")
PARTNER, KNOWN, FIRST_FIGURE, PARTNER_STATUS, PARTNER_NOTE, PARTNER_CHECK = 1, 2, 3, 7, 8, 9

REGISTER_WIDTHS = (9, 66, 27, 34, 24, 24, 22, 20, 36)
REGISTER_ROWS = 30
REGISTER_CHECK = 8


def partners(template, figures, rows, value):
    """Figures by partner; `rows` and `value` say where the totals stand on the sheet of figures."""
    sheet = template.sheet("Đối tác", PARTNER_WIDTHS, landscape=True, first_page=1)
    page = Page(template, sheet, left=3, last=len(PARTNER_WIDTHS) - 1)
    page.line("VỐN ĐẦU TƯ NƯỚC NGOÀI THEO ĐỐI TÁC {{period.label}}", bold=True)
    page.line("{{area.name}}; đơn vị tính: {{FDI_NEW .unit}}", height=6, font_size=11, italic=True)
    page.note()
    header = page.row
    labels = (
        "TT",
        "Quốc gia, vùng lãnh thổ",
        "Lũy kế\nkỳ trước",
        "Cấp mới",
        "Điều chỉnh",
        "Góp vốn,\nmua cổ phần",
        "Lũy kế đến\ncuối kỳ",
        "Tình trạng\nsố liệu",
        "Ghi chú",
        "Kiểm tra",
    )
    page.table_header(labels, height=HEADER_MM, font_size=SIZE)
    totals = [page.take(7) for _ in range(3)]
    page.freeze()
    body, last = partner_rows(page)
    partner_totals(page, totals, (body, last), figures, rows, value)
    define(template, "NGKT_PARTNERS", sheet, body, 0, last, PARTNER_CHECK)
    define(template, "NGKT_PARTNER_NAME", sheet, header, PARTNER)
    define(template, "NGKT_PARTNER_LAST_FDI_STOCK", sheet, header, KNOWN)
    for offset, code in enumerate(PARTNER_CODES):
        define(template, f"NGKT_PARTNER_VALUE_{code}", sheet, header, FIRST_FIGURE + offset)
    define(template, "NGKT_PARTNER_STATUS", sheet, header, PARTNER_STATUS)
    define(template, "NGKT_PARTNER_NOTE", sheet, header, PARTNER_NOTE)
    page.close()
    sheet.protect("", PROTECTION)


def partner_rows(page):
    """One row that the fill repeats for last period's partners and for the free rows. Gives its row and the closing one."""
    template, sheet = page.template, page.sheet
    catalogue = indicators()
    page.marker("{{#rows table(form_partners)}}")
    row = page.take(7)
    last = row + 2
    sheet.write_string(row, 0, "{{.no}}", template.short(font_size=SIZE))
    sheet.write_string(row, PARTNER, "{{.partner}}", entry_format(template, align="left"))
    sheet.write_string(row, KNOWN, "{{.stock}}", template.number("#,##0.0##", font_size=SIZE))
    rows = (row, last)
    accept_text(sheet, rows, PARTNER, 120, "Đối tác", "Tên quốc gia, vùng lãnh thổ; mỗi đối tác một dòng.")
    for offset, code in enumerate(PARTNER_CODES):
        column = FIRST_FIGURE + offset
        sheet.write_blank(row, column, None, figure_format(template, catalogue[code]))
        accept_figure(sheet, rows, column, catalogue[code])
    sheet.write_blank(row, PARTNER_STATUS, None, entry_format(template, align="center", text_wrap=False, shrink=True))
    accept_words(sheet, rows, PARTNER_STATUS, STATUSES[:3], "Tình trạng số liệu", "Để trống là chính thức.")
    sheet.write_blank(row, PARTNER_NOTE, None, entry_format(template, align="left", font_size=10))
    accept_text(sheet, rows, PARTNER_NOTE, 1000, "Ghi chú", "Ghi lý do khi được hỏi; lý do đi kèm số liệu.")
    name = xl_rowcol_to_cell(row, PARTNER)
    names = f"{xl_rowcol_to_cell(row, PARTNER, True, True)}:{xl_rowcol_to_cell(last, PARTNER, True, True)}"
    figures = f"{xl_rowcol_to_cell(row, FIRST_FIGURE)}:{xl_rowcol_to_cell(row, PARTNER_STATUS - 1)}"
    cells = [xl_rowcol_to_cell(row, FIRST_FIGURE + offset) for offset in range(len(PARTNER_CODES))]
    negative = "OR({})".format(
        ",".join(f"N({cell})<0" for cell, code in zip(cells, PARTNER_CODES) if catalogue[code]["nonNegative"])
    )
    cases = [
        (f"SUMPRODUCT(ISERROR({figures})*1)>0", said("Có ô báo lỗi")),
        (f'AND({name}="",COUNTA({figures})>0)', said("Thiếu tên đối tác")),
        (f'{name}=""', '""'),
        (f"ISNUMBER({name})", said("Tên đối tác là số")),
        (f"COUNTIF({names},{name})>1", said("Đối tác ghi hai lần")),
        (f"COUNTA({figures})>COUNT({figures})", said("Có chữ ở cột số")),
        (negative, said("Số không được âm")),
    ]
    sheet.write_formula(row, PARTNER_CHECK, first_true(cases), template.cell(align="left", font_size=10), "")
    mark_problems(template, sheet, rows, (PARTNER, PARTNER_NOTE), PARTNER_CHECK)
    page.marker("{{/rows}}")
    closing(page, "Cần thêm đối tác: chèn dòng vào phía trên dòng này.", PARTNER_CHECK)
    return row, last


def partner_totals(page, totals, rows, figures, figure_rows, value):
    """The partners added up, beside the totals of the first sheet."""
    template, sheet = page.template, page.sheet
    label = template.cell(bold=True, align="left", bg_color=HEADER_FILL, font_size=SIZE)
    number = template.number("#,##0.0##", bold=True, bg_color=HEADER_FILL, font_size=SIZE)
    word = template.cell(align="center", bg_color=HEADER_FILL, font_size=10)
    for row, text in zip(totals, ("Cộng các đối tác", "Theo trang Số liệu", "So sánh")):
        sheet.write_blank(row, 0, None, label)
        sheet.write_string(row, PARTNER, text, label)
        for column in range(KNOWN, PARTNER_CHECK + 1):
            sheet.write_blank(row, column, None, label)
    for offset, code in enumerate(PARTNER_CODES):
        column = FIRST_FIGURE + offset
        first, last = (xl_rowcol_to_cell(row, column) for row in rows)
        added, stated = (xl_rowcol_to_cell(row, column) for row in totals[:2])
        total = f"'{figures.get_name()}'!{xl_rowcol_to_cell(figure_rows[code], value)}"
        sheet.write_formula(totals[0], column, f'=IF(COUNT({first}:{last})=0,"",SUM({first}:{last}))', number, "")
        sheet.write_formula(totals[1], column, f'=IF(ISNUMBER({total}),{total},"")', number, "")
        compared = first_true(
            [
                (f"COUNT({first}:{last})=0", '""'),
                (f'{stated}=""', said("chưa có tổng")),
                (f"ABS({added}-{stated})<0.0005*(1+ABS({stated}))", said("khớp")),
                (f"{added}>{stated}", said("nhiều hơn tổng")),
            ],
            said("ít hơn tổng"),
        )
        sheet.write_formula(totals[2], column, compared, word, "")


def registers(template, figures, rows, value):
    """Agreements signed and promotion events held in the quarter."""
    sheet = template.sheet("Thỏa thuận, sự kiện", REGISTER_WIDTHS, landscape=True, first_page=1)
    page = Page(template, sheet, left=1, last=len(REGISTER_WIDTHS) - 1)
    page.line("THỎA THUẬN VÀ SỰ KIỆN XÚC TIẾN {{period.label}}", bold=True)
    page.line("{{area.name}}", height=6, font_size=11, italic=True)
    page.note()
    agreements(page, figures, rows["AGR"], value)
    page.take(5)
    page.start_page()
    events(page, figures, rows["PROMO_EVENTS"], value)
    page.close()
    sheet.protect("", PROTECTION)


def agreements(page, figures, total_row, value):
    """What was signed in the quarter, one row each."""
    template, sheet = page.template, page.sheet
    listed = half_caption(page, "A. THỎA THUẬN, CAM KẾT HỢP TÁC ĐÃ KÝ TRONG KỲ")
    labels = ("TT", "Tên thỏa thuận", "Loại", "Đối tác", "Ngày ký", "Giá trị", "Đơn vị tính", "Ghi chú", "Kiểm tra")
    header = page.row
    page.table_header(labels, height=9, repeated=False, font_size=SIZE)
    first = page.row
    text = entry_format(template, align="left")
    styles = (
        text,
        entry_format(template, align="center", text_wrap=False, shrink=True),
        text,
        entry_format(template, align="center", num_format=DAY),
        entry_format(template, align="right", num_format="#,##0.0##", text_wrap=False, shrink=True),
        entry_format(template, align="center", text_wrap=False, shrink=True),
        entry_format(template, align="left", font_size=10),
    )
    last = register_rows(page, styles)
    block = (first, last)
    accept_text(sheet, block, 1, 500, "Tên thỏa thuận", "Tên đầy đủ như văn bản đã ký.")
    accept_words(sheet, block, 2, AGREEMENT_KINDS, "Loại", "Chọn loại văn bản.")
    accept_text(sheet, block, 3, 120, "Đối tác", "Quốc gia, địa phương hoặc tổ chức nước ngoài ký kết.")
    accept_day(sheet, block, 4)
    accept_money(sheet, block, 5)
    accept_words(sheet, block, 6, MONEY, "Đơn vị tính", "Đơn vị của cột Giá trị.")
    accept_text(sheet, block, 7, 1000, "Ghi chú", "Nội dung cần nói rõ thêm.")
    cases = lambda cell: [
        (f"ISERROR({'&'.join(cell(column) for column in range(1, 7))})", said("Có ô báo lỗi")),
        (f"COUNTA({cell(1)}:{cell(7)})=0", '""'),
        (f'{cell(1)}=""', said("Thiếu tên")),
        (f'{cell(2)}=""', said("Chưa chọn loại")),
        (f'{cell(3)}=""', said("Thiếu đối tác")),
        (f'{cell(4)}=""', said("Thiếu ngày ký")),
        (f"ISTEXT({cell(4)})", said("Ngày là chữ: gõ lại")),
        (f"ISTEXT({cell(5)})", said("Giá trị là chữ: gõ lại")),
        (f'AND({cell(5)}<>"",{cell(6)}="")', said("Chọn đơn vị tính")),
    ]
    register_checks(page, block, cases)
    names = {1: "TITLE", 2: "KIND", 3: "PARTNER", 4: "SIGNED", 5: "AMOUNT", 6: "UNIT", 7: "NOTE"}
    register_names(page, "AGREEMENT", header, block, names)
    counted(page, listed, block, figures, total_row, value)


def events(page, figures, total_row, value):
    """What was held in the quarter, one row each."""
    template, sheet = page.template, page.sheet
    listed = half_caption(page, "B. SỰ KIỆN XÚC TIẾN ĐẦU TƯ, THƯƠNG MẠI, DU LỊCH TRONG KỲ")
    labels = ("TT", "Tên sự kiện", "Địa điểm", "Đối tác, thị trường", "Từ ngày", "Đến ngày", "Ghi chú", "", "Kiểm tra")
    header = page.row
    page.table_header(labels, height=9, repeated=False, font_size=SIZE)
    sheet.merge_range(header, 6, header, 7, "Ghi chú", template.head(font_size=SIZE))
    first = page.row
    text = entry_format(template, align="left")
    day = entry_format(template, align="center", num_format=DAY)
    note = entry_format(template, align="left", font_size=10)
    last = register_rows(page, (text, text, text, day, day, note, note))
    for row in range(first, last):
        sheet.merge_range(row, 6, row, 7, "", note)
    block = (first, last)
    accept_text(sheet, block, 1, 500, "Tên sự kiện", "Tên đầy đủ của hội nghị, hội chợ, tuần văn hóa…")
    accept_text(sheet, block, 2, 200, "Địa điểm", "Nơi tổ chức.")
    accept_text(sheet, block, 3, 120, "Đối tác, thị trường", "Quốc gia, vùng lãnh thổ mà sự kiện hướng tới.")
    accept_day(sheet, block, 4)
    accept_day(sheet, block, 5)
    accept_text(sheet, block, 6, 1000, "Ghi chú", "Nội dung cần nói rõ thêm.")
    cases = lambda cell: [
        (f"ISERROR({'&'.join(cell(column) for column in range(1, 6))})", said("Có ô báo lỗi")),
        (f"COUNTA({cell(1)}:{cell(6)})=0", '""'),
        (f'{cell(1)}=""', said("Thiếu tên")),
        (f'{cell(4)}=""', said("Thiếu ngày bắt đầu")),
        (f"OR(ISTEXT({cell(4)}),ISTEXT({cell(5)}))", said("Ngày là chữ: gõ lại")),
        (f'AND({cell(5)}<>"",{cell(5)}<{cell(4)})', said("Kết thúc trước khi bắt đầu")),
    ]
    register_checks(page, block, cases)
    names = {1: "TITLE", 2: "PLACE", 3: "PARTNER", 4: "FROM", 5: "TO", 6: "NOTE"}
    register_names(page, "EVENT", header, block, names)
    counted(page, listed, block, figures, total_row, value)


def half_caption(page, text):
    """A heading that leaves the right half of its row free. Gives the row."""
    row = page.take(7)
    style = page.template.format(bold=True, font_size=13, font_color=ACCENT)
    page.sheet.merge_range(row, 0, row, 4, text, style)
    return row


def accept_money(sheet, block, column):
    indicator = {"kind": "amount", "nonNegative": True}
    accept_figure(sheet, block, column, indicator)


def register_rows(page, styles):
    """Free rows, numbered, and the closing one, whose row is given back."""
    number = page.template.short(font_size=SIZE)
    for index in range(REGISTER_ROWS):
        row = page.take(8)
        page.sheet.write_number(row, 0, index + 1, number)
        for column, style in enumerate(styles, start=1):
            page.sheet.write_blank(row, column, None, style)
    closing(page, "Cần thêm dòng: chèn vào phía trên dòng này.", REGISTER_CHECK)
    return page.row - 1


def register_checks(page, block, cases):
    first, last = block
    style = page.template.cell(align="left", font_size=10)
    for row in range(first, last):
        formula = first_true(cases(lambda column: xl_rowcol_to_cell(row, column)))
        page.sheet.write_formula(row, REGISTER_CHECK, formula, style, "")
    mark_problems(page.template, page.sheet, block, (1, 7), REGISTER_CHECK)


def register_names(page, kind, header, block, names):
    define(page.template, f"NGKT_{kind}S", page.sheet, block[0], 0, block[1], REGISTER_CHECK)
    for column, name in names.items():
        define(page.template, f"NGKT_{kind}_{name}", page.sheet, header, column)


def counted(page, row, block, figures, total_row, value):
    """Beside the caption: how many are listed, and how many the first sheet states."""
    first, last = (xl_rowcol_to_cell(each, 1) for each in block)
    total = f"'{figures.get_name()}'!{xl_rowcol_to_cell(total_row, value)}"
    formula = f'="Đã kê: "&COUNTA({first}:{last})&"; trang Số liệu: "&IF(ISNUMBER({total}),{total},"chưa nhập")'
    style = page.template.format(font_size=11, italic=True, align="right")
    page.sheet.merge_range(row, 5, row, REGISTER_CHECK, "", style)
    page.sheet.write_formula(row, 5, formula, style, "")


def closing(page, text, last):
    """The last row of a list: what is inserted above it belongs to the list."""
    row = page.take(6)
    for column in range(1, last + 1):
        page.sheet.write_blank(row, column, None, page.template.format(bottom=1))
    page.sheet.write_string(row, 0, text, page.template.format(bottom=1, font_size=9, italic=True, font_color=MUTED))
