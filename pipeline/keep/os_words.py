"""What the operating system says of a file, in Vietnamese."""

from __future__ import annotations

import errno
from typing import Final

from pipeline.files import DiskFull, FileBusy

_WORDS: Final = {
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.EACCES: "không có quyền, hoặc chương trình khác đang giữ tệp",
    errno.EPERM: "không có quyền, hoặc chương trình khác đang giữ tệp",
    errno.EISDIR: "đây là thư mục, không phải tệp",
    errno.ENOTDIR: "trong đường dẫn có chỗ là tệp, không phải thư mục",
    errno.EEXIST: "đã có tệp hoặc thư mục tên này",
    errno.ENOSPC: "ổ đĩa hết chỗ",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENAMETOOLONG: "tên hoặc đường dẫn quá dài",
    errno.EIO: "ổ đĩa hỏng hoặc mất kết nối",
}


def why(error: OSError) -> str:
    """The reason in words; the system's number where there are none for it."""
    if isinstance(error, DiskFull):
        return _WORDS[errno.ENOSPC]
    if isinstance(error, FileBusy):
        return "chương trình khác đang giữ tệp"
    number = error.errno or 0
    return _WORDS.get(number, f"lỗi {number} của hệ điều hành" if number else type(error).__name__)
