"""What the user is told of cells with old letters: which were converted, and what of a mixed cell could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace
from pipeline.spreadsheet.addresses import address
from pipeline.spreadsheet.codes import CONVERTED, MIXED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.grid import Grid
    from pipeline.spreadsheet.lettered_looks import Change
    from pipeline.vietnamese.legacy import Mixture

_EXAMPLES: Final = 3


def converted(grid: Grid, changes: Mapping[Position, Change]) -> Finding:
    """The notice about a worksheet's converted cells."""
    names = " và ".join(sorted({change.encoding for change in changes.values()}))
    places = ", ".join(address(*at) for at in list(changes)[:_EXAMPLES]) + ("…" if len(changes) > _EXAMPLES else "")
    first = next(iter(changes.values()))
    return CONVERTED.at(
        CellPlace(grid.file, grid.sheet),
        found=f"{len(changes)} ô gõ bằng mã {names} ({places}); “{first.before}” đọc là “{first.after}”",
        expected="chữ gõ bằng phông Unicode (Times New Roman, Arial…)",
        mend="chương trình đã tự chuyển khi đọc, tệp của bạn giữ nguyên; xem lại vài ô, đúng thì không phải sửa",
    )


def in_doubt(grid: Grid, at: Position, cell: Mixture, *, is_proven: bool) -> tuple[Finding, ...]:
    """The finding about what of a mixed cell stays as it was typed: words in doubt, or all that looks old."""
    looks_old = tuple(old for old, new in cell.parts if old != new)
    words = cell.doubtful if is_proven else looks_old if cell.words else ()
    if not words:
        return ()
    found = f"chữ Unicode lẫn chữ mã {cell.scheme.name} trong một ô; {_quoted(words)} chưa rõ là mã nào nên để nguyên"
    return (
        MIXED.at(
            grid.place(*at),
            found=found,
            expected="cả ô gõ bằng phông Unicode (Times New Roman, Arial…)",
            mend=f"gõ lại ô {address(*at)} bằng phông Unicode, lưu tệp rồi chạy lại",
        ),
    )


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in words[:_EXAMPLES]) + ("…" if len(words) > _EXAMPLES else "")
