"""The one fault of rows that reading finds within a folder and computing between folders."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

REPEATED: Final = Code("so-lieu-trung", Severity.ERROR, Kind.DATA, "đọc", "Một số liệu chỉ được ghi một lần.")
