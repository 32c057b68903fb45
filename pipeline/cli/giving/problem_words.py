"""Problems as lines for the screen: file by file, then what was written and what was not done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import tell
from pipeline.problems.listing import counted
from pipeline.returns import summed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pipeline.problems import Delivered, Problems


def as_text(
    shown: Problems, found: Problems, given: Sequence[Delivered], outdated: Iterable[Path], lists: Iterable[Path]
) -> str:
    """The findings that are shown, each file under its name, then the units, the files written, and the count.

    `given` are copies and letters, `outdated` letters that nobody needs any more, `lists` what the user named.
    """
    written = [*(line for one in given for line in _given(one)), *(f"Đã ghi {path}" for path in lists)]
    old = [f"Không còn phải gửi: {path}" for path in outdated]
    return "\n".join([*_by_file(shown), *_units(found), *written, *old, _last(shown, found)])


def _by_file(shown: Problems) -> Iterator[str]:
    last = None
    for problem in shown.problems:
        if problem.file != last:
            last = problem.file
            yield f"── {last or 'Không thuộc tệp nào'}{f' · {problem.unit}' if problem.unit else ''}"
            yield ""
        yield tell(problem.finding)
        yield ""


def _units(found: Problems) -> Iterator[str]:
    for year in found.years:
        if year.standings:
            yield f"Đơn vị gửi về ({year.folder}): {summed(year.returns)}."


def _given(one: Delivered) -> Iterator[str]:
    """What became of a copy or a letter; what a person has changed is named."""
    if one.finding:
        yield f"{tell(one.finding)}\n"
        return
    if one.kept:
        yield f"Giữ nguyên {one.kept} (đã có người sửa)"
    if one.kept != one.path:
        yield f"{'Đã ghi' if one.written else 'Không đổi'} {one.path}"


def _last(shown: Problems, found: Problems) -> str:
    hidden = len(found.problems) - len(shown.problems)
    more = f" Còn {hidden} lưu ý; thêm --notices để xem." if hidden else ""
    return f"{counted(shown)}. Chưa sửa gì trong tệp của bạn.{more}"
