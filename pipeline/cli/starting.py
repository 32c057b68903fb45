"""The verb init: a new workspace with the templates and samples that the program carries."""

from __future__ import annotations

import shutil
from pathlib import Path

from pipeline.cli.exits import Exit
from pipeline.cli.screen import say

_PACKAGE = Path(__file__).resolve().parents[1]
_PARTS = ("templates_docx", "inputs")
_GUIDE = "HUONG-DAN.md"


def start(folder: Path) -> Exit:
    """Lays the templates and sample inputs into the folder; a folder that already holds some is left alone."""
    taken = [name for name in (*_PARTS, "outputs") if (folder / name).exists()]
    if taken:
        say(f"Thư mục {folder} đã có {', '.join(taken)}. Chưa tạo gì; hãy chọn thư mục khác.")
        return Exit.ENVIRONMENT
    source = carried()
    for name in _PARTS:
        shutil.copytree(source / name, folder / name)
    (folder / "outputs").mkdir()
    shutil.copyfile(source / "outputs" / _GUIDE, folder / "outputs" / _GUIDE)
    say(f"Đã tạo thư mục làm việc {folder}. Chuyển vào đó rồi gõ: pipeline build")
    return Exit.DONE


def carried() -> Path:
    """Where the templates lie: inside the installed package, or beside it in a checkout."""
    inside = _PACKAGE / "mang_theo"
    return inside if inside.is_dir() else _PACKAGE.parent
