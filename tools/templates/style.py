"""What all templates share: the look of a Vietnamese official document (Nghị định 30/2020/NĐ-CP, Phụ lục I).

Times New Roman, black; body 13, tables 12; A4 with margins 20-20-30-15 mm; page numbers centred in the top margin from
page 2 on. Widths and heights are in millimetres, because that is how the decree and a printed page are measured.
"""

import datetime

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

FONT = "Times New Roman"
# One digit of the Normal style (12 point) is exactly 8 pixels wide, in Excel and in LibreOffice alike.
BASE_SIZE = 12
DIGIT_PIXELS = 8
PIXELS_PER_MM = 96 / 25.4
POINTS_PER_MM = 72 / 25.4

SECTION_FILL = "#E7ECF3"
HEADER_FILL = "#D5DFEC"
ACCENT = "#1F3864"
NOTE_COLOR = "#9C1C1C"
MUTED = "#595959"
BAR_COLOR = "#2F5D93"
BAR_LIGHT = "#B4C9E3"
TARGET_COLOR = "#B45309"
GRID_COLOR = "#D9D9D9"

COUNT = "#,##0"
AMOUNT = "#,##0.00"
# Tỷ USD of one province: three decimals (triệu USD) in every row, as official tables have equal decimals in a column.
FINE_AMOUNT = "#,##0.000"
ONE_DECIMAL = "#,##0.0"
CHANGE = "+#,##0.0;-#,##0.0;0.0"
PLACES = "+0;-0;0"


def shown_as(text):
    """The number format under which any text in the cell reads so."""
    return f';;;"{text}"'


class ReportSheet(Worksheet):
    """A sheet whose page number is not printed on page 1, which XlsxWriter has no setting for.

    `widths` are those of its columns in millimetres.
    """

    widths = ()

    def _write_header_footer(self):
        self._xml_start_tag("headerFooter", [("differentFirst", 1)])
        self._write_odd_header()
        self._xml_end_tag("headerFooter")


class Template:
    """One template being written: the workbook, its formats by property, its sheets."""

    def __init__(self, path, title):
        self.book = Workbook(str(path), {"in_memory": True})
        self.book.set_properties(
            {
                "title": title,
                "subject": "Ngoại giao kinh tế",
                "author": "NGKT Reports",
                "created": datetime.datetime(2026, 1, 1),
            }
        )
        normal = self.book.formats[0]
        normal.set_font_name(FONT)
        normal.set_font_family(1)
        normal.set_font_size(BASE_SIZE)
        self._formats = {}

    def format(self, **properties):
        """The format with these properties; equal requests share one."""
        wanted = {"font_name": FONT, "font_family": 1, "font_size": BASE_SIZE, "valign": "vcenter", **properties}
        key = tuple(sorted(wanted.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format(wanted)
        return self._formats[key]

    def body(self, **properties):
        """Running text: 13 point, justified, wrapped; its row grows by itself."""
        return self.format(**{"font_size": 13, "text_wrap": True, "align": "justify", "valign": "top", **properties})

    def cell(self, **properties):
        """A cell of a table: 12 point, thin border, wrapped."""
        return self.format(**{"border": 1, "text_wrap": True, **properties})

    def head(self, **properties):
        """A cell of a table's header row."""
        return self.cell(bold=True, align="center", bg_color=HEADER_FILL, **properties)

    def number(self, number_format, **properties):
        """A cell of a table for a figure. It shrinks rather than show ### or push its row open."""
        return self.short(**{"align": "right", "num_format": number_format, **properties})

    def short(self, **properties):
        """A cell of a table for a few words, on one line."""
        return self.format(**{"border": 1, "align": "center", "shrink": True, **properties})

    def marker(self, **properties):
        """A marker in a row of its own, which goes when the report is filled."""
        return self.format(font_size=9, font_color=MUTED, **properties)

    def sheet(self, name, widths, landscape=False, first_page=None):
        """A page-wide sheet with these column widths in millimetres."""
        sheet = self.book.add_worksheet(name, worksheet_class=ReportSheet)
        sheet.widths = widths
        for column, width in enumerate(widths):
            sheet.set_column(column, column, column_width(width))
        sheet.set_paper(9)
        sheet.set_margins(left=inches(30), right=inches(15), top=inches(20), bottom=inches(20))
        if landscape:
            sheet.set_landscape()
            sheet.set_margins(left=inches(20), right=inches(15), top=inches(25), bottom=inches(15))
        sheet.set_header(f'&C&"{FONT},Regular"&13&P', {"margin": inches(10)})
        if first_page:
            sheet.set_start_page(first_page)
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(2)
        return sheet

    def close(self):
        self.book.close()


def inches(mm):
    return mm / 25.4


def column_width(mm):
    """The width to ask XlsxWriter for, which reckons in digits of Calibri 11 (7 pixels and 5 of padding)."""
    return mm * PIXELS_PER_MM / DIGIT_PIXELS - 5 / 7


def row_height(mm):
    return round(mm * POINTS_PER_MM * 4) / 4


def chart_size(width_mm, height_mm):
    """A chart's size for XlsxWriter, which takes columns for 7 pixels a digit where they are 8."""
    return {"width": round(width_mm * PIXELS_PER_MM * 7 / DIGIT_PIXELS), "height": round(height_mm * PIXELS_PER_MM)}
