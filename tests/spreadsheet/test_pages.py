from __future__ import annotations

import pytest

from pipeline.content import Span
from pipeline.spreadsheet import Broken, Merge
from tests.spreadsheet.opened import codes, cp1258, one, opened


def page(body, head="<meta charset=utf-8>"):
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def test_spans_are_merges_and_push_the_other_cells_aside():
    body = """<table><tr><th rowspan=2>Đơn vị<th colspan="2">Giấy khen
              <tr><td>Tập thể<td>Cá nhân</tr><tr><td>Phòng&nbsp;1<td>2<td>3</table>"""
    grid = one(page(body))
    assert grid.rows == (("Đơn vị", "Giấy khen", None), (None, "Tập thể", "Cá nhân"), ("Phòng\u00a01", 2.0, 3.0))
    assert grid.merges == (Merge(0, 0, 1, 0), Merge(0, 1, 0, 2))
    assert grid.shown(1, 0) == "Đơn vị"


def test_what_stands_around_and_between_tables_makes_rows_as_in_excel():
    body = """<h3>BÁO CÁO<br>năm 2026</h3><p>Kỳ: 2026</p><table><tr><td>a</table>chữ <b>rời</b>
              <table><tr><td>b</table>"""
    assert [row[0] for row in one(page(body)).rows] == ["BÁO CÁO\nnăm 2026", "Kỳ: 2026", "a", "chữ rời", "b"]


def test_a_table_in_a_cell_is_laid_below_and_its_cell_keeps_its_own_text():
    body = "<table><tr><td>trước <table><tr><td>1<td>2</table> sau<td>x</table>"
    assert one(page(body)).rows == (("trước sau", "x"), (1.0, 2.0))


def test_scripts_styles_and_comments_are_no_text_and_nothing_is_fetched():
    body = """<script>document.write("<table><tr><td>9</table>")</script><style>td{}</style><!-- <td>8 -->
              <table><tr><td><img src="http://x.invalid/a.png"><link href="file:///etc/passwd">a</table>"""
    assert one(page(body, head="<title>b</title>")).rows == (("a",),)


def test_a_note_at_a_cell_is_no_text_of_it():
    body = "<table><tr><td><a class=comment-indicator></a><comment>số cũ</comment>7<td>8</table>"
    assert one(page(body)).rows == ((7.0, 8.0),)


def test_entities_bold_italic_fonts_and_line_breaks_are_kept():
    body = (
        "<table><tr><td style='font-family:\".VnTime\"'>A &amp; B &lt;1&gt;<br/><b>đậm</b> <i>nghiêng</i>&#272;</table>"
    )
    grid = one(page(body))
    assert grid.at(0, 0) == "A & B <1>\nđậm nghiêngĐ"
    assert grid.looks.font((0, 0)) == ".VnTime"
    assert grid.looks.paragraphs((0, 0)) == (
        (Span("A & B <1>"),),
        (Span("đậm", bold=True), Span(" "), Span("nghiêng", italic=True), Span("Đ")),
    )


@pytest.mark.parametrize(
    "content",
    [
        page("<table><tr><td>Đơn vị được khen</table>"),
        page("<table><tr><td>Đơn vị được khen</table>", head="").decode().encode("utf-8-sig"),
        page("<table><tr><td>Đơn vị được khen</table>").decode().encode("utf-16"),
        cp1258('<html><meta content="text/html; charset=windows-1258"><table><td>Đơn vị được khen'),
        "<table><tr><td>§¬n vÞ ®­îc khen</table>".encode("cp1252"),
    ],
    ids=["utf-8", "mark", "utf-16", "cp1258", "TCVN3"],
)
def test_a_page_is_read_in_the_encoding_that_it_has(content):
    assert one(content).rows == (("Đơn vị được khen",),)


def test_numbers_are_those_that_the_page_tells_excel_or_that_have_one_reading():
    body = """<table><tr><td x:num="1059.5">1.059,5<td>12<td>1.059<td>05<td style="mso-number-format:\\@">7
              <td>#REF!<td x:str>8<td x:str>#N/A</table>"""
    assert one(page(body)).rows == (
        (1059.5, 12.0, "1.059", "05", "7", Broken(error="#REF!"), "8", Broken(error="#N/A")),
    )


def test_a_row_that_is_not_shown_is_hidden():
    body = "<table><tr><td>a<tr style='display: none'><td>b<tr><td>c</table>"
    assert one(page(body)).hidden_rows == {1}


def test_the_name_that_excel_left_in_a_comment_is_the_worksheets():
    head = (
        "<!--[if gte mso 9]><xml><x:ExcelWorksheet><x:Name>Khen thưởng</x:Name></xml><![endif]--><meta charset=utf-8>"
    )
    assert one(page("<table><tr><td>a</table>", head)).sheet == "Khen thưởng"


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><td colspan=99999999 rowspan=99999999>a<tr><td>b</table>",
        "<table><tr><td colspan=-1 rowspan=x>a</table>",
        "<table>" * 500 + "<tr><td>a" + "</td></tr></table>" * 3,
        "</td></tr></table><td>x<table><td>a",
        "<table><tr><td>a" + "<b><i>" * 5000,
    ],
)
def test_a_page_as_no_program_should_write_it_is_read_or_told(body):
    grids, findings = opened(page(body))
    assert grids or findings


def test_a_page_of_too_many_cells_and_one_without_a_table_are_findings():
    wide = "<tr>" + "<td colspan=16000>a" * 20
    assert codes(page(f"<table>{wide * 100}</table>")) == ["trang-qua-lon"]
    assert codes(page("<p>chỉ có chữ</p>")) == ["tep-khong-doc-duoc"]
    assert codes(b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n") == ["tep-khong-doc-duoc"]
