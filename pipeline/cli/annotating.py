"""The option --annotate: a copy of the one document judged, with the findings as Word comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import click

from pipeline.cli.screen import say
from pipeline.files import write_whole
from pipeline.ooxml import read_package, write_package

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pipeline.findings import Finding


def refuse_unfit(paths: Sequence[Path], copy: Path) -> None:
    """A usage error where the copy would be of several documents, or take the document's own place."""
    if len(paths) != 1 or paths[0].is_dir():
        _refuse("mỗi lần chỉ ghi nhận xét cho một tệp .docx")
    if copy.suffix.casefold() != ".docx":
        _refuse("bản có nhận xét phải có đuôi .docx")
    if copy.absolute() == paths[0].absolute() or (copy.exists() and paths[0].exists() and copy.samefile(paths[0])):
        _refuse("bản có nhận xét không được đè lên tệp gốc")


def write_copy(source: Path, copy: Path, findings: Sequence[Finding], *, quiet: bool) -> bool:
    """Whether the copy was written; says where it is, or why it is not."""
    from pipeline.annotate import annotated

    original = read_package(source)
    made = annotated(original, findings)
    if findings and made is original:
        say(f"Không ghi {copy}: văn bản không có đoạn nào để ghi nhận xét.")
        return False
    try:
        write_whole(copy, write_package(made))
    except OSError as error:
        say(f"Không ghi được {copy}: {error.strerror or error}. Đóng tệp ấy hoặc chọn tên khác rồi chạy lại.")
        return False
    if not quiet:
        say(f"Bản có {len(findings)} nhận xét: {copy}")
    return True


def _refuse(why: str) -> NoReturn:
    raise click.BadParameter(why, click.get_current_context(silent=True), param_hint="--annotate")
