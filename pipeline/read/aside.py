"""What stands in a workbook for people only: guide and lists, last year's figures, sums that nobody worked out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet import Broken
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.spreadsheet import Grid, Value

GUIDE: Final = "Hướng dẫn"
GUIDE_TITLE: Final = "HƯỚNG DẪN ĐIỀN BIỂU"
LISTS: Final = "Danh sách để chọn"
LAST_YEAR: Final = "Năm trước"

_TABS: Final = frozenset(map(fold, (GUIDE, LISTS)))
_PAST: Final = re.compile(r"(số |số liệu |kết quả )?năm trước\b.*", re.DOTALL)
_OWN_SUM: Final = re.compile(r'IF\(COUNT\(([^()"]+)\)=0([,;])""\2SUM\(\1\)\)')


def is_for_people(tab: str) -> bool:
    """Whether a worksheet that is none of the declared ones is a guide or the lists behind drop-downs."""
    return fold(tab) in _TABS


def is_ours(grid: Grid) -> bool:
    """Whether a worksheet is the guide of one of our forms or its hidden lists, whose words look like headings."""
    first = grid.at(0, 0)
    titled = isinstance(first, str) and fold(first) == fold(GUIDE_TITLE)
    return (titled and fold(grid.sheet) == fold(GUIDE)) or (grid.hidden and fold(grid.sheet) == fold(LISTS))


def is_last_years(labels: Iterable[str]) -> bool:
    """Whether a column headed so holds last year's figures, which stand there to be compared with."""
    return any(_PAST.fullmatch(fold(label)) for label in labels)


def own_sum(cells: str) -> str:
    """The formula of a sum in our forms, without “=”: blank while all its cells are, since blank is not zero."""
    return f'IF(COUNT({cells})=0,"",SUM({cells}))'


def is_idle(value: Value) -> bool:
    """Whether a cell holds such a sum without a result, as a program leaves it that does not calculate."""
    return isinstance(value, Broken) and bool(_OWN_SUM.fullmatch(value.formula))
