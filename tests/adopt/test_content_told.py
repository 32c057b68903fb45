"""What a finished text says against itself is told when it is signed off and when it goes out, and stops neither."""

from __future__ import annotations

import shutil

import pytest

from pipeline.ooxml import write_package
from tests.adopt.conftest import W
from tests.cli.conftest import typed
from tests.merge import hands
from tests.merge.marked import start
from tests.refresh.house import KEY, document


@pytest.mark.long
def test_text_and_table_that_disagree_are_a_warning_before_the_version_is_closed_and_sent(kept, tmp_path, monkeypatch):
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    copy = hands.opened(document(kept))
    start(copy, "cá_nhân.giấy_khen").getnext().find(W + "t").text = "105"
    (tmp_path / "sua.docx").write_bytes(write_package(hands.closed(copy)))
    assert typed("adopt", "sua.docx").exit_code == 0
    assert "lỗi CK-18" in typed("check", "sua.docx").output
    signed = typed("sign-off", f"{KEY}@2", "--number", "412", "--date", "16/11/2026")
    assert signed.exit_code == 0, signed.output
    sent = typed("issue", f"{KEY}@2", "gui.docx")
    assert sent.exit_code == 0, sent.output
    for answer in (signed, sent):
        assert answer.output.startswith("cảnh báo CK-18"), answer.output
        assert "105" in answer.output.partition("Cần")[0]
        assert answer.output.count("CK-18") >= 1


@pytest.mark.long
def test_a_text_that_agrees_has_no_warning(kept, tmp_path, monkeypatch):
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    signed = typed("sign-off", f"{KEY}@1", "--number", "412", "--date", "16/11/2026")
    assert signed.output == f"{KEY}@1: đã ghi số 412, ngày 16/11/2026.\n"
    assert typed("issue", f"{KEY}@1", "gui.docx").output.startswith("Đã lập bản phát hành")
