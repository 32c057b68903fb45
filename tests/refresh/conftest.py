"""The yearly report kept as a version, as a workspace of today in which its inputs have changed."""

from __future__ import annotations

import shutil

import pytest

from tests.merge import hands
from tests.merge.marked import paragraph, start
from tests.refresh.house import bring_rows, built_once, correct_figures, document, refresh


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The report built and kept; nobody may change this folder."""
    return built_once(tmp_path_factory)


@pytest.fixture(scope="session")
def changed(tmp_path_factory, built):
    """The same after rows came and went and figures were corrected; nobody may change this folder."""
    folder = tmp_path_factory.mktemp("moi")
    shutil.copytree(built, folder, dirs_exist_ok=True)
    correct_figures(folder)
    bring_rows(folder)
    return folder


@pytest.fixture(scope="session")
def base(built):
    return document(built)


@pytest.fixture(scope="session")
def worked_on(base):
    """The copy of a person who wrote, overtyped a figure that is to change, made bold, and put a note of his own."""
    copy = hands.opened(base)
    figure = start(copy, "cá_nhân.giấy_khen")
    figure.getnext().find(hands.W + "t").text = "99"
    _note_after(copy, 2)
    line = paragraph(copy, "tập_thể.xuất_sắc")
    line.append(hands.run(" Lời người sửa.", b=1))
    hands.remark(copy, 40)
    return hands.closed(copy)


@pytest.fixture(scope="session")
def done(changed, worked_on):
    """That copy brought up to date, and what was found on the way."""
    return refresh(changed, worked_on)


def _note_after(copy, number):
    hands.insert_a_note(copy, 0)
    marks = list(copy.document.iter(hands.W + "footnoteReference"))
    last = max(marks, key=lambda m: int(m.get(hands.W + "id")))
    place = next(m for m in marks if m.get(hands.W + "id") == str(number))
    place.getparent().addnext(last.getparent())
