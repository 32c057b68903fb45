"""The codes of what a person can ask wrongly of a comparison."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

_ERROR: Final = (Severity.ERROR, Kind.ENVIRONMENT, "so")

SAME_TWICE: Final = Code("so-cung-mot-ban", *_ERROR, "hai bản đem so là hai bản khác nhau")
UNLIKE_KINDS: Final = Code("so-khac-loai", *_ERROR, "hai bên đem so cùng là văn bản, hoặc cùng là thư mục năm")
NO_FILE: Final = Code("so-khong-co-tep", *_ERROR, "tệp Word đem so có ở đường dẫn đã nêu")
NO_YEAR: Final = Code("so-khong-phai-thu-muc-nam", *_ERROR, "thư mục đem so là thư mục một năm có tệp nhập Excel")
NO_LAST_YEAR: Final = Code("so-khong-co-nam-truoc", *_ERROR, "kho có văn bản cùng loại, cùng cơ quan của năm trước")
BACKWARDS: Final = Code(
    "so-nguoc-thu-tu", Severity.NOTICE, Kind.ENVIRONMENT, "so", "bản cũ đứng trước, bản mới đứng sau"
)
NO_BASE: Final = Code("so-khong-ro-ban-goc", *_ERROR, "tệp Word đem so một mình là bản lập từ một phiên bản trong kho")
NO_ENGINE: Final = Code("thieu-bo-so-redline", *_ERROR, "phần redline đã được cài khi dùng --redline")
ENGINE_FAILED: Final = Code("redline-khong-lap-duoc", *_ERROR, "bộ so redline đọc được cả hai văn bản")
