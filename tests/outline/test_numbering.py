from __future__ import annotations

import pytest

_LISTS = """<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>
    <w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
    <w:pStyle w:val="Khoan"/><w:lvlText w:val="%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/>
    <w:pPr><w:ind w:left="900" w:hanging="300"/></w:pPr></w:lvl>
  <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%4"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>
  <w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:startOverride
  w:val="1"/></w:lvlOverride></w:num>"""


def _p(list_id, level, more=""):
    return f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>{more}</w:pPr></w:p>'


def test_labels_count_by_level_and_begin_anew_below_a_new_step(paragraphs):
    body = "".join(_p(1, level) for level in (0, 1, 1, 2, 2, 1, 0, 1))
    labels = [p.label for p in paragraphs(body, numbering=_LISTS)]
    assert labels == ["I.", "1.", "2.", "a)", "b)", "3.", "II.", "1."]


def test_a_legal_level_shows_plain_numbers(paragraphs):
    found = paragraphs(_p(1, 0) + _p(1, 1) + _p(1, 3), numbering=_LISTS)
    assert found[-1].label == "1.1.1"


def test_a_list_that_begins_anew_does_so_once(paragraphs):
    body = _p(1, 1) + _p(1, 1) + _p(3, 1) + _p(3, 1)
    assert [p.label for p in paragraphs(body, numbering=_LISTS)] == ["1.", "2.", "1.", "2."]


def test_a_symbol_bullet_reads_as_a_bullet(only):
    assert only(_p(2, 0), numbering=_LISTS).label == "•"


def test_a_level_brings_its_indents_and_direct_ones_lie_over_them(paragraphs):
    found = paragraphs(_p(1, 2) + _p(1, 2, '<w:ind w:left="100"/>'), numbering=_LISTS)
    assert [(p.format.left, p.format.first_line) for p in found] == [(900, -300), (100, -300)]
    assert [p.level for p in found] == [2, 2]


def test_a_style_that_names_a_list_numbers_at_the_level_that_names_the_style(paragraphs):
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{s}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for s in ("Muc", "Khoan")
    )
    body = "".join(f'<w:p><w:pPr><w:pStyle w:val="{s}"/></w:pPr></w:p>' for s in ("Muc", "Khoan", "Khoan"))
    found = paragraphs(body, numbering=_LISTS, styles=styles)
    assert [p.label for p in found] == ["I.", "1.", "2."]


@pytest.mark.parametrize("list_id", ["0", "9", "lạ"])
def test_no_list_or_an_unknown_one_gives_no_label(only, list_id):
    found = only(_p(list_id, 0), numbering=_LISTS)
    assert (found.label, found.level) == ("", None)


def test_a_direct_zero_takes_a_styles_number_away(only):
    styles = """<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
      </w:style>"""
    body = '<w:p><w:pPr><w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>'
    assert only(body, numbering=_LISTS, styles=styles).label == ""


def test_numbers_go_on_into_table_cells(paragraphs):
    cell = f"<w:tr><w:tc>{_p(1, 1)}</w:tc></w:tr>"
    found = paragraphs(_p(1, 1) + f"<w:tbl>{cell * 2}</w:tbl>", numbering=_LISTS)
    assert [p.label for p in found] == ["1.", "2.", "3."]


@pytest.mark.parametrize(
    ("style", "number", "label"),
    [
        ("lowerRoman", 4, "iv"),
        ("upperRoman", 1994, "MCMXCIV"),
        ("upperLetter", 28, "BB"),
        ("decimalZero", 7, "07"),
        ("lạ", 5, "5"),
    ],
)
def test_number_formats(only, style, number, label):
    lists = f"""<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="{number}"/><w:numFmt
      w:val="{style}"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId
      w:val="1"/></w:num>"""
    assert only(_p(1, 0), numbering=lists).label == label


def test_a_label_has_its_levels_own_look_over_the_paragraphs(only):
    lists = """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/>
      <w:rPr><w:b/>
      </w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>"""
    look = only(_p(1, 0, "<w:rPr><w:sz w:val='28'/></w:rPr>"), numbering=lists).label_format
    assert (look.bold, look.size) == (True, 28)
