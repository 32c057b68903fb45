from __future__ import annotations

import pytest

from pipeline.ooxml import ContentType, Relation, build, main_part, parse, relate, serialise, w, w_value, with_part
from pipeline.tags import own_text
from pipeline.template import check_template, load_template
from pipeline.template.numbering import numbering_of
from pipeline.template.styling import styles_of
from tests.template.building import DECLARATION, docx, p, saved, tbl


def style(style_id: str, size: str, number: str = ""):
    numbered = [build("w:pPr", None, build("w:numPr", None, build("w:numId", {"w:val": number})))] if number else []
    size = build("w:rPr", None, build("w:sz", {"w:val": size}))
    return build("w:style", {"w:type": "paragraph", "w:styleId": style_id}, *numbered, size)


def styles(*all_styles):
    return build("w:styles", None, build("w:docDefaults"), *all_styles)


def with_list(package, number: str, sign: str):
    level = build("w:lvl", {"w:ilvl": "0"}, build("w:lvlText", {"w:val": sign}))
    abstract = build("w:abstractNum", {"w:abstractNumId": "0"}, level)
    num = build("w:num", {"w:numId": number}, build("w:abstractNumId", {"w:val": "0"}))
    root = build("w:numbering", None, abstract, num)
    package = with_part(package, "word/numbering.xml", serialise(root), ContentType.NUMBERING)
    return relate(package, main_part(package), Relation.NUMBERING, "word/numbering.xml")[0]


def in_list(text: str, number: str):
    paragraph = p(text)
    paragraph.insert(0, build("w:pPr", None, build("w:numPr", None, build("w:numId", {"w:val": number}))))
    return paragraph


def signs(package) -> dict[str, str]:
    """The sign of the list that each paragraph stands in, by the paragraph's text."""
    root, main = numbering_of(package), parse(package[main_part(package)])
    abstracts = {
        w_value(a, "abstractNumId"): w_value(next(a.iter(w("lvlText")))) for a in root.findall(w("abstractNum"))
    }
    lists = {w_value(n, "numId"): abstracts[w_value(n.find(w("abstractNumId")))] for n in root.findall(w("num"))}
    numbered = [q for q in main.iter(w("p")) if q.find(f".//{w('numId')}") is not None]
    return {own_text(q): lists[w_value(q.find(f".//{w('numId')}"))] for q in numbered}


@pytest.fixture
def folder(tmp_path):
    saved(tmp_path / "_chung" / "kieu.docx", docx(styles=styles(style("Normal", "28"))))
    return tmp_path


def load(folder):
    return load_template(folder / "bao-cao", "mau.docx", folder / "_chung")


def texts(package):
    return [own_text(q) for q in parse(package[main_part(package)]).iter(w("p"))]


def test_a_block_stands_in_the_place_of_its_tag(folder):
    saved(folder / "_chung" / "khoi-phan-dau.docx", docx(p("QUỐC HIỆU"), tbl(("Số:", "ngày"))))
    saved(folder / "bao-cao" / "mau.docx", docx(p("trước"), p("{{ khối.", "phan_dau }}"), p("sau")))
    package, findings = load(folder)
    assert findings == ()
    assert texts(package) == ["trước", "QUỐC HIỆU", "Số:", "ngày", "sau"]
    assert len(list(parse(package["word/document.xml"]).iter(w("sectPr")))) == 1


def test_a_block_may_hold_a_block(folder):
    saved(folder / "_chung" / "khoi-a.docx", docx(p("{{ khối.b }}")))
    saved(folder / "_chung" / "khoi-b.docx", docx(p("trong")))
    saved(folder / "bao-cao" / "mau.docx", docx(p("{{ khối.a }}")))
    assert texts(load(folder)[0]) == ["trong"]


def test_a_block_that_calls_itself_ends(folder):
    saved(folder / "_chung" / "khoi-a.docx", docx(p("x"), p("{{ khối.a }}")))
    saved(folder / "bao-cao" / "mau.docx", docx(p("{{ khối.a }}")))
    assert texts(load(folder)[0])[0] == "x"


def test_an_unknown_block_gets_the_nearest(folder):
    saved(folder / "_chung" / "khoi-phan-dau.docx", docx(p("x")))
    saved(folder / "bao-cao" / "mau.docx", docx(p("{{ khối.phan_dua }}")))
    package, (finding,) = load(folder)
    assert finding.code == "khoi-khong-co"
    assert "“phan_dau”" in finding.mend
    assert texts(package) == ["[thiếu: khối phan_dua]"]
    assert not [f for f in check_template(package, DECLARATION, "bao-cao/mau.docx") if f.severity.value == "lỗi"]


def test_a_block_with_a_picture_is_told(folder):
    picture = build("w:p", None, build("w:r", None, build("w:drawing", None, build("a:blip", {"r:embed": "rId9"}))))
    saved(folder / "_chung" / "khoi-a.docx", docx(picture))
    saved(folder / "bao-cao" / "mau.docx", docx(p("{{ khối.a }}")))
    (finding,) = load(folder)[1]
    assert finding.code == "khoi-khong-dung-duoc"


def test_the_common_styles_win_and_others_are_kept(folder):
    saved(folder / "bao-cao" / "mau.docx", docx(p("x"), styles=styles(style("Normal", "22"), style("Rieng", "20"))))
    root = parse(styles_of(load(folder)[0]))
    sizes = {w_value(s, "styleId"): w_value(next(s.iter(w("sz")))) for s in root.iter(w("style"))}
    assert sizes == {"Normal": "28", "Rieng": "20"}


def test_lists_of_template_block_and_styles_keep_their_signs(folder):
    common = with_list(docx(styles=styles(style("STT", "28", number="1"))), "1", "%1")
    saved(folder / "_chung" / "kieu.docx", common)
    saved(folder / "_chung" / "khoi-a.docx", with_list(docx(in_list("khối", "1")), "1", "+"))
    template = with_list(docx(in_list("mẫu", "1"), p("{{ khối.a }}")), "1", "-")
    saved(folder / "bao-cao" / "mau.docx", template)
    package, findings = load(folder)
    assert findings == ()
    assert signs(package) == {"mẫu": "-", "khối": "+"}
    number = w_value(parse(styles_of(package)).find(f".//{w('numId')}"))
    assert number == "1"
    assert w_value(next(numbering_of(package).iter(w("lvlText")))) == "%1"


def test_a_list_of_the_common_styles_is_not_doubled(folder):
    saved(folder / "_chung" / "kieu.docx", with_list(docx(), "1", "%1"))
    saved(folder / "bao-cao" / "mau.docx", with_list(docx(in_list("x", "1")), "1", "%1"))
    assert len(numbering_of(load(folder)[0]).findall(w("num"))) == 1


def test_a_template_without_common_styles_is_told(tmp_path):
    saved(tmp_path / "bao-cao" / "mau.docx", docx(p("x")))
    package, findings = load(tmp_path)
    assert package is not None
    assert [f.code for f in findings] == ["thieu-tep-kieu"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"<html></html>", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_what_is_no_word_file_is_told(folder, content):
    (folder / "bao-cao").mkdir()
    (folder / "bao-cao" / "mau.docx").write_bytes(content)
    package, findings = load(folder)
    assert package is None
    assert [f.code for f in findings] == ["mau-khong-mo-duoc"]
    assert findings[0].place.file.endswith("bao-cao/mau.docx")


def test_a_zip_without_a_document_is_told(folder):
    import zipfile

    (folder / "bao-cao").mkdir()
    with zipfile.ZipFile(folder / "bao-cao" / "mau.docx", "w") as package:
        package.writestr("x.txt", "x")
    assert [f.code for f in load(folder)[1]] == ["mau-khong-mo-duoc"]


def test_a_template_that_is_not_there_is_told(folder):
    findings = load(folder)[1]
    assert [f.code for f in findings] == ["mau-khong-mo-duoc"]
    assert findings[0].found == "không có tệp “mau.docx”"
    assert findings[0].expected == f"tệp “mau.docx” trong thư mục {folder.name}/bao-cao"
    assert "Word" not in findings[0].mend


def test_loading_twice_gives_the_same_bytes(folder):
    saved(folder / "_chung" / "khoi-a.docx", with_list(docx(in_list("khối", "1")), "1", "+"))
    saved(folder / "bao-cao" / "mau.docx", docx(p("{{ khối.a }}")))
    assert load(folder)[0].parts == load(folder)[0].parts
