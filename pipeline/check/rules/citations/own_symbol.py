"""The office's own abbreviation in its number and in the number of an older document of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule, unreadable
from pipeline.check.rules.citations.cited import cited, own_symbol
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "ky-hieu-co-quan-hai-cach",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Chữ viết tắt tên cơ quan trong ký hiệu giống nhau giữa các văn bản",
    clause="NĐ 30/2020, Phụ lục I, II.3b",
)
_ISSUER: Final = re.compile(r"/[A-Za-zĐđ]+-(?P<issuer>[A-ZĐ]\w+)")
_OURS: Final = re.compile(r"\s+(?:ngày\s+\S+\s+)?của (?:Viện trưởng )?(?:VKSND|Viện kiểm sát nhân dân|Viện KSND) tỉnh")
_TOP: Final = ("VKSTC", "VKSNDTC")


def _check(document: Document) -> Answer:
    own = _ISSUER.search(own_symbol(document))
    if not own:
        return unreadable("không nhận ra số, ký hiệu của văn bản")
    return judged(document, lambda whole, read: _found(own["issuer"], whole, read))


def _found(own: str, document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage, citation in cited(document, read):
        other = citation.issuer
        kin = other != own and other not in _TOP and (other.startswith(own) or own.startswith(other))
        if kin and _OURS.match(passage.text, citation.end):
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"văn bản này ký hiệu “{own}”, văn bản viện dẫn của chính cơ quan ký hiệu “{other}”",
                expected="một chữ viết tắt do thủ trưởng cơ quan quy định",
                mend="kiểm tra quy định viết tắt của cơ quan; giữ nguyên nếu quy định đã thay đổi",
            )


RULE: Final = Rule(
    CODE,
    why="Chữ viết tắt do thủ trưởng quy định, dùng chung cho mọi văn bản của cơ quan.",
    wrong="Số: 02/KH-VKS … Kế hoạch số 26/KH-VKSTB của Viện kiểm sát nhân dân tỉnh",
    right="Số: 02/KH-VKSTB … Kế hoạch số 26/KH-VKSTB của Viện kiểm sát nhân dân tỉnh",
    check=_check,
)
