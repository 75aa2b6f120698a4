"""The economic-diplomacy report: the sections that the yearly and the half-year report share.

The body is a table of two columns, as wide as the two halves of the letterhead: a heading, and its paragraphs, each in one
unmerged cell so that its row grows with it. The five sections are the outline and always stand, so that their numbers hold;
one without content says so. Inside a section, what has no text or figure is left out, heading included.
"""

from dataclasses import dataclass

import registers
from page import Page
from style import ACCENT, AMOUNT, CHANGE, COUNT, ONE_DECIMAL, SECTION_FILL, Template, shown_as

BODY_WIDTHS = (56, 108)
BODY_COLUMNS = ("Nội dung", "Tình hình, kết quả")
NOTHING = "Không có nội dung báo cáo trong kỳ."


@dataclass(frozen=True)
class Wording:
    """What differs between the yearly and the half-year report."""

    title: str
    subject: str
    next_period: str


REPORT_NUMBER = "/BC-BNG"
RECIPIENTS = (
    "Như trên;",
    "Các Phó Thủ tướng Chính phủ (để báo cáo);",
    "Các bộ, ngành liên quan;",
    "UBND các tỉnh, thành phố;",
    "Lưu: VT, THKT.",
)

FIGURE_WIDTHS = (10, 66, 24, 33, 27, 27, 25, 50)
FIGURE_LABELS = (
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Kết quả",
    "Mục tiêu",
    "Đánh giá",
    "So cùng kỳ (%; điểm %)",
    "Nguồn số liệu",
)

SECOND_PAGE = "C"
# Indicator code and number format, group by group.
FIGURES = (
    (
        "A",
        "Hoạt động đối ngoại, hội nhập",
        (("HLA", COUNT), ("AGR", COUNT), ("FTA", COUNT), ("COMMIT_DONE_RATE", ONE_DECIMAL)),
    ),
    (
        "B",
        "Tăng trưởng, thương mại",
        (("GDP_GROWTH", AMOUNT), ("GDP_LEVEL", ONE_DECIMAL), ("EXPORT", AMOUNT), ("EXPORT_AGRI", AMOUNT)),
    ),
    (
        "C",
        "Đầu tư nước ngoài",
        (
            ("FDI_REG", AMOUNT),
            ("FDI_NEW", AMOUNT),
            ("FDI_ADJ", AMOUNT),
            ("FDI_SHARE", AMOUNT),
            ("FDI_PROJECTS", COUNT),
            ("FDI_STOCK", AMOUNT),
            ("FDI_PARTNERS", COUNT),
        ),
    ),
    ("D", "Hỗ trợ địa phương, doanh nghiệp", (("PROMO_EVENTS", COUNT), ("BUSINESS_SUPPORTED", COUNT))),
)


class Body:
    """The table of the report's body."""

    def __init__(self, template, page):
        self.template = template
        self.page = page

    def section(self, heading, text):
        """A numbered heading of the outline, beside the sentence that opens the section."""
        row = self.page.take()
        properties = {"font_size": 13, "bg_color": SECTION_FILL}
        cells = (
            (heading, self.template.cell(bold=True, font_color=ACCENT, **properties)),
            (text, self.template.cell(align="justify", **properties)),
        )
        self._write(row, cells)

    def topic(self, heading, text):
        """A heading and its first paragraph; the paragraphs that follow belong to it."""
        self._row(heading, text, top=1)

    def paragraph(self, text):
        self._row("", text)

    def figure(self, code, text):
        """A paragraph that is left out where the figure is not there."""
        self.marker(f"{{{{#if {code}}}}}")
        self.paragraph(text)
        self.marker("{{/if}}")

    def texts(self, section):
        """The texts of a section, left out where there are none."""
        self.list_of(f"texts({section})", "- {{.text}}")

    def texts_or_nothing(self, section):
        """The texts of a section, or that there are none."""
        self.list_or_nothing(f"texts({section})", "- {{.text}}")

    def topic_of(self, heading, text, section):
        """A topic that consists of the texts of a section, left out with them."""
        self.marker(f"{{{{#if texts({section})}}}}")
        self.topic(heading, text)
        self.texts_or_nothing(section)
        self.marker("{{/if}}")

    def list_of(self, source, text):
        self.marker(f"{{{{#if {source}}}}}")
        self.list_or_nothing(source, text)
        self.marker("{{/if}}")

    def list_or_nothing(self, source, text):
        """A list whose single row says so where it is empty, as a sentence of the report."""
        self.marker(f"{{{{#rows {source}}}}}")
        row = self.page.row
        self.paragraph(text)
        sentence = self.template.book.add_format({"num_format": shown_as(NOTHING)})
        rule = {"type": "cell", "criteria": "==", "value": '"không có"', "format": sentence}
        self.page.sheet.conditional_format(row, 1, row, 1, rule)
        self.marker("{{/rows}}")

    def close(self):
        """The line below the table."""
        row = self.page.take(2)
        for column in (0, 1):
            self.page.sheet.write_blank(row, column, None, self.template.format(top=1))

    def marker(self, text):
        row = self.page.take(4)
        self.page.sheet.write_blank(row, 0, None, self.template.format(left=1, right=1))
        self.page.sheet.write_string(row, 1, text, self.template.marker(left=1, right=1))

    def _row(self, heading, text, **edges):
        row = self.page.take()
        sides = {"left": 1, "right": 1, **edges}
        style = self.template.body
        self._write(row, ((heading, style(align="left", bold=True, **sides)), (text, style(**sides))))

    def _write(self, row, cells):
        for column, (text, style) in enumerate(cells):
            self.page.sheet.write_string(row, column, text, style)
        self.page.fit(row, cells)


def build(path, wording):
    template = Template(path, wording.title)
    report(template, wording)
    figures(template)
    provinces(template)
    agreements(template)
    assigned(template)
    template.close()


def report(template, wording):
    sheet = template.sheet("Báo cáo", BODY_WIDTHS)
    page = Page(template, sheet, left=0, last=1)
    page.letterhead("BỘ NGOẠI GIAO", REPORT_NUMBER)
    page.title("BÁO CÁO", wording.subject, subject_lines=2)
    page.note()
    page.line("Kính gửi: Thủ tướng Chính phủ", height=9, font_size=14)
    page.paragraph("Bộ Ngoại giao báo cáo kết quả ngoại giao kinh tế {{period.label}} như sau:")
    page.table_header(BODY_COLUMNS, height=8, repeated=False, font_size=13)
    body = Body(template, page)
    context(body)
    results(body)
    limitations(body)
    body.close()
    # No heading of the last two sections is left behind at the foot of a page.
    page.start_page()
    directions(body, wording)
    recommendations(body)
    body.close()
    page.signature(RECIPIENTS, "BỘ TRƯỞNG")
    page.close()


def context(body):
    body.section("I. BỐI CẢNH", "Bối cảnh chung {{period.label}}:")
    body.texts_or_nothing("context")
    body.topic_of("Căn cứ triển khai", "Công tác ngoại giao kinh tế được triển khai trên cơ sở:", "legal_basis")


def results(body):
    body.section("II. KẾT QUẢ ĐẠT ĐƯỢC", "Kết quả ngoại giao kinh tế {{period.label}}:")
    body.topic("Đối ngoại cấp cao", "Hoạt động đối ngoại cấp cao: {{HLA .text}}.")
    body.paragraph("Thỏa thuận hợp tác được ký kết: {{AGR .text}}.")
    body.figure("COMMIT_DONE_RATE", "Tỷ lệ cam kết, thỏa thuận đã hoàn thành: {{COMMIT_DONE_RATE .text}}.")
    body.topic("Động lực truyền thống", "Tốc độ tăng trưởng GDP: {{GDP_GROWTH .text}}.")
    body.figure("EXPORT", "Xuất khẩu hàng hóa: {{EXPORT .text}}.")
    body.figure("EXPORT_AGRI", "Xuất khẩu nông, lâm, thủy sản: {{EXPORT_AGRI .text}}.")
    body.figure("FDI_REG", "Tổng vốn đầu tư nước ngoài đăng ký: {{FDI_REG .text}}.")
    body.texts("drivers_old")
    body.topic_of("Động lực mới", "Hợp tác quốc tế hướng vào các lĩnh vực mới:", "drivers_new")
    body.texts("technology")
    body.topic("FTA và thị trường", "FTA đã ký kết, tham gia: {{FTA .text}} (Phụ lục 3).")
    body.texts("markets")
    body.topic_of("Đa phương", "Hoạt động tại các cơ chế đa phương:", "multilateral")
    body.marker("{{#if GDP_GROWTH .target}}")
    body.topic(
        "Tham mưu, dự báo",
        "Mục tiêu tăng trưởng GDP: {{GDP_GROWTH .target}}; kết quả: {{GDP_GROWTH .text}}; đánh giá: {{GDP_GROWTH .status}}.",
    )
    body.marker("{{/if}}")
    body.topic("Địa phương, doanh nghiệp", "Xúc tiến đầu tư, thương mại, du lịch: {{PROMO_EVENTS .text}}.")
    body.figure("BUSINESS_SUPPORTED", "Doanh nghiệp được hỗ trợ: {{BUSINESS_SUPPORTED .text}}.")
    body.paragraph("Địa phương dẫn đầu thu hút FDI (Phụ lục 2):")
    body.list_or_nothing("rank(FDI_REG, top=5)", "- {{.area.name}}: {{.text}} ({{.rankText}}).")
    body.topic_of("Ngoại giao tập đoàn", "Hợp tác với các tập đoàn lớn:", "corporations")


def limitations(body):
    body.section("III. TỒN TẠI, HẠN CHẾ", "Tồn tại, hạn chế được ghi nhận trong kỳ báo cáo:")
    body.texts_or_nothing("limitations")


def directions(body, wording):
    body.section("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ", f"Nhiệm vụ trọng tâm trong {wording.next_period}:")
    body.texts_or_nothing("directions")
    body.marker("{{#if tasks()}}")
    body.topic("Nhiệm vụ từng cơ quan", "Nhiệm vụ giao từng cơ quan: chi tiết tại Phụ lục 4.")
    body.marker("{{#if tasks(status=late)}}")
    body.paragraph(registers.LATE_TASKS)
    body.list_or_nothing("tasks(status=late, sort=due, top=5)", "- Quá hạn {{.due}}: {{.title}} ({{.assignee}}).")
    body.marker("{{/if}}")
    body.marker("{{/if}}")


def recommendations(body):
    body.section("V. ĐỀ XUẤT, KIẾN NGHỊ", "Nội dung kính đề nghị Thủ tướng Chính phủ chỉ đạo:")
    body.texts_or_nothing("recommendations")


def figures(template):
    """Phụ lục 1: every indicator with its target, status, change and source."""
    sheet = template.sheet("PL1 Chỉ tiêu", FIGURE_WIDTHS, landscape=True, first_page=1)
    page = Page(template, sheet, left=1, last=len(FIGURE_WIDTHS) - 1)
    page.appendix(1, "BẢNG CHỈ TIÊU NGOẠI GIAO KINH TẾ", REPORT_NUMBER)
    page.table_header(FIGURE_LABELS)
    page.freeze()
    first = page.row
    for numeral, heading, rows in FIGURES:
        if numeral == SECOND_PAGE:
            page.start_page()
        page.group(numeral, heading)
        for number, (code, number_format) in enumerate(rows, start=1):
            figure_row(page, number, code, number_format)
    page.without_target(first, 4, page.row - 1, 5)
    page.close()


def figure_row(page, number, code, number_format):
    text = page.template.cell(align="left")
    short = page.template.short()
    page.table_row(
        (
            (str(number), short),
            (f"{{{{{code} .name}}}}", text),
            (f"{{{{{code} .unit}}}}", page.template.cell(align="center")),
            (f"{{{{{code}}}}}", page.template.number(number_format)),
            (registers.against_target(code, "target"), short),
            (registers.against_target(code, "status"), short),
            (f"{{{{{code} .yoy}}}}", page.template.number(CHANGE)),
            (f"{{{{{code} .source}}}}", page.template.cell(align="left", font_size=10)),
        )
    )


def provinces(template):
    """Phụ lục 2: what the provinces attracted."""
    sheet = template.sheet("PL2 Địa phương", registers.RANKING_WIDTHS, first_page=1)
    page = Page(template, sheet, left=1, last=len(registers.RANKING_WIDTHS) - 1)
    page.appendix(2, "THU HÚT VỐN ĐẦU TƯ NƯỚC NGOÀI CỦA CÁC ĐỊA PHƯƠNG", REPORT_NUMBER)
    registers.peer_set(page)
    page.table_header(registers.RANKING_LABELS)
    page.freeze()
    registers.ranking(page, "rank(FDI_REG, top=20, others=true)")
    registers.national_total(page)
    page.close()


def agreements(template):
    """Phụ lục 3: the free trade agreements."""
    sheet = template.sheet("PL3 Hiệp định", registers.REGISTER_WIDTHS, landscape=True, first_page=1)
    page = Page(template, sheet, left=1, last=len(registers.REGISTER_WIDTHS) - 1)
    page.appendix(3, "DANH MỤC HIỆP ĐỊNH THƯƠNG MẠI TỰ DO", REPORT_NUMBER)
    page.table_header(registers.REGISTER_LABELS)
    page.freeze()
    registers.register(page, "list(agreements, kind=FTA)")
    page.close()


def assigned(template):
    """Phụ lục 4: the tasks given to missions, ministries and provinces."""
    sheet = template.sheet("PL4 Nhiệm vụ", registers.TASK_WIDTHS, landscape=True, first_page=1)
    page = Page(template, sheet, left=1, last=len(registers.TASK_WIDTHS) - 1)
    page.appendix(4, "NHIỆM VỤ GIAO TỪNG CƠ QUAN, ĐỊA BÀN", REPORT_NUMBER)
    page.table_header(registers.TASK_LABELS)
    page.freeze()
    registers.tasks(page, "tasks()")
    page.close()
