"""TT-54: a procuracy is led by its head, who does not sign for a collective."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.signature.lines import UNKNOWN, prefixed, upper
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Signature
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE = Code(
    "TT-54",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Viện kiểm sát làm việc theo chế độ thủ trưởng: Viện trưởng ký không ghi TM.",
    clause="NĐ 30/2020, Điều 13",
)
_OF_OFFICE: Final = (
    "viện kiểm sát",
    "vksnd",
    "viện ksnd",
    "lãnh đạo viện",
    "ban lãnh đạo",
    "cơ quan",
    "tập thể lãnh đạo",
)
_PROCURACY: Final = ("viện kiểm sát", "viện ksnd", "vksnd")


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.signature is None:
        return unreadable(UNKNOWN)
    issuer = fold(" ".join(p.text.strip() for p in parts.issuing_body))
    if not issuer:
        return unreadable("không nhận ra tên cơ quan ban hành")
    if not issuer.startswith(_PROCURACY):
        return not_applicable("cơ quan ban hành không phải Viện kiểm sát")
    return applied(_faults(document, parts.signature))


def _faults(document: Document, signature: Signature) -> Iterator[Finding]:
    """TM. before the committee of procurators or a council stays: those are collectives."""
    for line in signature.authority:
        prefix, whom = prefixed(line)
        if prefix == "TM" and fold(whom).startswith(_OF_OFFICE):
            yield CODE.at(
                document.place(line),
                found=f"“{upper(line)}”",
                expected="“VIỆN TRƯỞNG”, hoặc “KT. VIỆN TRƯỞNG” khi cấp phó ký",
                mend="xóa dòng TM.; chỉ văn bản của Ủy ban kiểm sát, hội đồng mới ký TM.",
            )


RULE = Rule(
    CODE,
    why="TM. dành cho tập thể quyết định theo đa số; Viện trưởng chịu trách nhiệm cá nhân về văn bản mình ký.",
    wrong="TM. VIỆN KIỂM SÁT NHÂN DÂN TỈNH\nVIỆN TRƯỞNG",
    right="VIỆN TRƯỞNG",
    check=_check,
)
