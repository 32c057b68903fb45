"""The word before a symbol agrees with the type in it: Chỉ thị số …/CT-…."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.citations.cited import as_written, cited
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "ten-loai-khac-ky-hieu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Tên loại văn bản viện dẫn khớp với chữ viết tắt trong ký hiệu",
    clause="NĐ 30/2020, Phụ lục III, mục I",
)
# Party documents write QĐ for quy định too.
KINDS: Final = {
    "NQ": ("Nghị quyết",),
    "NĐ": ("Nghị định",),
    "QĐ": ("Quyết định", "Quy định"),
    "QyĐ": ("Quy định",),
    "QC": ("Quy chế",),
    "CT": ("Chỉ thị",),
    "TT": ("Thông tư",),
    "TTLT": ("Thông tư liên tịch",),
    "TB": ("Thông báo",),
    "TC": ("Thông cáo",),
    "HD": ("Hướng dẫn",),
    "CTr": ("Chương trình",),
    "KH": ("Kế hoạch",),
    "PA": ("Phương án",),
    "ĐA": ("Đề án",),
    "DA": ("Dự án",),
    "BC": ("Báo cáo",),
    "BB": ("Biên bản",),
    "TTr": ("Tờ trình",),
    "HĐ": ("Hợp đồng",),
    "KL": ("Kết luận",),
}


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage, citation in cited(document, read):
        wanted = KINDS.get(citation.type, ())
        if citation.kind and wanted and fold(citation.kind) not in {"chi thị", *map(fold, wanted)}:
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"“{as_written(passage, citation)}”",
                expected=f"“{wanted[0]} số {citation.symbol}”, hoặc ký hiệu của {citation.kind.lower()}",
                mend="đối chiếu văn bản gốc, sửa tên loại hoặc ký hiệu",
            )


RULE: Final = Rule(
    CODE,
    why="Tên loại và ký hiệu mâu thuẫn thì không biết văn bản nào được nói đến.",
    wrong="Chỉ thị số 11/KH-VKSTC",
    right="Kế hoạch số 11/KH-VKSTC",
    check=_check,
)
