"""Tables that several templates carry: the ranking of provinces, the agreements, the tasks."""

from style import BAR_LIGHT, CHANGE, FINE_AMOUNT, ONE_DECIMAL, PLACES

REGISTER_WIDTHS = (11, 86, 48, 25, 25, 31, 36)
REGISTER_LABELS = (
    "TT",
    "Tên hiệp định, thỏa thuận",
    "Đối tác",
    "Ngày ký",
    "Ngày hiệu lực",
    "Tình trạng",
    "Cơ quan chủ trì",
)

RANKING_WIDTHS = (15, 47, 32, 22, 25, 23)
RANKING_LABELS = ("Hạng", "Địa phương", "Vốn đăng ký\n(tỷ USD)", "Tỷ trọng (%)", "So cùng kỳ (%)", "Tăng, giảm hạng")

TASK_WIDTHS = (11, 119, 72, 28, 32)
TASK_LABELS = ("TT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn", "Tình trạng")

# Indicators that targets may be set for; beside the others a dash stands, because no target is not a missing figure.
TARGETED = ("GDP_GROWTH", "EXPORT", "FDI_REG")


def against_target(code, field):
    return f"{{{{{code} .{field}}}}}" if code in TARGETED else "–"


def register(page, source):
    """A list of agreements; returns its body row."""
    text = page.template.cell(align="left")
    short = page.template.short()
    return page.band(
        source,
        (
            ("{{.no}}", short),
            ("{{.title}}", text),
            ("{{.partner}}", text),
            ("{{.signed}}", short),
            ("{{.inForce}}", short),
            ("{{.status}}", short),
            ("{{.lead}}", text),
        ),
    )


# A list of the five most overdue tasks says how many there are.
LATE_TASKS = "Có {{count tasks(status=late)}} nhiệm vụ quá hạn; nêu tối đa 5 nhiệm vụ đến hạn sớm nhất."


def peer_set(page, **properties):
    """Among how many provinces the ranking below is, for its rows hold bare places."""
    page.marker("{{#if FDI_REG [VN] .peers}}")
    text = "(Xếp hạng trong {{FDI_REG [VN] .peers}})"
    page.line(text, **{"height": 6, "italic": True, "font_size": 12, **properties})
    page.marker("{{/if}}")


def ranking(page, source):
    """Provinces in rank order; the sheet says their number with `peer_set`. Returns the body row."""
    size = {"font_size": 11}
    number = page.template.number
    return page.band(
        source,
        (
            ("{{.rank}}", page.template.short(**size)),
            ("{{.area.name}}", page.template.short(align="left", **size)),
            ("{{.value}}", number(FINE_AMOUNT, **size)),
            ("{{.share}}", number(ONE_DECIMAL, **size)),
            ("{{.change}}", number(CHANGE, **size)),
            ("{{.rankChange}}", page.template.short(num_format=PLACES, **size)),
        ),
    )


def amount_bars(sheet, row):
    """Bars behind the amounts of a ranking, from zero."""
    bars = {
        "type": "data_bar",
        "data_bar_2010": True,
        "bar_color": BAR_LIGHT,
        "bar_solid": True,
        "min_type": "num",
        "min_value": 0,
    }
    sheet.conditional_format(row, 2, row, 2, bars)


def national_total(page):
    """The whole country's figure below a ranking."""
    bold = {"bold": True, "font_size": 11}
    number = page.template.number
    page.table_row(
        (
            ("", page.template.cell(**bold)),
            ("Cả nước", page.template.cell(**bold)),
            ("{{FDI_REG [VN]}}", number(FINE_AMOUNT, **bold)),
            ("", page.template.cell(**bold)),
            ("{{FDI_REG [VN] .yoy}}", number(CHANGE, **bold)),
            ("", page.template.cell(**bold)),
        )
    )


def tasks(page, source):
    """A list of tasks; returns its body row."""
    text = page.template.cell(align="left")
    short = page.template.short()
    cells = (
        ("{{.no}}", short),
        ("{{.title}}", text),
        ("{{.assignee}}", text),
        ("{{.due}}", short),
        ("{{.status}}", short),
    )
    return page.band(source, cells)
