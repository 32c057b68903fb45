"""The two styles of symbols: the State's number/TYPE-ISSUER, the Party's number-TYPE/ISSUER."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.check.prose import Citation

_PARTY: Final = re.compile(r"(?:BCS[ĐD]|T[WƯ]|TU|Th\.?U|HU|QU|ĐU|ĐUK|BTCTW|BTGTW|UBKTTW|VPTW|BTC[TH]U|BCT)\b")
_STATE: Final = re.compile(r"(?:VKS\w*|TANDTC|UBND|HĐND|BNV|BTC|BTP|TTg|CP|QH\d+)\b")


def rightly_written(citation: Citation) -> str:
    """The symbol in the style of its issuer; empty where it has it, or where the issuer is not surely known."""
    if not citation.type:
        return ""
    if not citation.party and not citation.year and _PARTY.fullmatch(citation.issuer):
        return f"{citation.number}-{citation.type}/{citation.issuer}"
    if citation.party and _STATE.fullmatch(citation.issuer):
        return f"{citation.number}/{citation.type}-{citation.issuer}"
    return ""
