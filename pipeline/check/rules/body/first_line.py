"""The first line of a paragraph stands 1 to 1.27 cm in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.prose import TWIPS_PER_MM, is_long, prose, without_prose
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "noi-dung-lui-dau-dong",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm",
    clause="NĐ 30/2020, Phụ lục I, II.6e",
)
_LEAST, _MOST = 9.7, 13.0
_NEAR: Final = 20
_SPACES: Final = 3


def _check(document: Document) -> Answer:
    paragraphs = [p for p in prose(document.parts) if _is_judged(p)]
    if not paragraphs:
        return without_prose(document, "không có đoạn văn nào đủ dài để soát")
    return applied(gathered(document, CODE, (f for p in paragraphs for f in _faults(p))))


def _is_judged(paragraph: Paragraph) -> bool:
    """Whether the paragraph begins at the margin as running text does; lists set in as a whole are left alone."""
    form = paragraph.format
    return is_long(paragraph) and not paragraph.label and abs(form.left) <= _NEAR and form.first_line >= -_NEAR


def _faults(paragraph: Paragraph) -> Iterator[Fault]:
    spaces = len(paragraph.text) - len(paragraph.text.lstrip(" \u00a0"))
    if paragraph.text.startswith("\t"):
        return
    if spaces >= _SPACES:
        yield Fault(
            paragraph,
            "đầu dòng lùi bằng dấu cách",
            "lùi 1 cm hoặc 1,27 cm bằng First line",
            "xóa các dấu cách ở đầu đoạn, đặt First line 1,27 cm",
        )
    elif not _LEAST <= (indent := paragraph.format.first_line / TWIPS_PER_MM) <= _MOST:
        yield Fault(
            paragraph,
            f"đầu dòng lùi {indent / 10:.2f} cm".replace(".", ","),
            "1 cm hoặc 1,27 cm",
            "đặt First line 1 cm hoặc 1,27 cm cho nội dung",
        )


RULE = Rule(
    CODE,
    why="Chỗ lùi đầu dòng cho người đọc biết một ý mới bắt đầu, kể cả khi đoạn trước kết thúc ở cuối dòng.",
    wrong="đoạn văn bắt đầu sát lề, hoặc lùi 2 cm",
    right="đoạn văn lùi đầu dòng 1,27 cm",
    check=_check,
)
