"""The files of a sign-off laid down: the facts, what was sent, and the records whose place they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.archive import describe, put
from pipeline.keep.issued import FACTS, earlier_folders, to_json
from pipeline.keep.known import piece
from pipeline.keep.maker import maker, stamp
from pipeline.keep.pieces import ISSUED, SENT, stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.archive import Store
    from pipeline.keep.attachment import Attachment
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version


def put_signed(
    store: Store, version: Version, facts: Issued, attached: Attachment | None, before: Version | None
) -> None:
    """Writes the version with its facts; the files of an earlier sign-off stand beside them under its number.

    Another version that was signed off by mistake is unsigned once this one is signed.
    """
    files = _unsigned(store, version) | (_earlier(store, before) if before else {})
    files[FACTS] = to_json(facts)
    if attached is not None:
        files[f"{SENT}/{facts.attached}"] = attached.content
    again = f", ghi lại ({facts.reason})" if before else ""
    _put(store, version, files, f"ban hành {version.name}: số {facts.number} ngày {facts.day:%d/%m/%Y}{again}")
    if before is not None and before.name != version.name:
        _put(store, before, _unsigned(store, before), f"bỏ ban hành {before.name}: bản ban hành là {version.name}")


def _unsigned(store: Store, version: Version) -> dict[str, bytes]:
    """The version's files by name, without those of a sign-off."""
    folder = f"{stem(version.record.key)}/"
    names = [path.removeprefix(folder) for path in version.paths]
    return {name: piece(store, version, name) for name in names if not name.startswith(f"{ISSUED}/")}


def _earlier(store: Store, before: Version) -> dict[str, bytes]:
    """All that is kept of earlier sign-offs, the last one under the next number."""
    folder = f"{stem(before.record.key)}/"
    names = [p.removeprefix(folder) for p in before.paths if p.startswith(f"{folder}{ISSUED}/")]
    older = tuple(earlier_folders(before))
    last = f"{ISSUED}/lan-{len(older) + 1}"
    kept = {name: piece(store, before, name) for name in names}
    is_older = {name: name.startswith(tuple(f"{one}/" for one in older)) for name in names}
    return {n if is_older[n] else f"{last}{n.removeprefix(ISSUED)}": content for n, content in kept.items()}


def _put(store: Store, version: Version, files: Mapping[str, bytes], message: str) -> None:
    folder = f"{stem(version.record.key)}/"
    stored = describe(store, version.object_id)
    others = [path for path in stored.head.state if not path.startswith(folder)] if stored else []
    named = {f"{folder}{name}": content for name, content in files.items()}
    put(store, version.object_id, named, stamp(maker(), message), kept=others)
