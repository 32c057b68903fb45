"""The rules of an inventory's manifest and fixity block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from pipeline.archive.checks.paths import content_path_faults
from pipeline.archive.checks.tree import directory_of, in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.archive.checks.told import Told

# The fixity algorithms of OCFL 1.1 and of its extensions 0001 and 0009, with the digits of their digests.
FIXITY: Final = {
    "md5": 32,
    "sha1": 40,
    "sha256": 64,
    "sha512": 128,
    "sha512/256": 64,
    "blake2b-160": 40,
    "blake2b-256": 64,
    "blake2b-384": 96,
    "blake2b-512": 128,
    "size": 0,
}


def manifest_faults(tree: Mapping[str, Any]) -> Iterator[Told]:
    """What is wrong with the manifest (3.5.2)."""
    manifest = tree.get("manifest", {})
    if not isinstance(manifest, dict):
        yield "E041", "manifest is no JSON object"
        return
    yield from _digest_faults(manifest, str(tree.get("digestAlgorithm", "sha512")), ("E025", "E092", "E096"))
    paths = [path for paths in manifest.values() if isinstance(paths, list) for path in paths]
    yield from content_path_faults(paths, in_order(tree) or None, directory_of(tree))


def used_digest_faults(tree: Mapping[str, Any]) -> Iterator[Told]:
    """Digests that a state names and the manifest does not, and the other way (3.5.2, 3.5.3.1)."""
    manifest, names = tree.get("manifest"), in_order(tree)
    if not isinstance(manifest, dict) or not names:
        return
    states = [block.get("state") for name in names if isinstance(block := tree["versions"][name], dict)]
    used = {digest for state in states if isinstance(state, dict) for digest in state}
    for digest in sorted(used - manifest.keys()):
        yield "E050", f"digest {digest[:12]}… is not in the manifest"
    for digest in sorted({d.lower() for d in manifest if _is_digest(d, tree)} - {d.lower() for d in used}):
        yield "E107", f"digest {digest[:12]}… is in no version"


def fixity_faults(tree: Mapping[str, Any]) -> Iterator[Told]:
    """What is wrong with the fixity block (3.5.4)."""
    fixity = tree.get("fixity", {})
    if not isinstance(fixity, dict):
        yield "E111", "fixity is no JSON object"
        return
    for algorithm, block in fixity.items():
        if algorithm not in FIXITY:
            yield "E056", f"fixity algorithm {algorithm!r}"
        elif not isinstance(block, dict):
            yield "E057", f"fixity block {algorithm} is no JSON object"
        else:
            yield from _digest_faults(block, algorithm, ("E057", "E057", "E097"))
            yield from _unknown_path_faults(block, tree)


def _digest_faults(block: Mapping[str, Any], algorithm: str, clauses: tuple[str, str, str]) -> Iterator[Told]:
    form, no_list, twice = clauses
    digits = FIXITY.get(algorithm, 128)
    seen = set()
    for digest, paths in block.items():
        if not re.fullmatch(rf"[0-9a-fA-F]{{{digits}}}" if digits else "[0-9]+", digest):
            yield form, f"digest {digest[:12]}… is none of {algorithm}"
        elif not isinstance(paths, list):
            yield no_list, f"digest {digest[:12]}… has no list of paths"
        elif digest.lower() in seen:
            yield twice, f"digest {digest[:12]}… stands twice"
        seen.add(digest.lower())


def _is_digest(digest: str, tree: Mapping[str, Any]) -> bool:
    return len(digest) == FIXITY.get(str(tree.get("digestAlgorithm")), 128)


def _unknown_path_faults(block: Mapping[str, Any], tree: Mapping[str, Any]) -> Iterator[Told]:
    manifest = tree.get("manifest")
    lists = manifest.values() if isinstance(manifest, dict) else ()
    known = {path for paths in lists if isinstance(paths, list) for path in paths if isinstance(path, str)}
    for paths in block.values():
        for path in paths if isinstance(paths, list) else ():
            if path not in known:
                yield "E057", f"fixity of {path!r}, which is not in the manifest"
