"""A storage root made and opened, the objects in it, and the index files that lie beside them."""

from __future__ import annotations

import json
import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from pipeline.archive import disk
from pipeline.archive.inventory import INVENTORY
from pipeline.archive.model import Store
from pipeline.archive.names import LAYOUT, LAYOUT_CONFIG, SCHEME, folder_of, id_of, uri_in, uri_of
from pipeline.archive.parsing import Unreadable, parsed
from pipeline.archive.trouble import Damaged, NewerStore, NoStore, Occupied, What
from pipeline.files import is_scratch, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT_DECLARATION: Final = "0=ocfl_1.1"
EXTENSIONS: Final = "extensions"
LAYOUT_FILE: Final = "ocfl_layout.json"
LOCK: Final = ".khoa"

_DESCRIPTION: Final = "Each object in one folder named after its id, percent-encoded"
_OBJECT = folder_of(SCHEME)
_KNOWN = {"0=ocfl_1.0", ROOT_DECLARATION}
_OWN_FILES = re.compile(r"0=.*|ocfl_.*|\..*", re.IGNORECASE)


def create_store(root: Path) -> Store:
    """The store at this folder, laid down where there is none; Occupied where something else is there."""
    if (disk.exists(root / ROOT_DECLARATION)) or _declarations(root):
        return open_store(root)
    if strangers := [entry.name for entry in disk.entries(root) if not _may_stand(entry.name)]:
        raise Occupied(root, What.OCCUPIED, strangers[0])
    config = root / EXTENSIONS / LAYOUT / "config.json"
    disk.make_folder(config.parent)
    write_whole(config, _json(LAYOUT_CONFIG))
    write_whole(root / LAYOUT_FILE, _json({"description": _DESCRIPTION, "extension": LAYOUT}))
    write_whole(root / ROOT_DECLARATION, b"ocfl_1.1\n")
    return Store(root)


def open_store(root: Path) -> Store:
    """The store at this folder; NoStore where there is none, NewerStore where it is of a later kind."""
    found = _declarations(root)
    if not found:
        raise NoStore(root, What.NO_DECLARATION)
    if len(found) > 1:
        raise Damaged(root, What.SEVERAL_DECLARATIONS)
    if found[0] not in _KNOWN:
        raise NewerStore(root / found[0], What.NEWER)
    return Store(root)


def objects(store: Store) -> tuple[str, ...]:
    """The ids of all objects, sorted; Damaged where a folder's name was cut and its inventory cannot be read."""
    return tuple(
        sorted(id_of(uri_in(name) or _uri_inside(store, name)) for name in folders(store) if _holds_object(store, name))
    )


def folders(store: Store) -> tuple[str, ...]:
    """The folders of the root that are there for objects."""
    return tuple(e.name for e in disk.entries(store.root) if e.name != EXTENSIONS and e.is_dir(follow_symlinks=False))


def object_root(store: Store, object_id: str) -> Path:
    """Where an object lies, or would lie."""
    return store.root / folder_of(uri_of(object_id))


def require_free(store: Store, folder: str, object_id: str) -> None:
    """Damaged where another object's folder differs in case only: Windows and macOS take the two for one."""
    for name in folders(store):
        if name.casefold() == folder.casefold():
            raise Damaged(store.root / name, What.CASE_TWIN, object_id=object_id)


def root_file(store: Store, name: str) -> bytes | None:
    """An index file beside the objects; OCFL lets other files stand there and only there (4.1, E087)."""
    path = store.root / _index_name(name)
    return disk.content(path) if path.is_file() else None


def put_root_file(store: Store, name: str, content: bytes) -> None:
    """Writes an index file beside the objects, whole or not at all; FileBusy while another program holds it."""
    write_whole(store.root / _index_name(name), content)


def root_files(store: Store) -> tuple[str, ...]:
    """The names of the index files beside the objects."""
    found = (entry.name for entry in disk.entries(store.root) if entry.is_file(follow_symlinks=False))
    return tuple(name for name in found if not _OWN_FILES.fullmatch(name) and not is_scratch(name))


def _index_name(name: str) -> str:
    if not name or PurePath(name).name != name or _OWN_FILES.fullmatch(name):
        raise ValueError(f"{name!r} is no name for an index file")
    return name


def _declarations(root: Path) -> tuple[str, ...]:
    return tuple(entry.name for entry in disk.entries(root) if entry.name.startswith("0="))


def _may_stand(name: str) -> bool:
    """What an interrupted creation leaves, and files that are nobody's work."""
    return name in {EXTENSIONS, LAYOUT_FILE, LOCK} or is_scratch(name)


def _holds_object(store: Store, folder: str) -> bool:
    """By its name or declaration; what people and systems put beside the objects is no object."""
    if folder.startswith(_OBJECT):
        return True
    return any(entry.name.startswith("0=ocfl_object_") for entry in disk.entries(store.root / folder))


def _uri_inside(store: Store, folder: str) -> str:
    path = store.root / folder / INVENTORY
    try:
        return parsed(disk.content(path)).uri
    except (FileNotFoundError, Unreadable) as error:
        raise Damaged(path, What.INVENTORY) from error


def _json(tree: Mapping[str, object]) -> bytes:
    return (json.dumps(tree, indent=1, sort_keys=True) + "\n").encode()
