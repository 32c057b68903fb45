"""Workbooks that no kind program writes: each gives what it says, or a finding."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from pipeline.spreadsheet import Broken
from tests.spreadsheet.bytes_of import HEAD, MAIN, parts, sheet, strings, workbook, zipped

ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
PREFIXED = f'<x:row xmlns:x="{MAIN}" r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>'
WAYS = {
    "plain": ONE + FAR,
    "alone": FAR,
    "first": FAR + ONE,
    "under another row's number": ONE + FAR.replace('row r="1048576"', 'row r="2"'),
    "without a row": ONE + '<c r="XFD1048576"><v>1</v></c>',
    "single quotes": ONE + FAR.replace('"', "'"),
    "spaces in the tag": ONE + FAR.replace("<c r=", "<c\n\tr = "),
    "after other attributes": ONE + FAR.replace("<c r", '<c s="0" t="n" r'),
    "small letters": ONE + FAR.replace("XFD", "xfd"),
    "dollars": ONE + FAR.replace("XFD1048576", "$XFD$1048576"),
    "a character by its number": ONE + FAR.replace("XFD", "&#88;FD"),
    "a comment before it": ONE + "<!-- x -->" + FAR,
    "a comment inside it": ONE + FAR.replace("<v>", "<!-- <v> --><v>"),
    "an instruction before it": ONE + "<?x y?>" + FAR,
    "CDATA": ONE + FAR.replace("<v>1</v>", "<v><![CDATA[1]]></v>"),
    "a prefix": ONE + PREFIXED,
    "a very long prefix": ONE + PREFIXED.replace("x:", "x" * 3000 + ":").replace("xmlns:x=", f"xmlns:{'x' * 3000}="),
    "a formula without value": ONE + FAR.replace("<v>1</v>", "<f>1+1</f>"),
    "an error": ONE + FAR.replace("><v>1", ' t="e"><v>#N/A'),
    "a text": ONE + FAR.replace("><v>1</v>", ' t="inlineStr"><is><t>x</t></is>'),
    "without its address": '<row r="1048576"><c r="XFC1048576"><v>1</v></c><c><v>1</v></c></row>',
    "without its row's number": ONE + '<row r="1048575"/><row><c r="XFC1048576"><v>1</v></c><c><v>1</v></c></row>',
    "many empty ones after it": ONE + FAR.replace("</row>", '<c r="A1048576" s="1"></c></row>'),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_value_in_the_last_cell_is_a_finding_in_whatever_way_it_is_written(opened, way):
    grids, (finding,) = opened(workbook({"Một": sheet(WAYS[way]), "Hai": sheet(ONE)}))
    assert (finding.code, finding.place.cell) == ("trang-qua-lon", "XFD1048576")
    assert [g.rows for g in grids] == [((1.0,),)]


@pytest.mark.parametrize("code", ["UTF-16", "ISO-8859-1", "windows-1252"])
def test_a_value_in_the_last_cell_is_found_in_another_encoding(opened, code):
    content = sheet(ONE + FAR).replace("UTF-8", code).encode(code)
    assert [f.code for f in opened(workbook({"Một": content}))[1]] == ["trang-qua-lon"]


def test_sheets_that_are_too_large_together_are_a_finding(opened, monkeypatch):
    monkeypatch.setattr("pipeline.spreadsheet.limits.MOST_CELLS", 10_000_000)
    wide = sheet(ONE + '<row r="500"><c r="XFD500"><v>1</v></c></row>')
    grids, (finding,) = opened(workbook({"Một": wide, "Hai": wide, "Ba": sheet(ONE)}))
    assert ([g.sheet for g in grids], finding.place.sheet) == (["Một", "Ba"], "Hai")
    assert "các trang trước" in finding.found


def test_many_long_narrow_sheets_are_not_too_large_together(opened):
    long = sheet(ONE + '<row r="1000"><c r="B1000"><v>1</v></c></row>')
    grids, findings = opened(workbook({str(n): long for n in range(30)}))
    assert (len(grids), findings) == (30, ())


ENCODED = [("UTF-16", "đề nghị"), ("UTF-8", "đề nghị"), ("ISO-8859-1", "été"), ("windows-1258", "đê")]


@pytest.mark.parametrize(("code", "text"), ENCODED)
def test_text_is_read_in_any_encoding_that_its_part_declares(only, code, text):
    row = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>'
    assert only(workbook({"Một": sheet(row).replace("UTF-8", code).encode(code)})).rows == ((text,),)


def prefixed(xml, prefix="x:"):
    """The XML with a prefix, as ClosedXML writes it."""
    return re.sub(r"<(/?)(?=\w)", rf"<\1{prefix}", xml).replace("xmlns=", f"xmlns:{prefix[:-1]}=")


def test_elements_with_a_prefix_are_read(only):
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><v>#REF!</v></c></row>'
        '<row r="2" hidden="1"><c r="A2" s="1"><v>0.5</v></c><c r="B2"><f>1+1</f></c></row>'
    )
    after = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'
    grid = only(workbook({"Một": prefixed(sheet(rows, after=after))}, shared=prefixed(strings("<r><t>á</t></r>"))))
    assert grid.rows == (("á", Broken(error="#REF!")), (0.5, Broken(formula="1+1")))
    assert grid.hidden_rows == {1}
    assert len(grid.merges) == 1
    assert grid.looks.is_percent((1, 0))
    assert grid.looks.paragraphs((0, 0))[0][0].text == "á"


def test_rows_and_cells_out_of_order_stand_where_they_say(only):
    rows = '<row r="3"><c r="B3"><v>5</v></c><c r="A3"><v>4</v></c></row>' + ONE
    assert only(workbook({"Một": sheet(rows)})).rows == ((1.0, None), (None, None), (4.0, 5.0))


def test_rows_and_cells_without_address_follow_those_before_them(only):
    rows = (
        '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row hidden="1"><c t="e"><v>#N/A</v></c></row>'
    )
    grid = only(workbook({"Một": sheet(rows)}))
    assert grid.rows == ((1.0, None, 2.0, 3.0), (Broken(error="#N/A"), None, None, None))
    assert grid.hidden_rows == {1}


def test_a_sheet_that_breaks_lines_between_its_tags_is_read(only):
    rows = '\n <row r="1">\n <c r="A1">\n <v>1</v>\n</c>\n<c r="B1" t="e">\n<f>1/0</f> <v>#DIV/0!</v></c> </row>\n'
    grid = only(workbook({"Một": sheet(rows)}))
    assert grid.rows == ((1.0, Broken(error="#DIV/0!")),)


STRICT = ("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships")


def test_strict_workbooks_and_their_iso_dates_are_read(only):
    rows = (
        '<row r="1"><c r="A1" t="d"><v>2024-05-01</v></c><c r="B1" t="d"><v>2024-05-01T00:00:00</v></c>'
        '<c r="C1" t="s"><v>0</v></c></row>'
    )
    content = sheet(rows, attributes=f'xmlns="{STRICT[0]}"')
    grid = only(workbook({"Một": content}, shared=strings("a").replace(MAIN, STRICT[0]), kinds=STRICT))
    assert [str(v) for v in grid.rows[0]] == ["2024-05-01", "2024-05-01", "a"]


def test_parts_may_stand_anywhere_in_any_case(only):
    found = parts({"Một": sheet(ONE)})
    names = ("xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml")
    rows, links, book = (found.pop(name) for name in names)
    found["_rels/.rels"] = found["_rels/.rels"].replace("xl/workbook.xml", "/Sổ/Chính.xml")
    found |= {
        "sổ/chính.xml": book,
        "Sổ/_rels/Chính.xml.rels": links.replace("worksheets/sheet1.xml", "../Trang/Một.XML"),
        "trang/một.xml": rows,
    }
    assert only(zipped(found)).rows == ((1.0,),)


def test_a_sheet_in_the_workbook_without_its_part_is_a_finding(opened):
    found = parts({"Một": sheet(ONE), "Hai": sheet(ONE)})
    del found["xl/worksheets/sheet2.xml"]
    assert [f.code for f in opened(zipped(found))[1]] == ["tep-khong-doc-duoc"]


@pytest.mark.parametrize("outside", ["file:///etc/passwd", "http://localhost:1/sheet.xml", "../../../etc/passwd"])
def test_no_part_is_fetched_from_outside(opened, outside):
    found = parts({"Một": sheet(ONE)})
    links = found["xl/_rels/workbook.xml.rels"]
    found["xl/_rels/workbook.xml.rels"] = links.replace(
        'Target="worksheets/sheet1.xml"', f'Target="{outside}" TargetMode="External"'
    )
    grids, findings = opened(zipped(found))
    assert (grids, [f.code for f in findings]) == ((), ["tep-khong-doc-duoc"])


def test_links_to_other_workbooks_are_not_followed(only):
    found = parts({"Một": sheet('<row r="1"><c r="A1"><f>[1]Khác!A1</f><v>7</v></c></row>')})
    found["xl/externalLinks/_rels/externalLink1.xml.rels"] = found["_rels/.rels"].replace(
        'Target="xl/workbook.xml"', 'Target="http://localhost:1/khac.xlsx" TargetMode="External"'
    )
    assert only(zipped(found)).rows == ((7.0,),)


DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"])
@pytest.mark.parametrize("code", ["UTF-8", "UTF-16"])
def test_entities_in_any_part_are_refused(opened, part, code):
    found = parts({"Một": sheet(ONE)}, shared=strings("a"))
    found[part] = found[part].replace(HEAD, HEAD + DOCTYPE).replace("UTF-8", code).encode(code)
    assert [f.code for f in opened(zipped(found))[1]] == ["tep-khong-an-toan"]


def test_a_part_that_unpacks_beyond_all_measure_is_refused(opened):
    bomb = parts({"Một": sheet(ONE)}) | {"xl/media/a.bin": b"\0" * 40_000_000}
    assert [f.code for f in opened(zipped(bomb))[1]] == ["tep-khong-an-toan"]


def test_a_file_cut_short_anywhere_is_a_finding(opened):
    content = workbook({"Một": sheet(ONE)})
    for length in range(4, len(content), len(content) // 20):
        assert [f.code for f in opened(content[:length])[1]] == ["tep-khong-doc-duoc"]


@pytest.mark.parametrize(
    "spoil", [lambda x: x[:-60], lambda x: x.replace("</c>", ""), lambda x: x.replace("1</v>", "&x;</v>")]
)
def test_a_worksheet_that_is_no_xml_is_a_finding(opened, spoil):
    assert [f.code for f in opened(workbook({"Một": spoil(sheet(ONE))}))[1]] == ["tep-khong-doc-duoc"]


def test_merged_ranges_beyond_all_measure_are_a_finding(opened):
    merges = '<mergeCell ref="A1:Z90000"/>' * 3
    rows = ONE + '<row r="90000"><c r="Z90000"><v>1</v></c></row>'
    content = workbook({"Một": sheet(rows, after=f"<mergeCells>{merges}</mergeCells>")})
    assert [f.code for f in opened(content)[1]] == ["tep-khong-doc-duoc"]


def test_a_number_that_is_none_is_a_broken_cell(only):
    grid = only(workbook({"Một": sheet('<row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c></row>')}))
    assert [type(v) for v in grid.rows[0]] == [Broken, Broken]


def test_two_directories_in_one_zip_do_not_show_two_workbooks(opened):
    """A zip that hides a second one behind the first: what is looked through is what is read."""
    far, near = workbook({"Một": sheet(FAR)}), workbook({"Một": sheet(ONE)})
    for content in (far + near, near + far):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            expected = b"XFD" in package.read("xl/worksheets/sheet1.xml")
        assert bool(opened(content)[1]) == expected


def test_macros_are_no_part_of_what_is_read(tmp_path, opened):
    """An .xlsm is read like any workbook; what its macro project holds is never looked at, let alone run."""
    found = parts({"Một": sheet(ONE)}) | {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0 no project at all"}
    grids, findings = opened(zipped(found), "a.xlsm")
    assert ([g.rows for g in grids], findings) == ([((1.0,),)], ())
    assert [p.name for p in tmp_path.iterdir()] == ["a.xlsm"]


@pytest.mark.parametrize(
    "empty",
    [
        '<row r="{n}" s="1" hidden="1"/>',
        '<row r="{n}"><c r="C{n}" s="1"/></row>',
        '<row r="{n}"><c r="C{n}" s="1"></c></row>',
    ],
)
def test_formatted_but_empty_rows_are_no_rows(only, empty):
    rows = "".join(empty.format(n=n) for n in range(2, 3000))
    grid = only(workbook({"Một": sheet(ONE + rows, after='<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')}))
    assert (grid.rows, len(grid.merges)) == (((1.0,),), 1)
    grid = only(workbook({"Một": sheet(rows)}))
    assert grid.rows == ()
    grid = only(workbook({"Một": sheet(rows + '<row r="4000"><c r="B4000"><f>1+1</f></c></row>')}))
    assert (len(grid.rows), grid.at(3999, 1)) == (4000, Broken(formula="1+1"))
