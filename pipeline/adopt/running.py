"""Which texts of a version come from a column of running text, and so may have a sentence replaced in their cell."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.keep import laid_out
from pipeline.spec import ColumnKind, column_kinds, load_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
    from pipeline.keep import Record
    from pipeline.spec import Declaration


def running_texts(store: Store, record: Record) -> frozenset[str]:
    """The names of texts, and of lists with a column, that the version's declaration takes from columns of “văn”."""
    with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
        declarations, _ = load_all(laid_out(store, record, Path(scratch)).templates)
    return frozenset(name for d in declarations if d.type == record.type for name in _running(d))


def _running(declaration: Declaration) -> Iterator[str]:
    kinds = {sheet.key: column_kinds(declaration.sheets, sheet.key) for sheet in declaration.sheets}
    for text in declaration.texts:
        if kinds.get(text.sheet, {}).get(text.column) is ColumnKind.RICH:
            yield text.name
    for table in declaration.tables:
        own = kinds.get(table.sheet, {})
        yield from (f"{table.name}.{column}" for column in table.columns if own.get(column) is ColumnKind.RICH)
