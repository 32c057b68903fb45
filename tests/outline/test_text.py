from __future__ import annotations

from pipeline.outline import as_text

_T = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
_LƯỢT = "\u00a0lượt"
_STYLES = '<w:style w:type="paragraph" w:styleId="A" w:default="1"><w:name w:val="Thân"/></w:style>'
_NUMBER = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>'
_LISTS = """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl>
  </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>"""
_BODY = f"""<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>{_T.format("Đã tặng ")}
    <w:r><w:rPr><w:b/></w:rPr><w:t>71</w:t></w:r>{_T.format(_LƯỢT)}<w:r><w:footnoteReference w:id="1"/></w:r>
    <w:r><w:rPr><w:i/></w:rPr><w:tab/><w:t>nghiêng</w:t></w:r></w:p>
  <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>
    <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>{_T.format("Đầu")}</w:p></w:tc></w:tr>
    <w:tr><w:tc><w:p>{_T.format("một")}</w:p><w:p>{_T.format("hai")}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
  <w:p><w:r><w:pict><v:line/></w:pict></w:r></w:p>
  <w:sectPr><w:headerReference r:id="header1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134"
    w:left="1701" w:right="1134"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>"""

_EXPECTED = """\
phần 1: trang 21,0 × 29,7 cm dọc; lề trên 2,0, dưới 2,0, trái 3,0, phải 2,0 cm; trang đầu riêng; đánh số từ 1; đầu trang 1 cho mọi trang
đầu trang 1/đoạn 1 [Thân] {PAGE}
thân/đoạn 1 [Thân] 1. Đã tặng **71**°lượt[^1]//→nghiêng//
thân/bảng 1/dòng 1 (lặp lại) | ×2 [Thân] Đầu |
thân/bảng 1/dòng 2 | [Thân] một ¶ [Thân] hai | [Thân] |
thân/đoạn 2 [Thân] {đường kẻ}
chú thích 1/đoạn 1 [Thân] Trong đó
"""  # noqa: E501 - the text as it stands in a golden


def test_an_outline_reads_as_plain_text(read):
    notes = f'<w:footnote w:id="1"><w:p>{_T.format("Trong đó")}</w:p></w:footnote>'
    outline = read(_BODY, styles=_STYLES, numbering=_LISTS, header1=_NUMBER, footnotes=notes)
    assert as_text(outline) == _EXPECTED


def test_the_text_names_no_ids(read):
    mark = f'<w:p><w:bookmarkStart w:id="77" w:name="_k77"/>{_T.format("a")}<w:bookmarkEnd w:id="77"/></w:p>'
    assert "77" not in as_text(read(mark))


def test_a_box_and_a_nested_table_are_told(read):
    box = f"<v:textbox><w:txbxContent><w:p>{_T.format('trong')}</w:p></w:txbxContent></v:textbox>"
    body = f"<w:p><w:r><w:pict><v:shape>{box}</v:shape></w:pict></w:r></w:p>"
    inner = f"<w:tbl><w:tr><w:tc><w:p>{_T.format('x')}</w:p></w:tc></w:tr></w:tbl>"
    told = as_text(read(f"{body}<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"))
    assert "thân/đoạn 1 [] {hộp chữ}\nthân/đoạn 1/hộp chữ 1/đoạn 1 [] trong\n" in told
    assert "thân/bảng 1/dòng 1 | {[] x} ¶ [] |" in told
