"""A finding and the code that it is known by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.findings.place import Place

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*|(TT|VH|SO|CK)-\d{2,3}")


class Severity(StrEnum):
    """How much a finding weighs: an error stops the gate, a warning is printed and kept, a notice is told."""

    ERROR = "lỗi"
    WARNING = "cảnh báo"
    NOTICE = "lưu ý"


class Kind(StrEnum):
    """Whose matter a finding is."""

    DATA = "data"
    TEMPLATE = "template"
    FORM = "form"
    ENVIRONMENT = "environment"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Code:
    """A finding's unchanging name: kebab-case Vietnamese without accents, or the id of a clause.

    `layer` is the verb that finds it (đọc, tính, soạn, soát, lưu). A code that is `acceptable` is a doubt about content
    that the sheet “Chấp nhận” may settle; `title` is the requirement in one Vietnamese sentence.
    """

    id: str
    severity: Severity
    kind: Kind
    layer: str
    title: str
    clause: str = ""
    acceptable: bool = False

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.id):
            raise ValueError(f"not a finding code: {self.id}")

    def at(self, place: Place, *, found: str, expected: str, mend: str) -> Finding:
        """The finding of this code at a place."""
        return Finding(self, place, found, expected, mend)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault or doubt: place, what stands there, what is needed, how to mend it.

    `accepted` holds the reason and the person where the sheet “Chấp nhận” settles it; `value` is the raw content of the
    cell that the doubt is about, so that an acceptance lapses when the cell changes.
    """

    rule: Code
    place: Place
    found: str
    expected: str
    mend: str
    accepted: str = ""
    value: str = ""

    @property
    def code(self) -> str:
        """The code's id."""
        return self.rule.id

    @property
    def severity(self) -> Severity:
        """The code's severity, or a notice once accepted."""
        return Severity.NOTICE if self.accepted else self.rule.severity
