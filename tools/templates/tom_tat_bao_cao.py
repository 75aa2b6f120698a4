"""Bản tóm tắt có lời văn: the brief as text, with charts, ranking, a map of tiles and the annex of its sources."""

from charts import (
    YEAR_KEY,
    count_chart,
    growth_chart,
    growth_series,
    ranking_chart,
    series_page,
)
from page import Page
from registers import RANKING_LABELS, RANKING_WIDTHS, amount_bars, national_total, peer_set, ranking
from style import ACCENT, COUNT, FINE_AMOUNT, MUTED, NOTE_COLOR, Template

FILE = "tom-tat-bao-cao.xlsx"

BODY_WIDTHS = (42, 123)
RECIPIENTS = ("Lãnh đạo Bộ (để báo cáo);", "Các đơn vị liên quan;", "Lưu: VT, THKT.")

CHART_WIDTHS = (165,)
CHART_ROW_MM = 6
CHART_ROWS = 15
BAR_ROWS = 13

TILE_MM = 20
TILES = 8
# The level of every tile stands in a hidden column; a conditional format colours the tile by it.
LEVELS = TILES + 1
NAME_MM = 5.75
VALUE_MM = 5
# From least to most, dark enough to tell apart when printed grey; white letters on the two darkest.
LEVEL_FILLS = ("#EAF1F8", "#C3D7EA", "#8FB4D6", "#4F86B8", "#1F4E80")
TILE_BORDER = "#7F7F7F"

SOURCE_WIDTHS = (11, 92, 92, 26, 26)
SOURCE_LABELS = ("TT", "Nguồn", "Số liệu, nội dung đã dùng", "Số liệu đến ngày", "Thời điểm công bố")


def build(path):
    template = Template(path, "Bản tóm tắt kết quả công tác ngoại giao kinh tế")
    text(template)
    chart_page = charts(template)
    provinces(template)
    tile_map(template)
    sources(template)
    chart_page(*series(template))
    template.close()


def text(template):
    sheet = template.sheet("Tóm tắt", BODY_WIDTHS)
    page = Page(template, sheet, left=0, last=1)
    page.heads("BỘ NGOẠI GIAO")
    page.take(3)
    page.title("BẢN TÓM TẮT", "{{brief.subject}}", subject_lines=2)
    page.note()
    page.take(2)
    # Not repeated: the signature may come to stand on a page of its own, below the head of a table that has ended.
    page.table_header(("Nội dung", "Tình hình, kết quả"), height=8, repeated=False)
    sides = {"left": 1, "right": 1}
    heading = template.format(font_size=13, bold=True, font_color=ACCENT, text_wrap=True, valign="top", **sides)
    body = template.body(**sides)
    page.marker("{{#rows brief()}}")
    row = page.take()
    sheet.write_string(row, 0, "{{.heading}}", heading)
    sheet.write_string(row, 1, "{{.line}}", body)
    line = template.book.add_format({"top": 1, **sides})
    sheet.conditional_format(row, 0, row, 1, {"type": "formula", "criteria": f'=$A{row + 1}<>""', "format": line})
    page.marker("{{/rows}}")
    row = page.take(2)
    for column in (0, 1):
        sheet.write_blank(row, column, None, template.format(top=1))
    page.line(
        "Lời văn được lập từ số liệu của kỳ; nguồn của từng con số ở trang Phụ lục.",
        height=6,
        font_size=11,
        italic=True,
        font_color=MUTED,
        align="left",
    )
    page.signature(RECIPIENTS, "THỦ TRƯỞNG ĐƠN VỊ")
    page.close()


def charts(template):
    """The page of charts; what it returns draws them once the list behind each is written."""
    sheet = template.sheet("Biểu đồ", CHART_WIDTHS)
    page = Page(template, sheet, left=0, last=0)
    page.line("BIỂU ĐỒ", bold=True, font_size=14)
    page.line("{{period.label}}", height=6)
    page.note()
    growth_row = room(page, CHART_ROWS)
    page.line(YEAR_KEY, height=6, font_size=11, italic=True, font_color=MUTED)
    page.take(4)
    count_row = room(page, CHART_ROWS)
    page.close()
    height = CHART_ROWS * CHART_ROW_MM - 3

    def draw(growth, agreements):
        width = sum(CHART_WIDTHS) - 1
        drawn = (
            (growth_row, growth_chart(template, growth, width, height), "Tốc độ tăng GDP so với mục tiêu"),
            (
                count_row,
                count_chart(template, agreements, "Số thỏa thuận hợp tác được ký kết", width, height),
                "Số thỏa thuận hợp tác được ký kết theo kỳ",
            ),
        )
        for row, chart, description in drawn:
            sheet.insert_chart(row, 0, chart, {"object_position": 2, "description": description})

    return draw


def room(page, rows):
    """Rows for a chart to stand on; returns the first."""
    first = page.row
    for _ in range(rows):
        page.take(CHART_ROW_MM)
    return first


def provinces(template):
    """The leading provinces as bars, and all of them in rank order below."""
    sheet = template.sheet("Xếp hạng", RANKING_WIDTHS)
    page = Page(template, sheet, left=1, last=len(RANKING_WIDTHS) - 1)
    page.line("XẾP HẠNG THU HÚT VỐN ĐẦU TƯ NƯỚC NGOÀI", bold=True, font_size=14)
    page.line("{{period.label}}", height=6)
    peer_set(page)
    page.note()
    first = room(page, BAR_ROWS)
    page.table_header(RANKING_LABELS)
    row = ranking(page, "rank(FDI_REG, top=10)")
    amount_bars(sheet, row)
    national_total(page)
    chart = ranking_chart(template, sheet, row, sum(RANKING_WIDTHS), BAR_ROWS * CHART_ROW_MM - 3)
    description = "Vốn đầu tư nước ngoài đăng ký của các địa phương dẫn đầu"
    sheet.insert_chart(first, 0, chart, {"object_position": 2, "description": description})
    page.close()


def tile_map(template):
    """The provinces as tiles of a map, 34 or 63 by the list chosen when the template is filled."""
    sheet = template.sheet("Bản đồ", (TILE_MM,) * TILES)
    page = Page(template, sheet, left=3, last=TILES - 1)
    page.line("VỐN ĐẦU TƯ NƯỚC NGOÀI ĐĂNG KÝ CỦA CÁC TỈNH, THÀNH PHỐ", bold=True, font_size=14)
    page.line("{{period.label}} (tỷ USD)", height=6)
    page.marker("{{#if FDI_REG [VN] .peers}}")
    page.line("{{FDI_REG [VN] .peers}}", height=6, italic=True, font_size=12)
    page.marker("{{/if}}")
    page.note()
    page.take(2)
    own = page.row - 1
    sheet.write_string(own, LEVELS, "{{area.short}}")
    first = tiles(page)
    colour(template, sheet, first, own)
    page.take(3)
    legend(page)
    page.line(
        "Mỗi mức gồm số địa phương gần bằng nhau; ô không tô màu là địa phương chưa có số liệu.",
        height=6,
        font_size=11,
        italic=True,
        font_color=MUTED,
    )
    page.close()
    page.single()
    # The column between stays: LibreOffice prints ### for numbers of a hidden column that touches the printed ones.
    sheet.set_column(LEVELS, LEVELS + TILES - 1, None, None, {"hidden": True})


def tiles(page):
    """Two rows a tile, its name and its figure, each with the level beside; returns the first row."""
    sheet, template = page.sheet, page.template
    centred = {"align": "center", "shrink": True}
    name = template.format(font_size=10, bold=True, **centred)
    value = template.format(font_size=10, num_format=FINE_AMOUNT, **centred)
    page.marker("{{#rows tiles(FDI_REG)}}")
    for field, style, height in (("name", name, NAME_MM), ("value", value, VALUE_MM)):
        row = page.take(height)
        for column in range(TILES):
            sheet.write_string(row, column, f"{{{{.{field}{column + 1}}}}}", style)
            sheet.write_string(row, LEVELS + column, f"{{{{.level{column + 1}}}}}")
    page.marker("{{/rows}}")
    return row - 1


def colour(template, sheet, first, own):
    """By its level in the hidden columns; the report's own province is framed in red."""
    cells = (first, 0, first + 1, TILES - 1)
    level = f"{column_name(LEVELS)}{first + 1}"
    tile = f"A{first + 1}"
    frame = {"border": 1, "border_color": TILE_BORDER}
    framed = template.book.add_format({"border": 1, "border_color": NOTE_COLOR, "font_color": NOTE_COLOR})
    chosen = f"${column_name(LEVELS)}${own + 1}"
    # Tiles write "TP." before the city that is not called by its bare name.
    is_own = f'=OR({tile}={chosen},{tile}="TP. "&{chosen})'
    sheet.conditional_format(*cells, {"type": "formula", "criteria": is_own, "format": framed})
    for number, fill in enumerate(LEVEL_FILLS, start=1):
        style = template.book.add_format({"bg_color": fill, "font_color": letters(number), **frame})
        sheet.conditional_format(*cells, {"type": "formula", "criteria": f"={level}={number}", "format": style})
    empty = template.book.add_format(frame)
    sheet.conditional_format(*cells, {"type": "formula", "criteria": f'={tile}<>""', "format": empty})


def legend(page):
    """The five fills in a row, least and most said in words."""
    row = page.take(NAME_MM)
    ends = template_format(page, align="center", shrink=True)
    page.sheet.write_string(row, 0, "Thấp nhất", ends)
    for number, fill in enumerate(LEVEL_FILLS, start=1):
        style = template_format(page, align="center", border=1, bg_color=fill, font_color=letters(number))
        page.sheet.write_string(row, number, f"Mức {number}", style)
    page.sheet.write_string(row, len(LEVEL_FILLS) + 1, "Cao nhất", ends)


def template_format(page, **properties):
    return page.template.format(font_size=10, **properties)


def letters(level):
    return "#FFFFFF" if level > 3 else "#000000"


def column_name(column):
    return chr(ord("A") + column)


def sources(template):
    sheet = template.sheet("Phụ lục", SOURCE_WIDTHS, landscape=True)
    page = Page(template, sheet, left=1, last=len(SOURCE_WIDTHS) - 1)
    page.line("PHỤ LỤC", bold=True, font_size=14)
    page.line("NGUỒN CỦA CÁC SỐ LIỆU TRONG BẢN TÓM TẮT", bold=True)
    page.line("{{period.label}}", height=6)
    page.note()
    page.take(2)
    page.table_header(SOURCE_LABELS)
    size = {"font_size": 11}
    words = template.cell(align="left", valign="top", **size)
    short = template.short(valign="top", **size)
    page.band(
        "sources()",
        (("{{.no}}", short), ("{{.text}}", words), ("{{.says}}", words), ("{{.cutOff}}", short), ("{{.asOf}}", short)),
    )
    page.close()


def series(template):
    """What the charts draw; returns the rows of both lists."""
    page = series_page(template)
    growth = growth_series(page, ends=("bandLow", "bandHigh"))
    page.take(5)
    page.table_header(("Kỳ", "Số thỏa thuận"), height=11, repeated=False)
    cells = (("{{.name}}", template.short()), ("{{.value}}", template.number(COUNT)))
    agreements = page.band("series(AGR, last=8)", cells)
    page.close()
    return growth, agreements
