"""What went out: number and day given to a version, and the file that was really sent."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from pipeline.keep.known import told
from pipeline.keep.pieces import ISSUED, stem
from pipeline.keep.record import LaterSchema, known

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.keep.known import Version

FACTS: Final = f"{ISSUED}/ban-hanh.json"
SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Issued:
    """The facts of a sign-off: number, day, signer, and who wrote them down when.

    `attached` is the name of the file that was sent, `signatures` tells of its signatures, `differences` where its text
    and figures are not those of the version; `compared` is False where no machine could compare them.
    """

    number: int
    day: date
    signer: str
    person: str
    time: str
    attached: str = ""
    signatures: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()
    compared: bool = False


def to_json(issued: Issued) -> bytes:
    """The facts as JSON that a person can read."""
    plain = {"schema": SCHEMA, **asdict(issued), "day": issued.day.isoformat()}
    return f"{json.dumps(plain, ensure_ascii=False, sort_keys=True, indent=1)}\n".encode()


def from_json(content: bytes) -> Issued:
    """The facts that `to_json` wrote; LaterSchema where a later program wrote them, ValueError where none did."""
    try:
        raw: dict[str, Any] = json.loads(content)
        if int(raw.pop("schema")) > SCHEMA:
            raise LaterSchema
        raw |= {name: tuple(raw[name]) for name in ("signatures", "differences")}
        return Issued(**known(Issued, raw) | {"day": date.fromisoformat(raw["day"])})
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("no facts of a sign-off") from error


def issued(store: Store, version: Version) -> Issued | None:
    """The facts of a version's sign-off; None where there was none, the archive's troubles where none can be read."""
    if f"{stem(version.record.key)}/{FACTS}" not in version.paths:
        return None
    return told(store, version, FACTS, from_json)
