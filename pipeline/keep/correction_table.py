"""The table of the công văn that corrects, as content for its template."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.content import Row, Span, Table, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Content
    from pipeline.keep.correction_rows import Correction

_COLUMNS: Final = ("chỗ", "cũ", "mới")


def with_corrections(content: Content, cited: str, found: Sequence[Correction]) -> Content:
    """The content with what the template asks for: the citation and a row for each line."""
    rows = tuple(_row(number, one) for number, one in enumerate(found, start=1))
    table = Table("đính_chính", _COLUMNS, rows, {})
    said = Text("bản_sai", ((Span(inside(cited)),),))
    return replace(content, texts=(*content.texts, said), tables=(*content.tables, table))


def _row(number: int, one: Correction) -> Row:
    texts = zip(_COLUMNS, (one.place, one.old, one.new), strict=True)
    return Row(str(number), {c: Text(f"đính_chính.{c}[{number}]", ((Span(t),),) if t else ()) for c, t in texts})


def inside(cited: str) -> str:
    """The citation as it stands inside a sentence."""
    return cited[:1].lower() + cited[1:] if cited.startswith("Văn bản") else cited
