"""Whether a workspace has the template of the công văn that corrects an issued document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import FilePlace
from pipeline.keep.codes import NO_LETTER
from pipeline.keep.correcting import TEMPLATE

if TYPE_CHECKING:
    from pipeline.build import Workspace
    from pipeline.findings import Finding


def no_letter(workspace: Workspace) -> Finding | None:
    """The finding that says where the template comes from, in a workspace that was made before there was one."""
    shared = workspace.templates / "_chung"
    if (shared / TEMPLATE).exists():
        return None
    return NO_LETTER.at(
        FilePlace(f"{shared.parent.name}/{shared.name}/{TEMPLATE}"),
        found="không có tệp này; thư mục làm việc có lẽ tạo từ bản chương trình cũ",
        expected="mẫu công văn đính chính đi kèm chương trình",
        mend=f"gõ: pipeline init thu-muc-moi, rồi chép tệp thu-muc-moi/templates_docx/_chung/{TEMPLATE} vào chỗ trên",
    )
