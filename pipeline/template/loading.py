"""A type's template as the program uses it: blocks put in, the common styles in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import FilePlace
from pipeline.template.blocks import with_blocks
from pipeline.template.codes import NO_STYLES
from pipeline.template.opening import open_docx
from pipeline.template.styling import restyled

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.ooxml import Package

_STYLES: Final = "kieu.docx"


def load_template(folder: Path, file: str, common: Path) -> tuple[Package | None, tuple[Finding, ...]]:
    """The template `file` of a type's folder with the blocks and styles of `common`; None where it cannot be opened."""
    package, findings = open_docx(folder / file)
    if package is None:
        return None, findings
    package, wrong_blocks = with_blocks(package, common, f"{folder.name}/{file}")
    if not (common / _STYLES).is_file():
        return package, (*findings, *wrong_blocks, _no_styles(common))
    styles, wrong_styles = open_docx(common / _STYLES)
    package = restyled(package, styles) if styles else package
    return package, (*findings, *wrong_blocks, *wrong_styles)


def _no_styles(common: Path) -> Finding:
    return NO_STYLES.at(
        FilePlace(f"{common.parent.name}/{common.name}/{_STYLES}"),
        found="không có tệp này",
        expected="tệp Word giữ các kiểu trình bày dùng chung của mọi mẫu",
        mend="chép lại tệp kieu.docx từ bản cài đặt của chương trình",
    )
