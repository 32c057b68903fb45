"""TT-43: numbers of headings and items follow one another without gaps or repeats."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_bold
from pipeline.check.rules.body.numbers import follows, number, parts_of, stand
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import roman

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-43",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Số thứ tự ở mỗi cấp liên tục, không nhảy số, không trùng số",
    clause="NĐ 30/2020, Phụ lục I, II.6c",
)
_ROMAN, _ARABIC, _PARTED, _BRACKETS = 1, 2, 3, 4
_NUMBERED: Final = (_ROMAN, _ARABIC, _PARTED, _BRACKETS)

_Look = tuple[int, bool]


@dataclass(slots=True)
class _Standing:
    """Where each list stands: the last number by level, by level and boldness, and by the parts before the last."""

    last: dict[int, tuple[int, ...]] = field(default_factory=dict)
    alike: dict[_Look, tuple[int, ...]] = field(default_factory=dict)
    parted: dict[tuple[int, ...], tuple[int, ...]] = field(default_factory=dict)


def _check(document: Document) -> Answer:
    if not any(h.level in _NUMBERED for h in document.parts.headings):
        return not_applicable("nội dung không đánh số")
    return applied(gathered(document, CODE, _faults(document.parts.headings)))


def _faults(headings: tuple[Heading, ...]) -> Iterator[Fault]:
    standing = _Standing()
    for heading in headings:
        if heading.level == _PARTED:
            yield from _parted(heading, standing)
        elif heading.level in _NUMBERED:
            yield from _plain(heading, standing)


def _plain(heading: Heading, standing: _Standing) -> Iterator[Fault]:
    here, level = number(heading.label), heading.level
    if here is None:
        return
    look = (level, has_bold(heading.paragraph))
    last, alike = standing.last.get(level, ()), standing.alike.get(look, ())
    right = follows(here, last) or follows(here, alike) or _begins_anew(here, look, standing)
    if not right:
        yield _fault(heading, (alike or last or (0,))[0])
    _forget(level, standing)
    standing.last[level] = standing.alike[look] = (here,) if right else stand(here, alike or last)


def _begins_anew(here: int, look: _Look, standing: _Standing) -> bool:
    """Whether a list may begin with 1 here: items in brackets may, a list inside items of another look may."""
    level, _ = look
    if here != 1:
        return False
    return level == _BRACKETS or (level == _ARABIC and look not in standing.alike)


def _forget(level: int, standing: _Standing) -> None:
    """What begins anew under a heading of this level."""
    if level == _BRACKETS:
        return
    for lower in _NUMBERED[_NUMBERED.index(level) + 1 :]:
        standing.last.pop(lower, None)
        for bold in (True, False):
            standing.alike.pop((lower, bold), None)
    standing.parted.clear()


def _parted(heading: Heading, standing: _Standing) -> Iterator[Fault]:
    *above, here = parts_of(heading.label) or (0,)
    last = standing.parted.get(tuple(above), ())
    if not follows(here, last):
        yield _fault(heading, (last or (0,))[0])
    standing.parted[tuple(above)] = stand(here, last)
    standing.last.pop(_BRACKETS, None)


def _fault(heading: Heading, last: int) -> Fault:
    label = heading.label.strip()
    return Fault(
        heading.paragraph,
        f"“{label}” đứng sau số {_spelled(heading, last)}" if last else f"dãy số bắt đầu bằng “{label}”",
        f"số {_spelled(heading, last + 1)}",
        "đánh lại số thứ tự ở cấp này",
    )


def _spelled(heading: Heading, value: int) -> str:
    if heading.level == _ROMAN:
        return roman(value)
    return ".".join(map(str, (*parts_of(heading.label)[:-1], value)))


RULE = Rule(
    CODE,
    why="Số nhảy hoặc trùng làm người đọc ngờ rằng văn bản thiếu trang, và không viện dẫn được một mục cho chắc.",
    wrong="I. …\nII. …\nIV. …",
    right="I. …\nII. …\nIII. …",
    check=_check,
)
