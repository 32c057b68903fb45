"""A redline: accepted it is the new document, rejected the old one, by a reader of its own; what it lacks is told."""

from __future__ import annotations

import re
import sys
import zipfile
from io import BytesIO

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.compare import NoEngine, WordingChange, redlined
from pipeline.compare.redline import rejected
from pipeline.compare.redline.uncovered import uncovered
from pipeline.ooxml import build, digest, parse, story_parts, w, w_value, with_part, write_package
from tests.compare.planting import (
    Draft,
    centre,
    change_word,
    drop_note,
    embolden,
    new_note,
    new_paragraph,
    new_row,
    say,
)
from tests.compare.read_by_hand import said
from tests.compare.writing import document, p, table

FIVE = "lam-giang/2026/Bao cao tong ket 2022-2026.docx"
YEAR = "lam-giang/2026/Bao cao tong ket nam 2026.docx"
PLAN = "lam-giang/2027/Ke hoach nam 2027.docx"
TEXT = "Năm 2026, các đơn vị đã nộp hồ sơ đề nghị khen thưởng đúng hạn."


def word(d):
    change_word(d.paragraphs[2])
    change_word(d.paragraphs[9])


def paragraphs(d):
    new_paragraph(d.paragraphs[4])
    d.body.remove(d.paragraphs[7])


def moved(d):
    d.paragraphs[3].addnext(d.paragraphs[-4])


def cells(d):
    tables = [t for t in d.body.iterchildren(w("tbl")) if len(list(t.iterchildren(w("tr")))) > 4]
    rows = list(tables[0].iterchildren(w("tr")))
    say(list(rows[3].iterchildren(w("tc")))[-1], "9.999")
    new_row(rows[3])
    tables[0].remove(rows[4])


def notes(d):
    change_word(d.notes[0])
    new_note(d, d.paragraphs[0])
    drop_note(d, d.notes[-1])


def recipients(d):
    new_paragraph(d.recipients[0], "- Công an tỉnh;")
    d.recipients[-1].getparent().remove(d.recipients[-1])


def header(d):
    root = d.root("word/header2.xml")
    root.find(w("p")).append(parse(f'<w:r xmlns:w="{root.nsmap["w"]}"><w:t>BẢN NHÁP</w:t></w:r>'.encode()))


def formats(d):
    centre(d.paragraphs[5])
    embolden(d.paragraphs[6])


def looks_in_cells(d):
    for number, paragraph in enumerate(filled_cells(d)):
        if number % 3:
            set_look(paragraph, "b" if number % 3 == 1 else "i")
        if number % 4 == 0:
            say(paragraph, str(1000 + number))


def filled_cells(d):
    """The paragraphs with words in the larger tables."""
    tables = [t for t in d.body.iterchildren(w("tbl")) if len(list(t.iterchildren(w("tr")))) > 4]
    return [p for t in tables for p in t.iter(w("p")) if any(x.text for x in p.iter(w("t")))]


def set_look(paragraph, name):
    for run in paragraph.iter(w("r")):
        look = run.find(w("rPr"))
        if look is None:
            look = build("w:rPr")
            run.insert(0, look)
        look.append(build(f"w:{name}"))


EDITS = (word, paragraphs, moved, cells, notes, recipients, header, formats, looks_in_cells)


def all_of_them(d):
    for edit in EDITS:
        edit(d)


def edited(package, edit):
    draft = Draft(package)
    edit(draft)
    return draft.done()


def faults(package, folder):
    path = folder / "r.docx"
    path.write_bytes(write_package(package))
    return [str(e) for e in OpenXmlValidator().validate(str(path)).errors]


def holds(old, new, folder):
    """The redline of two documents, everything asked of it proved."""
    redline = redlined(old, new, "Trần Văn Thư")
    docx = write_package(redline.package)
    assert said(docx) == said(write_package(new))
    assert said(docx, accept=False) == said(write_package(old))
    assert redline.uncovered == ()
    assert faults(redline.package, folder) == []
    return redline.package


@pytest.mark.parametrize(
    "edit", [*(pytest.param(e, marks=pytest.mark.long) for e in EDITS), all_of_them], ids=lambda e: e.__name__
)
def test_accepted_it_is_the_new_document_and_rejected_the_old_one(house, edit, tmp_path):
    old = house[YEAR]
    new = edited(old, edit)
    assert digest(new) != digest(old)
    package = holds(old, new, tmp_path)
    changed = sum(
        len(re.findall(rb"<w:(?:ins|del|moveTo|moveFrom|rPrChange|pPrChange) ", p)) for p in package.parts.values()
    )
    assert changed


def test_a_cell_that_only_looks_otherwise_is_tracked_and_put_back_when_rejected(house, tmp_path):
    package = holds(house[YEAR], edited(house[YEAR], lambda d: set_look(filled_cells(d)[8], "b")), tmp_path)
    changes = re.findall(rb"<w:(?:ins|del|rPrChange) ", package["word/document.xml"])
    assert changes == [b"<w:rPrChange "]


@pytest.mark.long
@pytest.mark.parametrize(("one", "other"), [(FIVE, YEAR), (PLAN, "thai-binh/2018/Ke hoach nam 2018.docx")])
def test_documents_that_share_little_are_still_both_in_it(house, one, other, tmp_path):
    redline = redlined(house[one], house[other], "A")
    docx = write_package(redline.package)
    assert said(docx) == said(write_package(house[other]))
    assert said(docx, accept=False) == said(write_package(house[one]))
    assert [u for u in redline.uncovered if isinstance(u.change, WordingChange)] == []
    assert faults(redline.package, tmp_path) == []


def test_marks_are_left_out_and_no_author_but_the_one_given(marked):
    new = edited(marked[YEAR], lambda d: change_word(d.notes[0]))
    package = redlined(marked[YEAR], new, "Trần Văn Thư").package
    whole = b"".join(package.parts.values())
    assert not re.search(rb'w:name="_[kb][a-z2-7]{16}_', whole)
    assert b"urn:vks-pipeline:marks" not in whole
    assert set(re.findall(rb'w:author="([^"]*)"', whole)) == {"Trần Văn Thư".encode()}


def test_numbers_of_changes_and_bookmarks_occur_once(house):
    package = redlined(house[YEAR], edited(house[YEAR], all_of_them), "A").package
    ids = [
        w_value(e, "id")
        for part in story_parts(package)
        for e in parse(package[part]).iter(*map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")))
    ]
    assert len(ids) == len(set(ids)) > 10


def test_the_same_documents_give_the_same_bytes(house):
    new = edited(house[PLAN], lambda d: change_word(d.paragraphs[2]))
    assert len({write_package(redlined(house[PLAN], new, "A").package) for _ in range(2)}) == 1


def test_a_document_beside_itself_has_no_tracked_change(house):
    redline = redlined(house[PLAN], house[PLAN], "A")
    assert not re.search(rb"<w:(ins|del|moveFrom|rPrChange) ", b"".join(redline.package.parts.values()))
    assert redline.uncovered == ()


def test_without_the_extra_it_says_what_to_install(monkeypatch, house):
    monkeypatch.setitem(sys.modules, "python_redlines", None)
    with pytest.raises(NoEngine, match=r"pip install .*redline"):
        redlined(house[PLAN], house[PLAN], "A")


def test_what_was_tracked_by_hand_is_rejected_as_word_does_it():
    come = '<w:ins w:id="1" w:author="a"><w:r><w:t> thêm</w:t></w:r></w:ins>'
    gone = '<w:del w:id="2" w:author="a"><w:r><w:delText> bớt</w:delText></w:r></w:del>'
    mark = '<w:rPr><w:ins w:id="3" w:author="a"/></w:rPr>'
    blocks = (f"<w:p><w:r><w:t>Một</w:t></w:r>{come}{gone}</w:p>", p("Hai ", mark), p("ba"), table(("bốn",)))
    package = document(*blocks)
    assert said(zipped(rejected(package)))["body"] == ["Một bớt", "Hai ba", "bốn"]
    assert said(zipped(package), accept=False)["body"] == ["Một bớt", "Hai ba", "bốn"]
    assert said(zipped(package))["body"] == ["Một thêm", "Hai", "ba", "bốn"]


def test_what_a_redline_leaves_out_is_told(house):
    old, new = house[PLAN], edited(house[PLAN], word)
    package = redlined(old, new, "A").package
    main = package["word/document.xml"].replace("Nơi nhận".encode(), "Nơi gửi".encode())
    left = uncovered(old, new, with_part(package, "word/document.xml", main))
    told = [(u.accepted, u.change.kind.value, [s.text for s in u.change.words if s.kind.value != "same"]) for u in left]
    assert told == [(True, "changed", ["nhận", "gửi"]), (False, "changed", ["nhận", "gửi"])]
    assert [u.change.what for u in uncovered(old, edited(house[PLAN], lambda d: centre(d.paragraphs[5])), old)] == [
        "căn lề"
    ]


def zipped(package):
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for name, part in package.parts.items():
            file.writestr(name, part)
    return stream.getvalue()
