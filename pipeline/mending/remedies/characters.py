"""Characters: letters in one piece, letters of our own alphabet, blanks and raised figures by numbers."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.wording.spacing import judged_paragraphs, slips
from pipeline.mend import Words
from pipeline.mending.remedies.remedy import deed
from pipeline.mending.spots import found_at
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import Paragraph

_WORD: Final = re.compile(r"\S+")
_UNSEEN: Final = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+")
_QUOTED: Final = re.compile(r"“(.+?)”")
_LIKE: Final = dict(zip("АВЕКМНОРСТХаеорсухіАΑΒΕΖΗΙΚΜΝΟΡΤΥΧοο", "ABEKMHOPCTXaeopcyxiAABEZHIKMNOPTYXoo", strict=True))


def _composed(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for paragraph in all_paragraphs(document.outline):
        changes = [
            Words(paragraph.address, *hit.span(), right)
            for hit in _WORD.finditer(paragraph.text)
            if (right := unicodedata.normalize("NFC", hit[0])) != hit[0]
        ]
        if changes:
            before = f"{len(changes)} tiếng có chữ và dấu rời nhau"
            yield deed(document, "unicode-to-hop", paragraph, before, "chữ dựng sẵn", changes)


def _unseen(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for paragraph in all_paragraphs(document.outline):
        changes = [Words(paragraph.address, *hit.span(), "") for hit in _UNSEEN.finditer(paragraph.text)]
        if changes:
            yield deed(document, "ky-tu-an", paragraph, f"{len(changes)} ký tự ẩn", "không còn ký tự ẩn", changes)


def _spaced(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for paragraph in judged_paragraphs(document):
        changes = [Words(paragraph.address, s.start, s.end, s.right) for s in slips(paragraph.text)]
        if changes:
            before = f"dấu cách thừa hoặc thiếu ở {len(changes)} chỗ"
            yield deed(document, "dau-cach", paragraph, before, "dấu cách đúng chỗ", changes)


def _each(code: str, right: Callable[[Finding, str], str]) -> Remedy:
    """Each quoted fault made what it should be; several in a paragraph are one deed."""

    def mend(document: Document, findings: Sequence[Finding]) -> Iterator[Deed]:
        for paragraph, faults in _by_paragraph(document, findings, code).items():
            changes = dict.fromkeys(c for finding in faults for c in _replaced(paragraph, finding, right))
            if changes:
                before = ", ".join(dict.fromkeys(f"“{paragraph.text[c.start : c.end]}”" for c in changes))
                after = ", ".join(dict.fromkeys(f"“{c.new}”" for c in changes))
                yield deed(document, code, paragraph, before, after, changes)

    return mend


def _by_paragraph(document: Document, findings: Sequence[Finding], code: str) -> dict[Paragraph, list[Finding]]:
    found: dict[Paragraph, list[Finding]] = {}
    for paragraph, finding in found_at(document, findings, code):
        found.setdefault(paragraph, []).append(finding)
    return found


def _replaced(paragraph: Paragraph, finding: Finding, right: Callable[[Finding, str], str]) -> Iterator[Words]:
    """What the finding quotes, wherever it stands as a whole in the paragraph; a blank stands for any blank."""
    quoted = _QUOTED.search(finding.found)
    if quoted is None:
        return
    pattern = re.escape(quoted[1]).replace(r"\ ", "[ \u00a0]")
    for hit in re.finditer(rf"(?<![\w.,/]){pattern}(?!\w)", paragraph.text):
        new = right(finding, hit[0])
        if new != hit[0]:
            yield Words(paragraph.address, *hit.span(), new)


def _alike(_: Finding, word: str) -> str:
    """The word in letters of our alphabet; unchanged where one of its letters looks like none of ours."""
    return unicodedata.normalize("NFKC", "".join(_LIKE.get(c, c) for c in word))


def _expected(finding: Finding, word: str) -> str:
    quoted = _QUOTED.search(finding.expected)
    return quoted[1] if quoted else word


CHARACTERS: Final[dict[str, Remedy]] = {
    "unicode-to-hop": _composed,
    "ky-tu-an": _unseen,
    "dau-cach": _spaced,
    "chu-giong-nhau": _each("chu-giong-nhau", _alike),
    "SO-04": _each("SO-04", lambda _, word: re.sub("[ \u00a0]+%", "%", word)),
    "SO-06": _each("SO-06", _expected),
    "SO-08": _each("SO-08", _expected),
}
