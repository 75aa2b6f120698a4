"""Tóm tắt cho lãnh đạo: one page with what was achieved against the targets, who leads and what is late."""

from page import Page
from style import AMOUNT, BAR_COLOR, CHANGE, COUNT, FONT, GRID_COLOR, ONE_DECIMAL, PLACES, Template, chart_size

FILE = "tom-tat-lanh-dao.xlsx"

WIDTHS = (11, 58, 25, 24, 23, 23)
CHART_ROWS = 12
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
    page.paragraph("Tốc độ tăng GDP: {{GDP_GROWTH .text}}.")
    page.marker("{{#if GDP_GROWTH .target}}")
    page.paragraph("Mục tiêu: {{GDP_GROWTH .target}}; đánh giá: {{GDP_GROWTH .status}}; chênh lệch: {{GDP_GROWTH .gap}} điểm phần trăm.")
    page.marker("{{/if}}")


def indicators(page):
    heading(page, "2. Chỉ tiêu chủ yếu")
    page.table_header(("TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả", "So cùng kỳ (%)", "Đánh giá"), height=11, repeated=False)
    text = page.template.cell(align="left")
    short = page.template.short()
    for number, (code, number_format) in enumerate(INDICATORS, start=1):
        page.table_row(
            (
                (str(number), short),
                (f"{{{{{code} .name}}}}", text),
                (f"{{{{{code} .unit}}}}", page.template.cell(align="center")),
                (f"{{{{{code}}}}}", page.template.number(number_format, bold=True)),
                (f"{{{{{code} .yoy}}}}", page.template.number(CHANGE)),
                (f"{{{{{code} .status}}}}", short),
            )
        )


def leaders(page):
    heading(page, "3. Địa phương dẫn đầu về vốn đầu tư nước ngoài đăng ký (tỷ USD)")
    page.table_header(("Hạng", "Địa phương", "Vốn đăng ký", "Tỷ trọng (%)", "So cùng kỳ (%)", "Tăng, giảm hạng"), height=11, repeated=False)
    short = page.template.short()
    page.band(
        "rank(FDI_REG, top=5)",
        (
            ("{{.rank}}", short),
            ("{{.area.name}}", page.template.cell(align="left")),
            ("{{.value}}", page.template.number(AMOUNT)),
            ("{{.share}}", page.template.number(ONE_DECIMAL)),
            ("{{.change}}", page.template.number(CHANGE)),
            ("{{.rankChange}}", page.template.short(num_format=PLACES)),
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
    short = page.template.short()
    page.marker("{{#rows tasks(status=late, top=5)}}")
    row = page.take()
    page.sheet.write_string(row, 0, "{{.no}}", short)
    page.sheet.write_string(row, 1, "{{.title}}", text)
    page.span(row, 2, 4, "{{.assignee}}", text)
    page.sheet.write_string(row, 5, "{{.due}}", short)
    page.marker("{{/rows}}")


def series(template):
    """The growth rates of the chart, each with the target of its period; returns the band's row."""
    sheet = template.sheet(SERIES_SHEET, SERIES_WIDTHS)
    page = Page(template, sheet, left=0, last=len(SERIES_WIDTHS) - 1)
    page.line("SỐ LIỆU CỦA BIỂU ĐỒ", bold=True, font_size=14)
    page.note()
    page.take(2)
    page.table_header(("Mục tiêu tăng trưởng", "Kỳ", "Tăng trưởng GDP (%)", "Đánh giá"), height=11)
    short = template.short()
    row = page.band(
        "series(GDP_GROWTH, last=8)",
        (("{{.target}}", short), ("{{.name}}", short), ("{{.value}}", template.number(AMOUNT)), ("{{.status}}", short)),
    )
    page.close()
    return row


def growth_chart(template, row):
    """Columns of growth; below each its period and the target it is measured by."""
    font = {"name": FONT, "size": 9}
    chart = template.book.add_chart({"type": "column"})
    chart.add_series(
        {
            "name": "Tốc độ tăng GDP (%)",
            "categories": [SERIES_SHEET, row, 0, row, 1],
            "values": [SERIES_SHEET, row, 2, row, 2],
            # What a previewer shows of the unfilled template; filling writes the real periods and figures.
            "categories_data": [["Mục tiêu"], ["Kỳ"]],
            "values_data": [0],
            "fill": {"color": BAR_COLOR},
            "gap": 60,
            "data_labels": {"value": True, "font": font},
        }
    )
    chart.set_title({"name": "Tốc độ tăng GDP (%) và mục tiêu từng kỳ", "name_font": {"name": FONT, "size": 11, "bold": True}})
    chart.set_legend({"none": True})
    chart.set_x_axis({"num_font": font, "label_position": "low"})
    chart.set_y_axis({"num_font": font, "num_format": "0", "major_gridlines": {"visible": True, "line": {"color": GRID_COLOR}}})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size(chart_size(sum(WIDTHS), CHART_ROWS * CHART_ROW_MM - 2))
    return chart
