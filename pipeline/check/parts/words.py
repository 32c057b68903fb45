"""The words that every document shows alike, in the form in which they are compared."""

from __future__ import annotations

from typing import Final

from pipeline.vietnamese import fold

NATIONAL_NAME: Final = fold("Cộng hòa xã hội chủ nghĩa Việt Nam")
MOTTO: Final = fold("Độc lập - Tự do - Hạnh phúc")
PARTY_NAME: Final = fold("Đảng Cộng sản Việt Nam")
