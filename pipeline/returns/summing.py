"""In a few words how many units have sent their returns, and who has not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.returns.model import State

if TYPE_CHECKING:
    from pipeline.returns.model import Returns

_ORDER: Final = (
    State.TWICE, State.LAST_YEARS, State.UNREADABLE, State.UNDECIDED, State.BLANK, State.ENTERED, State.NOT_SENT,
)  # fmt: skip
_MOST: Final = 5


def summed(returns: Returns) -> str:
    """How many units have sent one, and how many stand otherwise: 38 trên 40 đơn vị đã gửi; 2 chưa gửi."""
    counts = [(state, returns.count(state)) for state in _ORDER]
    others = [f"{count} {state}" for state, count in counts if count]
    return "; ".join([f"{returns.count(State.SENT)} trên {len(returns.standings)} đơn vị đã gửi", *others])


def named(returns: Returns) -> str:
    """The same, with the names of the units that have not sent one which can be counted."""
    told = [(state, returns.names(state)) for state in _ORDER if state is not State.ENTERED]
    lists = [f"{state}: {_few(names)}" for state, names in told if names]
    return "; ".join(
        [f"{returns.count(State.SENT, State.ENTERED)} trên {len(returns.standings)} đơn vị đã có số", *lists]
    )


def _few(names: tuple[str, ...]) -> str:
    more = f" và {len(names) - _MOST} đơn vị khác" if len(names) > _MOST else ""
    return ", ".join(names[:_MOST]) + more
