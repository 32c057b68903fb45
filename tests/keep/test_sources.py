"""What an office-year's inputs object holds: the returns of units, the program's dated tables."""

from __future__ import annotations

from pipeline.build import find_workspace
from pipeline.build.workspace import offices
from pipeline.keep.sources import sources
from pipeline.keep.used import used_by

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


def test_the_program_s_own_dated_tables_are_kept_and_only_awards_make_documents(house):
    workspace = find_workspace(house)
    held = sources(workspace, offices(workspace.inputs)[0], 2018)
    tables = {path for path in held if path.startswith("chuong-trinh/")}
    assert tables == {"chuong-trinh/khen-thuong.tsv", "chuong-trinh/co-quan.tsv", "chuong-trinh/tinh-thanh.tsv"}
    used = used_by("ke-hoach-nam", held)
    assert [path for path in sorted(tables) if used(path)] == ["chuong-trinh/khen-thuong.tsv"]
