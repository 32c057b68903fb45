"""Which versions of a document were submitted already, so that the next phiếu trình tells what came since."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from pipeline.files import write_whole
from pipeline.keep import versions

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.archive import Store
    from pipeline.keep import Version

FILE: Final = ".phieu-trinh.json"
SCHEMA: Final = 1


def read_last(store: Store, outputs: Path, version: Version, *, edited: bool = False) -> Version | None:
    """The last version before this one that was submitted or signed off; None where there is none.

    A file that a person edited comes after the version that it was made from.
    """
    seen = set(_numbers(outputs, version.record.key))
    last = version.record.number - (0 if edited else 1)
    known = [v for v in versions(store) if v.record.key == version.record.key and v.record.number <= last]
    return next((v for v in reversed(known) if v.record.number in seen or v.signed), None)


def remember_submitted(outputs: Path, version: Version) -> None:
    """Notes that this version was submitted."""
    told = _told(outputs)
    numbers = {*told.get(version.record.key, ()), version.record.number}
    keys = told | {version.record.key: sorted(numbers)}
    text = json.dumps({"schema": SCHEMA, "submitted": keys}, ensure_ascii=False, sort_keys=True, indent=1)
    write_whole(outputs / FILE, f"{text}\n".encode())


def _numbers(outputs: Path, key: str) -> list[int]:
    return [n for n in _told(outputs).get(key, ()) if isinstance(n, int)]


def _told(outputs: Path) -> dict[str, list[Any]]:
    """What was noted; nothing where the file is missing or not ours."""
    try:
        raw = json.loads((outputs / FILE).read_text(encoding="utf-8"))
        submitted = raw["submitted"] if raw["schema"] == SCHEMA else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {str(key): list(numbers) for key, numbers in submitted.items() if isinstance(numbers, list)}
