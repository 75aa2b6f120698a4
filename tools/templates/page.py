"""The parts of an official document that stand around its content: letterhead, title, recipients, signature."""

from itertools import zip_longest

from xlsxwriter.utility import xl_rowcol_to_cell

from style import ACCENT, MUTED, NOTE_COLOR, SECTION_FILL, row_height, shown_as
from text_height import line_count, text_height

# A solid line of joined dashes stays centred in its half however the columns are set, which a drawn line does not.
RULE = "—"
RULE_SIZE = 7

# The block of recipients and signature, in points and millimetres.
LIST_SIZE = 11
LIST_LINE = 5
FIRST_LINE = 6.5
SIGNATURE_ROOM = 34


def day_format(before, month):
    """The number format of a date written out: Hà Nội, ngày 05 tháng 6 năm 2026."""
    return f'{before}dd" tháng "{month}" năm "yyyy'


class Page:
    """A sheet written from top to bottom. `left` is the last column of the left half, `last` the last column."""

    def __init__(self, template, sheet, left, last):
        self.template = template
        self.sheet = sheet
        self.left = left
        self.last = last
        self.row = 0

    def take(self, height=None):
        """The next row (zero-based), with a fixed height in millimetres or one that grows with its text."""
        row = self.row
        self.row += 1
        if height:
            self.sheet.set_row(row, row_height(height))
        return row

    def start_page(self):
        """What follows stands on a new page."""
        self.sheet.set_h_pagebreaks([self.row])

    def fit(self, row, cells):
        """States the height of a row of unmerged cells (text and format, one a column) that the fill leaves alone."""
        if any("{{" in text for text, _ in cells):
            return
        heights = [
            text_height(text, width, style.font_size, style.bold)
            for (text, style), width in zip(cells, self.sheet.widths)
            if style.text_wrap
        ]
        self.sheet.set_row(row, row_height(max(heights)))

    def span(self, row, first, last, text, style):
        """Text across columns. Only for short texts: a merged cell does not make its row grow."""
        if first == last:
            self.sheet.write_string(row, first, text, style)
        else:
            self.sheet.merge_range(row, first, row, last, text, style)

    def line(self, text, height=7, **properties):
        """A centred line across the page."""
        style = self.template.format(**{"align": "center", "font_size": 13, **properties})
        self.span(self.take(height), 0, self.last, text, style)

    def paragraph(self, text):
        """A short paragraph with markers across the page; the fill states how high its row must be."""
        style = self.template.format(font_size=13, text_wrap=True, align="justify")
        self.span(self.take(), 0, self.last, text, style)

    def halves(self, left, right, left_style, right_style, height):
        row = self.take(height)
        self.span(row, 0, self.left, left, left_style)
        self.span(row, self.left + 1, self.last, right, right_style)

    def heads(self, issuer, parents=()):
        """Quốc hiệu and Tiêu ngữ on the right, the issuing body on the left (Phụ lục I, ô 1–2)."""
        centred = {"align": "center", "valign": "top"}
        style = self.template.format
        bold = style(font_size=13, bold=True, **centred)
        rule = style(font_size=RULE_SIZE, **centred)
        parent_style = style(font_size=12, **centred)
        left = [(parent, parent_style) for parent in parents] + [(issuer, bold), (RULE * 8, rule)]
        right = [
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style(font_size=12, bold=True, **centred)),
            ("Độc lập - Tự do - Hạnh phúc", bold),
            (RULE * 24, rule),
        ]
        for (left_text, left_style), (right_text, right_style) in zip_longest(left, right, fillvalue=("", rule)):
            only_rules = left_style == right_style == rule
            self.halves(left_text, right_text, left_style, right_style, 3.5 if only_rules else 6)

    def letterhead(self, issuer, number, place="Hà Nội", parents=()):
        """The heads, and below them the report's number and the place and day of writing (Phụ lục I, ô 1–4)."""
        self.heads(issuer, parents)
        row = self.take(7)
        self.span(row, 0, self.left, f"Số:          {number}", self.template.format(font_size=13, align="center"))
        self._place_and_day(row, place)
        self.take(4)

    def _place_and_day(self, row, place):
        """The day is a date, so that its format writes it out. A place that is a marker needs a cell of its own."""
        italic = {"font_size": 13, "italic": True}
        first = self.left + 1
        if "{{" in place:
            middle = self.left + 2
            self.span(row, first, middle, f"{place},", self.template.format(align="right", shrink=True, **italic))
            first, before, align = middle + 1, '" ngày "', "left"
        else:
            before, align = f'"{place}, ngày "', "center"
        self.span(
            row,
            first,
            self.last,
            "{{today}}",
            self.template.format(align=align, num_format=day_format(before, "m"), **italic),
        )
        # Only January and February are written with a leading zero, as days below 10 are.
        padded = self.template.book.add_format({"num_format": day_format(before, "mm")})
        cell = xl_rowcol_to_cell(row, first)
        rule = {"type": "formula", "criteria": f"=AND(ISNUMBER({cell}),MONTH({cell})<3)", "format": padded}
        self.sheet.conditional_format(row, first, row, self.last, rule)

    def title(self, kind, subject, subject_lines=1):
        """Tên loại and trích yếu, bold and centred, with a short rule below (ô 5a)."""
        self.line(kind, bold=True, font_size=14)
        self.line(subject, height=6 * subject_lines + 1, bold=True, font_size=14, text_wrap=True)
        self.line(RULE * 9, height=4, font_size=RULE_SIZE, valign="top")

    def note(self):
        """What the reader must know of the figures: that they are illustrative. The row goes where there is nothing to say."""
        self.marker("{{#if dataset.note}}")
        self.line("{{dataset.note}}", height=6, font_size=11, italic=True, font_color=NOTE_COLOR, text_wrap=True)
        self.marker("{{/if}}")

    def caption(self, text, **properties):
        """A heading above a table."""
        self.span(
            self.take(7),
            0,
            self.last,
            text,
            self.template.format(bold=True, font_size=13, font_color=ACCENT, **properties),
        )

    def unit(self, text):
        """“Đơn vị: …”, right above a table."""
        self.span(self.take(6), 0, self.last, text, self.template.format(italic=True, align="right", font_size=11))

    def appendix(self, number, title, report):
        """Phụ lục: its number, its title in capitals, the report it belongs to."""
        self.line(f"Phụ lục {number}", bold=True, font_size=14)
        self.line(title, bold=True)
        self.line("Kỳ báo cáo: {{period.label}}", height=6)
        self.line(
            f"(Kèm theo Báo cáo số         {report} ngày       tháng       năm       )",
            height=6,
            italic=True,
            font_size=12,
        )
        self.note()
        self.take(2)

    def table_header(self, labels, height=13, repeated=True, **properties):
        """The header row of a table, as a rule repeated on every printed page."""
        row = self.take(height)
        for column, label in enumerate(labels):
            self.sheet.write_string(row, column, label, self.template.head(**properties))
        if repeated:
            self.sheet.repeat_rows(row)

    def freeze(self):
        """Keeps what is written so far, and the first two columns, in sight while the rest is scrolled."""
        self.sheet.freeze_panes(self.row, 2)

    def table_row(self, cells):
        """A row of texts and formats, one a column, whose height follows its text."""
        row = self.take()
        for column, (text, style) in enumerate(cells):
            self.sheet.write_string(row, column, text, style)
        self.fit(row, cells)
        return row

    def band(self, source, cells):
        """A list: its body row between the two marker rows. Returns the body row."""
        self.marker(f"{{{{#rows {source}}}}}")
        row = self.table_row(cells)
        self.marker("{{/rows}}")
        return row

    def marker(self, text, column=0):
        """A row that goes when the report is filled."""
        self.sheet.write_string(self.take(4), column, text, self.template.marker())

    def group(self, numeral, heading):
        """A heading row inside a table."""
        row = self.take(7)
        properties = {"bold": True, "bg_color": SECTION_FILL, "font_color": ACCENT}
        self.sheet.write_string(row, 0, numeral, self.template.cell(align="center", **properties))
        self.span(row, 1, self.last, heading, self.template.cell(**properties))

    def single(self):
        """The whole sheet on one printed page, in its middle where it has to shrink."""
        self.sheet.fit_to_pages(1, 1)
        self.sheet.center_horizontally()

    def close(self):
        """Sets what is printed: everything written. Figures that are missing stand back."""
        self.sheet.print_area(0, 0, self.row - 1, self.last)
        missing = self.template.book.add_format({"italic": True, "font_color": MUTED})
        rule = {"type": "text", "criteria": "begins with", "value": "chưa có số liệu", "format": missing}
        self.sheet.conditional_format(0, 0, self.row - 1, self.last, rule)

    def without_target(self, first_row, first_column, last_row, last_column):
        """A dash where no target is set, which is not the same as a missing figure. The cell keeps its words."""
        dash = self.template.book.add_format({"num_format": shown_as("–")})
        rule = {"type": "text", "criteria": "begins with", "value": "chưa có mục tiêu", "format": dash}
        self.sheet.conditional_format(first_row, first_column, last_row, last_column, rule)

    def signature(self, recipients, office):
        """Nơi nhận on the left, the signer's office on the right with room for the signature (ô 7 and 9b).

        One row, because a page never ends inside a row.
        """
        style = self.template.format
        self.take(5)
        lines = [f"- {recipient}" for recipient in recipients]
        width = sum(self.sheet.widths[: self.left + 1])
        list_height = sum(line_count(line, width, LIST_SIZE) for line in lines) * LIST_LINE
        row = self.take(max(SIGNATURE_ROOM, FIRST_LINE + list_height + 2))
        block = style(font_size=LIST_SIZE, valign="top", text_wrap=True)
        if self.left:
            self.sheet.merge_range(row, 0, row, self.left, "", block)
        heading = style(font_size=12, bold=True, italic=True)
        rest = "\n" + "\n".join(lines)
        self.sheet.write_rich_string(row, 0, heading, "Nơi nhận:", style(font_size=LIST_SIZE), rest, block)
        office_style = style(font_size=13, bold=True, align="center", valign="top", text_wrap=True)
        self.span(row, self.left + 1, self.last, office, office_style)
