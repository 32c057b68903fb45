"""TT-34: the first citation of a document is complete, in a line of Căn cứ or in running text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.citations.cited import as_written, cited
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Citation, Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "TT-34",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Văn bản viện dẫn lần đầu ghi đủ tên loại, số ký hiệu, ngày, cơ quan ban hành, trích yếu",
    clause="NĐ 30/2020, Phụ lục I, II.6a và II.6b",
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    known: dict[tuple[str, str, str], set[str]] = {}
    for passage, citation in cited(document, read, "thân"):
        missing = _missing(citation)
        if _is_first(citation, known) and missing:
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"“{as_written(passage, citation)}” nêu lần đầu, thiếu {', '.join(missing)}",
                expected="tên loại, số ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu",
                mend=f"ghi thêm {', '.join(missing)}; các lần sau chỉ cần tên loại và số ký hiệu",
            )
        known.setdefault(citation.key, set()).add(citation.date_year)


def _is_first(citation: Citation, known: dict[tuple[str, str, str], set[str]]) -> bool:
    """Whether none above is this document: one of another year with the same number is another."""
    years = known.get(citation.key, set())
    other = bool(citation.year) and "" not in years and citation.year not in years
    return bool(citation.kind) and (not years or other)


def _missing(citation: Citation) -> list[str]:
    """What a citation lacks; a law is known by its name alone."""
    if citation.law:
        return []
    has = (
        (citation.numbered, "chữ “số” trước ký hiệu"),
        (citation.date, "ngày ban hành"),
        (citation.issued, "cơ quan ban hành"),
        (citation.about, "trích yếu"),
    )
    return [name for there, name in has if not there]


RULE: Final = Rule(
    CODE,
    why="Số ký hiệu trùng nhau giữa các cơ quan; đủ năm yếu tố thì người đọc tìm được đúng văn bản.",
    wrong="Thực hiện Chỉ thị số 02/CT-VKSTC, các đơn vị …",
    right="Thực hiện Chỉ thị số 02/CT-VKSTC ngày 27/12/2017 của Viện trưởng VKSND tối cao về …, các đơn vị …",
    check=_check,
)
