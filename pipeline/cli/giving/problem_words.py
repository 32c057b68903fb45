"""Problems as lines for the screen: file by file, then what was written and what was not done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import tell
from pipeline.problems.listing import counted
from pipeline.returns import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pipeline.problems import Problems


def as_text(shown: Problems, found: Problems, made: Sequence[Path]) -> str:
    """The findings that are shown, each file under its name, then the units, the files written, and the count."""
    return "\n".join([*_by_file(shown), *_units(found), *_made(made), _last(shown, found)])


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
        states = [one.state for one in year.standings]
        if states:
            told = ", ".join(f"{states.count(state)} {state}" for state in State if state in states)
            yield f"Đơn vị gửi số liệu ({year.folder}): {told}."


def _made(made: Sequence[Path]) -> Iterator[str]:
    for path in made:
        yield f"Đã ghi {path}"


def _last(shown: Problems, found: Problems) -> str:
    hidden = len(found.problems) - len(shown.problems)
    more = f" Còn {hidden} lưu ý; thêm --notices để xem." if hidden else ""
    return f"{counted(shown.problems).capitalize()}. Chưa sửa gì trong tệp của bạn.{more}"
