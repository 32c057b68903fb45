"""PF-09: one name has one short form in a document: VKSND, not VKS here and Viện KSND there."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.wording.abbreviations import bare, in_capitals
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "viet-tat-nhieu-cach",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Một tên chỉ viết tắt theo một cách",
    clause="thông lệ viết tắt trong văn bản",
)
_EDGE: Final = r"(?<![\w/.-]){}(?![\w/]|-[A-ZĐ])"
_FAMILIES: Final = (
    ("VKSND", "Viện KSND", "VKS"),
    ("VKSND tối cao", "VKSNDTC", "VKSTC", "VKS tối cao", "Viện KSND tối cao"),
    ("HĐTĐKT", "HĐTĐ", "HĐTĐ-KT", "HĐ TĐKT"),
    ("TĐKT", "TĐ-KT", "TĐ KT"),
    ("BCSĐ", "BCSD"),
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    shown = [(p, bare(p.text)) for p in read if not in_capitals(p.text)]
    whole = "\n".join(text for _, text in shown)
    for family in (f for f in _FAMILIES if any(form in whole for form in f)):
        pattern = _pattern(family)
        hits = [(p, m) for p, text in shown for m in pattern.finditer(text)]
        counted = Counter(m[0] for _, m in hits)
        usual = max(counted, key=lambda form: (counted[form], -family.index(form)), default="")
        for form in (f for f in family if f in counted and f != usual):
            passage, hit = next((p, m) for p, m in hits if m[0] == form)
            yield CODE.at(
                spot(document, passage, *hit.span()),
                found=f"“{form}” {counted[form]} chỗ, “{usual}” {counted[usual]} chỗ",
                expected=f"“{usual}” ở mọi chỗ",
                mend=f"sửa “{form}” thành “{usual}”",
            )


def _pattern(family: tuple[str, ...]) -> re.Pattern[str]:
    """Any form of a family; those of the whole ngành stand before tối cao only in their own family."""
    forms = "|".join(map(re.escape, sorted(family, key=len, reverse=True)))
    top = r"(?! tối cao)" if "tối cao" not in "".join(family) else ""
    return re.compile(_EDGE.format(f"(?:{forms})") + top)


RULE: Final = Rule(
    CODE,
    why="Ba cách viết tắt một tên làm người đọc tưởng là ba cơ quan.",
    wrong="VKSND tỉnh … Viện KSND huyện … VKS huyện",
    right="VKSND tỉnh … VKSND huyện … VKSND huyện",
    check=_check,
)
