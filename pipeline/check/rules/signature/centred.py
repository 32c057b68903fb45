"""The lines of a signature are centred one under another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.signature.lines import UNKNOWN, title_lines
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "chu-ky-canh-giua",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Quyền hạn, chức vụ và họ tên người ký canh giữa với nhau",
    clause="NĐ 30/2020, Phụ lục I, II.7đ",
)


def _check(document: Document) -> Answer:
    signature = document.parts.signature
    if signature is None:
        return unreadable(UNKNOWN)
    lines = (*title_lines(signature), *((signature.name,) if signature.name else ()))
    if not all("/ô " in line.address.path for line in lines):
        return not_applicable("chữ ký không đặt trong ô bảng, vị trí tùy dấu cách và tab")
    faults = (
        Fault(line, "dòng chưa canh giữa", "canh giữa trong ô", "bấm Ctrl+E ở dòng này")
        for line in lines
        if line.format.alignment != "center"
    )
    return applied(gathered(document, CODE, faults))


RULE = Rule(
    CODE,
    why="Chữ ký, con dấu đặt giữa chức vụ và họ tên; hai dòng lệch nhau thì không còn chỗ giữa.",
    wrong="chức vụ giữa ô, họ tên bên trái",
    right="chức vụ, họ tên cùng canh giữa",
    check=_check,
)
