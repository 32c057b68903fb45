"""Edits that the archive keeps and that no cell and no template has yet: every build tells of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.adopt.codes import OPEN_EDITS
from pipeline.adopt.edit import Edit, from_json
from pipeline.adopt.keeping import EDITS, LIST
from pipeline.archive import ArchiveTrouble
from pipeline.findings import FilePlace
from pipeline.keep.ids import documents_id, key_of
from pipeline.keep.known import told, versions_of
from pipeline.keep.troubles import trouble_at
from pipeline.outline import all_paragraphs, read_outline
from pipeline.trace.listing import raw_told

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.build import Made, Outcome, Report, Workspace
    from pipeline.findings import Finding
    from pipeline.keep import Version
    from pipeline.ooxml import Package

_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_QUOTED: Final = 3
_LENGTH: Final = 60


def with_open_edits(store: Store, workspace: Workspace, report: Report) -> Report:
    """The report in which each document is told that a person's edits are not in its inputs or template yet."""
    try:
        return replace(report, outcomes=tuple(_told(store, workspace, outcome) for outcome in report.outcomes))
    except (ArchiveTrouble, OSError) as trouble:
        return replace(report, findings=(*report.findings, trouble_at(store.root, trouble)))


def open_edits(edits: tuple[Edit, ...], text: str) -> tuple[Edit, ...]:
    """Those of a version's edits that the document made now does not have; `text` is all its words."""
    said = _single(text)
    return tuple(edit for edit in edits if not edit.moved and _is_open(edit, said))


def _told(store: Store, workspace: Workspace, outcome: Outcome) -> Outcome:
    made = outcome.made
    if made is None or made.package is None:
        return outcome
    found = _finding(store, workspace, made)
    if found is None:
        return outcome
    made = replace(made, findings=(*made.findings, found))
    return replace(outcome, findings=(*outcome.findings, found), made=made)


def _finding(store: Store, workspace: Workspace, made: Made) -> Finding | None:
    order, key = made.order, key_of(workspace.outputs, made.order)
    every = versions_of(store, documents_id(order.office.name, order.year, order.declaration.type), key)
    last = next((v for v in reversed(every) if v.record.adopted), None)
    if last is None or made.package is None:
        return None
    edits = open_edits(told(store, last, EDITS, from_json), _all_words(made.package))
    return _open(last, edits) if edits else None


def _open(version: Version, edits: tuple[Edit, ...]) -> Finding:
    quoted = "; ".join(f"“{raw_told(e.new or e.old, _LENGTH)}” ({e.source or e.origin.value})" for e in edits[:_QUOTED])
    more = f"; và {len(edits) - _QUOTED} chỗ nữa" if len(edits) > _QUOTED else ""
    return OPEN_EDITS.at(
        FilePlace(f"bản sửa tay {version.name}"),
        found=f"{len(edits)} chỗ sửa tay không có trong văn bản lập từ Excel và mẫu: {quoted}{more}",
        expected="câu mới nằm trong ô Excel hoặc mẫu, để lần lập nào cũng có",
        mend=f"làm theo tệp “(câu sửa tay)” (trong kho: {LIST}); muốn giữ bản ấy với số liệu mới: pipeline refresh",
    )


def _is_open(edit: Edit, said: str) -> bool:
    if not edit.new:
        return _has(said, edit.old)
    if _NUMBER.findall(edit.old) == _NUMBER.findall(edit.new):
        return not _has(_NUMBER.sub("0", said), _NUMBER.sub("0", edit.new))
    return not _has(said, edit.new)


def _has(text: str, words: str) -> bool:
    return _single(words) in text


def _single(words: str) -> str:
    """The words alone: blanks single, no strokes between the cells of a row."""
    return " ".join(words.replace(" | ", " ").split())


def _all_words(package: Package) -> str:
    return " ".join(paragraph.text for paragraph in all_paragraphs(read_outline(package)))
