"""A workbook of the year that cannot be opened is the one thing told: nothing else is missed for want of it."""

from __future__ import annotations

import pytest

from pipeline.build import Choice, Task, run
from pipeline.findings import Severity
from pipeline.problems import gathered
from tests.acceptance.copies import copied
from tests.problems.test_problems import AWARDS


@pytest.mark.parametrize("keep", [0, 2])
def test_a_broken_workbook_of_the_year_is_the_only_error(tmp_path, keep):
    workspace = copied(tmp_path, "lam-giang")
    path = workspace.inputs / AWARDS
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] if keep else b"")
    found = [p.finding.code for p in gathered(workspace, Choice(("lam-giang",), (2026,))).without_notices().problems]
    assert found == ["tep-khong-doc-duoc"]


def test_a_build_does_not_say_that_no_document_is_chosen_where_the_list_of_them_does_not_open(tmp_path):
    workspace = copied(tmp_path, "lam-giang")
    (workspace.inputs / "lam-giang" / "2026" / "bao-cao-2026.xlsx").write_bytes(b"")
    report = run(workspace, Choice(("lam-giang",), (2026,), ("bao-cao-nam",)), Task(dry=True))
    assert [f.code for f in report.findings if f.severity is Severity.ERROR] == ["tep-khong-doc-duoc"]
