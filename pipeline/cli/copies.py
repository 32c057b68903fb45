"""What a command writes beside a document: where it may stand, and how it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn

import click

from pipeline.cli.exits import Exit
from pipeline.cli.screen import say
from pipeline.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

CHECKED: Final = "Kết quả soát văn bản"
_HEAD: Final = 600


def refuse_unfit_copies(
    paths: Sequence[Path], page: Path | None, copy: Path | None, mended: Path | None, *, track: bool
) -> None:
    """A usage error where what is to be written cannot be, or takes the place of another file."""
    if track and mended is None:
        refuse("chỉ dùng cùng với --fix", "--track")
    refuse_foreign_page(page, CHECKED)
    for option, path in (("--annotate", copy), ("--fix", mended)):
        if path is not None:
            refuse_unfit(paths, path, option)
    if copy is not None and mended is not None and copy.absolute() == mended.absolute():
        refuse("bản đã sửa và bản có nhận xét phải là hai tệp", "--fix")


def refuse_unfit(paths: Sequence[Path], copy: Path, option: str) -> None:
    """A usage error where the copy would be of several documents, or stand in the place of any file."""
    if len(paths) != 1 or paths[0].is_dir():
        refuse("mỗi lần chỉ ghi được bản sao của một tệp Word", option)
    wanted = ".docm" if paths[0].suffix.casefold() == ".docm" else ".docx"
    if copy.suffix.casefold() != wanted:
        refuse(f"bản sao phải có đuôi {wanted}", option)
    if copy.absolute() == paths[0].absolute() or (copy.exists() and paths[0].exists() and copy.samefile(paths[0])):
        refuse("bản sao không được đè lên tệp gốc", option)
    if copy.exists():
        refuse(f"đã có tệp “{copy}”, hãy chọn tên khác", option)


def refuse_foreign_page(page: Path | None, title: str) -> None:
    """A usage error where a page of this title would be written over one that is none of ours."""
    if page is not None and page.is_file() and f"<title>{title}".encode() not in page.read_bytes()[:_HEAD]:
        refuse(f"đã có tệp “{page}” không do lệnh này ghi, hãy chọn tên khác", "--html")


def written(copy: Path, content: bytes) -> bool:
    """Whether the copy was written; says why it is not."""
    try:
        write_whole(copy, content)
    except OSError as error:
        say(f"Không ghi được {copy}: {error.strerror or error}. Đóng tệp ấy hoặc chọn tên khác rồi chạy lại.")
        return False
    return True


def write_or_end(copy: Path, content: bytes, told: str = "") -> None:
    """Writes the copy and says so; ends the command where it cannot be written."""
    if not written(copy, content):
        raise SystemExit(Exit.ENVIRONMENT)
    if told:
        say(told)


def refuse(why: str, option: str) -> NoReturn:
    """A usage error about an option."""
    raise click.BadParameter(why, click.get_current_context(silent=True), param_hint=option)
