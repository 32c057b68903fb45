"""The findings of one template, each once, with the paragraph that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import TemplatePlace

if TYPE_CHECKING:
    from pipeline.findings import Code, Finding
    from pipeline.template.stretches import Stretch

_QUOTED: Final = 90


class Report:
    """Gathers findings in the order in which they are met."""

    __slots__ = ("_file", "_findings")

    def __init__(self, file: str) -> None:
        self._file = file
        self._findings: dict[Finding, None] = {}

    def tell(self, code: Code, stretch: Stretch, found: str, mend: str, expected: str = "") -> None:
        """Notes a finding about a paragraph."""
        place = TemplatePlace(self._file, quoted(stretch.quote), stretch.part)
        self._findings.setdefault(code.at(place, found=found, expected=expected or code.title, mend=mend))

    def all(self) -> tuple[Finding, ...]:
        """The findings."""
        return tuple(self._findings)


def quoted(words: str) -> str:
    """A paragraph's words on one line, cut where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1]}…"
