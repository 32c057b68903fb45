"""Signs that nobody sees within the text: soft hyphens, blanks of no width, marks of direction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "ky-tu-an",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Không có ký tự không nhìn thấy chen giữa chữ",
    clause="NĐ 30/2020, Phụ lục I, I.4",
)
_UNSEEN: Final = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")


def _check(document: Document) -> Answer:
    return applied(_found(document))


def _found(document: Document) -> Iterator[Finding]:
    hits = [p for p in all_paragraphs(document.outline) if _UNSEEN.search(p.text)]
    if hits:
        first = hits[0]
        at = _UNSEEN.search(first.text).start()  # type: ignore[union-attr]
        shown = _UNSEEN.sub("", first.text)
        yield CODE.at(
            document.place(first, shown.strip()[:80]),
            found=f"ký tự ẩn sau “{_UNSEEN.sub('', first.text[max(0, at - 20) : at]).strip()}”, ở {len(hits)} đoạn",
            expected="chỉ có chữ, dấu và dấu cách nhìn thấy được",
            mend="xóa từ có ký tự ẩn rồi gõ lại; chép từ trang web, tệp PDF thì dán bằng Keep Text Only",
        )


RULE: Final = Rule(
    CODE,
    why="Ký tự ẩn theo vào khi chép từ trang web, tệp PDF. Mắt không thấy, nhưng tìm kiếm bỏ sót từ có nó và dòng "
    "có thể bị ngắt giữa từ.",
    wrong="“khen thưởng” có một dấu ngắt ẩn giữa “khen” và “thưởng”: gõ tìm “khen thưởng” không thấy",
    right="“khen thưởng” gõ liền, giữa hai tiếng chỉ có một dấu cách",
    check=_check,
)
