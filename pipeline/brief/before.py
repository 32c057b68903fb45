"""The same figures a period before: from that document in the archive, or reckoned from that year's workbooks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.build.computing import computed
from pipeline.compute import Period
from pipeline.content import loads
from pipeline.keep import order_of, piece, shelf_of, versions
from pipeline.keep.pieces import CONTENT, stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.archive import Store
    from pipeline.build import Workspace
    from pipeline.content import Content, Figure
    from pipeline.keep import Version


@dataclass(frozen=True, slots=True)
class Before:
    """The figures of the period before by name, and how people name that period with where its figures come from."""

    label: str
    figures: Mapping[str, Figure]


def before(store: Store, workspace: Workspace | None, version: Version, content: Content) -> Before | None:
    """What the document would have said of the period before; None where nobody knows."""
    first, last = content.document.period_from, content.document.period_to
    span = last - first + 1
    label = f"năm {last - span}" if span == 1 else f"{first - span}-{last - span}"
    archived = _archived(store, version, (first - span, last - span))
    if archived is not None:
        return Before(label, _known(archived))
    reckoned = _reckoned(workspace, version, first - span, last - span) if workspace else None
    return Before(f"{label} (tính từ tệp Excel của kỳ ấy)", _known(reckoned)) if reckoned else None


def _archived(store: Store, version: Version, period: tuple[int, int]) -> Content | None:
    """The last version of the document of the same office and type about that period."""
    record = version.record
    for one in reversed(versions(store)):
        other = one.record
        holds = f"{stem(other.key)}/{CONTENT}" in one.paths
        if holds and (other.office, other.type) == (record.office, record.type) and other.key != record.key:
            content = loads(piece(store, one, CONTENT).decode())
            if (content.document.period_from, content.document.period_to) == period:
                return content
    return None


def _reckoned(workspace: Workspace, version: Version, first: int, last: int) -> Content | None:
    shelf = shelf_of(workspace)
    order = order_of(version.record, shelf)
    if order is None or any(year not in order.office.years for year in range(first, last + 1)):
        return None
    return computed(replace(order, year=last, period=Period(first, last, last)), shelf)[0]


def _known(content: Content) -> Mapping[str, Figure]:
    return {f.name: f for f in content.every_figure() if f.value is not None}
