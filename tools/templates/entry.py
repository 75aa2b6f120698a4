"""What makes a template a form: cells to type into, what they accept, and the names by which they are read back.

Everything works in plain Excel 2016 and in LibreOffice: data validation, conditional formats, formulas, sheet protection
without a password. What an indicator accepts is taken from the catalogue, so that form and rules agree.
"""

import json
from pathlib import Path

from xlsxwriter.utility import xl_rowcol_to_cell

from style import ACCENT, MUTED, NOTE_COLOR

CATALOGUE = Path(__file__).resolve().parents[2] / "assets" / "catalogue" / "indicators.json"

ENTRY_FILL = "#FFF8DC"
PROBLEM_FILL = "#F8D7DA"
AMOUNT_ENTRY = "#,##0.0##"
COUNT_ENTRY = "#,##0"
DAY = "dd/mm/yyyy"

# The words of the lists; reading knows more of them, see docs/forms.md.
QUALIFIERS = ("gần", "hơn", "trên", "dưới", "khoảng", "xấp xỉ", "ước", "ít nhất", "không quá")
NO_FIGURE = "không có số liệu"
STATUSES = ("chính thức", "sơ bộ", "ước tính", NO_FIGURE)
AGREEMENT_KINDS = ("Bản ghi nhớ", "Thỏa thuận", "Hợp đồng", "FTA", "CEPA", "IPA")
MONEY = ("triệu USD", "tỷ USD", "tỷ đồng")
OPEN = "không mật"
SECRECY = (OPEN, "mật", "tối mật", "tuyệt mật")

FIRST_DAY = 36526  # 01/01/2000
LARGEST = 10**12

# Inserting rows is what a list needs; heights and widths are nobody's secret.
PROTECTION = {"insert_rows": True, "format_rows": True, "format_columns": True, "objects": True, "scenarios": True}


def indicators():
    """The catalogue by code."""
    return {entry["code"]: entry for entry in json.loads(CATALOGUE.read_text(encoding="utf-8"))}


def entry_format(template, **properties):
    """A cell to type into."""
    return template.cell(**{"locked": False, "bg_color": ENTRY_FILL, "font_size": 11, **properties})


def figure_format(template, indicator, **properties):
    """A cell to type an indicator's figure into."""
    number_format = COUNT_ENTRY if indicator["kind"] == "count" else AMOUNT_ENTRY
    properties = {"align": "right", "num_format": number_format, "text_wrap": False, **properties}
    return entry_format(template, **{"shrink": True, **properties})


def define(template, name, sheet, first_row, first_column, last_row=None, last_column=None):
    """A name of the workbook for a cell or range; it follows whatever people insert around it."""
    corners = [xl_rowcol_to_cell(first_row, first_column, True, True)]
    if last_row is not None:
        corners.append(xl_rowcol_to_cell(last_row, last_column, True, True))
    quoted = sheet.get_name().replace("'", "''")
    template.book.define_name(name, f"='{quoted}'!{':'.join(corners)}")


def accept_figure(sheet, rows, column, indicator):
    """Numbers only; whole where things are counted, none below zero where there can be none."""
    counted = indicator["kind"] == "count"
    rule = {"validate": "integer" if counted else "decimal"}
    if indicator["nonNegative"]:
        rule.update(criteria=">=", value=0)
    else:
        rule.update(criteria="between", minimum=-LARGEST, maximum=LARGEST)
    expected = ("số nguyên" if counted else "số") + (" từ 0 trở lên" if indicator["nonNegative"] else ", âm khi giảm nhiều hơn tăng")
    accept(
        sheet,
        rows,
        column,
        rule,
        "Chỉ nhập số",
        f"Nhập {expected}, theo đơn vị tính của biểu. Không gõ chữ, đơn vị hay “gần”, “hơn” vào ô này.",
        "Không nhận nội dung này",
        f"Ô này cần {expected}, không kèm chữ.",
    )


def accept_words(sheet, rows, column, words, title, message):
    rule = {"validate": "list", "source": list(words)}
    accept(sheet, rows, column, rule, title, message, "Chọn trong danh sách", "Hãy chọn một từ trong danh sách của ô.")


def accept_day(sheet, rows, column):
    rule = {"validate": "date", "criteria": ">=", "value": FIRST_DAY}
    accept(
        sheet,
        rows,
        column,
        rule,
        "Ngày",
        "Nhập ngày/tháng/năm, ví dụ 20/5/2026.",
        "Không phải ngày",
        "Ô này cần một ngày: ngày/tháng/năm.",
    )


def accept_text(sheet, rows, column, most, title, message):
    rule = {"validate": "length", "criteria": "<=", "value": most}
    accept(sheet, rows, column, rule, title, message, "Quá dài", f"Ô này nhận nhiều nhất {most} ký tự.")


def accept(sheet, rows, column, rule, title, message, error_title, error_message):
    texts = {
        "input_title": title,
        "input_message": message,
        "error_title": error_title,
        "error_message": error_message,
        "ignore_blank": True,
    }
    sheet.data_validation(rows[0], column, rows[1], column, {**rule, **texts})


def mark_problems(template, sheet, rows, columns, check):
    """Colours the entry cells of a row whose check says something; what is only not entered yet stands back."""
    first, last = rows
    cell = xl_rowcol_to_cell(first, check, False, True)
    to_do = f'OR({cell}="Chưa nhập",{cell}="")'
    bad = template.book.add_format({"bg_color": PROBLEM_FILL})
    told = template.book.add_format({"bold": True, "font_color": NOTE_COLOR})
    waiting = template.book.add_format({"italic": True, "font_color": MUTED})
    sheet.conditional_format(
        first, columns[0], last, columns[1], {"type": "formula", "criteria": f"=NOT({to_do})", "format": bad}
    )
    sheet.conditional_format(
        first, check, last, check, {"type": "formula", "criteria": f'={cell}="Chưa nhập"', "format": waiting}
    )
    sheet.conditional_format(
        first, check, last, check, {"type": "formula", "criteria": f"=NOT({to_do})", "format": told}
    )


def first_true(cases, otherwise='""'):
    """A formula that gives the words of the first condition that holds."""
    formula = otherwise
    for condition, words in reversed(cases):
        formula = f"IF({condition},{words},{formula})"
    return f"={formula}"


def said(words):
    return f'"{words}"'


def label_format(template, **properties):
    return template.format(font_size=12, align="left", **properties)


def identity_format(template, **properties):
    """A locked cell of the form's head."""
    return template.format(font_size=12, bold=True, align="left", font_color=ACCENT, **properties)
