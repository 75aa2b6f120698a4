"""Tóm tắt cho lãnh đạo: one page with what was achieved against the targets, who leads and what is late."""

from page import Page
from style import AMOUNT, BAND_COLOR, BAR_COLOR, CHANGE, COUNT, FONT, ONE_DECIMAL, PLACES, TARGET_COLOR, Template, chart_size

FILE = "tom-tat-lanh-dao.xlsx"

WIDTHS = (11, 68, 22, 22, 20, 21)
CHART_ROWS = 9
CHART_ROW_MM = 5.5
SERIES_SHEET = "Số liệu biểu đồ"
SERIES_WIDTHS = (44, 40, 40, 40)

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
    indicators(page)
    leaders(page)
    late_tasks(page)
    page.close()
    sheet.fit_to_pages(1, 1)
    row = series(template)
    sheet.insert_chart(first_chart_row, 0, growth_chart(template, row), {"object_position": 2, "description": "Tốc độ tăng GDP so với mục tiêu"})
    template.close()


def heading(page, text):
    page.take(1.5)
    page.caption(text)


def growth(page):
    heading(page, "1. Tăng trưởng GDP so với mục tiêu")
    text = "GDP tăng {{GDP_GROWTH .text}}; mục tiêu {{GDP_GROWTH .target}}; đánh giá: {{GDP_GROWTH .status}}."
    page.paragraph(text)


def indicators(page):
    heading(page, "2. Chỉ tiêu chủ yếu")
    page.table_header(("TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả", "So cùng kỳ (%)", "Đánh giá"), height=11, repeated=False)
    text = page.template.cell(align="left")
    centred = page.template.cell(align="center")
    for number, (code, number_format) in enumerate(INDICATORS, start=1):
        page.table_row(
            (
                (str(number), centred),
                (f"{{{{{code} .name}}}}", text),
                (f"{{{{{code} .unit}}}}", centred),
                (f"{{{{{code}}}}}", page.template.number(number_format, bold=True)),
                (f"{{{{{code} .yoy}}}}", page.template.number(CHANGE)),
                (f"{{{{{code} .status}}}}", centred),
            )
        )


def leaders(page):
    heading(page, "3. Địa phương dẫn đầu về vốn đầu tư nước ngoài đăng ký (tỷ USD)")
    page.table_header(("Hạng", "Địa phương", "Vốn đăng ký", "Tỷ trọng (%)", "So cùng kỳ (%)", "Tăng, giảm hạng"), height=11, repeated=False)
    centred = page.template.cell(align="center")
    page.band(
        "rank(FDI_REG, top=5)",
        (
            ("{{.rank}}", centred),
            ("{{.area.name}}", page.template.cell(align="left")),
            ("{{.value}}", page.template.number(AMOUNT)),
            ("{{.share}}", page.template.number(ONE_DECIMAL)),
            ("{{.change}}", page.template.number(CHANGE)),
            ("{{.rankChange}}", page.template.cell(align="center", num_format=PLACES)),
        ),
    )


def late_tasks(page):
    heading(page, "4. Nhiệm vụ quá hạn")
    row = page.take(7)
    head = page.template.head()
    page.sheet.write_string(row, 0, "TT", head)
    page.sheet.write_string(row, 1, "Nhiệm vụ", head)
    page.span(row, 2, 4, "Cơ quan thực hiện", head)
    page.sheet.write_string(row, 5, "Thời hạn", head)
    text = page.template.cell(align="left")
    centred = page.template.cell(align="center")
    page.marker("{{#rows tasks(status=late)}}")
    row = page.take()
    page.sheet.write_string(row, 0, "{{.no}}", centred)
    page.sheet.write_string(row, 1, "{{.title}}", text)
    page.span(row, 2, 4, "{{.assignee}}", text)
    page.sheet.write_string(row, 5, "{{.due}}", centred)
    page.marker("{{/rows}}")


def series(template):
    """The growth rates of the chart, with the ends of the target; returns the band's row."""
    sheet = template.sheet(SERIES_SHEET, SERIES_WIDTHS)
    page = Page(template, sheet, left=0, last=len(SERIES_WIDTHS) - 1)
    page.line("SỐ LIỆU CỦA BIỂU ĐỒ", bold=True, font_size=14)
    page.note()
    page.take(2)
    page.table_header(("Kỳ", "Tăng trưởng GDP (%)", "Mục tiêu: cận dưới (%)", "Mục tiêu: cận trên (%)"), height=8)
    number = template.number(AMOUNT)
    row = page.band(
        "series(GDP_GROWTH, last=8)",
        (("{{.period.label}}", template.cell(align="left")), ("{{.value}}", number), ("{{.targetLow}}", number), ("{{.targetHigh}}", number)),
    )
    page.close()
    return row


def growth_chart(template, row):
    chart = template.book.add_chart({"type": "column"})
    values = {"categories": [SERIES_SHEET, row, 0, row, 0]}
    chart.add_series(
        {
            **values,
            "name": "Tăng trưởng GDP",
            "values": [SERIES_SHEET, row, 1, row, 1],
            "fill": {"color": BAR_COLOR},
            "gap": 60,
            "data_labels": {"value": True, "font": {"name": FONT, "size": 9}},
        }
    )
    ends = template.book.add_chart({"type": "line"})
    for column, name, dash in ((2, "Mục tiêu: cận dưới", "dash"), (3, "Mục tiêu: cận trên", "solid")):
        ends.add_series({**values, "name": name, "values": [SERIES_SHEET, row, column, row, column], "line": {"color": TARGET_COLOR, "width": 1.5, "dash_type": dash}})
    chart.combine(ends)
    font = {"name": FONT, "size": 10}
    chart.set_title({"none": True})
    chart.set_legend({"position": "bottom", "font": font})
    chart.set_x_axis({"num_font": font})
    chart.set_y_axis({"num_font": font, "num_format": "0", "major_gridlines": {"visible": True, "line": {"color": BAND_COLOR}}, "name": "%", "name_font": {**font, "bold": False}})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size(chart_size(sum(WIDTHS), CHART_ROWS * CHART_ROW_MM - 2))
    return chart
