"""Nơi nhận: the lines of the recipient list, in order, with purposes and closing marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import fold, nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.findings import Place

AS_ABOVE: Final = "Như trên"
EACH_LINE: Final = "từng dòng"
AT_GROUP_END: Final = "cuối nhóm"

_TYPED: Final = re.compile(r"^[-–—•+*\s]+|[\s;.,]+$")
_PURPOSE: Final = re.compile(r"^[\s(]+|[\s);.,]+$")


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient as the office wrote it, and where."""

    name: str
    purpose: str
    place: Place


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is printed: `- name (purpose)mark`; the purpose is blank where it is not printed on this line."""

    name: str
    purpose: str
    mark: str


def recipient_lines(rows: Sequence[Recipient], *, addressed: bool, way: str = EACH_LINE) -> tuple[Line, ...]:
    """The lines: “Như trên” first where Kính gửi is present (TT-64), Lưu last (TT-65), semicolons and a full stop.

    `way` is the office's: each line has its purpose, or only the last of neighbours that share one (TT-66).
    """
    named = [(plain_name(r), plain_purpose(r)) for r in rows if plain_name(r)]
    above = [(AS_ABOVE, purpose) for name, purpose in named if is_as_above(name)][:1] or [(AS_ABOVE, "")]
    others = [pair for pair in named if not is_as_above(pair[0]) and not is_file_copy(pair[0])]
    copies = [(name, "") for name, _ in named if is_file_copy(name)]
    ordered = [*(above if addressed else []), *others, *copies]
    purposes = [p for _, p in ordered] if fold(way) != AT_GROUP_END else _at_group_end([p for _, p in ordered])
    marks = [";"] * (len(ordered) - 1) + ["."]
    return tuple(Line(name, p, m) for (name, _), p, m in zip(ordered, purposes, marks, strict=False))


def plain_name(row: Recipient) -> str:
    """The recipient's name without the hyphen before it and the mark behind it."""
    return _TYPED.sub("", nfc(row.name))


def plain_purpose(row: Recipient) -> str:
    """The purpose without brackets and marks: để báo cáo."""
    return _PURPOSE.sub("", nfc(row.purpose))


def is_as_above(name: str) -> bool:
    """Whether the line is “Như trên”, which stands for those named in Kính gửi."""
    return fold(name) == fold(AS_ABOVE)


def is_file_copy(name: str) -> bool:
    """Whether the line is that of the file copy (Lưu)."""
    return bool(re.match(r"lưu\b(?! trữ)", fold(name)))


def _at_group_end(purposes: list[str]) -> list[str]:
    following = [*purposes[1:], ""]
    return ["" if fold(p) == fold(n) else p for p, n in zip(purposes, following, strict=True)]
