"""A comparison on the screen: as text or JSON, of documents or of folders."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pipeline.cli.screen import say

if TYPE_CHECKING:
    from pipeline.causes import Folders
    from pipeline.cli.archive.compare_asked import Asked
    from pipeline.compare import Comparison


def tell_documents(asked: Asked, found: Comparison, form: str, *, bare: bool) -> None:
    """Tells how two documents differ, after what is to be said first."""
    from pipeline.cli.archive.compare_names import names_of
    from pipeline.cli.archive.compare_text import lines
    from pipeline.compare import to_plain
    from pipeline.findings import tell

    if form == "json":
        shown = {"old": asked.old.label, "new": asked.new.label} | to_plain(found)
        say(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for notice in asked.notices:
        say(tell(notice), "")
    say(*lines(found, asked.old.label, asked.new.label, names=names_of(asked, found), bare=bare))


def tell_folders(old: str, new: str, found: Folders, form: str) -> None:
    """Tells how the tables of two folders differ."""
    from pipeline.cli.archive.compare_folders import folder_lines
    from pipeline.compare import TablesComparison, to_plain

    tables = found.tables or TablesComparison()
    if form == "json":
        say(json.dumps({"old": old, "new": new} | to_plain(tables), ensure_ascii=False, indent=1))
    else:
        say(*folder_lines(old, new, tables, found.titles))
