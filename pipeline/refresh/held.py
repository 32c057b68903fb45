"""Whether Word may still have a document open: it lays an owner file beside one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import FilePlace
from pipeline.refresh.codes import MAYBE_OPEN

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding


def perhaps_open(path: Path) -> tuple[Finding, ...]:
    """A warning where Word's owner file lies beside the document: what is not saved yet is not in it."""
    if not any(path.with_name(f"~${name}").exists() for name in _names(path)):
        return ()
    return (
        MAYBE_OPEN.at(
            FilePlace(f"tệp {path.name}"),
            found="có vẻ đang mở trong Word; chỗ sửa chưa lưu thì chương trình không thấy",
            expected="tệp đã lưu và đóng",
            mend="lưu và đóng tệp trong Word rồi chạy lại",
        ),
    )


def _names(path: Path) -> tuple[str, ...]:
    """The name as owner files have it: of a long name Word leaves out the first letter or two."""
    return (path.name, path.name[1:], path.name[2:])
