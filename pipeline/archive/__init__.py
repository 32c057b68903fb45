"""What was made, kept for good: objects with their versions in an OCFL 1.1 storage root."""

from __future__ import annotations

from pipeline.archive.backup import Backup, backup
from pipeline.archive.bag import export_bag, import_bag
from pipeline.archive.branches import branched_from
from pipeline.archive.checks import check, check_object
from pipeline.archive.fault import Fault
from pipeline.archive.joining import Deed, Joined
from pipeline.archive.model import ObjectVersion, Stamp, Store, StoredObject
from pipeline.archive.reading import describe, read
from pipeline.archive.recovery import Recovery
from pipeline.archive.store import create_store, objects, open_store, put_root_file, root_file, root_files
from pipeline.archive.trouble import ArchiveTrouble, Damaged, DamagedBag, Foreign, NewerStore, NoStore, Occupied, What
from pipeline.archive.writing import changing, put, recover

__all__ = [
    "ArchiveTrouble",
    "Backup",
    "Damaged",
    "DamagedBag",
    "Deed",
    "Fault",
    "Foreign",
    "Joined",
    "NewerStore",
    "NoStore",
    "ObjectVersion",
    "Occupied",
    "Recovery",
    "Stamp",
    "Store",
    "StoredObject",
    "What",
    "backup",
    "branched_from",
    "changing",
    "check",
    "check_object",
    "create_store",
    "describe",
    "export_bag",
    "import_bag",
    "objects",
    "open_store",
    "put",
    "put_root_file",
    "read",
    "recover",
    "root_file",
    "root_files",
]
