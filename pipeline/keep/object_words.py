"""What the archive's objects are called before people: documents by their names, inputs by office and year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.archive import ArchiveTrouble, branched_from
from pipeline.keep.known import versions_in

if TYPE_CHECKING:
    from pipeline.archive import Store

_INPUTS: Final = re.compile(r"vao/(?P<office>.+)/(?P<year>\d{4})")
_DOCUMENTS: Final = re.compile(r"van-ban/(?P<office>.+)/(?P<year>\d{4})/(?P<type>[^/]+)")
_TOP: Final = "_"


def object_named(store: Store, object_id: str) -> str:
    """The object as people know it: its documents with their last versions, where they can be read."""
    try:
        last = {v.record.key: v.name for v in versions_in(store, object_id)}
    except ArchiveTrouble:
        last = {}
    return f"văn bản {'; '.join(sorted(last.values()))}" if last else object_told(object_id)


def object_told(object_id: str) -> str:
    """The object as its id tells: what it holds, of which office and year."""
    own = branched_from(object_id) or object_id
    inputs, documents = _INPUTS.fullmatch(own), _DOCUMENTS.fullmatch(own)
    found = inputs or documents
    if found is None:
        return f"mục “{object_id}”"
    what = "tệp nhập và mẫu" if inputs else f"văn bản loại {found['type']}"
    office = "" if found["office"] == _TOP else f" của {found['office']}"
    return f"{what}{office}, năm {found['year']}" + (" (của kho khác)" if own != object_id else "")
