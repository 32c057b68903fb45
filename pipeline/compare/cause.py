"""Why a change came about: the kinds of cause, and one of them in words with its place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

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
