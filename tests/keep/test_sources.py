"""What an office-year's inputs object holds of the returns of units."""

from __future__ import annotations

from pipeline.build import find_workspace
from pipeline.build.workspace import offices
from pipeline.keep.sources import sources

SENT = ("P1.xlsx", "P2.pdf", "P3.docx", "anh.HEIC", "khong-dung/P1.xlsx", "Không dùng/cũ/P2.doc", "cu/P9.xlsx")


def test_whatever_units_sent_is_kept_with_the_inputs_read_or_not(house):
    year = house / "inputs/thai-binh/2018"
    for name in (*SENT, "~$P1.xlsx", ".DS_Store"):
        (year / "don-vi" / name).parent.mkdir(parents=True, exist_ok=True)
        (year / "don-vi" / name).write_bytes(b"x")
    workspace = find_workspace(house)
    held = sources(workspace, offices(workspace.inputs)[0], 2018)
    begin = "inputs/thai-binh/2018/don-vi/"
    assert {path.removeprefix(begin) for path in held if path.startswith(begin)} == set(SENT)
