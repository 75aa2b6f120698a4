"""Sổ theo dõi thỏa thuận và FTA: the register of agreements."""

from page import Page
from registers import REGISTER_LABELS, REGISTER_WIDTHS, register
from style import Template

FILE = "thoa-thuan-fta.xlsx"


def build(path):
    template = Template(path, "Danh mục hiệp định thương mại tự do và thỏa thuận hợp tác")
    sheet_of(
        template,
        "Hiệp định FTA",
        "Hiệp định thương mại tự do Việt Nam đã ký kết, tham gia",
        "Hiệp định thương mại tự do đã ký kết, tham gia tính đến hết kỳ: {{FTA .text}}.",
        "list(agreements, kind=FTA)",
    )
    sheet_of(
        template,
        "Thỏa thuận",
        "Hiệp định, thỏa thuận, cam kết hợp tác kinh tế quốc tế",
        "Thỏa thuận hợp tác được ký kết trong kỳ: {{AGR .text}}. Tỷ lệ cam kết, thỏa thuận đã hoàn thành: {{COMMIT_DONE_RATE .text}}.",
        "list(agreements)",
    )
    template.close()


def sheet_of(template, name, title, summary, source):
    sheet = template.sheet(name, REGISTER_WIDTHS, landscape=True)
    page = Page(template, sheet, left=1, last=len(REGISTER_WIDTHS) - 1)
    page.letterhead("BỘ NGOẠI GIAO", "/DM-BNG")
    page.title("DANH MỤC", title)
    page.line("{{period.label}}", height=6)
    page.note()
    page.paragraph(summary)
    page.table_header(REGISTER_LABELS)
    register(page, source)
    page.close()
