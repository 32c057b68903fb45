"""Sizes, weight, slant and place of the parts of form, as their rules ask."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.letterhead.placing import is_apart
from pipeline.mend import Letters, Standing
from pipeline.mending.remedies.remedy import deed
from pipeline.mending.spots import inked, spots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mend import Change, Settings
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.mending.spots import Spot
    from pipeline.outline import Paragraph, RunFormat


class Face(Enum):
    """Weight and slant together."""

    PLAIN = (False, False)
    BOLD = (True, False)
    ITALIC = (False, True)
    BOTH = (True, True)

    @property
    def bold(self) -> bool:
        """Whether the letters are bold."""
        return self.value[0]

    @property
    def italic(self) -> bool:
        """Whether the letters are italic."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Look:
    """How a part looks: sizes in points (`name` is the house's word for them), face, capitals, place.

    `place` is `giữa` (centred), `ô` (centred where a cell or box holds it), `lề` (at the left margin) or empty; `usual`
    is the size to choose within the range, where another part decides it; without a range it is the only size.
    """

    chosen: Callable[[Document], Sequence[Paragraph | None]]
    low: float
    high: float
    face: Face | None = None
    caps: bool = False
    place: str = ""
    name: str = ""
    underlined: bool = True
    usual: Callable[[Document], float] | None = None


def mend_look(code: str, look: Look) -> Remedy:
    """The remedy that gives the part its look."""

    def mend(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
        chosen = (p for p in look.chosen(document) if p is not None)
        for spot in spots(document, chosen):
            faults, changes = _faults(document, spot, look)
            if changes:
                before, after = (", ".join(dict.fromkeys(pair[n] for pair in faults)) for n in (0, 1))
                yield deed(document, code, spot.paragraph, before, after, changes)

    return mend


def _faults(document: Document, spot: Spot, look: Look) -> tuple[list[tuple[str, str]], list[Change]]:
    faults: list[tuple[str, str]] = []
    changes: list[Change] = []
    for run in inked(spot):
        wrong = tuple(_wrong(document, run.format, look, run.text))
        if wrong:
            faults += [(before, after) for _, before, after in wrong]
            settings: Settings = tuple(setting for setting, _, _ in wrong)
            changes.append(Letters(spot.paragraph.address, settings, run.start, run.end))
    if spot.alone:
        for settings, before, after in _off(spot, look):
            faults.append((before, after))
            changes.append(Standing(spot.paragraph.address, settings))
    return faults, changes


def _wrong(
    document: Document, form: RunFormat, look: Look, text: str
) -> Iterator[tuple[tuple[str, str | int | bool], str, str]]:
    """The settings that the letters lack, with what is seen now and then."""
    usual = look.usual(document) if look.usual else 0.0
    low, high = _range(document, look) if look.high else (usual, usual)
    size = form.size / 2
    if form.vertical == "baseline" and not low <= size <= high:
        right = usual if low <= usual <= high else low if size < low else high
        yield ("size", round(right * 2)), f"cỡ {_said(size)}", f"cỡ {_said(right)}"
    if look.face is not None and form.bold != look.face.bold:
        yield ("bold", look.face.bold), *_ways(look.face.bold, "chữ đậm", "chữ không đậm")
    if look.face is not None and form.italic != look.face.italic:
        yield ("italic", look.face.italic), *_ways(look.face.italic, "chữ nghiêng", "chữ đứng")
    if form.underline != "none" and not look.underlined:
        yield ("underline", "none"), "chữ gạch chân", "không gạch chân"
    if look.caps and text != text.upper() and not form.caps and "(" not in text:
        yield ("caps", True), "chữ in thường", "chữ in hoa"


def _off(spot: Spot, look: Look) -> Iterator[tuple[Settings, str, str]]:
    """How the paragraph must stand, where it does not."""
    form = spot.paragraph.format
    if form.frame:
        return
    if look.place == "giữa" or (look.place == "ô" and is_apart(spot.paragraph)):
        uneven = form.alignment == "center" and abs(form.left + form.first_line - form.right) > _UNEVEN
        if form.alignment != "center" or uneven:
            indents = (("left", 0), ("right", 0)) if uneven else ()
            settings = (("alignment", "center"), *indents, ("first_line", 0))
            yield settings, "chưa ở giữa", "căn giữa"
    elif look.place == "lề" and (form.alignment in {"center", "right"} or form.left + form.first_line > _NEAR):
        yield (("alignment", "left"), ("left", 0), ("first_line", 0)), "chưa sát lề trái", "sát lề trái"


def _range(document: Document, look: Look) -> tuple[float, float]:
    number = document.profile.number
    if not look.name:
        return look.low, look.high
    return number(f"cỡ_{look.name}_từ", look.low), number(f"cỡ_{look.name}_đến", look.high)


def _ways(wanted: bool, yes: str, no: str) -> tuple[str, str]:  # noqa: FBT001 - the very thing that is wanted
    return (no, yes) if wanted else (yes, no)


def _said(size: float) -> str:
    return f"{size:g}".replace(".", ",")


_NEAR: Final = 60
_UNEVEN: Final = 340
