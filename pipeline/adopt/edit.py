"""An edit by hand with where its words came from, as it is kept with the version and read again by later builds."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final

from pipeline.keep.record import LaterSchema, known

SCHEMA: Final = 1


class Origin(StrEnum):
    """What the words that a person changed came from, as a person reads it."""

    CELL = "ô Excel"
    FIGURE = "số liệu"
    TEMPLATE = "mẫu"
    UNKNOWN = "không rõ"


@dataclass(frozen=True, slots=True)
class Edit:
    """A sentence that a person changed: its place, the words before and after, and where the old ones came from.

    `source` names file, worksheet and cell, or template and paragraph; `todo` says what brings the new words there.
    A `moved` one only stands elsewhere.
    """

    place: str
    old: str
    new: str
    origin: Origin
    source: str
    todo: str
    moved: bool = False


def to_json(base: int, edits: tuple[Edit, ...]) -> bytes:
    """The edits as JSON that a person can read; `base` is the number of the version that was edited."""
    plain = {"schema": SCHEMA, "base": base, "edits": [asdict(edit) for edit in edits]}
    return f"{json.dumps(plain, ensure_ascii=False, sort_keys=True, indent=1)}\n".encode()


def from_json(content: bytes) -> tuple[Edit, ...]:
    """The edits that `to_json` wrote; LaterSchema where a later program wrote them, ValueError where none did."""
    try:
        raw: dict[str, Any] = json.loads(content)
        if int(raw["schema"]) > SCHEMA:
            raise LaterSchema
        return tuple(Edit(**known(Edit, edit) | {"origin": Origin(edit["origin"])}) for edit in raw["edits"])
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("no edits by hand") from error
