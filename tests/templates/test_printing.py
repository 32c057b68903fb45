from __future__ import annotations

import re
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.compose import compose
from pipeline.ooxml import write_package
from pipeline.outline import all_paragraphs, read_outline
from pipeline.spec import load_common, load_declaration
from pipeline.template import load_template
from tests.templates.contents import content

HOME = Path(__file__).parents[2] / "templates_docx"
TYPES = ("bao-cao-5-nam", "bao-cao-nam", "ke-hoach-nam")
every_type = pytest.mark.parametrize("name", TYPES)


def composed(name, *, given, draft=False, **document):
    common, _ = load_common(HOME / "_chung")
    declaration, _ = load_declaration(HOME / name, common)
    template, _ = load_template(HOME / name, "mau.docx", HOME / "_chung")
    return compose(content(declaration, given=given, **document), template, place=name, draft=draft)


def lines(made):
    return [p.text for p in all_paragraphs(read_outline(made.document)) if p.text.strip()]


@every_type
@pytest.mark.parametrize("given", [False, True], ids=["chỉ điều phải có", "đủ mọi điều"])
def test_nothing_is_missing_and_word_opens_it(name, given, tmp_path):
    made = composed(name, given=given)
    (tmp_path / "a.docx").write_bytes(write_package(made.document))
    assert made.findings == ()
    assert OpenXmlValidator().validate(str(tmp_path / "a.docx")).errors == []


@every_type
@pytest.mark.parametrize("given", [False, True], ids=["chỉ điều phải có", "đủ mọi điều"])
def test_no_sentence_is_left_hollow(name, given):
    for line in lines(composed(name, given=given)):
        assert not re.search(r"\(\s*\)|“\s*”|[:;,]\s*[.;]|\s[,;.:](?!/)|\b00?\s|\[thiếu|  ", line), line
        assert not line.rstrip().endswith(("- ", " và", "gồm:.", ","))


@every_type
@pytest.mark.parametrize("given", [False, True], ids=["chỉ điều phải có", "đủ mọi điều"])
def test_every_heading_has_something_below_it(name, given):
    levels = {"MucLon": 1, "Muc": 2, "TieuMuc": 3, "TenPhongTrao": 4}
    seen = [
        (levels.get(p.style_id, 9), p.text)
        for p in all_paragraphs(read_outline(composed(name, given=given).document))
        if p.text.strip()
    ]
    headings = [(seen[n], seen[n + 1]) for n, (level, _) in enumerate(seen) if level <= len(levels)]
    assert headings
    assert [above for above, below in headings if below[0] <= above[0]] == []


@pytest.mark.parametrize("name", ["bao-cao-5-nam", "bao-cao-nam"])
def test_an_appendix_is_there_only_where_units_are_counted(name):
    outline = [lines(composed(name, given=given)) for given in (False, True)]
    assert [any(line.startswith("Phụ lục") for line in each) for each in outline] == [False, True]
    sections = [len(read_outline(composed(name, given=given).document).sections) for given in (False, True)]
    assert sections[0] == 1
    assert sections[1] > 1


@pytest.mark.parametrize(("name", "notes"), [("bao-cao-5-nam", 4), ("bao-cao-nam", 4), ("ke-hoach-nam", 0)])
def test_notes_come_with_what_they_explain(name, notes):
    assert len(read_outline(composed(name, given=True).document).footnotes) == notes
    assert len(read_outline(composed(name, given=False).document).footnotes) == 0


def test_one_addressee_stands_beside_kinh_gui_and_several_below_it():
    one = lines(composed("bao-cao-nam", given=False))
    several = lines(composed("bao-cao-nam", given=False, kính_gửi="Cơ quan A\nCơ quan B"))
    assert "Kính gửi: Viện kiểm sát nhân dân tối cao" in one
    assert [line for line in several if "Kính gửi" in line or "Cơ quan" in line] == [
        "Kính gửi:",
        "- Cơ quan A;",
        "- Cơ quan B.",
    ]


def test_a_plan_addresses_nobody():
    assert not any("Kính gửi" in line for line in lines(composed("ke-hoach-nam", given=True)))


def test_who_signs_alone_and_who_signs_for_another():
    alone = lines(composed("ke-hoach-nam", given=False))
    other = lines(composed("ke-hoach-nam", given=False, quyền_hạn="KT. Viện trưởng", chức_vụ="Phó Viện trưởng"))
    assert "KT. VIỆN TRƯỞNG" not in alone
    assert other.index("PHÓ VIỆN TRƯỞNG") == other.index("KT. VIỆN TRƯỞNG") + 1


def test_a_name_not_known_yet_leaves_its_place_blank():
    made = composed("ke-hoach-nam", given=False, người_ký="")
    assert made.findings == ()


def test_only_a_draft_says_so():
    assert "DỰ THẢO" in lines(composed("bao-cao-nam", given=False, draft=True))
    assert "DỰ THẢO" not in lines(composed("bao-cao-nam", given=False))
