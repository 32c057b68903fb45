"""The engine that tracks changes: python-redlines with Docxodus, an extra of this program, without a network."""

from __future__ import annotations

import subprocess
from getpass import getuser
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING, Any, Final

from pipeline.files import exclusive
from pipeline.ooxml import read_package, write_package

if TYPE_CHECKING:
    from pipeline.ooxml import Package

INSTALL: Final = 'pip install "vks-pipeline[redline]"'
MOMENT: Final = "2000-01-01T00:00:00Z"
"""The time that every tracked change bears: the same inputs give the same bytes."""
_WAIT: Final = 120.0


class RedlineTrouble(Exception):  # noqa: N818 - the room's word for it
    """No redline came about."""


class NoEngine(RedlineTrouble):
    """The extra `redline` is not installed, or not for this kind of computer; the text says what to do."""


class EngineFailed(RedlineTrouble):
    """The engine could not read one of the documents; the text is its own."""


def tracked(old: Package, new: Package, author: str) -> Package:
    """The new document with what changed since the old one as insertions and deletions."""
    engine = _engine()
    try:
        result, _, _ = engine.run_redline(
            author, original=write_package(old), modified=write_package(new), date_time=MOMENT
        )
    except (subprocess.CalledProcessError, OSError) as error:
        raise EngineFailed(str(error)) from error
    return read_package(bytes(result))


def _engine() -> Any:
    """The engine; its program is unpacked at the first use, by one process alone."""
    try:
        from python_redlines import DocxodusEngine

        with exclusive(Path(gettempdir()) / f"vks-pipeline-redline-{getuser()}.lock", wait=_WAIT):
            return DocxodusEngine()
    except (ImportError, OSError) as error:
        raise NoEngine(INSTALL) from error
