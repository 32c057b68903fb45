"""Rows read by a pattern and rows read by the parser are the same rows."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.spreadsheet.ods.plain_rows import runs
from tests.spreadsheet.bytes_of import zipped
from tests.spreadsheet.ods_of import KIND, cell, content, number, ods, row
from tests.spreadsheet.opened import codes, one
from tests.spreadsheet.test_ods import FAR, NAME, STYLES

PLAIN = (
    cell("Phòng 1"),
    cell("  a  b "),
    cell("", "string"),
    cell("5", "string", style__name="a"),
    cell("#N/A"),
    number(1059),
    number(-0.5, style__name="c"),
    number("1E3"),
    number("1.5E-7"),
    cell("#DIV/0!", "float", office_value="0"),
    cell("Err:502", "float", office_value="0"),
    cell("80%", "percentage", office_value="0.8", style__name="a"),
    cell("5đ", "currency", office_currency="VND", office_value="5"),
    cell("", "float", office_value="7"),
    cell("24/02/2026", "date", office_date__value="2026-02-24"),
    cell("x", "date", office_date__value="2026-02-24T08:30:00"),
    cell("x", "date", office_date__value="9999-99-99"),
    cell("a", calcext_value__type="string"),
    cell("a", calcext_value__type="string", style__name="a"),
    cell(kind=None),
    cell(kind=None, style__name="a"),
    cell(kind=None, **{FAR: 3}),
    cell(kind=None, style__name="b", **{FAR: 2}),
    cell(kind=None, **{FAR: 16384}),
    "<table:table-cell/>",
    '<table:table-cell table:number-columns-repeated="2" table:style-name="a"/>',
    '<table:table-cell office:value-type="float" office:value="4" table:style-name="c"/>',
    '<table:table-cell office:value-type="string" table:style-name="a"/>',
)
OTHERS = (
    cell("a & b".replace("&", "&amp;")),
    cell("<text:p>a</text:p><text:p>b</text:p>"),
    number(1, formula="of:=[.A1]"),
    cell("<office:annotation><text:p>x</text:p></office:annotation><text:p>y</text:p>"),
    number("nhiều"),
    number(1, **{FAR: 2}),
    cell("#REF!", calcext_value__type="error", formula="of:=[.A9]"),
    "<table:covered-table-cell/>",
    cell("x", "time", office_time__value="PT36H"),
    cell("x", "boolean", office_boolean__value="true"),
    cell('<text:p>a <text:span text:style-name="T1">b</text:span></text:p>'),
    cell("", office_string__value="chữ"),
    cell("gộp", number__columns__spanned="2", number__rows__spanned="2"),
    cell("x", None),
)
ROW = st.tuples(
    st.lists(st.sampled_from(PLAIN), min_size=1, max_size=6),
    st.lists(st.sampled_from(OTHERS), max_size=1),
    st.sampled_from([{}, {}, {"style__name": "ro1"}, {"visibility": "collapse"}, {"number__rows__repeated": 3}]),
).map(lambda drawn: row(*drawn[0], *drawn[1], **drawn[2]))


def facts(content):
    grid = one(content, NAME)
    every = [(r, c) for r in range(len(grid.rows)) for c in range(min(grid.width, 40))]
    looks = [(grid.looks.paragraphs(at), grid.looks.font(at), grid.looks.number_format(at)) for at in every]
    return {f.name: getattr(grid, f.name) for f in dataclasses.fields(grid) if f.name != "looks"} | {"looks": looks}


@settings(deadline=None)
@given(st.lists(ROW, max_size=8))
def test_rows_read_by_the_pattern_are_those_that_the_parser_reads(rows):
    body = "".join(rows)
    by_parser = ods({"Trang": f"<!-- x -->{body}"}, STYLES)
    assert not list(runs(content({"Trang": f"<!-- x -->{body}"}).encode()))
    assert facts(ods({"Trang": body}, STYLES)) == facts(by_parser)


@pytest.mark.parametrize("written", PLAIN)
def test_a_row_of_a_plain_cell_is_read_by_the_pattern(written):
    assert len(list(runs(content({"Trang": row(written) * 3}).encode()))) == 1


@pytest.mark.parametrize("written", OTHERS)
def test_a_row_of_any_other_cell_is_left_to_the_parser(written):
    assert not list(runs(content({"Trang": row(written)}).encode()))


def spaces_elsewhere(xml):
    return xml.replace("<table:table ", '<table:table xmlns:table="urn:x" ', 1).encode()


@pytest.mark.parametrize(
    "spelled",
    [
        spaces_elsewhere,
        lambda xml: xml.replace('xmlns:text="', 'xmlns:text="x').encode(),
        lambda xml: xml.replace("UTF-8", "UTF-16").encode("utf-16"),
        lambda xml: xml.replace("<table:table-row>", "<![CDATA[]]><table:table-row>").encode(),
        lambda xml: (
            xml.replace("xmlns:calcext", "xmlns:c").replace("</table:table>", " calcext:</table:table>").encode()
        ),
    ],
)
def test_where_tags_may_mean_something_else_nothing_is_read_by_the_pattern(spelled):
    assert not list(runs(spelled(content({"Trang": row(number(1))}))))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda xml: xml.replace(b"<text:p>1</text:p>", b"<text:p>\x01</text:p>"),
        lambda xml: xml.replace(b"<text:p>1</text:p>", b"<text:p>\xff</text:p>"),
        lambda xml: xml[:-30],
        lambda xml: xml.replace(b"</table:table>", b""),
        lambda xml: xml.replace(b'office:value="1"', b'office:value="1" office:value="1"'),
    ],
)
def test_rows_that_are_no_xml_are_told_as_ever(spoil):
    xml = spoil(content({"Trang": row(number(1)) * 3}).encode())
    assert codes(zipped({"mimetype": KIND, "content.xml": xml}), NAME) == ["tep-khong-doc-duoc"]


def test_rows_inside_what_is_not_read_are_not_read():
    hidden = f"<table:tracked-changes>{row(number(9)) * 2}</table:tracked-changes>"
    assert one(ods({"Trang": hidden + row(number(1))}), NAME).rows == ((1.0,),)
