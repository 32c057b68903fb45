"""The option --annotate: a copy of the one document judged, with the findings as Word comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.cli.copies import written
from pipeline.cli.screen import say
from pipeline.ooxml import read_package, write_package

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pipeline.findings import Finding


def write_copy(source: Path, copy: Path, findings: Sequence[Finding], *, quiet: bool) -> bool:
    """Whether the copy was written; says where it is, or why it is not."""
    from pipeline.annotate import annotated

    original = read_package(source)
    made = annotated(original, findings)
    if findings and made is original:
        say(f"Không ghi {copy}: văn bản không có đoạn nào để ghi nhận xét.")
        return False
    if not written(copy, write_package(made)):
        return False
    if not quiet:
        say(f"Bản có {len(findings)} nhận xét: {copy}")
    return True
