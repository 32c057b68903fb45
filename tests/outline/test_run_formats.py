from __future__ import annotations

import pytest

_DEFAULTS = "<w:docDefaults><w:rPrDefault><w:rPr>{}</w:rPr></w:rPrDefault></w:docDefaults>"
_RUN = "<w:p><w:pPr>{}</w:pPr><w:r><w:rPr>{}</w:rPr><w:t>chữ</w:t></w:r></w:p>"


def _style(kind, style_id, run="", based="", default=""):
    parent = f'<w:basedOn w:val="{based}"/>' if based else ""
    flag = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{style_id}"{flag}><w:name w:val="Kiểu {style_id}"/>{parent}'
        f"<w:rPr>{run}</w:rPr></w:style>"
    )


def test_without_styles_the_format_is_neutral(only):
    look = only(_RUN.format("", "")).runs[0].format
    assert (look.size, look.bold, look.colour, look.underline) == (20, False, "auto", "none")


def test_each_layer_lies_over_the_one_below(only):
    styles = _DEFAULTS.format('<w:sz w:val="20"/><w:color w:val="aa0000"/><w:u w:val="single"/><w:spacing w:val="4"/>')
    styles += _style("paragraph", "A", '<w:sz w:val="24"/><w:color w:val="00bb00"/><w:u w:val="dash"/>')
    styles += _style("paragraph", "B", '<w:sz w:val="26"/><w:color w:val="0000cc"/>', based="A")
    styles += _style("character", "C", '<w:sz w:val="28"/>')
    look = only(_RUN.format('<w:pStyle w:val="B"/>', '<w:rStyle w:val="C"/>'), styles=styles).runs[0].format
    assert (look.size, look.colour, look.underline, look.spacing) == (28, "0000CC", "dash", 4)


def test_direct_formatting_wins(only):
    styles = _style("paragraph", "A", '<w:sz w:val="24"/>')
    body = _RUN.format('<w:pStyle w:val="A"/>', '<w:sz w:val="30"/><w:highlight w:val="yellow"/>')
    look = only(body, styles=styles).runs[0].format
    assert (look.size, look.highlight) == (30, "yellow")


def test_an_unknown_style_falls_back_to_the_default_one(only):
    styles = _style("paragraph", "N", '<w:sz w:val="28"/>', default="1")
    found = only(_RUN.format('<w:pStyle w:val="không có"/>', ""), styles=styles)
    assert (found.style_id, found.style_name, found.runs[0].format.size) == ("N", "Kiểu N", 28)


def test_styles_that_are_based_on_each_other_do_not_hang(only):
    styles = _style("paragraph", "A", "<w:b/>", based="B") + _style("paragraph", "B", "<w:i/>", based="A")
    look = only(_RUN.format('<w:pStyle w:val="A"/>', ""), styles=styles).runs[0].format
    assert (look.bold, look.italic) == (True, True)


@pytest.mark.parametrize(
    ("paragraph", "character", "direct", "bold"),
    [
        ("<w:b/>", "", "", True),
        ("<w:b/>", "<w:b/>", "", False),
        ("", "<w:b/>", "", True),
        ("<w:b/>", "<w:b/>", "<w:b/>", True),
        ("<w:b/>", "", '<w:b w:val="0"/>', False),
        ("<w:b/>", "", '<w:b w:val="off"/>', False),
        ('<w:b w:val="false"/>', "<w:b/>", "", True),
        ("<w:b/>", "", '<w:b w:val="nhảm"/>', True),
    ],
)
def test_bold_of_two_styles_cancels_out_and_direct_bold_decides(only, paragraph, character, direct, bold):
    styles = _style("paragraph", "P", paragraph) + _style("character", "C", character)
    body = _RUN.format('<w:pStyle w:val="P"/>', f'<w:rStyle w:val="C"/>{direct}')
    assert only(body, styles=styles).runs[0].format.bold is bold


def test_bold_along_one_chain_does_not_cancel_out(only):
    styles = _style("paragraph", "A", "<w:b/>") + _style("paragraph", "B", "<w:b/>", based="A")
    assert only(_RUN.format('<w:pStyle w:val="B"/>', ""), styles=styles).runs[0].format.bold


def test_fonts_of_the_theme_are_named_and_win_over_the_plain_name_beside_them(only):
    theme = """<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont>
      <a:latin typeface="Times New Roman"/><a:ea typeface=""/></a:minorFont></a:fontScheme></a:themeElements>"""
    styles = _DEFAULTS.format('<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Calibri" w:hAnsiTheme="majorHAnsi"/>')
    look = only(_RUN.format("", ""), styles=styles, theme=theme).runs[0].format
    assert (look.ascii, look.h_ansi) == ("Times New Roman", "Arial")


def test_a_plain_font_lies_over_the_themes_font_of_a_lower_layer(only):
    theme = '<a:fontScheme><a:minorFont><a:latin typeface="Cambria"/></a:minorFont></a:fontScheme>'
    styles = _DEFAULTS.format('<w:rFonts w:asciiTheme="minorHAnsi"/>')
    look = only(_RUN.format("", '<w:rFonts w:ascii="Arial" w:eastAsia="SimSun" w:cs="Tahoma"/>'), styles=styles).runs
    assert (look[0].format.ascii, look[0].format.east_asia, look[0].format.cs) == ("Arial", "SimSun", "Tahoma")
    assert only(_RUN.format("", ""), styles=styles, theme=theme).runs[0].format.ascii == "Cambria"


def test_neighbours_of_equal_effective_format_are_one_run(only):
    styles = _style("paragraph", "P", "<w:b/>")
    run = "<w:r>{}<w:t xml:space='preserve'>{} </w:t></w:r>"
    runs = (
        run.format("", "một") + run.format("<w:rPr><w:b/></w:rPr>", "hai") + run.format("<w:rPr><w:i/></w:rPr>", "ba")
    )
    found = only(f'<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>{runs}</w:p>', styles=styles)
    assert [(r.text, r.start, r.end) for r in found.runs] == [("một hai ", 0, 8), ("ba ", 8, 11)]


def test_a_table_style_lends_its_format_to_the_first_row(paragraphs):
    styles = """<w:style w:type="table" w:styleId="T"><w:name w:val="Bảng"/><w:rPr><w:sz w:val="22"/></w:rPr>
      <w:tblStylePr w:type="firstRow"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:tblStylePr>
      <w:tblStylePr w:type="band2Horz"><w:rPr><w:i/></w:rPr></w:tblStylePr></w:style>"""
    row = "<w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr>"
    look = '<w:tblLook w:val="0020"/>'
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/>{look}</w:tblPr>{row * 3}</w:tbl><w:p/>'
    found = paragraphs(body, styles=styles)
    formats = [p.runs[0].format for p in found[:3]]
    assert [(f.size, f.bold, f.italic) for f in formats] == [(22, True, False), (22, False, False), (22, False, True)]
    assert [p.format.alignment for p in found[:3]] == ["center", "left", "left"]


def test_a_strict_documents_units_and_namespaces_are_understood(pkg):
    from pipeline.ooxml import Package
    from pipeline.outline import read_outline

    usual = pkg(_RUN.format("", '<w:sz w:val="14pt"/>') + '<w:sectPr><w:pgMar w:left="3cm" w:top="20mm"/></w:sectPr>')
    spelled = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
            "http://purl.oclc.org/ooxml/officeDocument/relationships"
        ),
    }
    parts = dict(usual.parts)
    for old, new in spelled.items():
        parts = {n: p.replace(old.encode(), new.encode()) for n, p in parts.items()}
    outline = read_outline(Package(parts))
    assert outline.body.blocks[0].runs[0].format.size == 28
    assert (outline.sections[0].page.left, outline.sections[0].page.top) == (1701, 1134)
