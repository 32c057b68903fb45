from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import pipeline
from pipeline.check import all_rules
from pipeline.findings import Code, Kind
from pipeline.spec import load_all
from tests.guides.pages import GUIDES, INPUTS, OUTPUTS, ROOT, TEMPLATES, fences, section, spans, tables, text

HEADINGS = {
    INPUTS: "## Mã lỗi, nghĩa và cách sửa",
    TEMPLATES: "## Mã lỗi, nghĩa và cách sửa",
    OUTPUTS: "### Khi không soát được tệp",
}
OF_VERSIONS = "### Mã khi làm với phiên bản"
ROOMS_OF_VERSIONS = {"keep", "causes", "trace", "brief", "refresh", "adopt"}
RULES = "pipeline.check.rules"
KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
NO_CODES = {"thong-bao-khen", "bao-cao-thi-dua", "apt-get", "don-vi", "khong-dung"}


def modules():
    names = [m.name for m in pkgutil.walk_packages(pipeline.__path__, "pipeline.") if not m.name.endswith("__main__")]
    return [importlib.import_module(name) for name in names]


CODES = {(module.__name__, code) for module in modules() for code in vars(module).values() if isinstance(code, Code)}
KNOWN = {code.id: code for _, code in CODES}
OF_GATE = {code.id for name, code in CODES if name == "pipeline.check.codes"}
OF_FILES = {code.id for name, code in CODES if name == "pipeline.check.faults"}
OF_MENDING = {code.id for name, code in CODES if name == "pipeline.mending.codes"}
WITH_VERSIONS = {
    code.id
    for name, code in CODES
    if name.split(".")[1] in ROOMS_OF_VERSIONS or name.startswith("pipeline.cli.archive")
} - {code.id for name, code in CODES if name.split(".")[1] in {"build", "check", "findings"}}
OF_RULES = {code.id for name, code in CODES if name.startswith(RULES)} | {rule.code.id for rule in all_rules()}


def told(guide):
    headings = (HEADINGS[guide], OF_VERSIONS) if guide == OUTPUTS else (HEADINGS[guide],)
    return {row[0]: row for heading in headings for row in tables(section(guide, heading))[0]}


def guide_of(code):
    """Where a code is told; none where its page tells all (`pipeline explain`)."""
    if code.id in OF_FILES | WITH_VERSIONS:
        return OUTPUTS
    if code.id in (OF_RULES - OF_GATE) | OF_MENDING:
        return None
    return TEMPLATES if code.kind is Kind.TEMPLATE else INPUTS


def test_every_room_that_finds_something_was_looked_into():
    assert {"read", "compute", "law", "compose", "template", "check", "build", "spec"} <= {
        name.split(".")[1] for name, _ in CODES
    }


def test_no_code_has_two_meanings():
    assert not [code.id for _, code in CODES if code != KNOWN[code.id]]


@pytest.mark.parametrize("guide", HEADINGS, ids=lambda g: g.parent.name)
def test_each_code_has_a_line_in_its_guide_and_the_guide_has_no_other(guide):
    own = {id_ for id_, code in KNOWN.items() if guide_of(code) == guide}
    lines = set(told(guide))
    assert not own - lines, f"thêm vào bảng mã của {guide.relative_to(ROOT)}"
    assert not lines - own, f"bỏ khỏi bảng mã của {guide.relative_to(ROOT)}"


@pytest.mark.parametrize("guide", HEADINGS, ids=lambda g: g.parent.name)
def test_each_line_says_how_much_the_code_weighs_what_it_means_and_what_to_do(guide):
    for id_, row in told(guide).items():
        assert row[1] == KNOWN[id_].severity.value, id_
        _, _, means, mend = row
        assert means, id_
        assert mend, id_


def test_every_code_among_the_rules_has_a_page_of_its_own():
    assert {rule.code.id for rule in all_rules()} == OF_RULES - OF_FILES


@pytest.mark.parametrize("guide", GUIDES, ids=lambda g: g.parent.name)
def test_a_code_named_anywhere_in_a_guide_exists(guide):
    folders = {p.name for p in (*(ROOT / "inputs").iterdir(), *(ROOT / "templates_docx").iterdir())}
    named = {word for word in spans(text(guide)) if KEBAB.fullmatch(word)}
    assert not named - KNOWN.keys() - folders - NO_CODES


def test_the_guide_lists_the_codes_that_can_be_accepted():
    words = section(INPUTS, "## Trang “Chấp nhận”")
    sentence = next(part for part in words.split("\n\n") if part.startswith("Chỉ chấp nhận được")).split(". ")[0]
    assert set(spans(sentence)) == {id_ for id_, code in KNOWN.items() if code.acceptable}


def test_the_finding_that_the_first_page_shows_is_one_that_the_program_tells():
    block = next(b for b in fences(GUIDES[0], "text") if b.startswith("lỗi "))
    assert block.strip() == spoiled()


def spoiled():
    """What is told of the invented office's counts of 2026 with a word in the cell I12."""
    from datetime import date
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from openpyxl import load_workbook

    from pipeline import law
    from pipeline.findings import tell
    from pipeline.read import read_folder

    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "lam-giang" / "2026"
        folder.mkdir(parents=True)
        book = load_workbook(ROOT / "inputs" / "lam-giang" / "2026" / "khen-thuong-2026.xlsx")
        book.worksheets[0]["I12"] = "hai"
        book.save(folder / "khen-thuong-2026.xlsx")
        sheets = {s.key: s for d in load_all(ROOT / "templates_docx")[0] for s in d.sheets}
        terms = law.vocabularies(date(2026, 12, 31))
        findings = read_folder(folder, Path(scratch), tuple(sheets.values()), terms, year=2026).findings
    return "\n\n".join(tell(f) for f in findings if f.code == "o-phai-la-so-dem")
