"""What a version says of itself: when, by whom, from which inputs and by which program it was made."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final

from pipeline.keep.particulars import Particulars

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding kept with a version; `accepted` holds the reason and the person."""

    code: str
    severity: str
    place: str
    found: str
    accepted: str = ""


@dataclass(frozen=True, slots=True)
class Maker:
    """Who and what made a version: the time (ISO 8601), person, machine, program and libraries.

    `digest` is that of the program's own files, so that two states of one version number are told apart.
    """

    time: str
    person: str
    machine: str
    program: str
    digest: str
    libraries: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Record:
    """The record of one version of a document.

    `key` is the document's path in outputs without its ending, `digest` that of its parts, `outline` that of what a
    reader meets, `inputs` the version of each inputs object, `adopted` whether it is a person's copy; `particulars` are
    what a register says of the document, `states` the digest of each inputs object's files, by which they are found
    where two archives that both held such an object were joined.
    """

    key: str
    number: int
    title: str
    office: str
    year: int
    type: str
    digest: str
    outline: str
    maker: Maker
    inputs: Mapping[str, int]
    remarks: tuple[Remark, ...] = ()
    adopted: bool = False
    pdf: str = ""
    states: Mapping[str, str] = field(default_factory=dict)
    particulars: Particulars = field(default_factory=Particulars)


class LaterSchema(Exception):  # noqa: N818 - it says what the record is
    """A record of a schema that this program does not know yet."""


def to_json(record: Record) -> bytes:
    """The record as JSON that a person can read, keys sorted."""
    text = json.dumps({"schema": SCHEMA, **asdict(record)}, ensure_ascii=False, sort_keys=True, indent=1)
    return f"{text}\n".encode()


def from_json(content: bytes) -> Record:
    """The record that `to_json` wrote; LaterSchema where a later program wrote it, ValueError where none did."""
    try:
        raw: dict[str, Any] = json.loads(content)
        schema = int(raw.pop("schema"))
        if schema > SCHEMA:
            raise LaterSchema(schema)
        return _record(raw)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("no record of a version") from error


def _record(raw: dict[str, Any]) -> Record:
    remarks = tuple(Remark(**known(Remark, r)) for r in raw.pop("remarks"))
    told = Particulars(**known(Particulars, raw.pop("particulars", {})))
    by = Maker(**known(Maker, raw.pop("maker")))
    return Record(maker=by, remarks=remarks, particulars=told, **known(Record, raw))


def known(kind: type, raw: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that this program knows; what a later one adds within a schema says nothing to an earlier one."""
    names = {f.name for f in fields(kind)}
    return {name: value for name, value in raw.items() if name in names}
