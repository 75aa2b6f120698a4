"""Native charts that several templates carry. Each draws a list whose body is one row; filling makes it as many as there are."""

from page import Page
from style import AMOUNT, BAR_COLOR, COUNT, FONT, GRID_COLOR, TARGET_COLOR, chart_size

SERIES_SHEET = "Số liệu biểu đồ"
SERIES_WIDTHS = (24, 26, 37, 20, 20, 26, 11)
# A column of zeros, which is drawn without a line: the axis then begins at 0 and still shows a growth below it.
ORIGIN = 6
# A chart shows lines without points in its legend; a sentence holds whether a period has a target or not.
YEAR_KEY = "Cột: kết quả; nét đứt, nét liền: cận dưới, cận trên của mục tiêu của kỳ hoặc của cả năm."
GROWTH_KEY = "Cột: kết quả; nét đứt, nét liền: cận dưới, cận trên của mục tiêu ở kỳ có đặt mục tiêu."


def series_page(template):
    """The sheet of what the charts draw, up to its first list."""
    sheet = template.sheet(SERIES_SHEET, SERIES_WIDTHS)
    page = Page(template, sheet, left=0, last=len(SERIES_WIDTHS) - 1)
    page.line("SỐ LIỆU CỦA BIỂU ĐỒ", bold=True, font_size=14)
    page.note()
    page.take(2)
    return page


def growth_series(page, ends=("targetLow", "targetHigh")):
    """The growth rates of the chart and both ends of their targets, by these fields; returns the list's row."""
    page.table_header(("Kỳ", "Tăng trưởng GDP (%)", "Mục tiêu", "Cận dưới (%)", "Cận trên (%)", "Đánh giá", "Gốc"), height=11)
    short = page.template.short()
    number = page.template.number(AMOUNT)
    row = page.band(
        "series(GDP_GROWTH, last=8)",
        (
            ("{{.name}}", short),
            ("{{.value}}", number),
            ("{{.target}}", short),
            *((f"{{{{.{end}}}}}", number) for end in ends),
            ("{{.status}}", short),
            ("", page.template.number(COUNT)),
        ),
    )
    page.sheet.write_number(row, ORIGIN, 0, page.template.number(COUNT))
    page.without_target(row, 2, row, 5)
    return row


def growth_chart(template, row, width_mm, height_mm):
    """Columns of growth between the lines of the target's lower and upper end."""
    font = {"name": FONT, "size": 9}
    chart = columns(template, row, 1, "Tốc độ tăng GDP")
    ends = template.book.add_chart({"type": "line"})
    for column, name, dash in ((3, "Mục tiêu: cận dưới", "dash"), (4, "Mục tiêu: cận trên", "solid")):
        line = {"color": TARGET_COLOR, "width": 1.75, "dash_type": dash}
        marker = {"type": "diamond", "size": 5, "fill": {"color": TARGET_COLOR}, "border": {"color": TARGET_COLOR}}
        ends.add_series({**series_of(SERIES_SHEET, row, column, name), "line": line, "marker": marker})
    ends.add_series({**series_of(SERIES_SHEET, row, ORIGIN, "Gốc"), "line": {"none": True}, "marker": {"type": "none"}})
    chart.combine(ends)
    plain(chart, "Tốc độ tăng GDP và mục tiêu (%)", width_mm, height_mm)
    chart.set_x_axis({"num_font": font, "label_position": "low"})
    chart.set_y_axis(
        {"num_font": font, "num_format": "0", "major_gridlines": {"visible": True, "line": {"color": GRID_COLOR}}}
    )
    return chart


def count_chart(template, row, title, width_mm, height_mm):
    """Columns of a count by period, their numbers on top."""
    font = {"name": FONT, "size": 9}
    chart = columns(template, row, 1, title, gap=150)
    plain(chart, title, width_mm, height_mm)
    chart.set_x_axis({"num_font": font})
    chart.set_y_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    return chart


def ranking_chart(template, sheet, row, width_mm, height_mm):
    """Bars of registered FDI beside the provinces' names, the first on top."""
    bars = template.book.add_chart({"type": "bar"})
    bars.add_series(
        {
            **series_of(sheet.get_name(), row, 2, "Vốn đăng ký (tỷ USD)", first=1, label="Địa phương"),
            "fill": {"color": BAR_COLOR},
            "gap": 45,
            "data_labels": {"value": True, "font": {"name": FONT, "size": 10}},
        }
    )
    plain(bars, "Vốn đầu tư nước ngoài đăng ký (tỷ USD)", width_mm, height_mm, size=12)
    bars.set_y_axis({"reverse": True, "num_font": {"name": FONT, "size": 11}, "line": {"color": "#7F7F7F"}})
    bars.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    return bars


def columns(template, row, column, name, gap=60):
    labels = {"value": True, "font": {"name": FONT, "size": 9}}
    chart = template.book.add_chart({"type": "column"})
    series = series_of(SERIES_SHEET, row, column, name)
    chart.add_series({**series, "fill": {"color": BAR_COLOR}, "gap": gap, "data_labels": labels})
    return chart


def plain(chart, title, width_mm, height_mm, size=11):
    """What all of them share: a title, no legend, no frame."""
    chart.set_title({"name": title, "name_font": {"name": FONT, "size": size, "bold": True}})
    chart.set_legend({"none": True})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size(chart_size(width_mm, height_mm))


def series_of(sheet, row, column, name, first=0, label="Kỳ"):
    """A series over the single body row of a list, its labels in the column `first`."""
    return {
        "name": name,
        "categories": [sheet, row, first, row, first],
        "values": [sheet, row, column, row, column],
        # What a previewer shows of the unfilled template; filling writes the real labels and figures.
        "categories_data": [label],
        "values_data": [0],
    }
