"""PF-09: an abbreviation is explained where it first stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.wording.abbreviations import explains, may_explain, shorts
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.wording.abbreviations import Short
    from pipeline.findings import Finding

CODE: Final = Code(
    "viet-tat-chua-giai-thich",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Chữ viết tắt được giải thích ở chỗ dùng đầu tiên",
    clause="thông lệ viết tắt trong văn bản",
)
# What every reader of these documents knows; a house adds its own in its profile.
KNOWN: Final = frozenset(
    {"VKSND", "KSND", "UBND", "HĐND", "THPT", "THCS", "TW", "STT", "KT", "TM", "TL", "TUQ", "VT", "VNĐ"}
    | {"COVID", "ASEAN", "PDF", "ISO", "TCVN", "USB", "SMS", "TS", "GS", "PGS"}
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    known = set(KNOWN | set(document.profile.words("viết_tắt_quen_dùng")))
    running = tuple(p for p in read if p.running)
    hinting = tuple(p.text for p in running if may_explain(p.text))
    for short in shorts(running):
        if short.text not in known:
            known.add(short.text)
            if not explains(short.passage.text, short.text, short.start):
                yield _told(document, short, later=any(explains(text, short.text) for text in hinting))


def _told(document: Document, short: Short, *, later: bool) -> Finding:
    when = "được dùng trước chỗ giải thích" if later else "chưa được giải thích"
    return CODE.at(
        spot(document, short.passage, short.start, short.start + len(short.text)),
        found=f"“{short.text}” {when}",
        expected=f"tên đầy đủ (sau đây viết tắt là {short.text}) ở chỗ đầu tiên",
        mend="viết đầy đủ ở chỗ này rồi ghi chữ viết tắt trong ngoặc, hoặc thôi viết tắt",
    )


RULE: Final = Rule(
    CODE,
    why="Người ngoài ngành, người đọc sau này không biết chữ viết tắt của đơn vị.",
    wrong="Xây dựng 29 KDC tự quản",
    right="Xây dựng 29 khu dân cư (sau đây viết tắt là KDC) tự quản",
    check=_check,
)
