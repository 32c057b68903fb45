"""What went out: number and day given to a version, and the file that was really sent."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from itertools import count, pairwise, takewhile
from typing import TYPE_CHECKING, Any, Final

from pipeline.keep.known import told
from pipeline.keep.pieces import ISSUED, SENT, stem
from pipeline.keep.record import LaterSchema, known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
    from pipeline.keep.known import Version

_NAME: Final = "ban-hanh.json"
FACTS: Final = f"{ISSUED}/{_NAME}"
SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Issued:
    """The facts of a sign-off: number, day, signer, and who wrote them down when.

    `attached` is the name of the file that was sent, `signatures` tells of its signatures, `differences` where its text
    and figures are not those of the version; `compared` is False where no machine could compare them. `reason` says why
    it took the place of an earlier record, `version` which version it was written for.
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
    reason: str = ""
    version: str = ""


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
    return told(store, version, FACTS, from_json) if _path(version, FACTS) in version.paths else None


def sent_name(version: Version, facts: Issued) -> str:
    """The name, in the version's folder, of the file that was sent: in a folder of its own, beside the facts once."""
    own = f"{SENT}/{facts.attached}"
    return own if _path(version, own) in version.paths else f"{ISSUED}/{facts.attached}"


def earlier(store: Store, version: Version) -> tuple[Issued, ...]:
    """The records whose place was taken by those that came after them, the first one first."""
    return tuple(told(store, version, f"{folder}/{_NAME}", from_json) for folder in earlier_folders(version))


def earlier_folders(version: Version) -> Iterator[str]:
    """The folders in which the version keeps the records of sign-offs that were corrected."""
    folders = (f"{ISSUED}/lan-{number}" for number in count(1))
    return takewhile(lambda folder: _path(version, f"{folder}/{_NAME}") in version.paths, folders)


def corrected(store: Store, version: Version) -> tuple[str, ...]:
    """A line for each time that the sign-off of a version was corrected: what was written before, when, and why."""
    now = issued(store, version)
    records = (*earlier(store, version), *((now,) if now else ()))
    return tuple(_changed(was, then) for was, then in pairwise(records))


def _changed(was: Issued, then: Issued) -> str:
    day = date.fromisoformat(then.time[:10])
    other = f" cho {was.version}" if was.version != then.version and was.version else ""
    sent = f", tệp {was.attached}" if was.attached and was.attached != then.attached else ""
    return (
        f"ghi lại ngày {day:%d/%m/%Y}: trước đó ghi số {was.number} ngày {was.day:%d/%m/%Y}{sent}{other}; "
        f"lý do: {then.reason}"
    )


def _path(version: Version, name: str) -> str:
    return f"{stem(version.record.key)}/{name}"
