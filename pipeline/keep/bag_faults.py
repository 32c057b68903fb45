"""Which files of a bag are missing or changed, by the lists of digests in it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LISTS: Final = ("tagmanifest-sha512.txt", "manifest-sha512.txt")
_MARK: Final = "bagit.txt"
_NAMED: Final = 3


def bag_faults(bag: Path) -> str:
    """The first files of a bag that are not as it was written, in words; empty where its lists tell of none."""
    if not bag.is_dir():
        return "không có thư mục này"
    if not (bag / _MARK).is_file():
        return f"thư mục không phải gói BagIt: không có tệp {_MARK}"
    missing = [name for name in _LISTS if not (bag / name).is_file()]
    if len(missing) == len(_LISTS):
        return ""
    wrong = [f"mất tệp {name}" for name in missing] + [line for name in _LISTS for line in _wrong(bag, name)]
    wrong = list(dict.fromkeys(wrong))
    more = f" và {len(wrong) - _NAMED} tệp nữa" if len(wrong) > _NAMED else ""
    return "; ".join(wrong[:_NAMED]) + more


def _wrong(bag: Path, name: str) -> Iterator[str]:
    """The files that one list names and that are gone or changed, then those in `data/` that none names."""
    if not (bag / name).is_file():
        return
    listed = dict(line.split(maxsplit=1)[::-1] for line in _lines(bag / name))
    for path, digest in listed.items():
        file = bag / path
        if not file.is_file():
            yield f"mất tệp {path}"
        elif hashlib.sha512(file.read_bytes()).hexdigest() != digest:
            yield f"tệp {path} đã đổi"
    if name == _LISTS[1]:
        found = (f.relative_to(bag).as_posix() for f in sorted((bag / "data").rglob("*")) if f.is_file())
        yield from (f"thừa tệp {path}" for path in found if path not in listed)


def _lines(file: Path) -> list[str]:
    text = file.read_text(encoding="utf-8", errors="replace")
    return [line for line in text.splitlines() if len(line.split(maxsplit=1)) > 1]
