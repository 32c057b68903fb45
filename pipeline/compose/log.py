"""The findings of one composing, each once, with the paragraph of the template that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import TemplatePlace

if TYPE_CHECKING:
    from pipeline.findings import Code, Finding, Place

_QUOTED = 90


class Log:
    """Gathers findings about one template."""

    __slots__ = ("_findings", "file", "part")

    def __init__(self, file: str) -> None:
        self.file = file
        self.part = ""
        self._findings: dict[Finding, None] = {}

    def tell(self, code: Code, place: Place, *, found: str, expected: str, mend: str) -> None:
        """Notes a finding at a place."""
        self._findings.setdefault(code.at(place, found=found, expected=expected, mend=mend))

    def quoting(self, words: str) -> TemplatePlace:
        """The place of the paragraph with these words in the part at hand."""
        line = " ".join(words.split())
        return TemplatePlace(self.file, line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1]}…", self.part)

    def all(self) -> tuple[Finding, ...]:
        """The findings, in the order in which they were met."""
        return tuple(self._findings)
