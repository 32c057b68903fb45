"""Forms written: a new one, one unchanged, one that nobody touched replaced; what a person saved is never lost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.build.surroundings import unwritten
from pipeline.files import same_content, write_whole
from pipeline.findings import FilePlace
from pipeline.forms.codes import FILLED
from pipeline.workbook import is_untouched

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.forms.making import Made


class Status(StrEnum):
    """What became of a form, as the screen prints it."""

    MADE = "đã lập"
    RENEWED = "lập lại"
    UNCHANGED = "không đổi"
    KEPT = "giữ nguyên"
    UNWRITTEN = "chưa ghi được"


@dataclass(frozen=True, slots=True)
class Delivered:
    """A form's path, what became of it, and why it was not written."""

    path: Path
    status: Status
    finding: Finding | None = None


def deliver(folder: Path, made: Made) -> Delivered:
    """Puts a form into the folder."""
    path = folder / made.name
    try:
        return _delivered(path, made.content)
    except OSError as error:
        return Delivered(path, Status.KEPT if path.exists() else Status.UNWRITTEN, unwritten(path, error))


def _delivered(path: Path, content: bytes) -> Delivered:
    if same_content(path, content):
        return Delivered(path, Status.UNCHANGED)
    there = path.exists()
    if there and not is_untouched(path):
        return Delivered(path, Status.KEPT, _filled(path))
    write_whole(path, content)
    return Delivered(path, Status.RENEWED if there else Status.MADE)


def _filled(path: Path) -> Finding:
    return FILLED.at(
        FilePlace(str(path)),
        found="tệp này đã có người điền hoặc lưu lại, nên giữ nguyên",
        expected="chỗ để ghi biểu mới",
        mend="chuyển tệp ấy đi nơi khác rồi chạy lại, hoặc ghi biểu mới vào thư mục khác bằng --out",
    )
