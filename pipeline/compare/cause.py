"""Why a change came about: the kinds of cause, and one of them in words with its place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.content import told_ref
from pipeline.findings import CellPlace

if TYPE_CHECKING:
    from pipeline.findings import Place


class CauseKind(StrEnum):
    """What may bring a change about."""

    CELL = "cell"
    DECLARATION = "declaration"
    TEMPLATE = "template"
    DATED_TABLE = "dated-table"
    SIGN_OFF = "sign-off"
    PROGRAM = "program"
    HAND_EDIT = "hand-edit"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a change came about: the kind, what changed in words, and where."""

    kind: CauseKind
    what: str
    place: Place | None = None

    @property
    def in_prose(self) -> bool:
        """Whether it is a paragraph of a Word file, and no cell of a worksheet."""
        return isinstance(self.place, CellPlace) and told_ref(self.place.cell).startswith("đoạn ")
