"""What a phiếu trình tells the leader who is to sign: plain words, chosen and shortened, before Word."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure beside the same figure of the period before, and the difference in words; `before` empty: not known."""

    label: str
    now: str
    before: str = ""
    difference: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed since the last reading, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Sender:
    """Who submits: the lines of the letterhead at the left, and the place before the date."""

    above: str
    name: tuple[str, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A whole phiếu trình. `before` names the period compared with, `since` the version read last; empty: none.

    `unlisted` says in a few words what changed besides, `received` how many units have sent their returns, `amended`
    which of their numbers the office corrected since.
    """

    sender: Sender
    addressee: str
    document: str
    version: str
    headlines: tuple[Headline, ...] = ()
    before: str = ""
    since: str = ""
    changes: tuple[Change, ...] = ()
    unlisted: tuple[str, ...] = ()
    received: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    left_out: int = 0
    amended: tuple[str, ...] = ()
