"""What a person is told to do with a sentence that he changed, by where its words came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.adopt.edit import Origin
from pipeline.trace.listing import raw_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.adopt.origins import Source
    from pipeline.adopt.this_year import ThisYear
    from pipeline.outline import Paragraph
    from pipeline.refresh import HandEdit

_QUOTED: Final = 60
_LABEL: Final = "sửa mẫu, hoặc giữ trong bản sửa tay"
_NOW: Final = "ghi câu mới vào"
_GONE: Final = "ghi lời năm nay, không có câu ấy, vào"
_PLACES: Final = {
    Origin.CELL: "ô Excel nêu ở phần nguồn",
    Origin.TEMPLATE: "đoạn mẫu nêu ở phần nguồn (giữ nguyên các chỗ trong ngoặc {{ }})",
}


def todo(edit: HandEdit, sources: Sequence[Source], line: Paragraph | None, this_year: ThisYear | None = None) -> str:
    """What brings the new words to where the old ones came from; `line` is the paragraph that they stood in.

    Where the old words are last year's, the new ones go to where those of `this_year` belong.
    """
    if edit.moved and edit.old == edit.new:
        return "muốn giữ thứ tự mới thì chuyển đoạn này trong mẫu, hoặc đổi thứ tự dòng trong Excel"
    told = ["số liệu bị gõ đè: Excel sai thì sửa ô, văn bản sai thì sửa lại văn bản"]
    told = told if any(s.origin is Origin.FIGURE for s in sources) else []
    labels = [s for s in sources if s.piece is not None and not s.runs]
    where = next((_PLACES[s.origin] for s in sources if s.origin in _PLACES and s not in labels), "")
    ours = _this_year(sources, this_year) if where == _PLACES[Origin.CELL] else ""
    if ours:
        told.append(f"ô nêu ở phần nguồn là của năm trước, đừng sửa: {_NOW if edit.new else _GONE} {ours}")
    elif where:
        told.append(_words(edit, where, line))
    elif labels:
        told.append(_LABEL)
    return "; ".join(told) or "tìm ô hoặc đoạn mẫu có câu cũ, hoặc thêm câu mới vào nơi phù hợp"


def _this_year(sources: Sequence[Source], this_year: ThisYear | None) -> str:
    """The first place of this year that stands for one of last year's; empty where there is none."""
    if this_year is None:
        return ""
    return next((place for s in sources if s.piece and (place := this_year.place(s.piece.cells))), "")


def _words(edit: HandEdit, where: str, line: Paragraph | None) -> str:
    if edit.at is None:
        return f"thêm câu mới sau “{raw_told(line.text if line else '', _QUOTED)}”, ở {where}"
    if not edit.old:
        return f"thêm câu mới vào {where}"
    return f"đưa câu mới vào {where}, thay câu cũ" if edit.new else f"bỏ câu cũ ở {where}"
