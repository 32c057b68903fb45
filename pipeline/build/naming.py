"""Where a document's file lies below `outputs/` and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.files import safe_name

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.build.order import Order

DRAFT = "(du thao)"


def document_path(outputs: Path, order: Order, *, draft: bool) -> Path:
    """`outputs/<cơ quan>/<năm>/<tên tệp>.docx`; a draft has its own name, so that it never touches the document."""
    name = order.declaration.file_name.format(tu=order.period.first, den=order.period.last)
    stem = safe_name(f"{name} {DRAFT}" if draft else name)
    folder = outputs.joinpath(*(part for part in (order.office.name, str(order.year)) if part))
    return folder / f"{stem}.docx"
