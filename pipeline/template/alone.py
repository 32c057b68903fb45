"""Tags that must stand alone, and what would be lost beside them; notes where Word allows none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import w
from pipeline.template.codes import LOST_WORDS, NOTE_PLACE
from pipeline.template.stretches import words_beside
from pipeline.template.words import own_text
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
            report.tell(LOST_WORDS, line, f"“{beside}” đứng cạnh thẻ {{%{line.form} %}} sẽ mất", _mend(line.form))
        if not line.notes and next(line.paragraph.iter(w("footnoteReference")), None) is not None:
            report.tell(NOTE_PLACE, line, "chú thích đặt ở đây", "đưa chú thích ra phần thân văn bản")


def _beside(line: Stretch) -> str:
    if not line.form:
        return ""
    hanging = next(line.paragraph.iter(w("footnoteReference"), w("drawing"), w("pict")), None)
    words = words_beside(_whole(line))
    return words if words or hanging is None else "chú thích hoặc hình"


def _whole(line: Stretch) -> str:
    """The text of the paragraph, for a row's tag that of its row."""
    row = next(line.paragraph.iterancestors(w("tr")), None)
    return nfc(own_text(row)) if line.form == "tr" and row is not None else line.quote


def _mend(form: str) -> str:
    return "đưa thẻ xuống một hàng riêng của bảng" if form == "tr" else "đưa thẻ xuống một đoạn riêng"
