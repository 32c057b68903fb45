"""One letter for each unit: what is wrong in its return, that it is missing, or that it could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.files import safe_name
from pipeline.findings import CellPlace, Severity
from pipeline.returns import State
from pipeline.tables import REPEATED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.problems.gathering import OfficeYear, Problem
    from pipeline.returns import Standing

_AGAIN: Final = ("lưu tệp rồi chạy lại", "rồi chạy lại", "chạy lại")
_STATE: Final = {
    State.NOT_SENT: "Đến nay chúng tôi chưa nhận được số liệu thi đua, khen thưởng năm {year} của đơn vị.",
    State.LAST_YEARS: "Tệp đơn vị gửi là số liệu của năm khác, chưa phải năm {year}.",
    State.UNREADABLE: "Chúng tôi đã nhận tệp của đơn vị nhưng không đọc được số liệu trong đó (cần tệp Excel).",
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
    made = [_letter(one, year.year, _of(one, problems), office) for one in year.standings]
    return tuple(letter for letter in made if letter)


def _of(standing: Standing, problems: Sequence[Problem]) -> list[Problem]:
    """What the unit must mend: errors and warnings in its own files, but not what the office typed in as well."""
    own = [p for p in problems if p.file in standing.files and p.finding.severity is not Severity.NOTICE]
    return [p for p in own if p.finding.rule is not REPEATED or any(file in p.finding.found for file in standing.files)]


def _letter(standing: Standing, year: int, problems: Sequence[Problem], office: str) -> Letter | None:
    state = _STATE.get(standing.state, "").format(year=year)
    told = [p for p in problems if isinstance(p.finding.place, CellPlace)] if state else list(problems)
    if not state and not told:
        return None
    body = "\n".join([*_opening(standing, state), *_points(told), *_closing(year, office)])
    return Letter(standing.name, f"{safe_name(standing.name)}.txt", body)


def _opening(standing: Standing, state: str) -> Iterator[str]:
    yield f"Kính gửi: {standing.name}"
    yield ""
    if state:
        yield state
    for file in standing.files:
        yield f"Tệp đã nhận: {file.rpartition('/')[2]}"


def _points(problems: Sequence[Problem]) -> Iterator[str]:
    if problems:
        yield ""
        yield "Những chỗ cần xem lại:"
    for number, problem in enumerate(problems, 1):
        finding = problem.finding
        yield ""
        yield f"{number}. {_place(finding)}"
        yield f"   Thấy: {finding.found}"
        yield f"   Cần: {finding.expected}"
        yield f"   Cách sửa: {_for_unit(finding.mend)}"


def _place(finding: Finding) -> str:
    place = finding.place
    if not isinstance(place, CellPlace):
        return "Cả tệp"
    cell = place.cell if not place.cell or " " in place.cell else f"ô {place.cell}"
    return ", ".join(part for part in (f"Trang “{place.sheet}”", cell) if part)


def _for_unit(mend: str) -> str:
    """The way to mend as a unit is told: it saves and sends its file, it runs nothing."""
    for words in _AGAIN:
        mend = mend.replace(f", {words}", "").replace(f" {words}", "")
    return mend.rstrip(" ,;")


def _closing(year: int, office: str) -> Iterator[str]:
    yield ""
    yield f"Đề nghị đơn vị gửi lại tệp Excel số liệu năm {year} trước ngày … để kịp tổng hợp. Trân trọng cảm ơn."
    if office:
        yield ""
        yield office
    yield ""
