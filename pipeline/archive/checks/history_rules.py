"""The inventories of earlier versions against the last one: the past is not rewritten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.archive.checks.tree import directory_of, files_of, spec_of, state_of, versions_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

History = tuple[str, str, str]


def history_faults(tree: Mapping[str, Any], past: Sequence[tuple[str, Mapping[str, Any]]]) -> Iterator[History]:
    """What earlier inventories, each with its version, say otherwise than the last one (3.7)."""
    spec = "1.0"
    last = past[-1][0] if past else ""
    listed: set[str] = set()
    for name, older in past:
        if older.get("id") != tree.get("id") and "id" in tree and "id" in older:
            yield name, "E037", f"id {older.get('id')!r}"
        if directory_of(older) != directory_of(tree):
            yield name, "E020", f"content directory {directory_of(older)!r}"
        if (spec_of(older) or spec) < spec:
            yield name, "E103", f"OCFL {spec_of(older)} after {spec}"
        files = files_of(older)
        if (lost := sorted(listed - files.keys())) and name != last:
            yield name, "E023", f"{lost[0]} is no longer listed"
        yield from ((name, "E066", what) for what in _rewritten(tree, older))
        yield from ((name, "E092", f"{path} had another digest") for path in _changed(tree, older, files))
        yield from ((name, "W011", what) for what in _restamped(tree, older))
        spec, listed = spec_of(older) or spec, listed | files.keys()
    if past and "contentDirectory" in tree and "contentDirectory" not in past[0][1]:
        yield past[0][0], "E019", "content directory was not set in the first version"


def _rewritten(tree: Mapping[str, Any], older: Mapping[str, Any]) -> Iterator[str]:
    """Versions of which the older inventory tells another state, by paths and the files behind them."""
    own, others = versions_of(tree), versions_of(older)
    if not others.keys() <= own.keys():
        yield f"{min(others.keys() - own.keys())} is not in the last inventory"
    for name in (name for name in others if name in own):
        if _disagree(state_of(tree, own[name]), state_of(older, others[name])):
            yield f"state of {name} is told otherwise"


def _disagree(last: Mapping[str, set[str]], older: Mapping[str, set[str]]) -> bool:
    return last.keys() != older.keys() or any(not files <= last[path] for path, files in older.items())


def _changed(tree: Mapping[str, Any], older: Mapping[str, Any], files: Mapping[str, str]) -> list[str]:
    if tree.get("digestAlgorithm") != older.get("digestAlgorithm"):
        return []
    last = files_of(tree)
    return sorted(path for path, digest in files.items() if path in last and last[path] != digest)


def _restamped(tree: Mapping[str, Any], older: Mapping[str, Any]) -> Iterator[str]:
    own, others = versions_of(tree), versions_of(older)
    for name, key in ((name, key) for name in others if name in own for key in ("created", "message", "user")):
        if own[name].get(key) != others[name].get(key):
            yield f"{key} of {name} is told otherwise"
