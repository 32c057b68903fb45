"""The rules of an inventory's versions: their numbers, times, states and makers."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pipeline.archive.checks.paths import logical_path_faults
from pipeline.archive.checks.tree import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.archive.checks.told import Told

_CREATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_DIGEST = {"sha512": re.compile(r"[0-9a-fA-F]{128}"), "sha256": re.compile(r"[0-9a-fA-F]{64}")}


def sequence_faults(tree: Mapping[str, Any]) -> Iterator[Told]:
    """What is wrong with the numbers of the versions, and with the head (3.5.1, 3.5.3)."""
    versions = tree.get("versions", {"v1": {}})
    if not isinstance(versions, dict):
        yield "E044", "versions is no JSON object"
    elif not versions:
        yield "E008", "there is no version"
    elif not (names := in_order(tree)):
        yield "E009", "there is no first version"
    else:
        if len(names) < len(versions):
            yield "E010", f"{min(versions.keys() - set(names))} is out of the sequence"
        if "head" in tree and tree["head"] != names[-1]:
            yield "E040", f"head {tree['head']!r} is not {names[-1]}"


def version_faults(tree: Mapping[str, Any]) -> Iterator[Told]:
    """What is wrong with each version's own block (3.5.3)."""
    versions = tree.get("versions", {})
    if not isinstance(versions, dict):
        return
    for name, block in versions.items():
        if not isinstance(block, dict):
            yield "E047", f"{name} is no JSON object"
            continue
        rules = (_created_faults, _state_faults, _maker_faults)
        told = (fault for rule in rules for fault in rule(block, str(tree.get("digestAlgorithm", "sha512"))))
        yield from ((clause, f"{name}: {what}") for clause, what in told)


def _created_faults(block: Mapping[str, Any], _: str) -> Iterator[Told]:
    if "created" not in block:
        yield "E048", "created is missing"
    elif not isinstance(block["created"], str) or not _is_time(block["created"]):
        yield "E049", f"created {block['created']!r}"


def _is_time(text: str) -> bool:
    if not _CREATED.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _state_faults(block: Mapping[str, Any], algorithm: str) -> Iterator[Told]:
    if "state" not in block:
        yield "E048", "state is missing"
    elif not isinstance(block["state"], dict):
        yield "E050", "state is no JSON object"
    else:
        form = _DIGEST.get(algorithm, _DIGEST["sha512"])
        for digest, paths in block["state"].items():
            if not form.fullmatch(digest) or not isinstance(paths, list):
                yield "E050", f"digest {digest[:12]}… or its paths"
        lists = (paths for paths in block["state"].values() if isinstance(paths, list))
        yield from logical_path_faults([path for paths in lists for path in paths])


def _maker_faults(block: Mapping[str, Any], _: str) -> Iterator[Told]:
    if not isinstance(block.get("message", ""), str):
        yield "E094", "message is no text"
    if "user" in block:
        user = block["user"]
        if not isinstance(user, dict) or not isinstance(user.get("name"), str):
            yield "E054", "user has no name"
        elif not isinstance(user.get("address", ""), str):
            yield "E054", "address is no text"
