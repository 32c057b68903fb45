"""TT-40: khoản, numbered “1.”."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.bracketed import clauses_in_brackets
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_bold, has_italic, is_caps
from pipeline.check.rules.body.prose import body_paragraphs
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading, Parts
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-40",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Khoản viết “1.” với dấu chấm; khoản có tiêu đề thì số và tiêu đề ở dòng riêng, chữ thường, đứng, đậm",
    clause="NĐ 30/2020, Phụ lục I, II.6đ",
)
_LEVEL: Final = 2
_SHORT: Final = 70
_CLOSED: Final = re.compile(r"[.;:,…/]$")


def _check(document: Document) -> Answer:
    clauses = [h for h in document.parts.headings if h.level == _LEVEL]
    clauses += clauses_in_brackets(document.parts)
    if not clauses:
        return not_applicable("nội dung không có khoản")
    labels = (f for clause in clauses for f in _label(clause))
    titles = (f for clause in _titled(document.parts) for f in _title(clause))
    return applied(gathered(document, CODE, (*labels, *titles)))


def _label(clause: Heading) -> Iterator[Fault]:
    if not re.fullmatch(r"\d+\.", clause.label.strip()):
        yield Fault(
            clause.paragraph,
            f"số khoản viết “{clause.label.strip()}”",
            "chữ số Ả Rập và dấu chấm, như “1.”",
            "thay dấu sau số bằng dấu chấm",
        )


def _titled(parts: Parts) -> Iterator[Heading]:
    """Khoản that surely have a title: a short open line with running text or smaller items below it."""
    by_place = {h.paragraph.address: h for h in parts.headings}
    for paragraph, following in pairwise(body_paragraphs(parts)):
        clause, below = by_place.get(paragraph.address), by_place.get(following.address)
        if clause and clause.level == _LEVEL and _is_open(clause) and (below is None or below.level > _LEVEL):
            yield clause


def _is_open(clause: Heading) -> bool:
    text = clause.text.strip()
    return bool(text) and len(text) <= _SHORT and not _CLOSED.search(text)


def _title(clause: Heading) -> Iterator[Fault]:
    words = clause.text.strip()[:50]
    if not has_bold(clause.paragraph):
        yield Fault(clause.paragraph, f"tiêu đề “{words}” không đậm", "chữ đậm", "bôi đậm số và tiêu đề của khoản")
    if has_italic(clause.paragraph):
        yield Fault(clause.paragraph, f"tiêu đề “{words}” nghiêng", "chữ đứng", "bỏ nghiêng")
    if is_caps(clause.text):
        yield Fault(clause.paragraph, f"tiêu đề “{words}” in hoa", "chữ in thường", "viết tiêu đề bằng chữ thường")


RULE = Rule(
    CODE,
    why="Khoản có tiêu đề in đậm ở dòng riêng thì người đọc lướt được cả bài theo tiêu đề.",
    wrong="1/ CÔNG TÁC LÃNH ĐẠO",
    right="1. Công tác lãnh đạo",
    check=_check,
)
