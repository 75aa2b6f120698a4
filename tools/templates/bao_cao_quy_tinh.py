"""Báo cáo quý của tỉnh: one province's quarter, beside the quarter before and the same quarter a year earlier."""

import registers
from page import Page
from style import CHANGE, COUNT, FINE_AMOUNT, ONE_DECIMAL, Template

FILE = "bao-cao-quy-tinh.xlsx"
REPORT_NUMBER = "/BC-SNgV"

FIGURE_WIDTHS = (9, 56, 20, 16, 16, 16, 15, 16)
FIGURE_SIZE = 11
FIGURE_LABELS = (
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Kỳ báo cáo",
    "Kỳ trước",
    "Cùng kỳ năm trước",
    "So cùng kỳ (%)",
    "Tỷ trọng cả nước (%)",
)
FIGURES = (
    (
        "I",
        "THU HÚT VỐN ĐẦU TƯ NƯỚC NGOÀI",
        (
            ("FDI_REG", FINE_AMOUNT),
            ("FDI_NEW", FINE_AMOUNT),
            ("FDI_ADJ", FINE_AMOUNT),
            ("FDI_SHARE", FINE_AMOUNT),
            ("FDI_STOCK", FINE_AMOUNT),
            ("FDI_PROJECTS", COUNT),
            ("FDI_PARTNERS", COUNT),
        ),
    ),
    (
        "II",
        "XUẤT KHẨU, HỢP TÁC, XÚC TIẾN",
        (
            ("EXPORT", FINE_AMOUNT),
            ("EXPORT_AGRI", FINE_AMOUNT),
            ("AGR", COUNT),
            ("PROMO_EVENTS", COUNT),
            ("BUSINESS_SUPPORTED", COUNT),
        ),
    ),
)

PARTNER_WIDTHS = (14, 66, 32, 26, 26)
TEXT_WIDTHS = (11, 153)


def build(path):
    template = Template(path, "Báo cáo ngoại giao kinh tế quý của tỉnh")
    quarter(template)
    partners(template)
    agreements(template)
    tasks(template)
    remarks(template)
    template.close()


def quarter(template):
    sheet = template.sheet("Báo cáo quý", FIGURE_WIDTHS)
    page = Page(template, sheet, left=1, last=len(FIGURE_WIDTHS) - 1)
    page.letterhead("SỞ NGOẠI VỤ", REPORT_NUMBER, place="{{area.short}}", parents=("ỦY BAN NHÂN DÂN", "{{area.upper}}"))
    page.title(
        "BÁO CÁO",
        "Kết quả công tác ngoại giao kinh tế {{period.label}}\nĐịa phương báo cáo: {{area.name}}",
        subject_lines=2,
    )
    page.note()
    page.line("Kính gửi: Bộ Ngoại giao", height=9, font_size=14)
    page.table_header(FIGURE_LABELS, height=17, repeated=False, font_size=FIGURE_SIZE)
    for numeral, heading, rows in FIGURES:
        page.group(numeral, heading)
        for number, (code, number_format) in enumerate(rows, start=1):
            figure_row(page, number, code, number_format)
    page.take(3)
    page.caption("Vị trí của địa phương")
    page.paragraph(
        "Thứ hạng thu hút vốn đầu tư nước ngoài đăng ký: {{FDI_REG .rankText}}; cùng kỳ năm trước: {{FDI_REG @-1y .rankText}}."
    )
    page.paragraph("Thứ hạng vốn đầu tư nước ngoài lũy kế: {{FDI_STOCK .rankText}}.")
    page.signature(("Như trên;", "UBND tỉnh, thành phố (để báo cáo);", "Lưu: VT, HTQT."), "GIÁM ĐỐC")
    page.close()
    page.single()


def figure_row(page, number, code, number_format):
    size = {"font_size": FIGURE_SIZE}
    text = page.template.cell(align="left", **size)
    short = page.template.short(**size)
    figure = page.template.number(number_format, **size)
    page.table_row(
        (
            (str(number), short),
            (f"{{{{{code} .name}}}}", text),
            (f"{{{{{code} .unit}}}}", page.template.cell(align="center", **size)),
            (f"{{{{{code}}}}}", page.template.number(number_format, bold=True, **size)),
            (f"{{{{{code} @-1}}}}", figure),
            (f"{{{{{code} @-1y}}}}", figure),
            (f"{{{{{code} .yoy}}}}", page.template.number(CHANGE, **size)),
            share_of_country(page, code, size),
        )
    )


def share_of_country(page, code, size):
    """Countries that invest in a province are not a part of those that invest in Viet Nam: there is no share."""
    if code == "FDI_PARTNERS":
        return ("–", page.template.short(**size))
    return (f"{{{{{code} .share}}}}", page.template.number(ONE_DECIMAL, **size))


def partners(template):
    page = appendix(template, "Đối tác đầu tư", PARTNER_WIDTHS, 1, "VỐN ĐẦU TƯ NƯỚC NGOÀI LŨY KẾ THEO ĐỐI TÁC")
    page.table_header(("TT", "Quốc gia, vùng lãnh thổ", "Vốn lũy kế\n(tỷ USD)", "Tỷ trọng (%)", "So cùng kỳ (%)"))
    number = template.number
    page.band(
        "breakdown(FDI_STOCK, by=partner)",
        (
            ("{{.rank}}", template.short()),
            ("{{.partner}}", template.cell(align="left")),
            ("{{.value}}", number(FINE_AMOUNT)),
            ("{{.share}}", number(ONE_DECIMAL)),
            ("{{.change}}", number(CHANGE)),
        ),
    )
    page.close()


def agreements(template):
    page = appendix(template, "Thỏa thuận", registers.REGISTER_WIDTHS, 2, "THỎA THUẬN, CAM KẾT HỢP TÁC", landscape=True)
    page.table_header(registers.REGISTER_LABELS)
    page.freeze()
    registers.register(page, "list(agreements)")
    page.close()


def tasks(template):
    page = appendix(template, "Nhiệm vụ", registers.TASK_WIDTHS, 3, "NHIỆM VỤ ĐƯỢC GIAO", landscape=True)
    page.table_header(registers.TASK_LABELS)
    page.freeze()
    registers.tasks(page, "tasks()")
    page.close()


def remarks(template):
    page = appendix(template, "Kiến nghị", TEXT_WIDTHS, 4, "TỒN TẠI, HẠN CHẾ; ĐỀ XUẤT, KIẾN NGHỊ")
    cells = (("{{.no}}", template.short(valign="top")), ("{{.text}}", template.cell(align="justify", valign="top")))
    page.table_header(("TT", "Nội dung"), height=8)
    page.group("I", "TỒN TẠI, HẠN CHẾ")
    page.band("texts(limitations)", cells)
    page.group("II", "ĐỀ XUẤT, KIẾN NGHỊ")
    page.band("texts(recommendations)", cells)
    page.close()


def appendix(template, name, widths, number, title, landscape=False):
    sheet = template.sheet(name, widths, landscape=landscape, first_page=1)
    page = Page(template, sheet, left=1, last=len(widths) - 1)
    page.appendix(number, title, REPORT_NUMBER)
    return page
