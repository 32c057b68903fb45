"""Whether a province or an office is there on a day, and who took the place of one that is not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from pipeline.offices.names import written_out
from pipeline.offices.table import listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pipeline.offices.body import Body


class State(StrEnum):
    """What is known of an office on a day."""

    THERE = "còn"
    NOT_YET = "chưa có"
    ENDED = "không còn"


@dataclass(frozen=True, slots=True)
class Standing:
    """An office on a day; `body` is the row that says so."""

    state: State
    body: Body


def standing(name: str, on: date, own: Sequence[Body] = ()) -> Standing | None:
    """How an office of this name stands on the day; None where neither the tables nor the office's `own` know it."""
    key = written_out(name)
    mine = tuple(b for b in own if written_out(b.name) == key)
    fitting = mine or _named(key) or _formed(key)
    if not fitting:
        return None
    meant = fitting if mine else (*fitting, *_formed(key))
    body = next((b for b in meant if b.there(on)), None)
    if body is not None:
        return Standing(State.THERE, body)
    ended = [b for b in fitting if b.until is not None and b.until < on]
    return Standing(State.ENDED, ended[-1]) if ended else Standing(State.NOT_YET, fitting[0])


def followed(name: str, on: date, own: Sequence[Body] = ()) -> str:
    """The name of who does its work on the day: its own while it is there or unknown, else that of its successor."""
    seen: set[str] = set()
    found = standing(name, on, own)
    while found and found.state is State.ENDED and found.body.successor and name not in seen:
        seen.add(name)
        name = found.body.successor
        found = standing(name, on, own)
    return name


def _named(key: str) -> tuple[Body, ...]:
    """The rows of this very name."""
    return tuple(b for b in listed() if "#" not in b.name and written_out(b.name) == key)


def _formed(key: str) -> tuple[Body, ...]:
    """The row whose `#` stands for a part of it: the city of Bắc Ninh had an office before the province was a city."""
    return tuple(b for b in listed() if "#" in b.name and _form(b.name).fullmatch(key))[:1]


@cache
def _form(name: str) -> re.Pattern[str]:
    before, _, after = name.partition("#")
    return re.compile(f"{re.escape(written_out(before))} .+{re.escape(written_out(after))}")
