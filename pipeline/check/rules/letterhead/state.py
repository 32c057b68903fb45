"""Documents of the State: those of the Party have a letterhead, numbers and grounds of their own."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, not_applicable
from pipeline.outline import paragraphs
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.check.rule import Document

_PARTY: Final = fold("Đảng Cộng sản Việt Nam")
_HEAD: Final = 25


def of_state(check: Callable[[Document], Answer]) -> Callable[[Document], Answer]:
    """The check, for all documents but those that bear the Party's heading instead of Quốc hiệu."""

    def checked(document: Document) -> Answer:
        if document.parts.national_name is None and _has_party_heading(document):
            return not_applicable("văn bản của Đảng theo thể thức riêng")
        return check(document)

    return checked


def _has_party_heading(document: Document) -> bool:
    head = islice(paragraphs(document.outline.body.blocks), _HEAD)
    return any(_PARTY in fold(p.text) for p in head if p.text.isupper())
