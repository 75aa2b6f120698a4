"""Xếp hạng FDI: the provinces in order of registered foreign investment, with data bars and a chart.

Which list of provinces is ranked (63 or 34) is chosen when the template is filled.
"""

from charts import ranking_chart
from page import Page
from registers import RANKING_LABELS, RANKING_WIDTHS, amount_bars, national_total, peer_set, ranking
from style import Template

FILE = "xep-hang-fdi.xlsx"
CHART_ROWS = 22
CHART_ROW_MM = 6


def build(path):
    template = Template(path, "Xếp hạng thu hút vốn đầu tư nước ngoài của các địa phương")
    table(template)
    chart(template)
    template.close()


def table(template):
    sheet = template.sheet("Xếp hạng FDI", RANKING_WIDTHS)
    page = Page(template, sheet, left=1, last=len(RANKING_WIDTHS) - 1)
    page.letterhead("BỘ NGOẠI GIAO", "/BC-BNG")
    page.title(
        "BÁO CÁO", "Xếp hạng thu hút vốn đầu tư nước ngoài\ncủa các địa phương {{period.label}}", subject_lines=2
    )
    page.note()
    peer_set(page)
    page.table_header(RANKING_LABELS)
    row = ranking(page, "rank(FDI_REG, missing=true)")
    amount_bars(sheet, row)
    national_total(page)
    note = "Bằng số liệu thì cùng hạng; tăng, giảm hạng so với cùng kỳ năm trước."
    sheet.write_string(page.take(5), 0, note, template.format(font_size=11, italic=True))
    page.close()


def chart(template):
    sheet = template.sheet("Biểu đồ", RANKING_WIDTHS)
    page = Page(template, sheet, left=1, last=len(RANKING_WIDTHS) - 1)
    page.line("CÁC ĐỊA PHƯƠNG DẪN ĐẦU VỀ THU HÚT VỐN ĐẦU TƯ NƯỚC NGOÀI", bold=True, font_size=14)
    page.line("{{period.label}}", height=6)
    peer_set(page)
    page.note()
    first = page.row
    for _ in range(CHART_ROWS):
        page.take(CHART_ROW_MM)
    page.table_header(RANKING_LABELS)
    row = ranking(page, "rank(FDI_REG, top=15)")
    bars = ranking_chart(template, sheet, row, sum(RANKING_WIDTHS), CHART_ROWS * CHART_ROW_MM - 7)
    sheet.insert_chart(
        first,
        0,
        bars,
        {"object_position": 2, "description": "Biểu đồ vốn đầu tư nước ngoài đăng ký của các địa phương dẫn đầu"},
    )
    page.close()
