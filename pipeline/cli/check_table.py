"""The table of many files on the screen: findings by severity, rules by fate, in eighty columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.cli.check_verdict import unrecognised
from pipeline.cli.wrapping import indented
from pipeline.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.cli.checking import Checked

HEADS: Final = ("Lỗi", "Cảnh báo", "Lưu ý", "Đã soát", "Không áp dụng", "Không soát được")
_SCREEN: Final = (
    ("", "", "Cảnh", "Lưu", "Đã", "Không", "Không"),
    ("Tệp", "Lỗi", "báo", "ý", "soát", "áp dụng", "soát được"),
)
_NAME: Final = 38


def table(checked: Sequence[Checked]) -> Iterator[str]:
    """The table's lines; below a file, the parts of it that were not recognised."""
    rows = [(short(one.file), *map(str, figures(one))) for one in checked]
    widths = [max(len(row[n]) for row in (*_SCREEN, *rows)) for n in range(len(_SCREEN[0]))]
    for head in _SCREEN:
        yield _row(head, widths)
    for one, row in zip(checked, rows, strict=True):
        yield _row(row, widths)
        if lacks := unrecognised(one.result):
            yield from indented("  không nhận ra: ", ", ".join(lacks))


def figures(one: Checked) -> tuple[int | str, ...]:
    """A file's row in the table: findings by severity, rules by fate; a dash where it could not be opened."""
    found = tuple(sum(f.severity is s for f in one.findings) for s in Severity)
    if one.result is None:
        return (*found, "-", "-", "-")
    return (*found, len(one.result.applied), len(one.result.not_applicable), len(one.result.unreadable))


def short(path: str) -> str:
    """The path, or as many of its last steps as the column holds; of a longer name its two ends."""
    if len(path) <= _NAME:
        return path
    steps = path.split("/")
    kept = next((tail for n in range(1, len(steps)) if len(tail := f"…/{'/'.join(steps[n:])}") <= _NAME), "")
    end = _NAME // 2
    return kept or f"{steps[-1][: _NAME - end - 1]}…{steps[-1][-end:]}"


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    name, *counts = (
        cell.rjust(width) if n else cell.ljust(width) for n, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join((name, *counts))
