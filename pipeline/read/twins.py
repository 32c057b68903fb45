"""Lines of which some may say the same, found among very many by a number for each that equal ones share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.read.strips import Strip


def marks(columns: Sequence[tuple[Strip, Callable[[Any], object]]]) -> list[int]:
    """A number for each line: the same where every column says the same by its key, and hardly ever else."""
    return list(map(hash, zip(*(_keyed(strip, key) for strip, key in columns), strict=True)))


def _keyed(strip: Strip, key: Callable[[Any], object]) -> list[object]:
    known = {value: key(value) for value in dict.fromkeys(strip.values)}
    return [known[value] for value in strip.values]


def twins(lists: Sequence[Sequence[int]]) -> list[list[int]]:
    """In each list the places of the marks that stand more than once in all of them."""
    every = [np.asarray(own, dtype=np.int64) for own in lists]
    known, times = np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *every]), return_counts=True)
    return [np.flatnonzero(np.isin(own, known[times > 1])).tolist() for own in every]
