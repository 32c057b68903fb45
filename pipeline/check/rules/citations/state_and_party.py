"""A symbol in the style of its issuer: 02/CT-VKSTC of the State, 109-NQ/BCSĐ of the Party."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.citations.cited import cited
from pipeline.check.rules.citations.styles import rightly_written
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "ky-hieu-nham-kieu",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Ký hiệu văn bản nhà nước dạng 02/CT-VKSTC, văn bản đảng dạng 109-NQ/BCSĐ",
    clause="NĐ 30/2020, Phụ lục I, II.3c; thể thức văn bản của Đảng",
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    """Symbols in the other's style; one that stands in both styles is told by the rule on two spellings."""
    every = list(cited(document, read))
    right = {c.key for _, c in every if not rightly_written(c)}
    for passage, citation in every:
        better = rightly_written(citation)
        if better and citation.key not in right:
            whose = "Đảng" if "/" in better and "-" in better.partition("/")[0] else "Nhà nước"
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"“{citation.symbol}”",
                expected=f"“{better}”, kiểu của văn bản {whose}",
                mend=f"đối chiếu văn bản gốc rồi sửa thành “{better}”",
            )


RULE: Final = Rule(
    CODE,
    why="Văn bản của Đảng đặt gạch nối trước tên loại, gạch chéo trước cơ quan; văn bản nhà nước thì ngược lại. "
    "Ghi nhầm kiểu thì tra theo ký hiệu không ra.",
    wrong="Nghị quyết số 109/NQ-BCSĐ; Chỉ thị số 02-CT/VKSTC",
    right="Nghị quyết số 109-NQ/BCSĐ; Chỉ thị số 02/CT-VKSTC",
    check=_check,
)
