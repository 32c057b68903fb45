"""A draft shows where a paragraph was lost because its cell could not be read."""

from __future__ import annotations

from dataclasses import replace

from pipeline.compose import compose
from pipeline.content import Cell, CellRange
from pipeline.findings import CellPlace, Code, Kind, Severity
from pipeline.ooxml import main_part, parse, w
from tests.compose.making import content, row, table, template, text
from tests.compose.reading import lines

STRANGE = Code("ky-tu-la", Severity.ERROR, Kind.DATA, "đọc", "Chữ in được")
RAWS = {"D1": "một\nhai", "D2": "ba\ue000", "D3": "bốn"}
CELLS = tuple(Cell("a.xlsx", "Lời", address, raw) for address, raw in RAWS.items())


def found_at(cell):
    return STRANGE.at(CellPlace("a.xlsx", "Lời", cell), found="ký tự lạ", expected="chữ", mend="xóa")


def written(*paragraphs, ref="D1:D3"):
    return replace(text("lời", *paragraphs), cells=(CellRange("a.xlsx", "Lời", ref),))


def drafted(c, *blocks, finding="D2"):
    composed = compose(c, template(*blocks), place="mau.docx", draft=True, findings=(found_at(finding),))
    assert composed.findings == ()
    return composed.document


LOOP = ("{%p for đoạn in lời %}", "- {{ đoạn }}", "{%p endfor %}")


def test_a_paragraph_that_could_not_be_read_keeps_its_place():
    doc = drafted(content(written("một", "hai", "bốn"), cells=CELLS), *LOOP)
    assert lines(doc) == ["- một", "- hai", "- [thiếu: lời]", "- bốn"]
    assert [s.get(w("val")) for s in parse(doc[main_part(doc)]).iter(w("rStyle"))] == ["Thieu"]


def test_a_text_of_which_nothing_was_read_is_shown_as_missing_and_stands_in_a_condition():
    c = content(written(ref="D2"), cells=CELLS)
    assert lines(drafted(c, "{% if lời %}Có {{ lời }}{% endif %}", *LOOP)) == ["Có [thiếu: lời]", "- [thiếu: lời]"]


def test_a_cell_of_a_table_that_could_not_be_read_is_shown_as_missing():
    c = content(table("ds", replace(row("a"), values={"x": written(ref="D2")})), cells=CELLS)
    assert lines(drafted(c, "{% for r in ds %}{{ r.x }}{% endfor %}")) == ["[thiếu: lời]"]


def test_a_cell_that_was_read_all_the_same_loses_nothing_and_adds_nothing():
    c = content(written("một", "hai", "ba", "bốn"), cells=CELLS)
    assert lines(drafted(c, *LOOP)) == ["- một", "- hai", "- ba", "- bốn"]


def test_a_strange_sign_in_a_finding_is_no_finding_of_the_template():
    found = replace(found_at("D2"), found="ô có \ue000")
    t = template("{%p for f in phát_hiện %}", "{{ f.thấy }}", "{%p endfor %}")
    composed = compose(content(), t, place="mau.docx", draft=True, findings=(found,))
    assert (lines(composed.document), composed.findings) == (["ô có "], ())
