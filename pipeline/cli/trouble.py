"""What a user sees when the program itself is at fault: one line, and where the details lie."""

from __future__ import annotations

import os
import tempfile
import traceback
from pathlib import Path


def keep_details(error: BaseException) -> Path:
    """The file that holds the traceback now, in the system's folder for temporary files."""
    handle, name = tempfile.mkstemp(prefix="pipeline-loi-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write("".join(traceback.format_exception(error)))
    return Path(name)


def sentence(path: Path) -> str:
    """The one line on the screen."""
    return f"Lỗi của chương trình, không phải của tệp nhập. Chưa ghi gì thêm. Gửi tệp này cho người bảo trì: {path}"
