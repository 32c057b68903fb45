from __future__ import annotations

import pytest

from pipeline.outline import Border

_P = "<w:p><w:pPr>{}</w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("written", "read_as"),
    [("start", "left"), ("end", "right"), ("both", "both"), ("center", "center"), ("lạ", "left"), ("", "left")],
)
def test_alignment_has_one_name(only, written, read_as):
    assert only(_P.format(f'<w:jc w:val="{written}"/>')).format.alignment == read_as


def test_indents_and_spacing_are_read_by_either_name(only):
    body = _P.format(
        '<w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:start="567" w:end="100" w:hanging="283"/>'
    )
    found = only(body).format
    assert (found.left, found.right, found.first_line) == (567, 100, -283)
    assert (found.before, found.after, found.line, found.line_rule) == (120, 0, 360, "exact")


def test_attributes_of_a_lower_layer_stand_where_the_upper_is_silent(only):
    styles = """<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr>
      </w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="A"><w:pPr><w:keepNext/><w:spacing
      w:before="60"/><w:ind w:firstLine="720"/><w:outlineLvl w:val="1"/></w:pPr></w:style>"""
    found = only(_P.format('<w:pStyle w:val="A"/><w:spacing w:after="0"/><w:pageBreakBefore/>'), styles=styles).format
    assert (found.before, found.after, found.line, found.first_line) == (60, 0, 259, 720)
    assert (found.keep_next, found.page_break_before, found.outline_level) == (True, True, 1)


def test_a_body_outline_level_is_no_level(only):
    assert only(_P.format('<w:outlineLvl w:val="9"/>')).format.outline_level is None


def test_a_border_below_is_seen_and_an_empty_one_is_not(only):
    body = _P.format('<w:pBdr><w:top w:val="nil"/><w:bottom w:val="single" w:sz="6"/></w:pBdr>')
    assert only(body).format.borders == (Border("bottom", "single", 6),)


def test_tab_stops_add_up_and_a_cleared_one_is_gone(only):
    styles = """<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:tabs><w:tab w:val="center" w:pos="100"/>
      <w:tab w:val="end" w:pos="900"/></w:tabs></w:pPr></w:style>"""
    tabs = '<w:pStyle w:val="A"/><w:tabs><w:tab w:val="clear" w:pos="100"/><w:tab w:val="start" w:pos="300"/></w:tabs>'
    assert only(_P.format(tabs), styles=styles).format.tabs == ((300, "left"), (900, "right"))


def test_special_characters_read_as_they_look(only):
    body = """<w:p><w:r><w:t xml:space="preserve"> a </w:t><w:t> b </w:t><w:tab/><w:br/><w:br w:type="page"/>
      <w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:char="lạ"/></w:r></w:p>"""
    assert only(body).text == " a b\t\n\f\u2011\uf0b7"


def test_controls_links_and_tags_are_seen_through(only):
    body = """<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>một</w:t></w:r></w:sdtContent></w:sdt><w:hyperlink>
      <w:smartTag><w:r><w:t>hai</w:t></w:r></w:smartTag></w:hyperlink></w:p>"""
    assert only(body).text == "mộthai"


def test_blocks_in_controls_are_numbered_with_the_others(paragraphs):
    body = """<w:p/><w:sdt><w:sdtContent><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>
      <w:p/>"""
    paths = [p.address.path for p in paragraphs(body)]
    assert paths == ["thân/đoạn 1", "thân/đoạn 2", "thân/bảng 1/dòng 1/ô 1/đoạn 1", "thân/đoạn 3"]


def test_tracked_changes_read_as_accepted_and_are_remembered(only):
    body = """<w:p><w:r><w:t>Có </w:t></w:r><w:del w:author="Lan"><w:r><w:delText>mười</w:delText></w:r></w:del>
      <w:ins w:author="Lan"><w:r><w:t>12</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom></w:p>"""
    found = only(body)
    assert found.text == "Có12"
    changes = [(c.kind, c.author, c.start, c.end, c.text) for c in found.changes]
    assert changes == [("deletion", "Lan", 2, 2, "mười"), ("insertion", "Lan", 2, 4, ""), ("deletion", "", 4, 4, "đi")]


def test_a_paragraph_whose_mark_is_deleted_runs_on_into_the_next(paragraphs):
    body = """<w:p><w:pPr><w:jc w:val="right"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>một</w:t></w:r></w:p>
      <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>hai</w:t></w:r></w:p><w:p/>"""
    found = paragraphs(body)
    assert [(p.address.path, p.text) for p in found] == [("thân/đoạn 1", "mộthai"), ("thân/đoạn 2", "")]
    assert found[0].format.alignment == "center"


def test_a_fields_result_is_read_and_its_instruction_is_not(only):
    body = """<w:p><w:r><w:t xml:space="preserve">Trang </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>
      <w:instrText> PA</w:instrText></w:r><w:r><w:instrText>GE </w:instrText></w:r><w:r><w:fldChar
      w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:fldSimple w:instr="NOTEREF _Ref1 \\h"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>"""
    found = only(body)
    assert found.text == "Trang 123"
    assert [(f.kind, f.instruction, f.start, f.end) for f in found.fields] == [
        ("PAGE", "PAGE", 6, 8),
        ("NOTEREF", "NOTEREF _Ref1 \\h", 8, 9),
    ]


def test_a_field_over_several_paragraphs_hides_only_its_instruction(paragraphs):
    body = """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar
      w:fldCharType="separate"/></w:r><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p>
      <w:p><w:r><w:fldChar w:fldCharType="end"/><w:t>ba</w:t></w:r></w:p>"""
    found = paragraphs(body)
    assert [p.text for p in found] == ["một", "hai", "ba"]
    assert found[2].fields[0].kind == "TOC"


def test_the_first_choice_of_an_alternative_is_read_and_the_fallback_is_not(only):
    body = """<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:extent cx="720"
      cy="9"/><a:graphic><a:graphicData><wps:wsp><a:prstGeom prst="line"/></wps:wsp></a:graphicData></a:graphic>
      </wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
    (drawing,) = only(body).drawings
    assert (drawing.kind, drawing.width, drawing.height) == ("line", 720, 9)


@pytest.mark.parametrize(
    ("inner", "kind", "width"),
    [
        ('<v:line from="0,0" to="72pt,0"/>', "line", 914400),
        ('<v:shape type="#_x0000_t32" style="position:absolute;width:36pt;height:0"/>', "line", 457200),
        ('<v:rect style="width:1in" o:hr="t"/>', "line", 914400),
        ('<v:shape style="width:72pt"><v:imagedata/></v:shape>', "picture", 914400),
        ('<v:oval style="width:72pt"/>', "shape", 914400),
    ],
)
def test_older_drawings_are_told_apart(only, inner, kind, width):
    (drawing,) = only(f"<w:p><w:r><w:pict>{inner}</w:pict></w:r></w:p>").drawings
    assert (drawing.kind, drawing.width) == (kind, width)


def test_the_text_of_a_box_stands_under_its_paragraph(paragraphs):
    body = """<w:p><w:r><w:t>ngoài</w:t><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>trong</w:t>
      </w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"""
    found = [(p.address.path, p.text) for p in paragraphs(body)]
    assert found == [("thân/đoạn 1", "ngoài"), ("thân/đoạn 1/hộp chữ 1/đoạn 1", "trong")]


def test_a_page_number_in_an_old_frame_says_where_the_frame_stands(paragraphs):
    frame = '<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center"/>'
    assert [p.format.frame for p in paragraphs(_P.format(frame) + _P.format(""))] == ["center", ""]
