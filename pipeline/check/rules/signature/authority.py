"""TT-50: in whose stead somebody signs: TM., Q., KT., TL., TUQ."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.signature.lines import UNKNOWN, prefixed, title_lines, upper
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Signature
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

CODE = Code(
    "TT-50",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Quyền hạn người ký viết tắt TM., Q., KT., TL., TUQ. trước chức vụ; cấp phó ký thì ghi KT.",
    clause="NĐ 30/2020, Phụ lục I, II.7b",
)
_ODD: Final = re.compile(
    r"(?P<prefix>T/M|K/T|T/L|T/U/Q|TUQ/|TM/|KT/|TL/|Q/|(?:TM|KT|TL|TUQ|QUYỀN) )[./ \u00a0]*(?P<post>.+)"
)
_RIGHT: Final = {"T/M": "TM", "K/T": "KT", "T/L": "TL", "T/U/Q": "TUQ", "QUYỀN": "Q"}
_PARTS_HEADS: Final = ("CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG", "CHÁNH THANH TRA")
_PROCURACY: Final = ("viện kiểm sát", "vksnd", "viện ksnd")
_STANDS_IN: Final = ("KT", "TL", "TUQ")


def _check(document: Document) -> Answer:
    if document.parts.signature is None:
        return unreadable(UNKNOWN)
    return applied(
        (
            *_odd(document, document.parts.signature),
            *_deputy(document, document.parts.signature),
            *_below(document, document.parts.signature),
        )
    )


def _odd(document: Document, signature: Signature) -> Iterator[Finding]:
    for line in title_lines(signature):
        if odd := _ODD.fullmatch(upper(line)):
            written = odd["prefix"].strip(" /")
            right = f"{_RIGHT.get(written, written)}. {odd['post']}"
            yield CODE.at(
                document.place(line),
                found=f"“{upper(line)}”",
                expected=f"“{right}”",
                mend=f"gõ lại thành “{right}”",
            )


def _deputy(document: Document, signature: Signature) -> Iterator[Finding]:
    lines = title_lines(signature)
    if upper(signature.post).startswith("PHÓ ") and not any(_stands_in(line) for line in lines):
        head = upper(signature.post).removeprefix("PHÓ ").removesuffix(" PHỤ TRÁCH")
        yield CODE.at(
            document.place(signature.post),
            found=f"“{upper(signature.post)}” không có “KT.” ở trên",
            expected=f"“KT. {head}” ở dòng trên",
            mend=f"thêm dòng “KT. {head}” ngay trên chức vụ cấp phó",
        )


def _below(document: Document, signature: Signature) -> Iterator[Finding]:
    """A head of a part of the procuracy who signs its document alone does so by order."""
    issuer = fold(" ".join(p.text.strip() for p in document.parts.issuing_body))
    alone = not signature.authority and upper(signature.post) in _PARTS_HEADS
    if alone and issuer.startswith(_PROCURACY):
        yield CODE.at(
            document.place(signature.post),
            found=f"“{upper(signature.post)}” không có “TL.” ở trên",
            expected="“TL. VIỆN TRƯỞNG” ở dòng trên",
            mend="thêm dòng “TL. VIỆN TRƯỞNG” ngay trên chức vụ",
        )


def _stands_in(line: Paragraph) -> bool:
    odd = _ODD.fullmatch(upper(line))
    return prefixed(line)[0] in _STANDS_IN or (odd is not None and odd["prefix"][0] in "KT")


RULE = Rule(
    CODE,
    why="Chữ viết tắt cho biết người ký nhân danh ai; cấp phó, kể cả cấp phó phụ trách, chỉ ký thay người đứng đầu.",
    wrong="PHÓ VIỆN TRƯỞNG",
    right="KT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG",
    check=_check,
)
