"""TT-74: stamps of secrecy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.appendix.stamps import letters, stamps
from pipeline.check.rules.body.gathering import gathered
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-74",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Dấu chỉ độ mật TUYỆT MẬT, TỐI MẬT, MẬT in hoa, đứng, đậm",
    clause="NĐ 30/2020, Phụ lục I, III.2a",
)
_WORDS: Final = ("TUYỆT MẬT", "TỐI MẬT", "MẬT", "TÀI LIỆU THU HỒI")


def _check(document: Document) -> Answer:
    found = stamps(document.outline, _WORDS)
    if not found:
        return not_applicable("văn bản không có dấu độ mật")
    return applied(gathered(document, CODE, (f for stamp in found for f in letters(stamp))))


RULE = Rule(
    CODE,
    why="Người cầm văn bản phải thấy độ mật trước khi đọc chữ đầu tiên.",
    wrong="Mật (chữ thường)",
    right="MẬT (in hoa, đậm)",
    check=_check,
)
