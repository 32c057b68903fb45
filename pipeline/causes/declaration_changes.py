"""What a person changed inside a declaration, in words: the entries by name, and their keys from what to what."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final

from pipeline.spec.quotes import straightened
from pipeline.vietnamese.text import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAMES: Final = ("ten", "tep", "cot", "ma")
_LONG: Final = 60
Path = tuple[str, ...]


def declaration_changes(old: bytes, new: bytes) -> tuple[str, ...]:
    """Each entry that came, went or says something else; nothing where only comments and blanks differ."""
    one, other = _values(old), _values(new)
    if one is None or other is None:
        return ()
    before, after = dict(_leaves(one)), dict(_leaves(other))
    changed = [path for path in dict.fromkeys((*after, *before)) if before.get(path) != after.get(path)]
    entries = dict.fromkeys(path[:2] for path in changed)
    return tuple(_entry(entry, [p for p in changed if p[:2] == entry], before, after) for entry in entries)


def _entry(entry: Path, changed: list[Path], before: Mapping[Path, str], after: Mapping[Path, str]) -> str:
    name = " ".join((entry[0], *(f"“{part}”" for part in entry[1:])))
    for deed, here in (("thêm", before), ("bỏ", after)):
        if len(entry) > 1 and not any(path[:2] == entry for path in here):
            return f"{deed} mục {name}"
    said = (_key(path[2:], before.get(path), after.get(path)) for path in changed)
    return f"mục {name}: {'; '.join(said)}"


def _key(keys: Path, old: str | None, new: str | None) -> str:
    head = f"{' · '.join(keys)} " if keys else ""
    return head + " → ".join("(không có)" if value is None else f"“{_cut(value)}”" for value in (old, new))


def _cut(value: str) -> str:
    return value if len(value) <= _LONG else f"{value[:_LONG].rstrip()}…"


def _values(content: bytes) -> dict[str, Any] | None:
    try:
        return tomllib.loads(straightened(nfc(content.decode("utf-8-sig"))))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        return None


def _leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every value with the keys and names that lead to it; entries of a list go by name, else by number."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, str(key)))
    elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        for name, item in zip(_named(value), value, strict=True):
            yield from _leaves(item, (*path, name))
    else:
        yield path, ", ".join(map(_said, value)) if isinstance(value, list) else _said(value)


def _named(items: list[dict[str, Any]]) -> Iterator[str]:
    """The name of each entry; of several under one name all but the first have their number among them."""
    met: dict[str, int] = {}
    for item in items:
        name = next((str(item[key]) for key in _NAMES if isinstance(item.get(key), str)), "")
        met[name] = met.get(name, 0) + 1
        yield f"{name} {met[name]}".strip() if not name or met[name] > 1 else name


def _said(value: object) -> str:
    return ("có" if value else "không") if isinstance(value, bool) else str(value)
