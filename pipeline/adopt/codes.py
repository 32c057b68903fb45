"""The codes of what is told about copies that a person edited and the archive keeps."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

OPEN_EDITS: Final = Code(
    "sua-tay-con-mo", Severity.WARNING, Kind.DATA, "lưu", "Câu sửa tay đã lưu được đưa vào ô Excel hoặc mẫu"
)
OLDER_FIGURES: Final = Code(
    "ban-sua-tay-theo-so-lieu-cu", Severity.WARNING, Kind.DATA, "lưu", "Bản sửa tay được lưu theo số liệu mới nhất"
)
