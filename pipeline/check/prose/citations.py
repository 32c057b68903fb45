"""Citations of documents in prose: State symbols (02/2024/TT-VKSTC), laws (06/2022/QH15), Party symbols (34-CT/TW)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator

_TYPE: Final = r"[A-ZĐ][A-Za-zĐđ]{0,4}"
_SYMBOL: Final = re.compile(
    rf"(?<![\w/.-])(?:"
    rf"(?P<number>\d{{1,4}})(?:/(?P<year>\d{{4}}))?/(?P<type>{_TYPE})[-–](?P<issuer>[A-ZĐ]\w*(?:[-–][A-ZĐ]\w*)*)"
    rf"|(?P<law>\d{{1,3}})/(?P<law_year>\d{{4}})/(?P<assembly>(?:UBTV)?QH\d{{1,2}})"
    rf"|(?P<party>\d{{1,4}})[-–](?P<party_type>{_TYPE})/(?P<body>[A-ZĐ]{{2,}}(?:/[A-ZĐ]+)?)"
    rf")(?![\w/])"
)
_KINDS: Final = (
    "Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Quy định|Quy chế|Chỉ thị|Chi thị|"
    "Thông tư liên tịch|Thông tư|Thông báo|Thông cáo|Kế hoạch|Hướng dẫn|Báo cáo|Công văn|Kết luận|Chương trình|"
    "Tờ trình|Đề án|Dự án|Phương án|Hợp đồng|Công điện|Biên bản"
)
_KIND: Final = re.compile(rf"(?:^|[\s“(])(?P<kind>{_KINDS})\s+(?P<said>số:?\s+)?$", re.IGNORECASE)
_DATE: Final = re.compile(
    r"\s*,?\s*(?:ban hành\s+)?ngày\s+(?P<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})",
    re.IGNORECASE,
)
_ISSUER: Final = re.compile(r"(?i)\s*,?\s*(?:của|do)\s+\w")
_SUBJECT: Final = re.compile(
    r"\b(?:về|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|tổ chức|tổng kết|tăng cường|triển khai|thực hiện|"
    r"thi hành|công nhận|công bố|xây dựng|phát động|đẩy mạnh|“)",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(r"(?i)\bban hành (?:\w+ ){0,4}$")
_NEAR: Final = 80  # signs in which the kind of a document and four words before it stand
_STOP: Final = re.compile(r"[;.](?:\s|$)")


@dataclass(frozen=True, slots=True)
class Citation:
    """A cited document: `symbol` as written, `kind` the word before it, `date` as written after it.

    `issued` tells that “của …” follows, `about` that its subject does, `numbered` that no “số” is lacking between kind
    and symbol; `start` is where the symbol begins.
    """

    symbol: str
    kind: str
    number: str
    year: str
    type: str
    issuer: str
    party: bool
    start: int
    end: int
    date: str = ""
    issued: bool = False
    about: bool = False
    numbered: bool = True

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes two citations one document, however they are spelled: number, type, issuer."""
        return self.number.lstrip("0"), unaccented(self.type), unaccented(self.issuer).upper()

    @property
    def law(self) -> bool:
        """Whether the National Assembly issued it, so that its name alone is enough."""
        return "QH" in self.issuer and not self.type

    @property
    def date_year(self) -> str:
        """The year of its date, or of its symbol."""
        return self.date[-4:] or self.year


@lru_cache(maxsize=1 << 12)
def citations_in(text: str) -> tuple[Citation, ...]:
    """The citations of a text in reading order."""
    return tuple(_citations(text))


def _citations(text: str) -> Iterator[Citation]:
    found = list(_SYMBOL.finditer(text))
    for number, match in enumerate(found):
        following = found[number + 1].start() if number + 1 < len(found) else len(text)
        yield _citation(text, match, following)


def _citation(text: str, match: re.Match[str], following: int) -> Citation:
    kind = _KIND.search(text, max(0, match.start() - _NEAR), match.start())
    dated = _DATE.match(text, match.end())
    after = dated.end() if dated else match.end()
    before = kind.start("kind") if kind else match.start()
    named = _BEFORE.search(text, max(0, before - _NEAR), before)
    issued = named is not None or _ISSUER.match(text, after) is not None
    stop = _STOP.search(text, after)
    rest = text[after : min(stop.start() if stop else len(text), following)]
    return Citation(
        symbol=match[0].replace("–", "-"),
        kind=kind["kind"] if kind else "",
        number=match["number"] or match["law"] or match["party"],
        year=match["year"] or match["law_year"] or "",
        type=match["type"] or match["party_type"] or "",
        issuer=match["issuer"] or match["assembly"] or match["body"],
        party=bool(match["party"]),
        start=match.start(),
        end=match.end(),
        date=dated["date"] if dated else "",
        issued=issued,
        about=bool(_SUBJECT.search(rest)) or _goes_on(rest, text, following),
        numbered=kind is None or kind["said"] is not None,
    )


def _goes_on(rest: str, text: str, following: int) -> bool:
    """Whether the subject may stand further on: after the next of two documents cited together, or a broken line."""
    if following < len(text):
        return " và " in rest
    return text.rstrip().endswith(rest.rstrip()) and text.rstrip()[-1].isalnum()
