"""CK-15: times (lượt) and recipients stand side by side in one account of awards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot, unquoted
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "CK-15",
    Severity.NOTICE,
    Kind.DATA,
    "soát",
    "Phân biệt lượt khen với số tập thể, cá nhân được khen",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
_COUNT: Final = re.compile(r"(?<![\w.,/])\d[\d.]* (?P<times>lượt )?(?P<whom>tập thể|cá nhân)\b")
_AWARD: Final = re.compile(r"(?i)tặng|công nhận|danh hiệu|khen|cờ thi đua|thi đua cơ sở|lao động")
_TWO: Final = 2


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for account in _accounts([p for p in read if p.room == "thân"]):
        hits = [(p, m) for p in account for m in _COUNT.finditer(unquoted(p.text))]
        times = [h for h in hits if h[1]["times"]]
        people = [h for h in hits if not h[1]["times"]]
        if people and len(times) >= _TWO and len(times) > len(people):
            passage, hit = people[0]
            yield CODE.at(
                spot(document, passage, *hit.span()),
                found=f"“{hit[0]}” giữa {len(times)} số tính theo lượt",
                expected="cùng tính theo lượt, hoặc nói rõ đây là số tập thể, cá nhân",
                mend="thêm chữ “lượt” nếu là lượt khen; giữ nguyên nếu đúng là số tập thể, cá nhân",
            )


def _accounts(body: list[Passage]) -> Iterator[list[Passage]]:
    """Paragraphs that tell of awards; neighbours with counts are one account."""
    account: list[Passage] = []
    for passage in body:
        if _COUNT.search(passage.text) and _AWARD.search(passage.text):
            account.append(passage)
            continue
        if account:
            yield account
        account = []
    if account:
        yield account


RULE: Final = Rule(
    CODE,
    why="Một người được khen hai lần là hai lượt; cộng lượt với người sẽ ra số không có nghĩa.",
    wrong="116 lượt cá nhân đạt Chiến sĩ thi đua cơ sở, 02 cá nhân đạt Chiến sĩ thi đua ngành",
    right="116 lượt cá nhân đạt Chiến sĩ thi đua cơ sở, 02 lượt cá nhân đạt Chiến sĩ thi đua ngành",
    check=_check,
)
