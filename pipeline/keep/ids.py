"""The names by which documents are known: keys for people, ids for the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.build.naming import document_path
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.build import Order

_TOP: Final = "_"


def key_of(outputs: Path, order: Order) -> str:
    """The document's path in outputs without its ending: `lam-giang/2026/Bao cao tong ket 2022-2026`."""
    path = document_path(outputs, order, draft=False).relative_to(outputs)
    return nfc(path.with_suffix("").as_posix())


def documents_id(office: str, year: int, kind: str) -> str:
    """The id of the object that holds the documents of a type and office-year."""
    return f"van-ban/{office or _TOP}/{year}/{kind}"


def is_documents(object_id: str) -> bool:
    """Whether an object holds documents."""
    return object_id.startswith("van-ban/")
