"""The sheet “Chấp nhận”: doubts that a person settled, each until its cell changes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace
from pipeline.read.codes import LAPSED, NOT_ACCEPTABLE
from pipeline.spec import Column, Sheet
from pipeline.tables import Acceptance
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.read.lines import Extract, Line

ACCEPTANCES: Final = Sheet(
    "chap_nhan",
    "Chấp nhận",
    (
        Column("mã", ("Mã lỗi", "Mã"), required=True, filled=True),
        Column("tệp", ("Tệp",), required=True, filled=True),
        Column("trang", ("Trang",), required=True, filled=True),
        Column("ô", ("Ô",), required=True, filled=True),
        Column("giá_trị", ("Giá trị khi chấp nhận", "Giá trị"), required=True),
        Column("lý_do", ("Lý do",), required=True, filled=True),
        Column("người", ("Người chấp nhận",), required=True, filled=True),
    ),
)


def acceptances(extract: Extract) -> tuple[Acceptance, ...]:
    """The acceptances of a sheet, its incomplete lines left out."""
    lines = (line for line in extract.lines if all(_text(line, c.name) for c in ACCEPTANCES.columns if c.filled))
    return tuple(_acceptance(line) for line in lines)


def settle(findings: Sequence[Finding], accepted: Iterable[Acceptance]) -> tuple[Finding, ...]:
    """The findings with reason and person where an acceptance settles them, then notices of acceptances in vain."""
    lines = tuple(accepted)
    settled = [_settled(f, lines) for f in findings]
    return (*settled, *_in_vain(findings, lines))


def _settled(finding: Finding, lines: Sequence[Acceptance]) -> Finding:
    fitting = next((a for a in lines if finding.rule.acceptable and _fits(a, finding)), None)
    return replace(finding, accepted=f"{fitting.reason} ({fitting.person})") if fitting else finding


def _in_vain(findings: Sequence[Finding], lines: Sequence[Acceptance]) -> Iterator[Finding]:
    for line in lines:
        there = [f for f in findings if _points_to(line, f)]
        if any(not f.rule.acceptable for f in there):
            yield NOT_ACCEPTABLE.at(
                line.place,
                found=f"lỗi {line.code} không chấp nhận được",
                expected="lời chấp nhận cho điểm nghi vấn về nội dung",
                mend="sửa ô có lỗi, xóa dòng này ở trang “Chấp nhận”",
            )
        elif not any(_same_value(line, f) for f in there):
            yield _lapsed(line, there)


def _lapsed(line: Acceptance, there: Sequence[Finding]) -> Finding:
    now = (
        f"ô nay là “{there[0].value}”, khi chấp nhận là “{line.value}”"
        if there
        else f"không còn lỗi {line.code} ở ô này"
    )
    return LAPSED.at(
        line.place,
        found=now,
        expected="lời chấp nhận ứng với ô đang có",
        mend="xem lại ô rồi sửa hoặc xóa dòng này ở trang “Chấp nhận”",
    )


def _fits(line: Acceptance, finding: Finding) -> bool:
    return _points_to(line, finding) and _same_value(line, finding)


def _points_to(line: Acceptance, finding: Finding) -> bool:
    place = finding.place
    if line.code != finding.code or not isinstance(place, CellPlace):
        return False
    file, named = fold(place.file), fold(line.place.file)
    same_file = file == named or file.endswith(f"/{named}")
    return same_file and fold(place.sheet) == fold(line.place.sheet) and _same_cell(place.cell, line.place.cell)


def _same_cell(one: str, other: str) -> bool:
    return fold(one.replace("$", "")) == fold(other.replace("$", ""))


def _same_value(line: Acceptance, finding: Finding) -> bool:
    return fold(line.value) == fold(finding.value)


def _acceptance(line: Line) -> Acceptance:
    cell = _copied(line, "ô", "ô").replace("$", "")
    place = CellPlace(
        _copied(line, "tệp", "tệp"), _copied(line, "trang", "trang"), cell.upper() if " " not in cell else cell
    )
    return Acceptance(_text(line, "mã"), place, _raw(line, "giá_trị"), _text(line, "lý_do"), _text(line, "người"))


def _copied(line: Line, name: str, word: str) -> str:
    """A place as it was copied from the line “Ở” of a message: without the word before it and the quotes around it."""
    text = re.sub(rf"^{word}\s+(?=\S)", "", _text(line, name).strip(), flags=re.IGNORECASE)
    return text.strip("“”\"' ")


def _text(line: Line, name: str) -> str:
    value = line.entries[name].value
    return value if isinstance(value, str) else ""


def _raw(line: Line, name: str) -> str:
    cell = line.entries[name].cell
    return cell.raw.strip() if cell else ""
