"""Lists that a folder gives twice, as a copy of a workbook does."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.read.codes import TWIN_ROWS
from pipeline.read.layout.turning import line_name
from pipeline.read.lines import YEAR
from pipeline.read.repeats import counts
from pipeline.read.strips import in_columns
from pipeline.read.twins import marks, twins
from pipeline.read.values.values import BY_LOOKS
from pipeline.spec import Reach
from pipeline.tables import REPEATED
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.read.lines import Extract, Line
    from pipeline.spec import Sheet

Typed = tuple[tuple[str, str], ...]


def copied_lists(extracts: Sequence[Extract], sheets: Iterable[Sheet]) -> Iterator[Finding]:
    """A finding for each list whose every row stands in an earlier list of its kind as well: a copy, counted twice.

    Rows of counts are told one by one.
    """
    known = {sheet.key: sheet for sheet in sheets}
    lists = [e for e in extracts if e.lines and not e.sheet.single and counts(e, known) is None]
    kinds = Counter(e.sheet.key for e in lists)
    earlier: dict[str, list[tuple[Extract, frozenset[Typed]]]] = {}
    for extract in lists:
        if kinds[extract.sheet.key] > 1:
            before, rows = earlier.setdefault(extract.sheet.key, []), frozenset(map(_typed, extract.lines))
            original = next((e for e, typed in before if rows <= typed), None)
            if original:
                yield _copy(extract, original)
            before.append((extract, rows))


def repeated_rows(extracts: Iterable[Extract]) -> Iterator[Finding]:
    """A finding for each row of a list of awards or works that says the same as a row before it: it would count twice.

    Rows that a copied list repeats are told with the whole list, those of a table of counts by what they count.
    """
    for extract in extracts:
        if extract.sheet.reach is Reach.PERIOD and extract.sheet.wide is None:
            seen: dict[frozenset[tuple[str, str]], int] = {}
            for line in filter(_is_read, _perhaps_twice(extract)):
                before = seen.setdefault(frozenset(_typed(line)), line.row)
                if before != line.row:
                    yield _again(extract, line.row, before)


def _perhaps_twice(extract: Extract) -> Iterator[Line]:
    """The lines that may say the same as another by all that their values alone tell of their cells."""
    lines = in_columns(extract.lines)
    names = [YEAR, *(c.name for c in extract.sheet.columns if c.kind not in BY_LOOKS)]
    (numbers,) = twins([marks([(lines.strip(name), _key) for name in names])])
    return (lines[number] for number in numbers)


def _key(value: object) -> object:
    """What values of cells that read alike have in common; a number in a column of words has a comma."""
    return fold(value).replace(",", ".") if isinstance(value, str) else value


def _is_read(line: Line) -> bool:
    """Whether every cell of the row could be read: two that could not are told, and look alike only in that."""
    return all(e.value is not None or not e.cell or not e.cell.raw.strip() for e in line.entries.values())


def _again(extract: Extract, row: int, before: int) -> Finding:
    return TWIN_ROWS.at(
        CellPlace(extract.grid.file, extract.grid.sheet, line_name(extract.grid, row)),
        found=f"dòng này giống hệt {line_name(extract.grid, before)}, đang được tính hai lần",
        expected="mỗi người, mỗi tập thể, mỗi việc ghi một lần",
        mend="ghi hai lần thì xóa một dòng; hai người, hai việc khác nhau thì không phải sửa",
    )


def _typed(line: Line) -> Typed:
    return tuple((name, fold(entry.cell.raw)) for name, entry in line.entries.items() if entry.cell and entry.cell.raw)


def _copy(extract: Extract, original: Extract) -> Finding:
    return REPEATED.at(
        CellPlace(extract.grid.file, extract.grid.sheet),
        found=f"mọi dòng của trang này đã có ở tệp {original.grid.file} · trang “{original.grid.sheet}”",
        expected="mỗi danh sách ghi một lần",
        mend="xóa một trong hai trang (hoặc chuyển bản sao của tệp ra khỏi thư mục), rồi chạy lại",
    )
