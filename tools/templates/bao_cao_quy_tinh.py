"""Báo cáo quý của tỉnh: one province's quarter, beside the quarter before and the same quarter a year earlier."""

from page import Page
from registers import REGISTER_LABELS, REGISTER_WIDTHS, register
from style import AMOUNT, CHANGE, COUNT, ONE_DECIMAL, Template

FILE = "bao-cao-quy-tinh.xlsx"
REPORT_NUMBER = "/BC-SNgV"

FIGURE_WIDTHS = (9, 58, 18, 17, 17, 17, 14, 14)
FIGURE_SIZE = 11
FIGURE_LABELS = ("TT", "Chỉ tiêu", "Đơn vị tính", "Kỳ báo cáo", "Kỳ trước", "Cùng kỳ năm trước", "So cùng kỳ (%)", "Tỷ trọng cả nước (%)")
FIGURES = (
    ("I", "THU HÚT VỐN ĐẦU TƯ NƯỚC NGOÀI", (("FDI_REG", AMOUNT), ("FDI_NEW", AMOUNT), ("FDI_ADJ", AMOUNT), ("FDI_SHARE", AMOUNT), ("FDI_STOCK", AMOUNT), ("FDI_PROJECTS", COUNT), ("FDI_PARTNERS", COUNT))),
    ("II", "XUẤT KHẨU, HỢP TÁC, XÚC TIẾN", (("EXPORT", AMOUNT), ("EXPORT_AGRI", AMOUNT), ("AGR", COUNT), ("PROMO_EVENTS", COUNT), ("BUSINESS_SUPPORTED", COUNT))),
)

PARTNER_WIDTHS = (14, 66, 32, 26, 26)
TASK_WIDTHS = (12, 80, 40, 32)
TEXT_WIDTHS = (12, 152)


def build(path):
    template = Template(path, "Báo cáo ngoại giao kinh tế quý của tỉnh")
    quarter(template)
    partners(template)
    agreements(template)
    tasks(template)
    template.close()


def quarter(template):
    sheet = template.sheet("Báo cáo quý", FIGURE_WIDTHS)
    page = Page(template, sheet, left=1, last=len(FIGURE_WIDTHS) - 1)
    page.letterhead("SỞ NGOẠI VỤ", REPORT_NUMBER, place="{{area.short}}", parents=("ỦY BAN NHÂN DÂN", "{{area.name}}"))
    page.title("BÁO CÁO", "Kết quả công tác ngoại giao kinh tế {{period.label}}\nĐịa phương báo cáo: {{area.name}}", subject_lines=2)
    page.note()
    page.line("Kính gửi: Bộ Ngoại giao", height=9, font_size=14)
    page.table_header(FIGURE_LABELS, height=16, repeated=False, font_size=FIGURE_SIZE)
    for numeral, heading, rows in FIGURES:
        page.group(numeral, heading)
        for number, (code, number_format) in enumerate(rows, start=1):
            figure_row(page, number, code, number_format)
    page.take(3)
    page.caption("Vị trí của địa phương")
    page.paragraph("Thứ hạng thu hút vốn đầu tư nước ngoài đăng ký: {{FDI_REG .rankText}}; cùng kỳ năm trước: {{FDI_REG @-1y .rankText}}.")
    page.paragraph("Thứ hạng vốn đầu tư nước ngoài lũy kế: {{FDI_STOCK .rankText}}.")
    page.signature(("Như trên;", "UBND tỉnh (để báo cáo);", "Lưu: VT, HTQT."), "GIÁM ĐỐC")
    page.close()
    sheet.fit_to_pages(1, 1)


def figure_row(page, number, code, number_format):
    size = {"font_size": FIGURE_SIZE}
    text = page.template.cell(align="left", **size)
    centred = page.template.cell(align="center", **size)
    figure = page.template.number(number_format, **size)
    page.table_row(
        (
            (str(number), centred),
            (f"{{{{{code} .name}}}}", text),
            (f"{{{{{code} .unit}}}}", centred),
            (f"{{{{{code}}}}}", page.template.number(number_format, bold=True, **size)),
            (f"{{{{{code} @-1}}}}", figure),
            (f"{{{{{code} @-1y}}}}", figure),
            (f"{{{{{code} .yoy}}}}", page.template.number(CHANGE, **size)),
            (f"{{{{{code} .share}}}}", page.template.number(ONE_DECIMAL, **size)),
        )
    )


def partners(template):
    page = appendix(template, "Đối tác đầu tư", PARTNER_WIDTHS, 1, "VỐN ĐẦU TƯ NƯỚC NGOÀI THEO ĐỐI TÁC")
    page.table_header(("TT", "Quốc gia, vùng lãnh thổ", "Vốn đăng ký (tỷ USD)", "Tỷ trọng (%)", "So cùng kỳ (%)"))
    number = template.number
    page.band(
        "breakdown(FDI_REG, by=partner)",
        (
            ("{{.rank}}", template.cell(align="center")),
            ("{{.partner}}", template.cell(align="left")),
            ("{{.value}}", number(AMOUNT)),
            ("{{.share}}", number(ONE_DECIMAL)),
            ("{{.change}}", number(CHANGE)),
        ),
    )
    page.close()


def agreements(template):
    page = appendix(template, "Thỏa thuận", REGISTER_WIDTHS, 2, "THỎA THUẬN, CAM KẾT HỢP TÁC", landscape=True)
    page.table_header(REGISTER_LABELS)
    register(page, "list(agreements)")
    page.close()


def tasks(template):
    page = appendix(template, "Nhiệm vụ", TASK_WIDTHS, 3, "NHIỆM VỤ ĐƯỢC GIAO")
    text = template.cell(align="left")
    centred = template.cell(align="center")
    page.table_header(("TT", "Nhiệm vụ", "Kết quả", "Thời hạn"))
    page.band("tasks()", (("{{.no}}", centred), ("{{.title}}", text), ("{{.result}}", text), ("{{.due}}", centred)))
    page.close()


def appendix(template, name, widths, number, title, landscape=False):
    sheet = template.sheet(name, widths, landscape=landscape, first_page=1)
    page = Page(template, sheet, left=1, last=len(widths) - 1)
    page.appendix(number, title, REPORT_NUMBER)
    return page
