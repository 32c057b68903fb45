"""What goes out holds no tracked change, no comment, and nothing of what was deleted."""

from __future__ import annotations

import re

import pytest

from pipeline.keep.accepting import accepted, changes
from pipeline.keep.accepting_marks import accept
from pipeline.keep.plain import plain_text
from pipeline.ooxml import parse, read_package, serialise, write_package
from pipeline.outline import read_outline
from tests.adopt.conftest import say
from tests.cli.conftest import typed
from tests.merge import hands
from tests.refresh.house import KEY, build, correct_figures, document, furnished

pytestmark = pytest.mark.long

BY = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
LEFT = re.compile(rb"w:(?:ins|del|delText|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|trackRevisions|comment)\b")
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(words, tag="t"):
    return f"<w:r><w:{tag}>{words}</w:{tag}></w:r>"


def gone(words):
    return f"<w:del {BY}>{run(words, 'delText')}</w:del>"


def ended(inner):
    return f"<w:p><w:pPr><w:rPr><w:del {BY}/></w:rPr></w:pPr>{inner}</w:p>"


def row(words, mark=""):
    return f"<w:tr><w:trPr>{mark}</w:trPr><w:tc><w:p>{run(words)}</w:p></w:tc></w:tr>"


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        (f"<w:p>{gone('cũ')}<w:ins {BY}>{run('mới')}</w:ins></w:p>", ["mới"]),
        (f"<w:p><w:ins {BY}>{run('a')}{gone('b')}</w:ins></w:p>", ["a"]),
        (
            f"<w:p><w:moveFrom {BY}>{run('đi')}</w:moveFrom></w:p><w:p><w:moveTo {BY}>{run('đi')}</w:moveTo></w:p>",
            ["", "đi"],
        ),
        (f"{ended(run('một '))}<w:p>{run('hai')}</w:p>", ["một hai"]),
        (f"<w:p>{run('một')}</w:p>{ended(gone('hai'))}<w:p>{run('ba')}</w:p>", ["một", "ba"]),
        (f"<w:p>{run('một')}</w:p>{ended(gone('hai'))}", ["một"]),
        (f"<w:p>{run('x')}</w:p><w:tbl>{row('a')}{row('b', f'<w:del {BY}/>')}</w:tbl><w:p/>", ["x", "a", ""]),
        (f"<w:tbl>{row('b', f'<w:del {BY}/>')}</w:tbl><w:p>{run('x')}</w:p>", ["x"]),
        (f"<w:p><w:r><w:rPr><w:b/><w:rPrChange {BY}><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>", ["x"]),
        (
            '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>x</w:t><w:commentReference w:id="1"/></w:r></w:p>',
            ["x"],
        ),
    ],
)
def test_what_came_stays_and_what_went_is_gone(body, texts):
    root = parse(f'<w:body xmlns:w="{SPACE}">{body}</w:body>'.encode(), "x")
    assert accept(root)
    w = f"{{{SPACE}}}"
    assert ["".join(t.text for t in p.iter(f"{w}t")) for p in root.iter(f"{w}p")] == texts
    assert LEFT.findall(serialise(root)) == []


def test_a_document_without_changes_is_left_as_it_is(built):
    package = read_package((built / "outputs/thai-binh/2018/Ke hoach nam 2018.docx").read_bytes())
    assert accepted(package) == package


@pytest.fixture
def tracked(tmp_path, monkeypatch):
    """The report of which a copy was brought up to date with tracked changes, and adopted."""
    build(furnished(tmp_path))
    monkeypatch.chdir(tmp_path)
    copy = hands.opened(document(tmp_path))
    say(copy, "Chọn đúng việc để thi đua.", "Chọn việc khó để thi đua.")
    (tmp_path / "sua.docx").write_bytes(write_package(hands.closed(copy)))
    correct_figures(tmp_path)
    assert typed("refresh", "sua.docx", "theo doi.docx", "--track").exit_code == 0
    answer = typed("adopt", "theo doi.docx")
    assert answer.exit_code == 0, answer.output
    return tmp_path


def test_an_adopted_copy_with_tracked_changes_goes_out_with_all_of_them_accepted(tracked):
    copy = read_package((tracked / "theo doi.docx").read_bytes())
    number = changes(copy)
    assert number > 1
    for told in (
        typed("sign-off", KEY, "--number", "412", "--date", "16/11/2026"),
        typed("issue", KEY, "gui.docx"),
    ):
        assert told.exit_code == 0, told.output
        assert f"{number} dấu theo dõi thay đổi" in told.output
        assert "con-dau-theo-doi-thay-doi" in told.output
    out = read_package((tracked / "gui.docx").read_bytes())
    assert {name: LEFT.findall(content) for name, content in out.parts.items() if LEFT.search(content)} == {}
    assert plain_text(read_outline(out)).split() == plain_text(read_outline(copy)).split()
