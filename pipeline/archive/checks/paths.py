"""The rules that content paths and logical paths keep."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pipeline.archive.checks.told import Told

_CONTENT = re.compile(r"(v[0-9]+)/([^/]+)/(.+)", re.DOTALL)
_STEPS = {"", ".", ".."}


def content_path_faults(paths: list[Any], versions: Collection[str] | None, directory: str) -> Iterator[Told]:
    """What is wrong with the content paths of a manifest (3.5.2); None where the versions are not known."""
    good = []
    for path in paths:
        fault = _content_path_fault(path, versions, directory)
        if fault:
            yield fault, f"content path {path!r}"
        elif path in good:
            yield "E101", f"content path {path!r} is repeated"
        else:
            good.append(path)
    for path in _both(good):
        yield "E101", f"content path {path!r} is a folder too"


def logical_path_faults(paths: list[Any]) -> Iterator[Told]:
    """What is wrong with the logical paths of a version's state (3.5.3.1)."""
    good = []
    for path in paths:
        fault = _logical_path_fault(path)
        if fault:
            yield fault, f"logical path {path!r}"
        elif path in good:
            yield "E095", f"logical path {path!r} is repeated"
        else:
            good.append(path)
    for path in _both(good):
        yield "E095", f"logical path {path!r} is a folder too"


def _content_path_fault(path: Any, versions: Collection[str] | None, directory: str) -> str:
    if not isinstance(path, str):
        return "E042"
    if path.startswith("/") or path.endswith("/"):
        return "E100"
    found = _CONTENT.fullmatch(path)
    if not found or found[2] != directory:
        return "E042"
    if _STEPS & set(found[3].split("/")):
        return "E099"
    return "" if versions is None or found[1] in versions else "E042"


def _logical_path_fault(path: Any) -> str:
    if not isinstance(path, str):
        return "E050"
    if path.startswith("/") or path.endswith("/"):
        return "E053"
    return "E052" if _STEPS & set(path.split("/")) else ""


def _both(paths: list[str]) -> list[str]:
    """Paths that are a file and, for another path, a folder."""
    folders = {path[:at] for path in paths for at, letter in enumerate(path) if letter == "/"}
    return sorted(set(paths) & folders)
