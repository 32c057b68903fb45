"""Letters in pieces: a base letter and its marks as separate characters (decomposed Unicode)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "unicode-to-hop",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Chữ có dấu là Unicode dựng sẵn",
    clause="NĐ 30/2020, Phụ lục I, I.4",
)
_PIECES: Final = re.compile(r"\w[\u0300-\u0303\u0306\u0309\u031b\u0323]+")


def _check(document: Document) -> Answer:
    return applied(_found(document))


def _found(document: Document) -> Iterator[Finding]:
    hits = [p for p in all_paragraphs(document.outline) if _PIECES.search(p.text)]
    if hits:
        text = unicodedata.normalize("NFC", hits[0].text)
        yield CODE.at(
            document.place(hits[0], text.strip()[:80]),
            found=f"chữ và dấu là hai ký tự rời, ở {len(hits)} đoạn",
            expected="mỗi chữ có dấu là một ký tự (TCVN 6909:2001)",
            mend="gõ lại, hoặc dùng chức năng chuyển mã của bộ gõ sang Unicode dựng sẵn",
        )


RULE: Final = Rule(
    CODE,
    why="Chữ tổ hợp tìm không thấy, đếm sai và có máy hiển thị lệch dấu.",
    wrong="kế hoạch (chữ ê và dấu sắc rời nhau)",
    right="kế hoạch (chữ ế liền)",
    check=_check,
    as_typed=True,
)
