"""Tóm tắt cho lãnh đạo: one page with what was achieved against the targets, who leads and what is late."""

from charts import GROWTH_KEY, growth_chart, growth_series, series_page
from page import Page
from registers import LATE_TASKS, RANKING_LABELS, against_target, peer_set, ranking
from style import AMOUNT, CHANGE, COUNT, MUTED, Template

FILE = "tom-tat-lanh-dao.xlsx"

WIDTHS = (11, 62, 24, 23, 22, 22)
SIZE = 11
CHART_ROWS = 9
CHART_ROW_MM = 4.7
HEAD_MM = 10.5

INDICATORS = (("HLA", COUNT), ("AGR", COUNT), ("FTA", COUNT), ("EXPORT", AMOUNT), ("FDI_REG", AMOUNT))


def build(path):
    template = Template(path, "Tóm tắt ngoại giao kinh tế trình lãnh đạo")
    sheet = template.sheet("Tóm tắt", WIDTHS)
    page = Page(template, sheet, left=1, last=len(WIDTHS) - 1)
    page.letterhead("BỘ NGOẠI GIAO", "/TT-BNG")
    page.title("TÓM TẮT", "Tình hình ngoại giao kinh tế {{period.label}}")
    page.note()
    growth(page)
    first_chart_row = page.row
    for _ in range(CHART_ROWS):
        page.take(CHART_ROW_MM)
    page.line(GROWTH_KEY, height=5, font_size=10, italic=True, font_color=MUTED)
    indicators(page)
    leaders(page)
    late_tasks(page)
    page.close()
    page.single()
    row = series(template)
    sheet.insert_chart(
        first_chart_row,
        0,
        growth_chart(template, row, sum(WIDTHS), CHART_ROWS * CHART_ROW_MM - 2),
        {"object_position": 2, "description": "Tốc độ tăng GDP so với mục tiêu"},
    )
    template.close()


def heading(page, text):
    page.take(1)
    page.caption(text)


def growth(page):
    heading(page, "1. Tăng trưởng GDP so với mục tiêu")
    page.paragraph("Tốc độ tăng GDP: {{GDP_GROWTH .text}}.")
    page.marker("{{#if GDP_GROWTH .target}}")
    page.paragraph("Mục tiêu: {{GDP_GROWTH .target}}; đánh giá: {{GDP_GROWTH .status}}.")
    page.marker("{{/if}}")
    # A sentence of its own: without a figure there is no distance, and nothing that its unit could follow.
    page.marker("{{#if GDP_GROWTH .gap}}")
    page.paragraph("Chênh lệch so với mục tiêu: {{GDP_GROWTH .gap}} điểm phần trăm.")
    page.marker("{{/if}}")


def indicators(page):
    heading(page, "2. Chỉ tiêu chủ yếu")
    page.table_header(
        ("TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả", "So cùng kỳ (%)", "Đánh giá"),
        height=HEAD_MM,
        repeated=False,
        font_size=SIZE,
    )
    size = {"font_size": SIZE}
    text = page.template.cell(align="left", **size)
    short = page.template.short(**size)
    first = page.row
    for number, (code, number_format) in enumerate(INDICATORS, start=1):
        page.table_row(
            (
                (str(number), short),
                (f"{{{{{code} .name}}}}", text),
                (f"{{{{{code} .unit}}}}", page.template.cell(align="center", **size)),
                (f"{{{{{code}}}}}", page.template.number(number_format, bold=True, **size)),
                (f"{{{{{code} .yoy}}}}", page.template.number(CHANGE, **size)),
                (against_target(code, "status"), short),
            )
        )
    page.without_target(first, 5, page.row - 1, 5)


def leaders(page):
    heading(page, "3. Địa phương dẫn đầu về vốn đầu tư nước ngoài đăng ký")
    peer_set(page, height=5, font_size=SIZE, align="left")
    page.table_header(RANKING_LABELS, height=HEAD_MM, repeated=False, font_size=SIZE)
    ranking(page, "rank(FDI_REG, top=5)")


def late_tasks(page):
    heading(page, "4. Nhiệm vụ quá hạn")
    page.marker("{{#if tasks(status=late)}}")
    page.line(LATE_TASKS, height=5, font_size=SIZE, align="left", italic=True)
    page.marker("{{/if}}")
    row = page.take(6)
    head = page.template.head(font_size=SIZE)
    page.sheet.write_string(row, 0, "TT", head)
    page.sheet.write_string(row, 1, "Nhiệm vụ", head)
    page.span(row, 2, 4, "Cơ quan thực hiện", head)
    page.sheet.write_string(row, 5, "Thời hạn", head)
    text = page.template.cell(align="left", font_size=SIZE)
    short = page.template.short(font_size=SIZE)
    page.marker("{{#rows tasks(status=late, sort=due, top=5)}}")
    row = page.take()
    page.sheet.write_string(row, 0, "{{.no}}", short)
    page.sheet.write_string(row, 1, "{{.title}}", text)
    page.span(row, 2, 4, "{{.assignee}}", text)
    page.sheet.write_string(row, 5, "{{.due}}", short)
    page.marker("{{/rows}}")


def series(template):
    """The growth rates of the chart and both ends of their targets; returns the band's row."""
    page = series_page(template)
    row = growth_series(page)
    page.close()
    return row
