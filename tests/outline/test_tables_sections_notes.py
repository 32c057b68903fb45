from __future__ import annotations

from pipeline.outline import Point, figures, tables

_T = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
_NOTE = '<w:r><w:footnoteReference w:id="{}"/></w:r>'


def _notes(*ids):
    separators = '<w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>'
    return separators + "".join(f'<w:footnote w:id="{i}"><w:p>{_T.format(f"chú {i}")}</w:p></w:footnote>' for i in ids)


def test_a_table_is_read_with_its_heading_row_and_joined_cells(read):
    body = """<w:tbl><w:tblPr><w:jc w:val="center"/><w:tblInd w:w="-10"/><w:tblBorders><w:top w:val="single" w:sz="4"/>
      </w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="200"/></w:tblGrid>
      <w:tr><w:trPr><w:cantSplit/><w:tblHeader/><w:trHeight w:val="400" w:hRule="exact"/></w:trPr><w:tc><w:tcPr>
      <w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p/></w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"""
    (table,) = tables(read(body).body.blocks)
    head, second, third = table.rows
    assert (table.alignment, table.indent, table.columns, len(table.borders)) == ("center", -10, (100, 200), 1)
    assert (head.heading, head.whole, head.height, head.height_rule) == (True, True, 400, "exact")
    assert (head.cells[0].span, head.cells[0].vertical) == (2, "center")
    assert [second.cells[0].merge, third.cells[0].merge, third.cells[1].merge] == ["start", "continue", ""]


def test_a_cell_stands_as_its_table_style_says_unless_it_says_so_itself(read):
    styles = """<w:style w:type="table" w:styleId="T"><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:tblStylePr
      w:type="firstRow"><w:tcPr><w:shd w:fill="d9d9d9"/></w:tcPr></w:tblStylePr></w:style>"""
    row = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:vAlign w:val='bottom'/></w:tcPr><w:p/></w:tc></w:tr>"
    look = '<w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/></w:tblPr>'
    (table,) = tables(read(f"<w:tbl>{look}{row}{row}</w:tbl>", styles=styles).body.blocks)
    found = [[(c.vertical, c.shading) for c in r.cells] for r in table.rows]
    assert found == [[("center", "D9D9D9"), ("bottom", "D9D9D9")], [("center", "auto"), ("bottom", "auto")]]


def test_a_deleted_row_is_not_met(read):
    row = "<w:tr>{}<w:tc><w:p/></w:tc></w:tr>"
    (table,) = tables(read(f"<w:tbl>{row.format('')}{row.format('<w:trPr><w:del/></w:trPr>')}</w:tbl>").body.blocks)
    assert len(table.rows) == 1


def test_a_nested_table_has_its_path(read):
    inner = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    paths = [t.address.path for t in tables(read(body).body.blocks)]
    assert paths == ["thân/bảng 1", "thân/bảng 1/dòng 1/ô 1/bảng 1"]


def test_sections_have_their_pages_and_hand_headers_on(read):
    body = """<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="11906"
      w:h="16838"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p/><w:sectPr><w:headerReference w:type="first"
      r:id="header2"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="1"/></w:sectPr>"""
    outline = read(body, header1="<w:p/>", header2="<w:p/>")
    first, second = outline.sections
    assert (first.page.width, first.page.title_page, first.page.orientation) == (11906, True, "portrait")
    assert (second.page.orientation, second.page.number_start) == ("landscape", 1)
    assert first.headers == (("default", "đầu trang 1"),)
    assert second.headers == (("default", "đầu trang 1"), ("first", "đầu trang 2"))
    assert [p.section for p in outline.body.blocks] == [0, 1]


def test_headers_and_footers_are_read_once_with_their_parts(read):
    body = """<w:p/><w:sectPr><w:headerReference r:id="header1"/><w:footerReference w:type="even" r:id="footer1"/>
      </w:sectPr>"""
    outline = read(body, header1=f"<w:p>{_T.format('trên')}</w:p>", footer1=f"<w:p>{_T.format('dưới')}</w:p>")
    (above,), (below,) = outline.headers, outline.footers
    assert (above.part, above.blocks[0].text, above.blocks[0].address.path) == (
        "word/header1.xml",
        "trên",
        "đầu trang 1/đoạn 1",
    )
    assert (below.name, below.blocks[0].text) == ("chân trang 1", "dưới")


def test_notes_are_numbered_in_reading_order_whatever_their_ids(read):
    body = f"""<w:p>{_T.format("a")}{_NOTE.format(7)}</w:p>
      <w:tbl><w:tr><w:tc><w:p>{_NOTE.format(3)}</w:p></w:tc></w:tr></w:tbl>"""
    outline = read(body, footnotes=_notes(3, 7, 9))
    assert [(n.number, n.id, n.address.path) for n in outline.footnotes] == [
        (1, "7", "chú thích 1"),
        (2, "3", "chú thích 2"),
        (0, "9", "chú thích không số 1"),
    ]
    assert outline.footnotes[0].blocks[0].text == "chú 7"
    mark = outline.body.blocks[0].notes[0]
    assert (mark.number, mark.start, mark.kind) == (1, 1, "footnote")


def test_endnotes_are_counted_apart(read):
    body = f'<w:p>{_NOTE.format(1)}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>'
    outline = read(
        body, footnotes=_notes(1), endnotes=f'<w:endnote w:id="1"><w:p>{_T.format("cuối")}</w:p></w:endnote>'
    )
    assert (outline.footnotes[0].number, outline.endnotes[0].number) == (1, 1)
    assert outline.endnotes[0].blocks[0].address.path == "chú thích cuối 1/đoạn 1"


def test_a_figures_bookmark_spans_its_characters_across_runs(read):
    body = f"""<w:p>{_T.format("có ")}<w:bookmarkStart w:id="4" w:name="_kABC_n1"/>{_T.format("1.")}{_T.format("059")}
      <w:bookmarkEnd w:id="4"/>{_T.format(" lượt")}</w:p>"""
    ((paragraph, figure, text),) = figures(read(body))
    assert (figure.name, figure.start, text) == ("_kABC_n1", 3, "1.059")
    assert paragraph.text == "có 1.059 lượt"


def test_figures_are_found_in_cells_notes_and_headers(read):
    mark = f'<w:p><w:bookmarkStart w:id="1" w:name="_k{{}}"/>{_T.format("5")}<w:bookmarkEnd w:id="1"/></w:p>'
    body = f"""<w:tbl><w:tr><w:tc>{mark.format("a")}</w:tc></w:tr></w:tbl><w:p>{_NOTE.format(2)}</w:p>
      <w:sectPr><w:headerReference r:id="header1"/></w:sectPr>"""
    notes = f'<w:footnote w:id="2">{mark.format("b")}</w:footnote>'
    found = [(f.name, text) for _, f, text in figures(read(body, footnotes=notes, header1=mark.format("c")))]
    assert found == [("_ka", "5"), ("_kb", "5"), ("_kc", "5")]


def test_a_blocks_bookmark_spans_paragraphs_and_rows(read):
    body = f"""<w:p>{_T.format("trước")}</w:p><w:bookmarkStart w:id="1" w:name="_bX"/><w:p>{_T.format("một")}</w:p>
      <w:tbl><w:tr><w:tc><w:p>{_T.format("hai")}</w:p></w:tc></w:tr><w:bookmarkEnd w:id="1"/></w:tbl><w:p/>"""
    (mark,) = read(body).bookmarks
    assert (mark.name, mark.start.address.path, mark.start.offset) == ("_bX", "thân/đoạn 2", 0)
    assert (mark.end.address.path, mark.end.offset) == ("thân/bảng 1/dòng 1/ô 1/đoạn 1", 3)
    assert isinstance(mark.start, Point)


def test_words_last_position_is_no_bookmark(read):
    assert read('<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/></w:p>').bookmarks == ()


def test_a_figure_within_a_deletion_is_empty_not_lost(read):
    body = """<w:p><w:bookmarkStart w:id="1" w:name="_k1"/><w:del><w:r><w:delText>5</w:delText></w:r></w:del>
      <w:bookmarkEnd w:id="1"/></w:p>"""
    ((_, figure, text),) = figures(read(body))
    assert (figure.name, text) == ("_k1", "")


def test_a_comment_is_known_by_its_place(read):
    outline = read(f'<w:p>{_T.format("chữ")}<w:r><w:commentReference w:id="0"/></w:r></w:p>')
    assert [(str(p.address), p.offset) for p in outline.comments] == [("thân/đoạn 1", 3)]
