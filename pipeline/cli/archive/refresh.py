"""The command refresh: a hand-edited document brought up to date in a new file."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pipeline.cli.archive.desk import ended, placed, store_of, workspace_of
from pipeline.cli.copies import refuse_unfit, written
from pipeline.cli.exits import Exit, exit_for
from pipeline.cli.screen import say
from pipeline.findings import Severity, tally, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.ooxml import Package
    from pipeline.refresh import Refreshed

EDITED: Final = click.Path(path_type=Path, exists=True, dir_okay=False)
_OUT: Final = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("edited", type=EDITED)
@click.argument("out", type=_OUT, required=False)
@placed
@click.option("--year", type=int, default=0, help="Chuyển văn bản năm trước thành văn bản của năm này.")
@click.option("--take", type=click.Choice(["inputs"]), help="Chỗ người sửa và số liệu mới khác nhau: lấy số liệu mới.")
@click.option("--track", is_flag=True, help="Ghi mỗi chỗ cập nhật thành thay đổi theo dõi được (Track Changes).")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả.")
def refresh(edited: Path, out: Path | None, form: str, **chosen: Any) -> None:
    """Cập nhật số liệu vào văn bản đã sửa tay; chữ của người sửa giữ nguyên, tệp gốc không đổi.

    EDITED: tệp .docx đã sửa tay. OUT: tệp mới; bỏ trống thì là tên cũ thêm “(đã cập nhật)”, nằm cạnh tệp ấy.
    Với --year, EDITED là văn bản năm trước; tệp mới mang tên văn bản của năm ấy.

    Ví dụ: pipeline refresh "Bao cao tong ket nam 2026.docx"
    """
    from pipeline.cli.archive.refresh_json import plain
    from pipeline.cli.archive.refresh_text import last, lines
    from pipeline.ooxml import write_package
    from pipeline.refresh import Wish, refreshed

    if out is not None:
        refuse_unfit([edited], out, "OUT")
    store, workspace = store_of(chosen["outputs"], chosen["archive"]), workspace_of(chosen["outputs"])
    package = opened(edited)
    if workspace is None:
        ended()
    wish = Wish(package, edited.name, chosen["year"], take_new=chosen["take"] == "inputs", track=chosen["track"])
    done, found = refreshed(store, workspace, wish)
    if done is None:
        say(*(f"{tell(f)}\n" for f in found), "Chưa cập nhật; tệp gốc giữ nguyên.")
        raise SystemExit(exit_for(found))
    name = str(out or _named(edited, done)) if done.changed else ""
    if name and not written(Path(name), write_package(done.merged.package)):
        raise SystemExit(Exit.ENVIRONMENT)
    shown = (*lines(done), "", *_remarks(edited, found), last(done, name))
    say(json.dumps(plain(done, name), ensure_ascii=False, indent=1)) if form == "json" else say(*shown)
    left = [c for c in done.merged.conflicts if not c.taken]
    owed = done.carried.missing if done.carried else ()
    raise SystemExit(Exit.FINDINGS if left or owed or done.merged.unplaced or done.apart else Exit.DONE)


def opened(edited: Path) -> Package:
    """The person's copy; ends the command with the reasons, in words of a command that judges nothing."""
    from pipeline.check import open_document

    package, refused = open_document(edited, edited.name)
    if package is None:
        ended(
            *(replace(f, mend=f.mend.replace("soát", "chạy lệnh này với").replace("với lại", "lại")) for f in refused)
        )
    return package


def _named(edited: Path, done: Refreshed) -> Path:
    """The new file's name beside the copy: the copy's own, or the document's of this year."""
    if not done.later:
        return beside(edited, "(đã cập nhật)")
    return beside(edited.with_name(f"{done.file_name}{edited.suffix}"), "(chuyển từ năm trước)")


def beside(path: Path, tail: str) -> Path:
    """A free name beside a file: its own with a tail, and a number from the second one on."""
    tails = (tail if number == 1 else f"{tail[:-1]} {number})" for number in count(1))
    return next(p for t in tails if not (p := path.with_name(f"{path.stem} {t}{path.suffix}")).exists())


def copy_remarks(edited: Path) -> Iterator[str]:
    """What may be amiss with a person's copy, in full."""
    from pipeline.refresh import perhaps_open

    yield from (f"{tell(finding)}\n" for finding in perhaps_open(edited))


def _remarks(edited: Path, found: Sequence[Finding]) -> Iterator[str]:
    """What may be amiss with the copy, and what the build told in one line."""
    yield from copy_remarks(edited)
    if any(f.severity is not Severity.NOTICE for f in found):
        yield f"Lập số liệu mới có {tally(found)}: xem bằng pipeline build."
