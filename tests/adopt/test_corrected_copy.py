"""The công văn on a person's copy that was signed off corrects what changed inputs change, not what he wrote."""

from __future__ import annotations

import shutil

import pytest

from pipeline.keep.plain import plain_text
from pipeline.ooxml import read_package, write_package
from pipeline.outline import read_outline
from pipeline.vietnamese.text import NBSP
from tests.adopt.conftest import W, line, say
from tests.cli.conftest import typed
from tests.merge import hands
from tests.merge.marked import start
from tests.refresh.house import HONOURS, KEY, UNITS, document, more

OWN = "Chánh Văn phòng được giao theo dõi việc này đến hết quý I."


@pytest.fixture
def signed(kept, tmp_path, monkeypatch):
    """What adopts and signs off a copy in which a paragraph was put in, a sentence reworded, a figure overtyped."""
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    copy = hands.opened(document(kept))
    fresh = hands.etree.Element(W + "p")
    fresh.append(hands.run(OWN))
    line(copy, "Khen sớm, khen đúng chỗ.").addnext(fresh)
    say(copy, "Chọn đúng việc để thi đua.", "Chọn việc khó để thi đua.")
    start(copy, "cá_nhân.giấy_khen").getnext().find(W + "t").text = "105"
    (tmp_path / "sua.docx").write_bytes(write_package(hands.closed(copy)))
    assert typed("adopt", "sua.docx").exit_code == 0
    answer = typed("sign-off", f"{KEY}@2", "--number", "57", "--date", "20/11/2026")
    assert answer.exit_code == 0, answer.output
    return tmp_path


def rows_of(file):
    """The lines of the table of a công văn, without their numbers."""
    text = plain_text(read_outline(read_package(file.read_bytes()))).replace(NBSP, " ")
    return [line.split(" | ")[1:] for line in text.splitlines() if line.partition(" | ")[0].isdigit()]


@pytest.mark.long
def test_only_what_the_inputs_change_is_corrected(signed):
    more(signed / "inputs" / HONOURS, UNITS, K12=1, K20=1)
    answer = typed("correct", f"{KEY}@2", "dc.docx")
    assert answer.exit_code == 0, answer.output
    rows = rows_of(signed / "dc.docx")
    assert rows
    said = "\n".join(" | ".join(row) for row in rows)
    for own in (OWN, "Chọn việc khó", "Chọn đúng việc", "105", "104", "Số: ", "ngày 20"):
        assert own not in said, said
    assert all((old, new) == ("25", "26") or "25" in old or (old, new) == ("1", "2") for _, old, new in rows), said
    assert "dinh-chinh-cho-sua-tay" not in answer.output


@pytest.mark.long
def test_a_changed_figure_in_a_place_edited_by_hand_is_to_be_decided(signed):
    more(signed / "inputs" / HONOURS, UNITS, O12=3, O20=3, K12=1, K20=1)
    answer = typed("correct", f"{KEY}@2", "dc.docx")
    assert answer.exit_code == 0, answer.output
    assert "dinh-chinh-cho-sua-tay" in answer.output
    told = answer.output.partition("dinh-chinh-cho-sua-tay")[2]
    assert "đoạn mở đầu bằng “- Giấy khen" in told
    assert "ghi “105” do sửa tay; tệp nhập khi ban hành cho “104”, hôm nay cho “107”" in told
    said = "\n".join(" | ".join(row) for row in rows_of(signed / "dc.docx"))
    assert "105" not in said
    assert OWN not in said


@pytest.mark.long
def test_without_changed_inputs_there_is_nothing_to_correct_whatever_was_edited_by_hand(signed):
    answer = typed("correct", f"{KEY}@2", "dc.docx")
    assert answer.exit_code == 4, answer.output
    assert "khong-co-gi-dinh-chinh" in answer.output
    assert not (signed / "dc.docx").exists()
