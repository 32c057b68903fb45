"""The office's prose written in Word: headings are the keys of the sheet “Nội dung”, paragraphs its text."""

from __future__ import annotations

from pipeline.read.prose.folder import PROSE, prose_in
from pipeline.read.prose.twice import written_twice

__all__ = ["PROSE", "prose_in", "written_twice"]
