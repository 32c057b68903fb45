"""Which documents are addressed to somebody, and whether a report goes to the level above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.recipients.items import body_key, items
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.parts import Parts

ADDRESSED: Final = ("tờ trình", "công văn")
UNADDRESSED: Final = (
    "kế hoạch", "quyết định", "nghị quyết", "chỉ thị", "quy chế", "quy định", "hướng dẫn", "chương trình",
    "phương án", "đề án", "dự án", "thông cáo", "biên bản",
)  # fmt: skip
REPORT: Final = "báo cáo"
_TO_ABOVE: Final = re.compile(r"\bbáo cáo\b")


def kind(parts: Parts) -> str:
    """The document's kind in small letters; công văn where there is no title but a V/v; empty where unknown."""
    if parts.document_kind:
        named = fold(parts.document_kind.text)
        return next((known for known in (REPORT, *ADDRESSED) if named.startswith(known)), named)
    return "công văn" if parts.letter_subject else ""


def goes_up(parts: Parts) -> bool:
    """Whether a report surely goes to the level above: its recipients begin with the parent body, or it says so."""
    parent = _parent_key(parts)
    if not parent or kind(parts) != REPORT:
        return False
    named = [body_key(re.sub(r"\([^)]*\)", "", i.name)) for i in items(parts)]
    told = body_key(parts.closing.text) if parts.closing else ""
    return (bool(named) and named[0].strip() == parent) or any(
        told[m.end() :].strip().startswith(parent) for m in _TO_ABOVE.finditer(told)
    )


def _parent_key(parts: Parts) -> str:
    """The parent body's name as it is compared."""
    return body_key(" ".join(p.text.strip() for p in parts.parent_body))
