"""The yearly report of which a person edited sentences of every origin, kept as a version."""

from __future__ import annotations

import shutil

import pytest

from pipeline.adopt import adopted
from pipeline.ooxml import write_package
from tests.merge import hands
from tests.merge.marked import start
from tests.refresh.house import built_once, document, store_of

W = hands.W


@pytest.fixture(scope="session")
def kept(tmp_path_factory):
    """The report built and kept; nobody may change this folder."""
    return built_once(tmp_path_factory)


@pytest.fixture(scope="session")
def edited(kept):
    """A copy with sentences of a cell and a template reworded, a figure overtyped, paragraphs put in and taken out."""
    copy = hands.opened(document(kept))
    for old, new in (
        ("Chọn đúng việc để thi đua.", "Chọn việc khó để thi đua."),
        ("Kết quả bình xét, khen", "Kết quả chấm điểm, khen"),
    ):
        say(copy, old, new)
    line(copy, "Lấy dữ liệu làm căn cứ.").append(hands.run(" Số nào cũng có nguồn."))
    start(copy, "cá_nhân.giấy_khen").getnext().find(W + "t").text = "99"
    lost = line(copy, "3. Khen thưởng và sáng kiến")
    lost.getparent().remove(lost)
    fresh = hands.etree.Element(W + "p")
    fresh.append(hands.run("Một đoạn hoàn toàn mới."))
    line(copy, "Khen sớm, khen đúng chỗ.").addnext(fresh)
    return hands.closed(copy)


@pytest.fixture(scope="session")
def house(tmp_path_factory, kept, edited):
    """A workspace in which that copy was adopted, and what was told; nobody may change it."""
    folder = tmp_path_factory.mktemp("nhan")
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    content = write_package(edited)
    return folder, adopted(store_of(folder), folder / "outputs", edited, content, "sua.docx"), content


def line(copy, words):
    return next(p for p in copy.document.iter(W + "p") if words in hands.words(p).replace("\u00a0", " "))


def say(copy, old, new):
    """The words of one run of text changed."""
    text = next(t for t in copy.document.iter(W + "t") if old in (t.text or "").replace("\u00a0", " "))
    text.text = text.text.replace("\u00a0", " ").replace(old, new)
