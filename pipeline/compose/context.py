"""The names that a template can call: the content's dotted names as namespaces, and what composing adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compose.refused import Refused
from pipeline.compose.rows import RowsValue, wrapped
from pipeline.compose.sentinels import printable
from pipeline.compose.values import Lookup, Printable, WordsValue
from pipeline.content import Row, Span, Text
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.compose.pieces import Printed
    from pipeline.content import Content, Figure, Table
    from pipeline.findings import Finding


class Names:
    """The names below a dot; `own` is the value where the prefix is a name of its own as well."""

    __slots__ = ("below", "own", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        self.below: dict[str, object] = {}
        self.own: object | None = None

    def look_up(self, name: str) -> object | None:
        """The value of a name, or None where there is none."""
        found = self.below.get(name)
        return self.own.look_up(name) if found is None and isinstance(self.own, Lookup) else found

    def known(self) -> Iterable[str]:
        """The names below, and those that the prefix itself has."""
        return (*self.below, *(self.own.known() if isinstance(self.own, Lookup) else ()))

    def printed(self) -> Printed:
        """The value of the prefix itself."""
        if not isinstance(self.own, Printable):
            raise Refused(f"“{self.path}” là một nhóm tên, không in được")
        return self.own.printed()

    def __bool__(self) -> bool:
        return bool(self.below if self.own is None else self.own)

    def __iter__(self) -> Iterator[object]:
        if not isinstance(self.own, RowsValue | WordsValue):
            raise Refused(f"“{self.path}” không phải là bảng, không lặp được")
        return iter(self.own)

    def __eq__(self, other: object) -> bool:
        return self.own is not None and self.own == other

    def __hash__(self) -> int:
        return hash(self.path)

    def __str__(self) -> str:
        raise Refused(f"“{self.path}” là một nhóm tên")


def names_of(content: Content, findings: Sequence[Finding], *, draft: bool) -> dict[str, object]:
    """The names at the top of a template's context."""
    top = Names("")
    values: tuple[Figure | Text | Table, ...] = (*content.figures, *content.texts, *content.tables)
    for value in values:
        _put(top, nfc(value.name).split("."), wrapped(value))
    told = RowsValue(tuple(_row(n, f) for n, f in enumerate(findings, start=1)) if draft else ())
    return {**top.below, "dự_thảo": draft, "phát_hiện": told}


def _put(names: Names, path: list[str], value: object) -> None:
    head, *rest = path
    known = names.below.get(head)
    if not rest and isinstance(known, Names):
        known.own = value
    elif not rest:
        names.below[head] = value
    else:
        if not isinstance(known, Names):
            names.below[head] = deeper = Names(".".join(filter(None, (names.path, head))))
            deeper.own = known
            known = deeper
        _put(known, rest, value)


def _row(number: int, finding: Finding) -> Row:
    told = {"mức": str(finding.severity), "mã": finding.code, "ở": str(finding.place)}
    told |= {"thấy": finding.found, "cần": finding.expected, "sửa": finding.mend}
    values = {name: Text(f"phát_hiện.{name}", ((Span(printable(words) or "–"),),)) for name, words in told.items()}
    return Row(str(number), values)
