"""One letter for each unit: what is wrong in its return, that it is missing, or that it could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.files import safe_name
from pipeline.findings import CellPlace
from pipeline.problems.for_units import of_unit
from pipeline.returns import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.problems.gathering import OfficeYear, Problem
    from pipeline.returns import Standing

_STATE: Final = {
    State.NOT_SENT: "Đến nay chúng tôi chưa nhận được số liệu thi đua, khen thưởng năm {year} của đơn vị.",
    State.LAST_YEARS: "Tệp đơn vị gửi là số liệu của năm khác, chưa phải năm {year}.",
    State.UNREADABLE: "Chúng tôi đã nhận tệp của đơn vị nhưng không đọc được số liệu trong đó.",
    State.BLANK: "Chúng tôi đã nhận tệp của đơn vị nhưng biểu còn trống, chưa điền số liệu.",
    State.TWICE: "Đơn vị đã gửi hai tệp cho năm {year}; chưa rõ dùng tệp nào.",
}


@dataclass(frozen=True, slots=True)
class Letter:
    """A unit's letter: the unit's name, the name of its file, its words (one line a line)."""

    unit: str
    name: str
    text: str

    @property
    def content(self) -> bytes:
        """The bytes as Notepad and mail programs of Windows show them: UTF-8 with its mark, lines ended by CR LF."""
        return self.text.replace("\n", "\r\n").encode("utf-8-sig")


def letters(year: OfficeYear, problems: Sequence[Problem], office: str) -> tuple[Letter, ...]:
    """The letters of an office-year in the order of its units; a unit whose return is in order gets none.

    `office` is the office's name as it signs. The day by which to answer is left open.
    """
    made = [_letter(one, year.year, of_unit(one, problems), office) for one in year.standings]
    return tuple(letter for letter in made if letter)


def letter_name(unit: str) -> str:
    """The name of the file that holds a unit's letter."""
    return f"{safe_name(unit)}.txt"


def _letter(standing: Standing, year: int, problems: Sequence[Problem], office: str) -> Letter | None:
    state = _STATE.get(standing.state, "").format(year=year)
    if not state and not problems:
        return None
    several = len(standing.files) > 1
    again = "" if standing.state is State.NOT_SENT else " lại"
    body = [*_opening(standing, state), *_points(problems, several=several), *_closing(year, again, office)]
    return Letter(standing.name, letter_name(standing.name), "\n".join(body))


def _opening(standing: Standing, state: str) -> Iterator[str]:
    yield f"Kính gửi: {standing.name}"
    yield ""
    if state:
        yield state
    for file in standing.files:
        yield f"Tệp đã nhận: {file.rpartition('/')[2]}"


def _points(problems: Sequence[Problem], *, several: bool) -> Iterator[str]:
    if problems:
        yield ""
        yield "Những chỗ cần xem lại:"
    for number, problem in enumerate(problems, 1):
        finding = problem.finding
        yield ""
        yield f"{number}. {_place(problem, several=several)}"
        yield f"   Thấy: {finding.found}"
        yield f"   Cần: {finding.expected}"
        yield f"   Cách sửa: {finding.mend}"


def _place(problem: Problem, *, several: bool) -> str:
    """Where a problem is, in the unit's own terms; which file it is in where it has sent `several`."""
    place, file = problem.finding.place, f"Tệp {problem.file.rpartition('/')[2]}" if several else ""
    if not isinstance(place, CellPlace):
        return file or "Cả tệp"
    cell = place.cell if not place.cell or " " in place.cell else f"ô {place.cell}"
    return ", ".join(part for part in (file, f"{'trang' if file else 'Trang'} “{place.sheet}”", cell) if part)


def _closing(year: int, again: str, office: str) -> Iterator[str]:
    yield ""
    yield f"Đề nghị đơn vị gửi{again} tệp Excel số liệu năm {year} trước ngày … để kịp tổng hợp. Trân trọng cảm ơn."
    if office:
        yield ""
        yield office
    yield ""
