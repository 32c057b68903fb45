"""TT-41: điểm, lettered by the Vietnamese alphabet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import stretch
from pipeline.check.rules.body.numbers import POINTS, follows, letter, stand
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-41",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Điểm đánh theo bảng chữ cái tiếng Việt: a) b) c) d) đ) e) g) h) …, chữ thường, đứng",
    clause="NĐ 30/2020, Phụ lục I, II.6đ",
)
_LEVEL: Final = 5


def _check(document: Document) -> Answer:
    headings = document.parts.headings
    if not any(h.level == _LEVEL for h in headings):
        return not_applicable("nội dung không có điểm")
    return applied(gathered(document, CODE, (*_order(headings), *(f for h in headings for f in _form(h)))))


def _order(headings: tuple[Heading, ...]) -> Iterator[Fault]:
    """The letters one after another; a heading of a higher level, or the letter a, begins a new list."""
    standing: tuple[int, ...] = ()
    for heading in headings:
        if heading.level < _LEVEL - 1:
            standing = ()
        elif heading.level == _LEVEL:
            here = _place(heading)
            if here != 1 and not follows(here, standing):
                yield _out_of_order(heading, (standing or (0,))[0])
            standing = (here,) if here == 1 else stand(here, standing)


def _place(heading: Heading) -> int:
    """The letter's place in the alphabet of points; 0 for a letter that is none of it."""
    here = letter(heading.label)
    return POINTS.index(here) + 1 if here in POINTS else 0


def _out_of_order(heading: Heading, last: int) -> Fault:
    here, wanted = letter(heading.label), POINTS[last]
    return Fault(
        heading.paragraph,
        f"“{here})” sau “{POINTS[last - 1]})”" if last else f"danh mục điểm bắt đầu bằng “{here})”",
        f"“{wanted})”",
        "đánh lại các điểm theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m …",
    )


def _form(heading: Heading) -> Iterator[Fault]:
    if heading.level != _LEVEL:
        return
    label = heading.label.strip()
    if not re.fullmatch(r"\(?\w{1,2}\)", label):
        yield Fault(
            heading.paragraph,
            f"điểm viết “{label}”",
            f"“{letter(label)})” – chữ cái và dấu đóng ngoặc đơn",
            "thay dấu sau chữ cái bằng dấu đóng ngoặc đơn",
        )
    look = heading.paragraph.label_format
    looks = (look,) if look else tuple(r.format for r in stretch(heading.paragraph, 0, len(label)))
    if any(r.italic for r in looks):
        yield Fault(heading.paragraph, f"“{label}” nghiêng", "chữ đứng", "bỏ nghiêng ở chữ cái của điểm")
    if looks and all(r.bold for r in looks):
        yield Fault(heading.paragraph, "chữ cái của điểm in đậm", "chữ đứng, không đậm", "bỏ đậm ở chữ cái của điểm")


RULE = Rule(
    CODE,
    why="Bảng chữ cái tiếng Việt có đ và không có f, j, w, z. Nhảy từ d sang e là mất một điểm khi viện dẫn.",
    wrong="d) Khen thưởng đột xuất;\ne) Khen thưởng theo chuyên đề.",
    right="d) Khen thưởng đột xuất;\nđ) Khen thưởng theo chuyên đề.",
    check=_check,
)
