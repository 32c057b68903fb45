"""Where a run's words go: the screen in any console encoding, and progress once a run takes longer than a second."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PATIENCE = 1.0


def speak_utf8() -> None:
    """Makes the console take Vietnamese; a console that cannot show a letter shows a sign instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


@contextmanager
def progress(deed: str = "Đang lập") -> Iterator[Callable[[str, int, int], None]]:
    """A teller of progress in a deed; it stays silent for the first second, and wherever nobody watches the screen."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console

    started = time.monotonic()
    status = Console(stderr=True).status("")

    def tell(title: str, number: int, count: int) -> None:
        status.update(f"{deed} {number}/{count}{title and f': {title}'}")
        if time.monotonic() - started > _PATIENCE:
            status.start()

    try:
        yield tell
    finally:
        status.stop()


def say(*lines: Any) -> None:
    """Prints lines to the screen."""
    import click

    for line in lines:
        click.echo(str(line))
