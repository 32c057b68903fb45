"""Documents with odd things in them are mended all the same, or left as they are, and told."""

from __future__ import annotations

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.check import check_document, load_profile
from pipeline.mending import REMEDIES, mend_document
from pipeline.ooxml import (
    NAMESPACES,
    ContentType,
    Package,
    Relation,
    main_part,
    parse,
    relate,
    serialise,
    w,
    with_part,
    without_part,
    write_package,
)
from pipeline.outline import all_paragraphs, figures, read_outline
from tests.annotate.conftest import NAMES, document
from tests.check.recipes import cook, read_recipe
from tests.mending.undoing import accepted, rejected

VKSND = load_profile()[0]
MAIN, HEADER = "word/document.xml", "word/header1.xml"
BASE = "nền: ke-hoach\n"
SPOILED = f"{BASE}trang 1: lề_trái=25mm\nchữ “Kỷ cương”: phông=Arial\nđoạn kiểu TenLoai: căn=trái\n"


def recipe(text):
    return cook(read_recipe(text))


def edited(package, part, *pairs):
    """The package with these words of a part's XML replaced, each of them found."""
    text = package[part].decode()
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    return with_part(package, part, text.encode())


def mended(package, *, track=False):
    return mend_document(package, "a.docx", VKSND, track=track)


def codes(package):
    return {f.code for f in check_document(package, "a.docx", VKSND).findings}


def holds(package):
    """Mends outright and tracked; what is held of every document."""
    done, tracked = mended(package), mended(package, track=True)
    assert {d.code for d in done.deeds} == {d.code for d in tracked.deeds}
    assert read_outline(accepted(tracked.package)) == read_outline(accepted(done.package))
    if all(d.tracked for d in tracked.deeds):
        assert read_outline(rejected(tracked.package)) == read_outline(rejected(package))
    assert codes(done.package) <= codes(package)
    return done


def in_paragraph(words, before="", behind="", *, spoiled=SPOILED):
    """The spoiled plan with XML around the run that holds these words."""
    package = recipe(spoiled)
    root = parse(package[MAIN])
    text = next(t for t in root.iter(w("t")) if words in (t.text or ""))
    run = serialise(text.getparent()).decode().partition("?>")[2].strip()
    whole = serialise(root).decode()
    plain = run.replace(f' xmlns:w="{NAMESPACES["w"]}"', "").replace(f' xmlns:r="{NAMESPACES["r"]}"', "")
    assert plain in whole
    return with_part(package, MAIN, whole.replace(plain, f"{before}{plain}{behind}", 1).encode())


BOX = (
    "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' style='width:90pt;height:20pt'><v:textbox>"
    "<w:txbxContent><w:p><w:r><w:rPr><w:rFonts w:ascii='Arial' w:hAnsi='Arial'/></w:rPr><w:t>Trong hộp</w:t></w:r>"
    "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
OTHER = 'w:id="900" w:author="Người khác"'
WRAPPERS = {
    "an insertion": (f"<w:ins {OTHER}>", "</w:ins>"),
    "a deletion beside": ("", f'<w:del {OTHER}><w:r><w:delText xml:space="preserve"> thừa</w:delText></w:r></w:del>'),
    "a control": ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    "a link": ('<w:hyperlink w:anchor="x">', "</w:hyperlink>"),
    "a comment": ('<w:commentRangeStart w:id="901"/>', '<w:commentRangeEnd w:id="901"/>'),
    "a figure's bookmark": (
        '<w:bookmarkStart w:id="902" w:name="_kABCDEFGHIJKLMNOP_n1"/>',
        '<w:bookmarkEnd w:id="902"/>',
    ),
    "a text box beside": (
        "",
        BOX,
    ),
}


@pytest.mark.parametrize("around", WRAPPERS.values(), ids=WRAPPERS)
def test_what_stands_around_faulty_words_is_kept(around):
    package = in_paragraph("Kỷ cương", *around)
    done = holds(package)
    assert {"TT-03", "TT-04", "TT-30"} <= {d.code for d in done.deeds}
    assert not {"TT-03", "TT-04", "TT-30"} & codes(done.package)
    for tag in ("ins", "del", "sdt", "hyperlink", "bookmarkStart", "commentRangeStart", "txbxContent"):
        count = [sum(1 for _ in parse(p[MAIN]).iter(w(tag))) for p in (package, done.package)]
        assert count[0] == count[1], tag


def test_a_document_without_styles_is_mended_directly():
    body = "".join(
        f"<w:p><w:r><w:rPr><w:rFonts w:asciiTheme='minorHAnsi'/></w:rPr><w:t>{t}</w:t></w:r></w:p>"
        for t in ("Một đoạn chữ.", "Hai đoạn chữ.")
    )
    package = edited(
        document(f"{body}<w:sectPr><w:pgSz w:w='12240' w:h='15840'/></w:sectPr>"),
        MAIN,
        ("asciiTheme='minorHAnsi'", "ascii='Arial'"),
    )
    done = holds(package)
    assert {"TT-01", "TT-03", "TT-04"} <= {d.code for d in done.deeds}
    assert not {"TT-01", "TT-03", "TT-04"} & codes(done.package)


def test_a_document_without_any_section_is_left_without_a_traceback():
    done = holds(document("<w:p><w:r><w:t>Một đoạn chữ.</w:t></w:r></w:p>"))
    assert not {d.code for d in done.deeds} & {"TT-01", "TT-03", "TT-05"}


def test_a_strict_document_is_mended_too():
    package = recipe(SPOILED)
    strict = "http://purl.oclc.org/ooxml/"
    pairs = (
        (NAMESPACES["w"], f"{strict}wordprocessingml/main"),
        (NAMESPACES["r"], f"{strict}officeDocument/relationships"),
    )
    parts = {}
    for name, part in package.parts.items():
        for usual, other in pairs if name.endswith((".xml", ".rels")) and "Content_Types" not in name else ():
            part = part.replace(usual.encode(), other.encode())  # noqa: PLW2901 - one spelling after another
        parts[name] = part
    assert codes(Package(parts)) == codes(package)
    assert codes(mended(Package(parts)).package) == codes(mended(package).package)
    assert codes(mended(Package(parts), track=True).package) == codes(mended(package).package)


def test_theme_fonts_give_way():
    package = edited(
        recipe(f"{BASE}chữ “Kỷ cương”: phông=Arial"),
        MAIN,
        ('w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"', 'w:ascii="Arial" w:hAnsi="Arial"'),
    )
    package = edited(package, MAIN, ('w:ascii="Arial"', 'w:asciiTheme="minorHAnsi" w:ascii="Arial"'))
    done = holds(package)
    assert "TT-04" not in codes(done.package)
    assert b"asciiTheme" not in done.package[MAIN]


def numbered(package):
    outline = read_outline(package)
    return {p.address.story for p in all_paragraphs(outline) if any(f.kind == "PAGE" for f in p.fields)}


def test_a_header_shared_by_sections_is_mended_once():
    package = recipe("nền: bao-cao\nkiểu SoTrang: căn=phải, cỡ=11")
    done = holds(package)
    assert {"TT-05", "so-trang-kieu-chu"} <= {d.code for d in done.deeds}
    assert not {"TT-05", "so-trang-kieu-chu"} & codes(done.package)


def test_a_document_with_no_header_at_all_gets_one_and_a_first_page_of_its_own():
    package = recipe(f"{BASE}trang 1: số_trang=không")
    root = parse(package[MAIN])
    for reference in list(root.iter(w("headerReference"), w("titlePg"))):
        reference.getparent().remove(reference)
    package = with_part(package, MAIN, serialise(root))
    package = edited(package, MAIN, ("<w:sectPr>", "<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p><w:sectPr>"))
    assert "TT-05" in codes(package)
    tracked = mended(package, track=True)
    deed = next(d for d in tracked.deeds if d.code == "TT-05")
    assert not deed.tracked
    done = holds(package)
    assert "TT-05" not in codes(done.package)
    assert read_outline(done.package).sections[0].page.title_page
    assert numbered(done.package) == {"đầu trang 1"}


def test_a_header_that_says_something_is_left_to_its_author():
    package = recipe("nền: bao-cao\ntrang 1: số_trang=dưới")
    words = "<w:r><w:t>Tài liệu nội bộ</w:t></w:r></w:p>"
    package = (
        edited(package, HEADER, ("</w:p>", words))
        if b"</w:p>" in package[HEADER]
        else edited(
            package,
            HEADER,
            ('<w:pStyle w:val="SoTrang"/></w:pPr></w:p>', f'<w:pStyle w:val="SoTrang"/></w:pPr>{words}'),
        )
    )
    done = holds(package)
    assert "TT-05" in codes(done.package)
    assert "TT-05" not in {d.code for d in done.deeds}


def test_even_pages_get_their_number_too():
    package = recipe("nền: bao-cao")
    package = edited(package, "word/settings.xml", ("</w:settings>", "<w:evenAndOddHeaders/></w:settings>"))
    assert "TT-05" in codes(package)
    done = holds(package)
    assert "TT-05" not in codes(done.package)


def test_a_footer_s_address_stays_on_the_first_page():
    package = recipe(f"{BASE}trang 1: trang_đầu_khác=không")
    footer = f'<w:ftr xmlns:w="{NAMESPACES["w"]}"><w:p><w:r><w:t>Lưu hành nội bộ</w:t></w:r></w:p></w:ftr>'.encode()
    package = with_part(package, "word/footer7.xml", footer, ContentType.FOOTER)
    package, relation = relate(package, main_part(package), Relation.FOOTER, "word/footer7.xml")
    reference = f'<w:footerReference w:type="default" r:id="{relation}"/>'
    package = edited(package, MAIN, ("<w:type ", f"{reference}<w:type "))
    done = holds(package)
    assert "so-trang-o-trang-dau" not in codes(done.package)
    section = read_outline(done.package).sections[0]
    assert section.page.title_page
    assert dict(section.footers)["first"] == dict(section.footers)["default"]


def test_a_part_that_cannot_be_read_is_no_traceback():
    package = with_part(recipe(SPOILED), HEADER, b"<w:hdr")
    assert "TT-03" in {d.code for d in mended(package).deeds}
    missing = without_part(recipe(SPOILED), "word/footnotes.xml")
    assert "TT-03" in {d.code for d in mended(missing).deeds}


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_the_house_s_documents_need_no_mending(house, name):
    done = mended(house[name])
    assert done.deeds == ()
    assert done.package is house[name]


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_a_spoiled_house_document_keeps_every_figure_s_mark(house, name):
    main = house[name][MAIN].decode()
    spoiled = main.replace('w:left="1701"', 'w:left="1134"').replace("\u00a0", " ").replace("<w:t ", "<w:t ")
    package = with_part(house[name], MAIN, spoiled.encode())
    done = holds(package)
    assert done.deeds
    before, after = (
        [(f.name, text.replace("\u00a0", " ")) for _, f, text in figures(read_outline(p))]
        for p in (package, done.package)
    )
    assert before == after
    assert "TT-03" not in codes(done.package)


@pytest.mark.parametrize("track", [False, True])
def test_a_mended_document_is_one_that_word_s_schema_takes(tmp_path, track):
    many = (
        "nền: bao-cao\ntrang 1: lề_trái=25mm\ntrang 1: số_trang=dưới\nkiểu NoiDung: căn=trái, phông=Calibri, dòng=2.0\n"
        "chữ “chịu trách nhiệm chính”: màu=FF0000\nthay “- Lãnh đạo VKSND tỉnh;” thành “+ Lãnh đạo VKSND tỉnh,”\n"
        "thay “- Lưu: VT, VPTH.” thành “- Lưu VT, VPTH.”\nthay “trân trọng báo cáo./.” thành “trân trọng báo cáo.”\n"
        "chữ “Nơi nhận:”: cỡ=14\nkiểu SoTrang: cỡ=11\nchữ “Ba phong trào này”: phông=Tahoma\n"
    )
    path = tmp_path / "a.docx"
    path.write_bytes(write_package(mended(recipe(many), track=track).package))
    assert [str(e) for e in OpenXmlValidator().validate(str(path)).errors] == []


def test_the_same_document_gives_the_same_bytes():
    one, two = (write_package(mended(recipe(SPOILED), track=True).package) for _ in range(2))
    assert one == two


def test_a_remedy_that_breaks_leaves_its_code_to_a_person_and_costs_no_other(monkeypatch):
    def breaks(_document, _findings):
        raise ZeroDivisionError

    monkeypatch.setitem(REMEDIES, "TT-03", breaks)
    done = mended(recipe(SPOILED))
    assert done.in_vain == ("TT-03",)
    assert {"TT-03"} == {f.code for f in done.result.findings} & {"TT-03", "TT-04", "TT-30"}
    assert {"TT-04", "TT-30"} <= {d.code for d in done.deeds}
