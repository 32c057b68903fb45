"""What a plant is: a deed, the causes that are to be named for it, and the changes that it shows as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compare import FigureChange, FormChange
from pipeline.findings import CellPlace

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Plant:
    """`causes` as `told` words them; `shows` are beginnings of what `identity` says of its changes, or parts of it."""

    name: str
    deed: Callable
    causes: frozenset[str]
    shows: tuple[str, ...]
    hand: bool = False
    before: Callable | None = None


def plant(name, deed, causes, *shows, hand=False, before=None):
    """A plant; causes are divided by commas, and `before` is what is done to the desk ere its first version."""
    return Plant(name, deed, frozenset(c.strip() for c in causes.split(",")), shows, hand, before)


def told(cause):
    """A cause in short: `cell O8`, `cell dòng 12`, `template bao-cao-nam/mau.docx`."""
    place = cause.place
    where = place.cell if isinstance(place, CellPlace) else getattr(place, "file", "")
    return f"{cause.kind.value} {where}".strip()


def identity(change):
    """By what a person would name a change."""
    if isinstance(change, FigureChange):
        return f"số {change.name}"
    if isinstance(change, FormChange):
        return f"thể thức {change.what}: {change.old} → {change.new} · {' · '.join(change.quotes)}".replace(
            "\u00a0", " "
        )
    said = "".join(s.text for s in change.words).replace("\u00a0", " ")
    return f"chữ {change.kind.value} {change.where}: {said.strip()} "


def claims(one, change):
    """Whether a change is one of those that the plant shows as."""
    said = identity(change)
    return any(said.startswith(s) if s.startswith(("số ", "thể thức ", "chữ ")) else s in said for s in one.shows)


def faults(plants, changes):
    """What is wrong: a change that no plant claims, other causes than those of its plants, a plant that is not seen."""
    for change in changes:
        by = [p for p in plants if claims(p, change)]
        wanted, found = frozenset(c for p in by for c in p.causes), frozenset(map(told, change.causes))
        if not by:
            yield f"of no plant: {identity(change)} ({sorted(found)})"
        elif wanted != found:
            yield f"{[p.name for p in by]}: {identity(change)}: wanted {sorted(wanted)}, found {sorted(found)}"
    for one in plants:
        for show in one.shows:
            if not any(claims(Plant(one.name, one.deed, one.causes, (show,)), change) for change in changes):
                yield f"{one.name}: nothing shows as “{show}”"
