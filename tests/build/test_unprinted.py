"""A figure of a list that the template leaves out is told with its cell."""

from __future__ import annotations

import io
from decimal import Decimal

from docx import Document

from pipeline.build.unprinted import unprinted
from pipeline.compose import compose
from pipeline.content import CellRange, Content, Figure, FigureKind, Identity, Row, Span, Table, Text
from pipeline.ooxml import cleaned, read_package


def row(name, number, cell, money=None):
    where = (CellRange("a/2026/hd.xlsx", "Hoạt động", cell),)
    values = {
        "tên": Text(f"ds.tên[{name}]", ((Span(name),),), where),
        "số": Figure(f"ds.số[{name}]", FigureKind.COUNT, None if number is None else Decimal(number), cells=where),
        "tiền": Figure(f"ds.tiền[{name}]", FigureKind.MONEY, None if money is None else Decimal(money), cells=where),
    }
    return Row(name, values)


def lost(*rows, loop="{%p for d in ds %}", line="{% if d.tên != 'ẩn' %}{{ d.số | trống('-') }}{% endif %}"):
    word = Document()
    for text in (loop, line, "{%p endfor %}"):
        word.add_paragraph(text)
    stream = io.BytesIO()
    word.save(stream)
    content = Content(Identity("A", "t", 2026, 2026, "x"), tables=(Table("ds", ("tên", "số", "tiền"), rows, {}),))
    made = compose(content, cleaned(read_package(stream.getvalue())), place="t/mau.docx")
    assert made.findings == ()
    return [(f.code, f.place.cell) for f in unprinted(content, made.document)]


def test_a_list_that_is_printed_whole_says_nothing():
    assert lost(row("a", 1, "C5"), row("b", 2, "C6")) == []


def test_a_row_that_a_condition_hides_is_told():
    assert lost(row("a", 1, "C5"), row("ẩn", 2, "C6")) == [("so-lieu-khong-in", "C6")]


def test_a_hidden_row_without_a_figure_and_a_column_that_no_row_prints_are_no_loss():
    assert lost(row("a", 1, "C5", money=9), row("ẩn", None, "C6")) == []
