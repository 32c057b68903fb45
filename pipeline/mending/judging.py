"""A document while it is mended: package, Outline, parts and findings, all from one reading."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.check import Result, check_document
from pipeline.check.parts import Parts, recognise
from pipeline.check.rule import Document
from pipeline.findings import DocumentPlace
from pipeline.outline import read_outline

if TYPE_CHECKING:
    from datetime import date

    from pipeline.check import Profile
    from pipeline.findings import Finding
    from pipeline.ooxml import Package
    from pipeline.outline import Outline

_NUMBERED: Final = re.compile(r"^(đầu trang|chân trang) \d+")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a document stands: its package, what the rules see of it, and what they found."""

    package: Package
    document: Document
    result: Result

    def of(self, code: str) -> tuple[Finding, ...]:
        """The findings of one code."""
        return tuple(f for f in self.result.findings if f.code == code)


def judge(package: Package, file: str, profile: Profile, on: date | None) -> Standing:
    """The document judged anew."""
    outline = read_outline(package)
    result = check_document(package, file, profile, on=on)
    parts = _parts(outline) if result.applied else Parts()
    return Standing(package, Document(file, outline, parts, profile, on or result.on), result)


def brings_new(before: Result, after: Result, code: str) -> bool:
    """Whether mending this code brought a finding, or hid one from the rules."""
    old, new = Counter(f.code for f in before.findings), Counter(f.code for f in after.findings)
    places = {_key(f) for f in before.findings}
    others = any(_key(f) not in places for f in after.findings if f.code != code)
    unread = {u.code.id for u in after.unreadable} - {u.code.id for u in before.unreadable}
    return others or bool(unread) or any(new[c] > old[c] for c in new)


def _parts(outline: Outline) -> Parts:
    try:
        return recognise(outline)
    except Exception:  # noqa: BLE001 - the check has told this fault of ours; what needs no parts is mended all the same
        return Parts()


def _key(finding: Finding) -> tuple[str, str]:
    place = finding.place
    path = place.path if isinstance(place, DocumentPlace) else str(place)
    return finding.code, _NUMBERED.sub(r"\1", path)
