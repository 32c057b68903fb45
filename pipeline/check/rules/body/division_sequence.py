"""Chương, mục and điều follow one another without gaps or repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.divisions import divisions
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.numbers import follows, number, stand
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.body.divisions import Division

CODE = Code(
    "thu-tu-chuong-dieu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Phần, chương, mục, điều đánh số liên tục, không nhảy số, không trùng số",
    clause="NĐ 30/2020, Phụ lục I, II.6c, đ",
)
_INSIDE: Final = {"phần": ("mục", "tiểu mục"), "chương": ("mục", "tiểu mục"), "mục": ("tiểu mục",)}


def _check(document: Document) -> Answer:
    found = divisions(document.parts)
    if not found:
        return not_applicable("nội dung không chia phần, chương, mục, điều")
    return applied(gathered(document, CODE, _faults(found)))


def _faults(found: tuple[Division, ...]) -> Iterator[Fault]:
    """Mục begin anew in each chương; chương may begin anew in each phần; điều run through the document."""
    last: dict[str, tuple[int, ...]] = {}
    for division in found:
        here = number(division.number)
        if here is None:
            continue
        anew = division.word == "chương" and here == 1 and "phần" in last
        before = last.get(division.word, ())
        if not follows(here, before) and not anew:
            yield Fault(
                division.paragraph,
                f"“{division.printed} {division.number}” không nối tiếp số trước",
                f"{division.word} thứ {(before or (0,))[0] + 1}",
                f"đánh lại số thứ tự các {division.word}",
            )
        last[division.word] = (here,) if anew else stand(here, before)
        for inside in _INSIDE.get(division.word, ()):
            last.pop(inside, None)


RULE = Rule(
    CODE,
    why="Điều được viện dẫn bằng số; hai điều cùng số, hoặc thiếu một số, làm lời viện dẫn trỏ sai chỗ.",
    wrong="Điều 1. …\nĐiều 3. …",
    right="Điều 1. …\nĐiều 2. …",
    check=_check,
)
