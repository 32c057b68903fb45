"""The findings of one composing, each once, with the paragraph of the template that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import TemplatePlace
from pipeline.tags import quoted
from pipeline.tags.codes import EVERY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.findings import Code, Finding, Place


class Log:
    """Gathers findings about one template; faults of tags that its check told (`told`) are not told again."""

    __slots__ = ("_findings", "_told", "file", "part")

    def __init__(self, file: str, told: Iterable[Finding] = ()) -> None:
        self.file = file
        self.part = ""
        self._told = {f.code for f in told if f.rule in EVERY and _is_in(f.place, file)}
        self._findings: dict[Finding, None] = {}

    def tell(self, code: Code, place: Place, *, found: str, expected: str, mend: str) -> None:
        """Notes a finding at a place."""
        self.add(code.at(place, found=found, expected=expected, mend=mend))

    def add(self, finding: Finding) -> None:
        """Notes a finding."""
        if finding.code not in self._told:
            self._findings.setdefault(finding)

    def quoting(self, words: str) -> TemplatePlace:
        """The place of the paragraph with these words in the part at hand."""
        return TemplatePlace(self.file, quoted(words), self.part)

    def all(self) -> tuple[Finding, ...]:
        """The findings, in the order in which they were met."""
        return tuple(self._findings)


def _is_in(place: Place, file: str) -> bool:
    return isinstance(place, TemplatePlace) and place.file == file
