"""Tables that several templates carry: the FTA register, the agreements, the ranking of provinces."""

from style import AMOUNT, CHANGE, ONE_DECIMAL, PLACES

REGISTER_WIDTHS = (11, 89, 52, 25, 25, 32, 28)
REGISTER_LABELS = ("TT", "Tên hiệp định, thỏa thuận", "Đối tác", "Ngày ký", "Ngày hiệu lực", "Tình trạng", "Cơ quan chủ trì")

RANKING_WIDTHS = (15, 47, 32, 22, 25, 23)
RANKING_LABELS = ("Hạng", "Địa phương", "Vốn đăng ký (tỷ USD)", "Tỷ trọng (%)", "So cùng kỳ (%)", "Tăng, giảm hạng")


def register(page, source):
    """A list of agreements; returns its body row."""
    text = page.template.cell(align="left")
    centred = page.template.cell(align="center")
    return page.band(
        source,
        (
            ("{{.no}}", centred),
            ("{{.title}}", text),
            ("{{.partner}}", text),
            ("{{.signed}}", centred),
            ("{{.inForce}}", centred),
            ("{{.status}}", centred),
            ("{{.lead}}", text),
        ),
    )


def ranking(page, source):
    """Provinces in rank order; returns the body row."""
    number = page.template.number
    return page.band(
        source,
        (
            ("{{.rank}}", page.template.cell(align="center")),
            ("{{.area.name}}", page.template.cell(align="left")),
            ("{{.value}}", number(AMOUNT)),
            ("{{.share}}", number(ONE_DECIMAL)),
            ("{{.change}}", number(CHANGE)),
            ("{{.rankChange}}", page.template.cell(align="center", num_format=PLACES)),
        ),
    )


def national_total(page, indicator="FDI_REG"):
    """The whole country's figure below a ranking."""
    bold = {"bold": True}
    number = page.template.number
    page.table_row(
        (
            ("", page.template.cell(**bold)),
            ("Cả nước", page.template.cell(**bold)),
            (f"{{{{{indicator} [VN]}}}}", number(AMOUNT, **bold)),
            ("", number(ONE_DECIMAL, **bold)),
            (f"{{{{{indicator} [VN] .yoy}}}}", number(CHANGE, **bold)),
            ("", page.template.cell(**bold)),
        )
    )
