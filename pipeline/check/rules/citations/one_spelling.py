"""One document cited under two spellings of its number: with and without the year, BCSĐ and BCSD, State and Party."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.citations.cited import cited
from pipeline.check.rules.citations.styles import rightly_written
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Citation, Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

    Cited = tuple[Passage, Citation]

CODE: Final = Code(
    "so-ky-hieu-hai-cach",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Một văn bản chỉ có một cách ghi số, ký hiệu",
    clause="NĐ 30/2020, Phụ lục I, II.3 và II.6b",
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    groups: defaultdict[tuple[str, str, str], list[Cited]] = defaultdict(list)
    for passage, citation in cited(document, read):
        groups[citation.key].append((passage, citation))
    for group in groups.values():
        right = _right(group)
        for passage, citation in group:
            if citation.symbol != right.symbol and _is_same(citation, right):
                yield CODE.at(
                    spot(document, passage, citation.start, citation.end),
                    found=f"“{citation.symbol}”, chỗ khác ghi “{right.symbol}”",
                    expected=f"“{right.symbol}” ở mọi chỗ",
                    mend=f"đối chiếu văn bản gốc rồi ghi thống nhất, thường là “{right.symbol}”",
                )


def _right(group: list[Cited]) -> Citation:
    """The fullest spelling: in its issuer's style, with its year, with đ, then the one met most often."""
    counted = Counter(c.symbol for _, c in group)

    def fullness(citation: Citation) -> tuple[bool, bool, bool, int]:
        in_style = not rightly_written(citation)
        return in_style, bool(citation.year), not citation.symbol.isascii(), counted[citation.symbol]

    return max((c for _, c in group), key=fullness)


def _is_same(one: Citation, other: Citation) -> bool:
    """Whether nothing says that they are two documents: the same series begins anew each year."""
    years = {y for y in (one.date_year, other.date_year) if y}
    return len(years) <= 1 and not (one.year and other.year and one.year != other.year)


RULE: Final = Rule(
    CODE,
    why="Người đọc tưởng là hai văn bản, tra cứu theo số không ra.",
    wrong="Thông tư số 02/TT-VKSTC … Thông tư số 02/2024/TT-VKSTC",
    right="Thông tư số 02/2024/TT-VKSTC ở cả hai chỗ",
    check=_check,
)
