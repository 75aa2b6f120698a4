"""Tóm tắt cho lãnh đạo: one page with what was achieved against the targets, who leads and what is late."""

from page import Page
from registers import RANKING_LABELS, against_target, peer_set, ranking
from style import AMOUNT, BAR_COLOR, CHANGE, COUNT, FONT, GRID_COLOR, MUTED, TARGET_COLOR, Template, chart_size

FILE = "tom-tat-lanh-dao.xlsx"

WIDTHS = (11, 62, 24, 23, 22, 22)
SIZE = 11
CHART_ROWS = 9
CHART_ROW_MM = 4.7
HEAD_MM = 10.5
# A chart shows lines without points in its legend; a sentence holds whether a period has a target or not.
CHART_KEY = "Cột: kết quả; nét đứt, nét liền: cận dưới, cận trên của mục tiêu ở kỳ có đặt mục tiêu."
SERIES_SHEET = "Số liệu biểu đồ"
SERIES_WIDTHS = (24, 26, 37, 20, 20, 26, 11)
# A column of zeros, which is drawn without a line: the axis then begins at 0 and still shows a growth below it.
ORIGIN = 6

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
    page.line(CHART_KEY, height=5, font_size=10, italic=True, font_color=MUTED)
    indicators(page)
    leaders(page)
    late_tasks(page)
    page.close()
    page.single()
    row = series(template)
    sheet.insert_chart(
        first_chart_row,
        0,
        growth_chart(template, row),
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
    page.paragraph(
        "Mục tiêu: {{GDP_GROWTH .target}}; đánh giá: {{GDP_GROWTH .status}}; chênh lệch: {{GDP_GROWTH .gap}} điểm phần trăm."
    )
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
    row = page.take(6)
    head = page.template.head(font_size=SIZE)
    page.sheet.write_string(row, 0, "TT", head)
    page.sheet.write_string(row, 1, "Nhiệm vụ", head)
    page.span(row, 2, 4, "Cơ quan thực hiện", head)
    page.sheet.write_string(row, 5, "Thời hạn", head)
    text = page.template.cell(align="left", font_size=SIZE)
    short = page.template.short(font_size=SIZE)
    page.marker("{{#rows tasks(status=late, top=5)}}")
    row = page.take()
    page.sheet.write_string(row, 0, "{{.no}}", short)
    page.sheet.write_string(row, 1, "{{.title}}", text)
    page.span(row, 2, 4, "{{.assignee}}", text)
    page.sheet.write_string(row, 5, "{{.due}}", short)
    page.marker("{{/rows}}")


def series(template):
    """The growth rates of the chart and both ends of their targets; returns the band's row."""
    sheet = template.sheet(SERIES_SHEET, SERIES_WIDTHS)
    page = Page(template, sheet, left=0, last=len(SERIES_WIDTHS) - 1)
    page.line("SỐ LIỆU CỦA BIỂU ĐỒ", bold=True, font_size=14)
    page.note()
    page.take(2)
    page.table_header(("Kỳ", "Tăng trưởng GDP (%)", "Mục tiêu", "Cận dưới (%)", "Cận trên (%)", "Đánh giá", "Gốc"), height=11)
    short = template.short()
    number = template.number(AMOUNT)
    row = page.band(
        "series(GDP_GROWTH, last=8)",
        (
            ("{{.name}}", short),
            ("{{.value}}", number),
            ("{{.target}}", short),
            ("{{.targetLow}}", number),
            ("{{.targetHigh}}", number),
            ("{{.status}}", short),
            ("", template.number(COUNT)),
        ),
    )
    sheet.write_number(row, ORIGIN, 0, template.number(COUNT))
    page.without_target(row, 2, row, 5)
    page.close()
    return row


def growth_chart(template, row):
    """Columns of growth between the lines of the target's lower and upper end."""
    font = {"name": FONT, "size": 9}
    chart = template.book.add_chart({"type": "column"})
    growth = series_of(row, 1, "Tốc độ tăng GDP")
    labels = {"value": True, "font": font}
    chart.add_series({**growth, "fill": {"color": BAR_COLOR}, "gap": 60, "data_labels": labels})
    ends = template.book.add_chart({"type": "line"})
    for column, name, dash in ((3, "Mục tiêu: cận dưới", "dash"), (4, "Mục tiêu: cận trên", "solid")):
        line = {"color": TARGET_COLOR, "width": 1.75, "dash_type": dash}
        marker = {"type": "diamond", "size": 5, "fill": {"color": TARGET_COLOR}, "border": {"color": TARGET_COLOR}}
        ends.add_series({**series_of(row, column, name), "line": line, "marker": marker})
    ends.add_series({**series_of(row, ORIGIN, "Gốc"), "line": {"none": True}, "marker": {"type": "none"}})
    chart.combine(ends)
    title = {"name": "Tốc độ tăng GDP và mục tiêu (%)", "name_font": {"name": FONT, "size": 11, "bold": True}}
    chart.set_title(title)
    chart.set_legend({"none": True})
    chart.set_x_axis({"num_font": font, "label_position": "low"})
    chart.set_y_axis(
        {"num_font": font, "num_format": "0", "major_gridlines": {"visible": True, "line": {"color": GRID_COLOR}}}
    )
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size(chart_size(sum(WIDTHS), CHART_ROWS * CHART_ROW_MM - 2))
    return chart


def series_of(row, column, name):
    return {
        "name": name,
        "categories": [SERIES_SHEET, row, 0, row, 0],
        "values": [SERIES_SHEET, row, column, row, column],
        # What a previewer shows of the unfilled template; filling writes the real periods and figures.
        "categories_data": ["Kỳ"],
        "values_data": [0],
    }
