"""Tags that must stand alone, and what would be lost beside them; notes where Word allows none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import w
from pipeline.tags import Form, misplaced_note, own_text, words_beside, words_lost
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.template.report import Report
    from pipeline.template.stretches import Stretch


def tell_lost_words(lines: Iterable[Stretch], report: Report) -> None:
    """Tells of words beside `{%p %}` and `{%tr %}`, which vanish, and of notes that cannot stay."""
    for line in lines:
        beside = _beside(line)
        if beside:
            report.add(words_lost(report.place(line), beside, line.form))
        if not line.notes and next(line.paragraph.iter(w("footnoteReference")), None) is not None:
            report.add(misplaced_note(report.place(line)))


def _beside(line: Stretch) -> str:
    if not line.form:
        return ""
    hanging = next(line.paragraph.iter(w("footnoteReference"), w("drawing"), w("pict")), None)
    words = words_beside(_whole(line))
    return words if words or hanging is None else "chú thích hoặc hình"


def _whole(line: Stretch) -> str:
    """The text of the paragraph, for a row's tag that of its row."""
    row = next(line.paragraph.iterancestors(w("tr")), None)
    return nfc(own_text(row)) if line.form is Form.ROW and row is not None else line.quote
