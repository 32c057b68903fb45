"""Who is named in Kính gửi is not named again in Nơi nhận: “Như trên” stands for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.recipients.bodies import UNADDRESSED, kind
from pipeline.check.rules.recipients.items import UNKNOWN, addressees, body_key, items
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Parts
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "noi-nhan-lap-kinh-gui",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Nơi đã nêu ở Kính gửi không ghi lại ở Nơi nhận",
    clause="NĐ 30/2020, Phụ lục I, II.9b",
)


def _check(document: Document) -> Answer:
    if not document.parts.addressee:
        return not_applicable("văn bản không có Kính gửi")
    if kind(document.parts) in UNADDRESSED:
        return not_applicable("văn bản loại này không có Kính gửi")
    if not items(document.parts):
        return unreadable(UNKNOWN)
    return applied(told(document, CODE, fault) for fault in _faults(document.parts))


def _faults(parts: Parts) -> Iterator[Fault]:
    named = {body_key(one.name) for one in addressees(parts)} - {""}
    for line in items(parts):
        if body_key(line.name) in named:
            yield Fault(
                line.paragraph,
                f"“{line.name}” đã có ở Kính gửi",
                "“- Như trên;” thay cho các nơi ấy",
                "xóa dòng này",
            )


RULE = Rule(
    CODE,
    why="“Như trên” đã gồm mọi nơi ở Kính gửi; ghi lại thì văn thư gửi hai bản cho một nơi.",
    wrong="Kính gửi: VKSND tối cao … Nơi nhận:\n- Như trên;\n- VKSND tối cao;",
    right="Nơi nhận:\n- Như trên;",
    check=_check,
)
