"""What a person changed inside a template, in words: the paragraphs that read or look otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare import Side, WordingKind, compared
from pipeline.files import NotAnArchive, UnsafeArchive
from pipeline.ooxml import BadXml, read_package
from pipeline.outline import read_outline

if TYPE_CHECKING:
    from pipeline.compare import FormChange, WordingChange

_DEEDS: Final = {
    WordingKind.ADDED: "thêm",
    WordingKind.REMOVED: "bỏ",
    WordingKind.CHANGED: "sửa",
    WordingKind.MOVED: "chuyển chỗ",
}


def template_changes(old: bytes, new: bytes) -> tuple[str, ...]:
    """Each change with the words of its paragraph; nothing where none is seen, as in a style that no words bear."""
    try:
        one, other = (Side("", read_outline(read_package(content))) for content in (old, new))
    except (NotAnArchive, UnsafeArchive, BadXml):
        return ()
    found = compared(one, other)
    return (*map(_wording, found.wording), *map(_form, found.form))


def _wording(change: WordingChange) -> str:
    return f"{_DEEDS[change.kind]} {change.where} “{change.quote}”"


def _form(change: FormChange) -> str:
    more = f" (và {change.count - 1} chỗ nữa)" if change.count > 1 else ""
    where = f" ở “{change.quote}”" if change.quote else ""
    return f"{change.what} {change.old} → {change.new}{where}{more}"
