"""TT-45: the body ends with “./.”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.codes import NO_END_MARK
from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.prose import body_paragraphs
from pipeline.outline import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph


def _check(document: Document) -> Answer:
    if not body_paragraphs(document.parts):
        return unreadable("không nhận ra nội dung văn bản")
    return applied(_faults(document))


def _faults(document: Document) -> Iterator[Finding]:
    lines = body_paragraphs(document.parts)
    ended = [p for p in lines if _ends(p)]
    last = lines[-1]
    if not any(map(_ends, paragraphs(document.parts.body))):
        yield NO_END_MARK.at(
            document.place(last),
            found=f"nội dung kết thúc bằng “…{last.text.strip()[-20:]}”",
            expected="dấu “./.” ở cuối đoạn cuối",
            mend="thêm “./.” vào cuối đoạn cuối của nội dung, ngay trước Nơi nhận",
        )
    elif ended and ended[-1] is not last:
        yield NO_END_MARK.at(
            document.place(ended[-1]),
            found="sau “./.” nội dung còn tiếp",
            expected="“./.” ở cuối đoạn cuối của nội dung",
            mend="bỏ “./.” ở đoạn này, thêm vào cuối đoạn cuối",
        )


def _ends(paragraph: Paragraph) -> bool:
    return paragraph.text.rstrip().endswith("./.")


RULE = Rule(
    NO_END_MARK,
    why="“./.” báo rằng nội dung hết ở đây, không ai viết thêm được gì vào chỗ trống.",
    wrong="… báo cáo cấp trên xem xét, chỉ đạo.",
    right="… báo cáo cấp trên xem xét, chỉ đạo./.",
    check=_check,
)
