#!/usr/bin/env python3
"""Writes the benchmark's template in each tool's own marker syntax (needs Debian's python3-xlsxwriter).

One layout for all: 200 scalars (20 rows of 10, every tenth a text), one repeating row of 12 columns, a total row,
conditional formats (old and x14), a validation, a name, a print area, repeated titles, a chart, a merged note below the
list, and a second sheet that sums the list.
"""
import datetime
import os

import xlsxwriter

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")
TEXT_COLUMNS = ("c2", "c3", "c12")
LIST_ROW = 25  # one-based


def ngkt_cell(key):
    opening = "{{#rows table(rows)}}" if key == "c1" else ""
    closing = "{{/rows}}" if key == "c12" else ""
    return f"{opening}{{{{.{key}}}}}{closing}"


def carbone(path, text):
    return "{d." + path + ("" if text else ":formatN()") + "}"


# name -> (scalar, list cell, cell of carbone's second example row or None)
SYNTAXES = {
    "ngkt": (lambda k: "{{%s}}" % k, ngkt_cell, None),
    "dollar": (lambda k: "${%s}" % k, lambda c: "${table:rows.%s}" % c, None),
    "carbone": (
        lambda k: carbone(k, k.startswith("t")),
        lambda c: carbone(f"rows[i].{c}", c in TEXT_COLUMNS),
        lambda c: "{d.rows[i+1].%s}" % c,
    ),
    "brace": (lambda k: "{{%s}}" % k, lambda c: "{{rows.%s}}" % c, None),
}


def build(name, scalar, cell, second):
    book = xlsxwriter.Workbook(os.path.join(HERE, f"t-{name}.xlsx"))
    book.set_properties({"created": datetime.datetime(2026, 1, 1)})
    report, summary = book.add_worksheet("BaoCao"), book.add_worksheet("TongHop")
    title = book.add_format({"bold": 1, "font_size": 16, "align": "center", "bg_color": "#C00000", "font_color": "white", "font_name": "Times New Roman"})
    head = book.add_format({"bold": 1, "border": 1, "bg_color": "#DDEBF7"})
    number = book.add_format({"num_format": "#,##0.00", "border": 1})
    text = book.add_format({"border": 1, "text_wrap": 1})
    total = book.add_format({"bold": 1, "num_format": "#,##0.00", "border": 1})

    report.merge_range("A1:L1", "BÁO CÁO NGOẠI GIAO KINH TẾ", title)
    for i in range(200):
        key = ("t" if i % 10 == 0 else "s") + f"{i:03d}"
        report.write_string(2 + i // 10, i % 10, scalar(key), text if i % 10 == 0 else number)
    columns = [f"c{c + 1}" for c in range(12)]
    for c, key in enumerate(columns):
        report.write(LIST_ROW - 2, c, f"Cột {c + 1}", head)
        report.write_string(LIST_ROW - 1, c, cell(key), text if key in TEXT_COLUMNS else number)
    last = LIST_ROW
    if second:
        for c, key in enumerate(columns):
            report.write_string(last, c, second(key), text if key in TEXT_COLUMNS else number)
        last += 1
    report.write(last, 1, "TỔNG CỘNG", head)
    for c in range(3, 11):
        letter = chr(65 + c)
        report.write_formula(last, c, f"=SUM({letter}{LIST_ROW}:{letter}{last})", total, 0)
    if second:
        # carbone drops r attributes: every gap in rows or columns must be a real (blank, styled) cell
        for r, c in ((1, 0), (22, 0), (last, 0), (last, 2), (last + 1, 0)):
            report.write_blank(r, c, None, text)
    report.merge_range(last + 2, 0, last + 2, 11, "Ghi chú: số liệu sơ bộ; nguồn TCHQ", text)
    report.conditional_format(f"D{LIST_ROW}:D{last}", {"type": "data_bar", "data_bar_2010": True})
    report.conditional_format(f"E{LIST_ROW}:E{last}", {"type": "3_color_scale"})
    report.data_validation(f"B{LIST_ROW}:B{last}", {"validate": "list", "source": ["Hoa Kỳ", "EU"]})
    book.define_name("BangXH", f"=BaoCao!$D${LIST_ROW}:$D${last}")
    report.print_area(f"A1:L{last + 3}")
    report.repeat_rows(LIST_ROW - 2)
    report.freeze_panes(2, 0)
    report.set_landscape()
    report.set_header("&CBỘ NGOẠI GIAO")

    summary.write("A1", "Tổng cột D")
    summary.write_formula("B1", f"=SUM(BaoCao!D{LIST_ROW}:D{last})", total, 0)
    summary.write_formula("B2", "=SUM(BangXH)", total, 0)
    chart = book.add_chart({"type": "column"})
    chart.add_series({
        "name": f"=BaoCao!$D${LIST_ROW - 1}",
        "categories": f"=BaoCao!$B${LIST_ROW}:$B${last}",
        "values": f"=BaoCao!$D${LIST_ROW}:$D${last}",
    })
    summary.insert_chart("A5", chart)
    book.close()


for syntax, parts in SYNTAXES.items():
    build(syntax, *parts)
