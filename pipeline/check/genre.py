"""What a document is, where that frees it of rules: the Party's, a certificate, attached to another, minutes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from pipeline.check.faults import NOT_ADMINISTRATIVE
from pipeline.check.prose import is_vietnamese
from pipeline.check.rule import Answer, Verdict, not_applicable
from pipeline.outline import paragraphs
from pipeline.vietnamese import fold, nfc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.check.parts import Parts
    from pipeline.check.rule import Document
    from pipeline.findings import Code, Finding

_OLD_LETTERS: Final = "ma-chu-cu"
_FORM: Final = "NĐ 30/2020, "
_OWN_HEADING: Final = tuple(map(fold, ("Đảng Cộng sản Việt Nam", "Đoàn TNCS Hồ Chí Minh")))
_CERTIFICATES: Final = frozenset(
    map(fold, ("giấy khen", "bằng khen", "giấy chứng nhận", "chứng nhận", "bằng ghi công", "thư khen", "cờ thi đua"))
)
_HEAD: Final = 25
_TITLE: Final = 60
_ATTACHED: Final = re.compile(
    r"(?i)\(\s*(?:ban hành\s+)?kèm\s+theo\s+(?:quyết định|nghị quyết|thông tư|công văn|tờ trình)"
)
_MINUTES: Final = fold("biên bản")
_ABOVE: Final = ("địa danh", "ngày của văn bản")
_ELSEWHERE: Final = (*_ABOVE, "số, ký hiệu", "chức vụ người ký", "Nơi nhận", "phần cuối văn bản")


@dataclass(frozen=True, slots=True)
class Genre:
    """What a document is. `own_form` frees it of the decree's form, `foreign` of every rule but that of old letters.

    `absent` names, as the reasons of rules do, the parts that a document of this kind rightly lacks.
    """

    why: str
    foreign: bool = False
    own_form: bool = False
    absent: tuple[str, ...] = ()

    def free_of(self, code: Code) -> bool:
        """Whether the rule does not bind such a document."""
        if code.id == _OLD_LETTERS:
            return False
        return self.foreign or (self.own_form and code.clause.startswith(_FORM))

    def settled(self, answer: Answer) -> Answer:
        """The answer, not applicable where it missed a part that such a document rightly lacks."""
        lacking = answer.verdict is Verdict.UNREADABLE and any(part in answer.reason for part in self.absent)
        return not_applicable(self.why) if lacking else answer


def genre_of(document: Document) -> Genre | None:
    """What the document is, where that frees it of rules; None for an ordinary document of the State."""
    parts = document.parts
    if _is_foreign(document):
        return Genre("không nhận ra văn bản hành chính tiếng Việt trong tệp này", foreign=True)
    if parts.national_name is None and _says(document, _HEAD, capitals=_OWN_HEADING):
        return Genre("văn bản của Đảng, Đoàn theo thể thức riêng", own_form=True)
    if parts.document_kind is None and parts.reference_number is None and _is_certificate(document):
        return Genre("giấy khen, bằng khen in theo mẫu riêng", own_form=True)
    if parts.reference_number is None and is_attached(document):
        return Genre("văn bản ban hành kèm theo một văn bản khác, phần này ở văn bản ấy", absent=_ELSEWHERE)
    if parts.document_kind is not None and fold(parts.document_kind.text).startswith(_MINUTES):
        return Genre("biên bản ghi thời gian, địa điểm trong nội dung", absent=_ABOVE)
    return None


def of_no_office(document: Document, genre: Genre | None) -> tuple[Finding, ...]:
    """The one notice on a file that is no administrative document in Vietnamese."""
    if genre is None or not genre.foreign:
        return ()
    notice = NOT_ADMINISTRATIVE.at(
        document.page(),
        found="không nhận ra văn bản hành chính tiếng Việt, nên không soát",
        expected="văn bản hành chính bằng tiếng Việt, có Quốc hiệu, số, ký hiệu, tên loại, Nơi nhận",
        mend="kiểm tra xem có chọn nhầm tệp không; văn bản loại khác thì bỏ qua lưu ý này",
    )
    return (notice,)


def _is_foreign(document: Document) -> bool:
    """Whether the text is not Vietnamese and none of the parts was recognised that are told by their words."""
    return not is_vietnamese(document.outline) and not any(_told_by_words(document.parts))


def _told_by_words(parts: Parts) -> Iterable[object]:
    yield from (parts.national_name, parts.motto, parts.reference_number, parts.place_and_date)
    yield from (parts.document_kind, parts.letter_subject, parts.addressee, parts.recipients)


def _is_certificate(document: Document) -> bool:
    """Whether the name of a certificate stands alone on a line, in capitals."""
    head = islice(paragraphs(document.outline.body.blocks), _HEAD)
    return any(p.text.isupper() and fold(p.text) in _CERTIFICATES for p in head)


def _says(document: Document, first: int, capitals: tuple[str, ...]) -> bool:
    head = islice(paragraphs(document.outline.body.blocks), first)
    return any(name in fold(p.text) for p in head if p.text.isupper() for name in capitals)


def is_attached(document: Document) -> bool:
    """Whether a note below the title says with which document this one is issued."""
    head = islice(paragraphs(document.outline.body.blocks), _TITLE)
    return any(_ATTACHED.match(nfc(p.text).strip()) for p in head)
