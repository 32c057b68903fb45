"""Content as JSON and back, under this schema and the one before."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from pipeline.content import (
    Cell,
    CellRange,
    Content,
    Figure,
    FigureKind,
    Identity,
    Row,
    Span,
    Table,
    Text,
    dumps,
    loads,
    plain,
    told_ref,
)  # fmt: skip

WHERE = (CellRange("a/2026/noi-dung.docx", "Mở đầu", "DOAN1:DOAN2"),)
NOTED = Text(
    "t", ((Span("Có lời "), Span("đậm", bold=True, note=((Span("chú thích", italic=True),), (Span("hai"),)))),), WHERE
)
FIGURE = Figure("số", FigureKind.COUNT, Decimal(24), cells=(CellRange("a/2026/k.xlsx", "Khen", "F7"),))
CONTENT = Content(
    Identity("A", "bao-cao", 2026, 2026, "x"),
    (FIGURE,),
    (NOTED,),
    (Table("ds", ("tên",), (Row("1", {"tên": NOTED, "số": FIGURE}),), {}),),
    (Cell("a/2026/k.xlsx", "Khen", "F7", "24", "11 → 24: đếm sót (Lan, 02/11/2026)"), Cell("a", "b", "C1", "x")),
)


def test_content_comes_back_as_it_was():
    assert loads(dumps(CONTENT)) == CONTENT
    assert dumps(loads(dumps(CONTENT))) == dumps(CONTENT)


def test_content_of_the_first_schema_is_still_read():
    raw = json.loads(dumps(Content(CONTENT.document, (FIGURE,), cells=(Cell("a", "b", "C1", "x"),))))
    assert loads(json.dumps(raw | {"schema": 1})).cells == (Cell("a", "b", "C1", "x"),)


@pytest.mark.parametrize("schema", [0, 3, None, "1"])
def test_content_of_an_unknown_schema_is_refused(schema):
    raw = json.loads(dumps(CONTENT))
    with pytest.raises(ValueError, match="schema"):
        loads(json.dumps(raw | {"schema": schema}))


def test_a_note_is_no_part_of_the_plain_text():
    assert plain(NOTED) == "Có lời đậm"


@pytest.mark.parametrize(
    ("ref", "told"), [("F7", "F7"), ("F7:F18", "F7:F18"), ("DOAN3", "đoạn 3"), ("DOAN3:DOAN5", "đoạn 3–5")]
)
def test_a_place_is_told_as_a_person_finds_it(ref, told):
    assert told_ref(ref) == told
