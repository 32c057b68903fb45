"""TT-51: authority on one line, the signatory's own post on the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.signature.lines import UNKNOWN, has_own_post, prefixed, upper
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Signature
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE = Code(
    "TT-51",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Quyền hạn ở dòng trên, chức vụ của chính người ký ở dòng dưới",
    clause="NĐ 30/2020, Phụ lục I, II.7c, đ",
)
_NEEDS_POST: Final = ("KT", "TL", "TUQ", "TM")
_TWO_IN_ONE: Final = re.compile(r"(?P<above>.+?)[ ,–-]+(?P<below>PHÓ .+)")
_HEAD: Final = "VIỆN TRƯỞNG"


def _check(document: Document) -> Answer:
    signature = document.parts.signature
    if signature is None:
        return unreadable(UNKNOWN)
    if not any(prefixed(line)[0] in _NEEDS_POST for line in signature.authority):
        return not_applicable("người đứng đầu ký, không có dòng quyền hạn")
    return applied((*_joined(document, signature), *_turned(document, signature), *_post(document, signature)))


def _joined(document: Document, signature: Signature) -> Iterator[Finding]:
    for line in signature.authority:
        found = _TWO_IN_ONE.fullmatch(prefixed(line)[1])
        if found and prefixed(line)[0]:
            yield CODE.at(
                document.place(line),
                found="quyền hạn và chức vụ trên một dòng",
                expected=f"“{found['below']}” ở dòng dưới",
                mend=f"xuống dòng trước “{found['below']}”",
            )


def _turned(document: Document, signature: Signature) -> Iterator[Finding]:
    """Who signs above the one in whose stead: the two lines changed places."""
    last = signature.authority[-1]
    prefix, head = prefixed(last)
    if prefix == "KT" and head.startswith("PHÓ ") and has_own_post(signature) and not _TWO_IN_ONE.fullmatch(head):
        above = head.removeprefix("PHÓ ")
        yield CODE.at(
            document.place(last),
            found=f"“{upper(last)}” đứng trên “{upper(signature.post)}”",
            expected=f"“KT. {above}” ở dòng trên, “{head}” ở dòng dưới",
            mend=f"đổi chỗ: dòng trên ghi “KT. {above}”, dòng dưới ghi “{head}”",
        )


def _post(document: Document, signature: Signature) -> Iterator[Finding]:
    last = signature.authority[-1]
    prefix, head = prefixed(last)
    if not has_own_post(signature):
        if prefix in _NEEDS_POST and not _TWO_IN_ONE.fullmatch(head):
            yield CODE.at(
                document.place(last),
                found=f"dưới “{upper(last)}” không có chức vụ người ký",
                expected="chức vụ của chính người ký ở dòng dưới",
                mend="thêm dòng chức vụ, in hoa, đậm",
            )
    elif prefix == "KT" and head == _HEAD and not upper(signature.post).startswith(f"PHÓ {_HEAD}"):
        yield CODE.at(
            document.place(signature.post),
            found=f"“{upper(signature.post)}” dưới “{upper(last)}”",
            expected=f"“PHÓ {_HEAD}” (KT.) hoặc “TL. {_HEAD}”",
            mend="xem lại quyền hạn: cấp phó ký thay thì KT., thủ trưởng đơn vị bên dưới ký thì TL.",
        )


RULE = Rule(
    CODE,
    why="Dòng trên là người được thay, dòng dưới là người ký; viết chung một dòng thì không biết ai giữ chức gì.",
    wrong="KT. VIỆN TRƯỞNG - PHÓ VIỆN TRƯỞNG",
    right="KT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG",
    check=_check,
)
