"""The command issue: the copy that leaves the office."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from pipeline.cli.archive.desk import ended, found_of, placed, store_of, taken
from pipeline.cli.screen import say
from pipeline.findings import FilePlace, tell


@click.command()
@click.argument("version")
@click.argument("out", required=False, type=click.Path(path_type=Path, dir_okay=False))
@placed
def issue(version: str, out: Path | None, **places: Any) -> None:
    """Lập bản gửi ra ngoài cơ quan: đã điền số, ngày; không còn dấu nguồn số liệu, nhận xét, tên tệp, tên người lập.

    VERSION: phiên bản đã ban hành. OUT: tệp .docx sẽ ghi; bỏ trống thì ghi vào thư mục đang đứng.

    Ví dụ: pipeline issue "Bao cao tong ket nam 2026" "gui di.docx"
    """
    from pipeline.build.naming import DRAFT
    from pipeline.cli.copies import write_or_end
    from pipeline.keep.issuing import issue as made
    from pipeline.ooxml import write_package

    if DRAFT in version:
        ended(_draft(version))
    store = store_of(**places)
    known = found_of(store, version)
    target = out or Path(f"{known.record.key.rpartition('/')[2]} (ban hanh).docx")
    if target.exists():
        ended(taken(target))
    package, found = made(store, known)
    if package is None:
        ended(*found, last="Chưa lập bản phát hành.")
    write_or_end(target, write_package(package))
    say(*(tell(f) + "\n" for f in found), f"Đã lập bản phát hành của {known.name} → {target}")


def _draft(version: str) -> Any:
    from pipeline.keep.codes import DRAFT_NAMED

    return DRAFT_NAMED.at(
        FilePlace(version),
        found="tên của một bản dự thảo",
        expected="một phiên bản đã ban hành",
        mend="lập văn bản chính thức bằng pipeline build, ghi số bằng pipeline sign-off, rồi phát hành",
    )
