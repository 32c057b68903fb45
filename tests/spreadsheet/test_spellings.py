"""One worksheet spelled in many ways that mean the same: quotes, prefixes, order, encodings, packing."""

from __future__ import annotations

import re
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.spreadsheet import address, open_workbook
from tests.spreadsheet.bytes_of import parts, sheet, strings, zipped

TEXTS = ("Đơn vị", "a & b <c>", "x:c y", "dòng\nhai", " ", "1.059", "]]>")
CELLS = (
    *(f't="inlineStr"><is><t xml:space="preserve">{escape(t)}</t></is>' for t in TEXTS),
    't="s"><v>0</v>',
    't="s"><v>1</v>',
    "><v>5</v>",
    's="1"><v>0.25</v>',
    's="2"><v>44000</v>',
    's="3" t="str"><f>A1&amp;"x"</f><v>á</v>',
    't="e"><f>1/0</f><v>#DIV/0!</v>',
    't="b"><v>1</v>',
    "><f>SUM(A1:A2)</f>",
    's="4">',
)
ITEMS = ("một", "<r><t>hai </t></r><r><rPr><b/></rPr><t>ba</t></r>")
FILLED = st.dictionaries(
    st.tuples(st.integers(0, 11), st.sampled_from([0, 1, 2, 25, 26, 30])),
    st.sampled_from(CELLS),
    min_size=1,
    max_size=12,
)


def drawn(cells, hidden):
    rows = []
    for number in sorted({row for row, _ in cells}):
        inside = "".join(
            f'<c r="{address(*at)}" {cell}</c>' for at, cell in sorted(cells.items()) if at[0] == number
        ).replace(" >", ">")
        mark = ' hidden="1"' if number in hidden else ""
        rows.append(f'<row r="{number + 1}"{mark}>{inside}</row>')
    return sheet("".join(rows), after='<mergeCells><mergeCell ref="B2:C3"/></mergeCells>')


def single_quotes(xml, _chance):
    return re.sub(r"<[^<>]*>", lambda tag: tag[0].replace('"', "'"), xml)


def broken_lines(xml, _chance):
    return re.sub(r"(</?(?:row|c|v|f|is|mergeCells)\b[^<>]*>)(?=<)", "\\1\n  ", xml)


def spaced_tags(xml, _chance):
    return re.sub(r"<(row|c) ", r"<\1\n\t", xml)


def commented(xml, _chance):
    return re.sub(r"(</c>)", r"\1<!-- <c r='XFD1'/> -->", xml)


def with_cdata(xml, _chance):
    return re.sub(r"<v>([^<&]+)</v>", r"<v><![CDATA[\1]]></v>", xml)


def prefixed(xml, _chance):
    return re.sub(r"<(/?)(?=\w)", r"<\1q:", xml).replace("xmlns=", "xmlns:q=")


def shuffled(xml, chance):
    rows = re.findall(r"<row.*?</row>", xml, re.DOTALL)
    mixed = [
        re.sub(
            r"<c .*</c>",
            lambda m: "".join(shuffle(re.findall(r"<c .*?</c>", m[0], re.DOTALL), chance)),
            r,
            flags=re.DOTALL,
        )
        for r in rows
    ]
    return xml.replace("".join(rows), "".join(shuffle(mixed, chance)))


def shuffle(pieces, chance):
    return chance.sample(pieces, len(pieces))


def in_utf16(xml, _chance):
    return xml.replace("UTF-8", "UTF-16")


WAYS = (shuffled, single_quotes, broken_lines, spaced_tags, commented, with_cdata, prefixed, in_utf16)


def facts(xml, method, reverse):
    content = xml.encode("utf-16" if "UTF-16" in xml else "utf-8")
    found = parts({"Một": content}, shared=strings(*ITEMS))
    package = zipped(dict(reversed(found.items())) if reverse else found, method)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        path.write_bytes(package)
        (grid,), findings = open_workbook(path, "a.xlsx")
    assert findings == ()
    every = [(r, c) for r in range(len(grid.rows)) for c in range(grid.width)]
    looks = [(grid.looks.paragraphs(at), grid.looks.font(at), grid.looks.number_format(at)) for at in every]
    return grid.rows, grid.hidden_rows, grid.merges, looks


@settings(deadline=None, max_examples=60)
@given(
    cells=FILLED,
    hidden=st.sets(st.integers(0, 11)),
    ways=st.sets(st.sampled_from(WAYS), min_size=1),
    packing=st.tuples(st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]), st.booleans()),
    chance=st.randoms(use_true_random=False),
)
def test_every_spelling_of_a_worksheet_gives_the_same_grid(cells, hidden, ways, packing, chance):
    plain = drawn(cells, hidden)
    other = plain
    for way in (w for w in WAYS if w in ways):
        other = way(other, chance)
    assert facts(other, *packing) == facts(plain, zipfile.ZIP_DEFLATED, False)  # noqa: FBT003
