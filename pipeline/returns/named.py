"""The units that a return is named after: by its own name, and by those of the folders that it lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.returns.names import Names


def named_after(path: Path, folder: Path, names: Names) -> frozenset[str]:
    """The units after which a file below the folder of returns is named; one, unless the names leave a choice.

    A folder of several units says of its files only that each is one of them; names that gainsay one another all count.
    """
    above = path.relative_to(folder).parent.parts
    found = names.within(path.stem)
    for step in reversed(above):
        said = names.within(step)
        found = found & said or found | said
    return found
