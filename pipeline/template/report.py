"""The findings of one template, each once, with the paragraph that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import TemplatePlace
from pipeline.tags import quoted

if TYPE_CHECKING:
    from pipeline.findings import Code, Finding
    from pipeline.template.stretches import Stretch


class Report:
    """Gathers findings in the order in which they are met."""

    __slots__ = ("_file", "_findings")

    def __init__(self, file: str) -> None:
        self._file = file
        self._findings: dict[Finding, None] = {}

    def tell(self, code: Code, stretch: Stretch, found: str, mend: str, expected: str = "") -> None:
        """Notes a finding about a paragraph."""
        self.add(code.at(self.place(stretch), found=found, expected=expected or code.title, mend=mend))

    def add(self, finding: Finding) -> None:
        """Notes a finding."""
        self._findings.setdefault(finding)

    def place(self, stretch: Stretch) -> TemplatePlace:
        """The paragraph of a stretch, as messages quote it."""
        return TemplatePlace(self._file, quoted(stretch.quote), stretch.part)

    def all(self) -> tuple[Finding, ...]:
        """The findings."""
        return tuple(self._findings)
