"""A part picked out with “trong đó” is no greater than its total."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import enumerations, judged, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "trong-do-lon-hon-tong",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Phần nêu sau “trong đó” không lớn hơn tổng",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)

_PEOPLE: Final = (
    "đảng viên|đoàn viên|hội viên|công chức|viên chức|cán bộ|người lao động|kiểm sát viên|Kiểm sát viên|"
    "kiểm tra viên|Kiểm tra viên|đồng chí|người|cá nhân|học sinh|bị can|bị cáo"
)
_AMONG: Final = re.compile(
    rf"(?<![\w.,/])(?P<whole>\d{{1,6}}) (?P<who>{_PEOPLE})(?: [^\d,;.():]{{1,30}})?,? trong đó (?:có )?"
    rf"(?P<part>\d{{1,6}}) (?P<some>{_PEOPLE}|nữ|nam)\b"
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        told = {e.total.start for e in enumerations(passage.text) if e.some}
        yield from _people(document, passage, told)
        for counted in enumerations(passage.text):
            great = [p for p in counted.parts if counted.some and p.value > counted.total.value]
            for part in great:
                yield CODE.at(
                    spot(document, passage, counted.total.start, counted.total.end),
                    found=f"“{counted.total.written} {counted.noun}”, trong đó “{part.written} {counted.noun}”",
                    expected=f"phần không quá {counted.total.written}",
                    mend="kiểm tra lại hai con số với số liệu gốc",
                )


def _people(document: Document, passage: Passage, told: set[int]) -> Iterator[Finding]:
    """People picked out of people, whatever each is called: 20 công chức, trong đó 25 người là nữ."""
    for hit in _AMONG.finditer(passage.text):
        if hit.start("whole") not in told and int(hit["part"]) > int(hit["whole"]):
            yield CODE.at(
                spot(document, passage, *hit.span()),
                found=f"“{hit['whole']} {hit['who']}”, trong đó “{hit['part']} {hit['some']}”",
                expected=f"phần không quá {hit['whole']}",
                mend="kiểm tra lại hai con số với số liệu gốc",
            )


RULE: Final = Rule(
    CODE,
    why="Một phần không thể nhiều hơn toàn bộ; hai con số như vậy thường lấy từ hai bảng khác nhau.",
    wrong="36 vụ án hành chính, trong đó có 39 vụ liên quan đến đất đai",
    right="36 vụ án hành chính, trong đó có 09 vụ liên quan đến đất đai",
    check=_check,
)
