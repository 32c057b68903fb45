"""A copy says all that the document said, and each finding at its place besides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.annotate import annotated
from pipeline.check import check_document, load_profile
from pipeline.findings import DocumentPlace, FilePlace
from pipeline.ooxml import digest, parse, read_package, related, serialise, w, w_value, with_part, write_package
from pipeline.outline import as_text, paragraphs, read_outline
from tests.annotate.conftest import CODE, MAIN, NAMES, document, finding

COMMENTS = "word/comments.xml"
FIRST = "thân/đoạn 1"


def said(pkg):
    """Each comment's paragraphs, by id, in the order of the part."""
    root = parse(pkg[COMMENTS])
    return {
        w_value(c, "id"): ["".join(t.text for t in p.iter(w("t"))) for p in c.iter(w("p"))]
        for c in root.iter(w("comment"))
    }


def marked(pkg):
    """The words between the marks of each comment, by id."""
    words, now = {}, set()
    for element in parse(pkg[MAIN]).iter():
        if element.tag == w("commentRangeStart"):
            now.add(w_value(element, "id"))
            words[w_value(element, "id")] = ""
        elif element.tag == w("commentRangeEnd"):
            now.remove(w_value(element, "id"))
        elif element.tag == w("t"):
            words |= {i: words[i] + element.text for i in now}
    assert now == set()
    return words


def texts(*words):
    return document("".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in words))


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_a_house_document_with_a_comment_on_every_paragraph_opens_and_says_the_same(house, name, tmp_path):
    before = read_outline(house[name])
    every = [p for p in paragraphs(before.body.blocks) if p.text.strip()]
    findings = [finding(p.address.path, p.text.split()[len(p.text.split()) // 2]) for p in every]
    path = tmp_path / "a.docx"
    path.write_bytes(write_package(annotated(house[name], findings)))
    assert [str(e) for e in OpenXmlValidator().validate(str(path)).errors] == []
    copy = read_package(path)
    assert as_text(read_outline(copy)) == as_text(before)
    assert replace(read_outline(copy), comments=()) == before
    words = marked(copy)
    assert [words[str(n)] for n in range(len(findings))] == [f.place.quote for f in findings]


@pytest.mark.parametrize("name", NAMES)
def test_what_the_rules_find_stands_in_the_copy(house, name):
    findings = check_document(house[name], "a.docx", load_profile("vksnd")[0]).findings
    copy = annotated(house[name], findings)
    comments = said(copy) if findings else {}
    assert sorted(lines[0] for lines in comments.values()) == sorted(f"{f.severity} {f.code}" for f in findings)
    assert check_document(copy, "a.docx", load_profile("vksnd")[0]).findings == findings


def test_a_comment_says_what_was_found_is_needed_and_how_to_mend_it():
    copy = annotated(texts("Một hai ba."), [finding(FIRST, "hai")])
    clause = "Căn cứ: Phụ lục I, II.5"
    assert said(copy) == {"0": ["lỗi TT-44", "Thấy: căn trái", "Cần: căn đều", "Sửa: chọn đoạn, bấm Ctrl+J", clause]}
    (comment,) = parse(copy[COMMENTS])
    assert dict(comment.attrib) == {w("id"): "0", w("author"): "Soát văn bản", w("initials"): "SV"}


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("hai", "hai"),
        ("Một", "Một"),
        ("ba.", "ba."),
        ("Một hai ba.", "Một hai ba."),
        ("", "Một hai ba."),
        ("bốn", "Một hai ba."),
    ],
)
def test_the_quoted_words_are_marked_or_else_the_whole_paragraph(quote, words):
    assert marked(annotated(texts("Một hai ba."), [finding(FIRST, quote)])) == {"0": words}


def test_words_over_several_runs_are_marked_from_the_first_to_the_last():
    pkg = document(
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Một h</w:t></w:r><w:r><w:t xml:space="preserve">ai ba</w:t></w:r></w:p>'
    )
    copy = annotated(pkg, [finding(FIRST, "hai")])
    assert marked(copy) == {"0": "hai"}
    assert replace(read_outline(copy), comments=()) == read_outline(pkg)


def test_words_in_a_link_are_marked_with_the_whole_link():
    pkg = document(
        '<w:p><w:hyperlink w:anchor="a"><w:r><w:t>Một hai</w:t></w:r></w:hyperlink><w:r><w:t>!</w:t></w:r></w:p>'
    )
    assert marked(annotated(pkg, [finding(FIRST, "hai")])) == {"0": "Một hai"}


def test_two_findings_on_the_same_words_keep_their_order():
    copy = annotated(texts("Một hai ba."), [finding(FIRST, "hai", found="a"), finding(FIRST, "hai", found="b")])
    assert [lines[1] for lines in said(copy).values()] == ["Thấy: a", "Thấy: b"]
    assert marked(copy) == {"0": "hai", "1": "hai"}
    references = [w_value(r, "id") for r in parse(copy[MAIN]).iter(w("commentReference"))]
    assert references == ["0", "1"]


def test_overlapping_words_are_each_marked_whole():
    copy = annotated(texts("Một hai ba."), [finding(FIRST, "Một hai"), finding(FIRST, "hai ba"), finding(FIRST, "i")])
    assert marked(copy) == {"0": "Một hai", "1": "hai ba", "2": "i"}


def test_comments_are_numbered_in_reading_order():
    copy = annotated(texts("Một", "Hai"), [finding("thân/đoạn 2"), finding(FIRST)])
    assert marked(copy) == {"0": "Một", "1": "Hai"}


@pytest.mark.parametrize(
    "place",
    [DocumentPlace("a.docx", path="trang"), DocumentPlace("a.docx"), FilePlace("a.docx")],
    ids=["page", "document", "file"],
)
def test_a_finding_on_the_whole_stands_at_the_first_paragraph_and_says_so(place):
    copy = annotated(texts("Một", "Hai"), [CODE.at(place, found="a", expected="b", mend="c")])
    assert marked(copy) == {"0": "Một"}
    assert ("Ở: cả văn bản" in said(copy)["0"]) is (getattr(place, "path", "") == "trang")


def test_a_finding_on_a_row_stands_at_its_first_paragraph():
    row = "<w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
    copy = annotated(
        document(f"<w:p/><w:tbl>{row.format('a')}{row.format('b')}</w:tbl><w:p/>"), [finding("thân/bảng 1/dòng 2")]
    )
    assert marked(copy) == {"0": "b"}
    assert "Ở: bảng 1, dòng 2" in said(copy)["0"]


def test_a_finding_in_a_note_stands_at_the_note_s_mark(house):
    pkg = house[NAMES[1]]
    outline = read_outline(pkg)
    note = outline.footnotes[1]
    inside = next(paragraphs(note.blocks))
    copy = annotated(pkg, [finding(inside.address.path, "x")])
    host = next(p for p in paragraphs(outline.body.blocks) if note.id in {m.id for m in p.notes})
    assert marked(copy)["0"] == host.text
    assert "Ở: chú thích 2, đoạn 1 · chỗ “x”" in said(copy)["0"]


def test_a_finding_in_a_header_or_footer_stands_on_a_page_that_shows_it(house):
    outline = read_outline(house[NAMES[1]])
    for story in (*outline.headers, *outline.footers):
        copy = annotated(house[NAMES[1]], [finding(f"{story.name}/đoạn 1")])
        assert any(line.startswith(f"Ở: {story.name}, đoạn 1") for line in said(copy)["0"])


def test_comments_that_the_document_has_are_kept_and_their_numbers_not_taken():
    once = annotated(texts("Một", "Hai"), [finding("thân/đoạn 2")])
    twice = annotated(once, [finding(FIRST, found="lần hai")])
    assert marked(twice) == {"0": "Hai", "1": "Một"}
    assert [lines[1] for lines in said(twice).values()] == ["Thấy: căn trái", "Thấy: lần hai"]
    assert (
        len(related(twice, MAIN, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments")) == 1
    )


def test_nothing_found_or_nowhere_to_say_it_leaves_the_package_as_it_is():
    assert annotated(texts("Một"), []) == texts("Một")
    assert annotated(document(""), [finding(FIRST)]) == document("")


def test_the_same_findings_give_the_same_bytes_and_the_original_is_not_touched(house):
    pkg, before = house[NAMES[0]], digest(house[NAMES[0]])
    findings = [finding(p.address.path) for p in paragraphs(read_outline(pkg).body.blocks)]
    assert write_package(annotated(pkg, findings)) == write_package(annotated(pkg, findings))
    assert digest(pkg) == before


def test_a_control_character_in_what_was_found_does_not_break_the_part():
    copy = annotated(texts("Một"), [finding(FIRST, found="a\x0bb\x00\ud800c <&>")])
    assert "Thấy: a b  c <&>" in said(copy)["0"]


def test_a_strict_document_gets_its_comments_too():
    pkg = texts("Một hai")
    main = pkg[MAIN].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    copy = annotated(with_part(pkg, MAIN, main), [finding(FIRST, "hai")])
    assert marked(copy) == {"0": "hai"}
    assert serialise(parse(copy[MAIN]))
