"""After a build: every document that is new goes into the archive, with its PDF where LibreOffice is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.archive import ArchiveTrouble, changing, root_file
from pipeline.build.pdf import PREVIEW, convert_all, find_libreoffice, has_times
from pipeline.keep.fresh import ToKeep, is_kept
from pipeline.keep.ids import key_of
from pipeline.keep.indexing import PAGE, index
from pipeline.keep.keeping import keep
from pipeline.keep.memory import remember
from pipeline.keep.pieces import stem
from pipeline.keep.troubles import trouble_at
from pipeline.ooxml import write_package

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.archive import Store
    from pipeline.build import Made, Report, Workspace
    from pipeline.findings import Finding
    from pipeline.keep.keeping import Kept
    from pipeline.ooxml import Package


def keep_built(store: Store, workspace: Workspace, report: Report) -> tuple[tuple[Kept, ...], tuple[Finding, ...]]:
    """What became of each delivered document in the archive; with the findings, where it could not be written."""
    try:
        documents = _to_keep(store, workspace, report)
        with changing(store):
            kept = keep(store, workspace, documents)
            held = index(store) if any(one.is_new for one in kept) or root_file(store, PAGE) is None else ()
        remember(workspace.outputs, store)
    except (ArchiveTrouble, OSError) as trouble:
        return (), (trouble_at(store.root, trouble),)
    return kept, held


def _to_keep(store: Store, workspace: Workspace, report: Report) -> list[ToKeep]:
    made = [(o.made, o.made.package) for o in report.outcomes if o.delivery and o.made and o.made.package]
    fresh = [(m, package) for m, package in made if not is_kept(store, workspace, m.order, package)]
    printed = dict(zip((id(package) for _, package in fresh), _pdfs([p for _, p in fresh]), strict=True))
    return [_one(workspace, m, package, printed.get(id(package))) for m, package in made]


def _one(workspace: Workspace, made: Made, package: Package, pdf: bytes | None) -> ToKeep:
    name = stem(key_of(workspace.outputs, made.order))
    named = f"{name}.pdf" if has_times() else f"{name} {PREVIEW}.pdf"
    return ToKeep(made, package, pdf, named if pdf is not None else "")


def _pdfs(packages: Sequence[Package]) -> Iterator[bytes | None]:
    program = find_libreoffice() if packages else None
    if program is None:
        yield from (None for _ in packages)
        return
    yield from convert_all(program, [write_package(package) for package in packages])
