"""A file that Word holds, or a full disk, stops one document; the others are made and the old one stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.build import Choice, Task, Workspace, run
from pipeline.files import DiskFull, FileBusy

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(("trouble", "code"), [(FileBusy, "tep-dang-mo"), (DiskFull, "o-dia-day")])
def test_what_cannot_be_written_is_a_finding_of_that_document_alone(tmp_path, monkeypatch, trouble, code):
    from pipeline.build import deliver

    real = deliver.write_whole

    def write(path, content):
        if "2027" in path.parts:
            raise trouble(path)
        real(path, content)

    monkeypatch.setattr(deliver, "write_whole", write)
    workspace = Workspace(ROOT / "inputs", ROOT / "templates_docx", tmp_path)
    report = run(workspace, Choice(offices=("thai-binh", "lam-giang"), types=("ke-hoach-nam",)), Task())
    stopped = [o for o in report.outcomes if o.delivery is None]
    assert [o.order.year for o in stopped] == [2027]
    assert [f.code for f in stopped[0].findings if f.severity.value == "lỗi"] == [code]
    assert [p.name for p in tmp_path.rglob("*.docx")] == ["Ke hoach nam 2018.docx"]
