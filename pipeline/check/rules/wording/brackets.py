"""Brackets and quotation marks that are opened and not closed, or closed and never opened."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "ngoac-khong-dong",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Ngoặc và dấu trích dẫn mở thì phải đóng",
    clause="thông lệ: chính tả tiếng Việt",
)
_PAIRS: Final = {"(": ")", "“": "”", "[": "]", "«": "»"}
_CLOSERS: Final = {close: opened for opened, close in _PAIRS.items()}
_SIGN: Final = re.compile(f"[{re.escape(''.join((*_PAIRS, *_CLOSERS)))}]")
_LABEL: Final = re.compile(r"(?<![^\s;:,.“(])(?:\d{1,4}|[a-zA-ZđĐ]\d{0,2}|[ivxIVX]{1,4})$")
_LONGEST_LABEL: Final = 4
_NEAR: Final = 4
Fault = tuple[int, str]


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    faults = [list(unmatched(p.text)) for p in read]
    signs = [{sign for _, sign in found} for found in faults]
    for number, passage in enumerate(read):
        for at, sign in faults[number]:
            if not _met_nearby(sign, number, signs):
                yield _told(document, passage, at, sign)


def unmatched(text: str) -> Iterator[Fault]:
    """Place and sign of each bracket or quotation mark that has no partner; the labels a) and 1) need none."""
    opened: defaultdict[str, list[int]] = defaultdict(list)
    for found in _SIGN.finditer(text):
        at, sign = found.start(), found[0]
        if sign in _PAIRS:
            opened[sign].append(at)
        elif opened[_CLOSERS[sign]]:
            opened[_CLOSERS[sign]].pop()
        elif not (sign in ")]" and _LABEL.search(text, max(0, at - _LONGEST_LABEL), at)):
            yield at, sign
    yield from sorted((at, sign) for sign, places in opened.items() for at in places)


def _met_nearby(sign: str, number: int, signs: list[set[str]]) -> bool:
    """Whether the partner stands in a neighbouring paragraph: a long quotation or a list in brackets."""
    partner = _PAIRS.get(sign) or _CLOSERS[sign]
    near = signs[number + 1 : number + 1 + _NEAR] if sign in _PAIRS else signs[max(0, number - _NEAR) : number]
    return any(partner in found for found in near)


def _told(document: Document, passage: Passage, at: int, sign: str) -> Finding:
    partner = _PAIRS.get(sign) or _CLOSERS[sign]
    missing = "không có dấu đóng" if sign in _PAIRS else "không có dấu mở"
    around = passage.text[max(0, at - 25) : at + 25].strip()
    return CODE.at(
        spot(document, passage, at, at + 1),
        found=f"dấu “{sign}” {missing}: …{around}…",
        expected=f"đủ cặp {'“' + sign + partner + '”' if sign in _PAIRS else '“' + partner + sign + '”'}",
        mend=f"thêm dấu {partner} ở chỗ còn thiếu hoặc bỏ dấu {sign}",
    )


RULE: Final = Rule(
    CODE,
    why="Thiếu một dấu ngoặc, người đọc không biết phần giải thích hay lời trích hết ở đâu.",
    wrong="07 cuộc (01 cuộc tại xã A; 06 cuộc tại xã B.",
    right="07 cuộc (01 cuộc tại xã A; 06 cuộc tại xã B).",
    check=_check,
)
