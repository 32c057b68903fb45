"""Work that makes very many objects, none of them in a circle, without the collector of circles walking them all."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def unwatched() -> Iterator[None]:
    """The work inside runs without the collector, which goes on afterwards if it was on before.

    It took a quarter of the time of reading seven hundred returns.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
