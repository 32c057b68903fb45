"""Prose written in Word: headings are keys, bold, italic and notes are kept, each paragraph has its place."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from pipeline.content import Cell, Span
from pipeline.ooxml import write_package
from pipeline.read import read_folder
from pipeline.spec import TYPES, Column, ColumnKind, Sheet, Term, Vocabulary
from tests.outline.conftest import package

SHEET = Sheet(
    "noi_dung",
    "Nội dung",
    (
        Column("loại", ("Loại văn bản",)),
        Column("mục", ("Mục",), required=True, filled=True),
        Column("đoạn", ("Nội dung đoạn văn",), kind=ColumnKind.RICH, required=True, filled=True),
    ),
    single=True,
)
WORDS = Vocabulary(
    TYPES,
    "Loại văn bản",
    (Term("Báo cáo tổng kết năm", ("bao-cao-nam",)), Term("Kế hoạch năm", ("ke-hoach-nam",))),
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    '</w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
)


def run(text, look=""):
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def note(number, *paragraphs):
    return f'<w:footnote w:id="{number}">{"".join(paragraphs)}</w:footnote>'


def par(*runs, style=""):
    return f"<w:p><w:pPr>{f'<w:pStyle w:val={style!r}/>' if style else ''}</w:pPr>{''.join(runs)}</w:p>".replace(
        "'", '"'
    )


def heading(text):
    return par(run(text), style="H1")


NOTES = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' + note(
    2, par(run("Theo "), run("Quyết định", "<w:i/>")), par(run("Đoạn hai."))
)
NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'


class Prose:
    def __init__(self, root):
        self.root = root / "inputs"
        self.folder = self.root / "lam-giang" / "2026"
        self.folder.mkdir(parents=True)

    def word(self, *blocks, name="noi-dung.docx", **parts):
        whole = package("".join(blocks), styles=STYLES, footnotes=NOTES, **parts)
        (self.folder / name).write_bytes(write_package(whole))

    def read(self):
        return read_folder(self.folder, self.root, (SHEET,), (WORDS,), year=2026)

    def excel(self, *rows, name="2026.xlsx"):
        workbook = openpyxl.Workbook()
        workbook.active.title = "Nội dung"
        for row in (("Loại văn bản", "Mục", "Nội dung đoạn văn"), *rows):
            workbook.active.append(row)
        workbook.save(self.folder / name)

    def rows(self):
        values = self.read().tables["noi_dung"].values
        return [(row["loại"], row["mục"], row["đoạn"]) for row in values.to_dict("records")]

    def cells(self):
        return list(self.read().tables["noi_dung"].cells["đoạn"])

    def found(self):
        return [(f.code, str(f.place)) for f in self.read().findings if f.code != "thu-muc-khong-co-bang-tinh"]


@pytest.fixture
def prose(tmp_path):
    return Prose(tmp_path)


def plain(*texts):
    return [(None, key, ((Span(words),),)) for key, words in texts]


def test_headings_are_the_keys_and_paragraphs_the_text(prose):
    prose.word(heading("Mở đầu"), par(run("Một.")), par(run("Hai.")), heading("Ưu điểm"), par(run("Ba.")))
    assert prose.rows() == plain(("Mở đầu", "Một."), ("Mở đầu", "Hai."), ("Ưu điểm", "Ba."))
    assert prose.found() == []


def test_each_paragraph_is_traced_to_its_place(prose):
    prose.word(heading("Mở đầu"), par(run("Một.")), par(run("Hai.")), heading("Ưu điểm"), par(run("Ba.")))
    file = "lam-giang/2026/noi-dung.docx"
    assert prose.cells() == [
        Cell(file, "Mở đầu", "DOAN1", "Một."),
        Cell(file, "Mở đầu", "DOAN2", "Hai."),
        Cell(file, "Ưu điểm", "DOAN1", "Ba."),
    ]


def test_bold_italic_and_notes_are_kept(prose):
    prose.word(heading("Mở đầu"), par(run("Có "), run("chữ đậm", "<w:b/>"), NOTE, run(" và nghiêng", "<w:i/>")))
    words = ((Span("Theo "), Span("Quyết định", italic=True)), (Span("Đoạn hai."),))
    ((_, _, (spans,)),) = prose.rows()
    assert spans == (Span("Có "), Span("chữ đậm", bold=True, note=words), Span(" và nghiêng", italic=True))


def test_a_note_at_the_end_and_one_at_the_beginning_stay_where_they_are(prose):
    prose.word(heading("Mở đầu"), par(NOTE, run("Sau chú thích.")), par(run("Trước chú thích."), NOTE))
    first, last = (spans for _, _, (spans,) in prose.rows())
    assert [bool(s.note) for s in first] == [True, False]
    assert [(s.text, bool(s.note)) for s in last] == [("Trước chú thích.", True)]


@pytest.mark.parametrize(
    "typed", ["1. Mở đầu", "I. Mở đầu:", "1.1 Mở đầu", "a) Mở đầu", "A. Mở đầu", "Đ. Mở đầu", "  Mở   đầu. "]
)
def test_the_number_of_a_heading_is_no_part_of_the_key(prose, typed):
    prose.word(heading(typed), par(run("Một.")))
    assert prose.rows() == plain(("Mở đầu", "Một."))


def test_blanks_at_either_end_of_a_paragraph_are_not_taken_whatever_they_look_like(prose):
    prose.word(heading("Mở đầu"), par(run("  "), run(" Một. ", "<w:b/>"), run(" ")))
    assert prose.rows() == [(None, "Mở đầu", ((Span("Một.", bold=True),),))]


def test_without_heading_styles_bold_lines_are_headings(prose):
    prose.word(
        par(run("Mở đầu", "<w:b/>")), par(run("Một."), run(" Đậm.", "<w:b/>")), par(run("Cả câu đậm.", "<w:b/>"))
    )
    assert [(key, len(text)) for _, key, text in prose.rows()] == [("Mở đầu", 1), ("Mở đầu", 1)]


def test_a_heading_that_comes_again_goes_on_counting(prose):
    prose.word(
        heading("Mở đầu"), par(run("Một.")), heading("Khác"), par(run("Hai.")), heading("Mở đầu"), par(run("Ba."))
    )
    assert [c.address for c in prose.cells()] == ["DOAN1", "DOAN1", "DOAN2"]


def test_the_name_of_the_file_says_for_which_type_it_is(prose):
    prose.word(heading("Mở đầu"), par(run("Một.")), name="Nội dung kế hoạch năm.docx")
    assert prose.rows()[0][0] == "Kế hoạch năm"


def test_a_title_is_no_text_and_hidden_words_are_not_taken(prose):
    prose.word(par(run("LỜI VĂN BÁO CÁO"), style="T"), heading("Mở đầu"), par(run("Một."), run(" ẩn", "<w:vanish/>")))
    assert prose.rows() == plain(("Mở đầu", "Một."))
    assert prose.found() == []


def test_words_before_the_first_heading_are_told(prose):
    prose.word(par(run("Lạc lõng.")), heading("Mở đầu"), par(run("Một.")))
    assert prose.found() == [("loi-van-khong-co-muc", "tệp lam-giang/2026/noi-dung.docx · mục “đầu tệp” · đoạn 1")]


def test_tables_and_pictures_are_told_as_not_taken(prose):
    table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    prose.word(heading("Mở đầu"), par(run("Một.")), table)
    assert [code for code, _ in prose.found()] == ["loi-van-khong-lay"]
    assert prose.rows() == plain(("Mở đầu", "Một."))


def test_tracked_changes_are_read_as_accepted_and_told(prose):
    inserted = f'<w:ins w:id="1" w:author="A">{run("mới")}</w:ins>'
    deleted = '<w:del w:id="2" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del>'
    prose.word(heading("Mở đầu"), par(run("Chữ "), inserted, deleted))
    assert prose.rows() == plain(("Mở đầu", "Chữ mới"))
    assert [code for code, _ in prose.found()] == ["loi-van-con-sua-doi"]


def test_what_looks_like_a_tag_is_words(prose):
    prose.word(heading("Mở đầu"), par(run("{{ 7*7 }} {% if x %} &amp; &lt;b&gt;")))
    assert prose.rows() == plain(("Mở đầu", "{{ 7*7 }} {% if x %} & <b>"))


def test_one_section_in_a_workbook_and_in_word_is_told_and_the_others_are_taken(prose):
    book = openpyxl.Workbook()
    book.active.title = "Nội dung"
    for row in (("Mục", "Nội dung đoạn văn"), ("Mở đầu", "Từ Excel."), ("Kết", "Xong.")):
        book.active.append(row)
    book.save(prose.folder / "a.xlsx")
    prose.word(heading("Mở đầu"), par(run("Từ Word.")), heading("Khác"), par(run("Riêng.")))
    assert prose.found() == [("loi-van-hai-noi", "tệp lam-giang/2026/noi-dung.docx · mục “Mở đầu” · đoạn 1")]
    assert {key for _, key, _ in prose.rows()} == {"Mở đầu", "Kết", "Khác"}


def test_another_word_file_is_told_and_not_read(prose):
    prose.word(heading("Mở đầu"), par(run("Một.")), name="giay moi.docx")
    assert prose.found() == [("tep-word-khong-doc", "lam-giang/2026/giay moi.docx")]


OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def packed(**files):
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        b"<html></html>",
        packed(a="b"),
        packed(xl__workbook="x"),
    ],
    ids=["empty", "cut", "old Word", "a page", "a zip", "a workbook"],
)
def test_a_file_that_is_no_word_document_is_a_finding(prose, content):
    (prose.folder / "noi-dung.docx").write_bytes(content)
    assert [code for code, _ in prose.found()] == ["loi-van-khong-doc-duoc"]


def test_a_file_with_entities_is_refused(prose):
    whole = package(heading("Mở đầu") + par(run("Một.")), styles=STYLES)
    spoiled = b'<!DOCTYPE x [<!ENTITY a "b">]>' + whole["word/document.xml"]
    (prose.folder / "noi-dung.docx").write_bytes(
        write_package(type(whole)({**whole.parts, "word/document.xml": spoiled}))
    )
    assert [code for code, _ in prose.found()] == ["loi-van-khong-doc-duoc"]


@pytest.mark.parametrize(
    "name",
    [
        "noi-dung-bao-cao-tong-ket-nam.docx", "noi-dung-bao-cao-nam.docx", "Nội dung Báo cáo tổng kết năm.docx",
        "noi_dung bao cao tong ket cua nam 2026.docx", "NOI DUNG - BÁO CÁO TỔNG KẾT CẤP NĂM.docx",
    ],
)  # fmt: skip
def test_the_name_of_a_file_tells_its_type_by_title_or_key_however_it_is_spelled(prose, name):
    prose.word(heading("Hạn chế"), par(run("Một.")), name=name)
    assert [row[0] for row in prose.rows()] == ["Báo cáo tổng kết năm"]
    assert prose.found() == []


def test_a_file_for_no_type_is_told_with_the_names_that_work_and_not_read(prose):
    prose.word(heading("Hạn chế"), par(run("Một.")), name="noi-dung-xyz.docx")
    (found,) = (f for f in prose.read().findings if f.code == "loi-van-sai-loai")
    assert str(found.place) == "lam-giang/2026/noi-dung-xyz.docx"
    assert "noi-dung-bao-cao-tong-ket-nam.docx, noi-dung-ke-hoach-nam.docx" in found.expected
    assert "noi_dung" not in prose.read().tables


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("noi-dung.docx", "Kế hoạch năm", True), ("noi-dung.docx", None, True),
        ("noi-dung-ke-hoach-nam.docx", None, True), ("noi-dung-ke-hoach-nam.docx", "Kế hoạch năm", True),
        ("noi-dung-ke-hoach-nam.docx", "ke-hoach-nam", True),
        ("noi-dung-ke-hoach-nam.docx", "Báo cáo tổng kết năm", False),
    ],
)  # fmt: skip
def test_a_section_in_two_files_is_told_where_some_document_would_print_both(prose, name, kind, told):
    prose.excel((kind, "Mục đích", "Gõ trong Excel."))
    prose.word(heading("1. Mục đích"), par(run("Gõ trong Word.")), par(run("Thêm.")), name=name)
    assert [code for code, _ in prose.found()] == ["loi-van-hai-noi"] * told
