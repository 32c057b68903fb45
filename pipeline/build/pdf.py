"""A PDF of a document through the installed LibreOffice, with the honest name where its font is a substitute."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.build.codes import NO_OFFICE_SUITE, PDF_FAILED
from pipeline.build.surroundings import unwritten
from pipeline.files import write_whole
from pipeline.findings import FilePlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.findings import Finding

_SECONDS = 180
_NAMES = ("soffice", "libreoffice", "soffice.com")
_WINDOWS = (
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_FILTER = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
_FONT = "Times New Roman"
PREVIEW = "(bản xem trước)"
ELSEWHERE = "PIPELINE_LIBREOFFICE"


@dataclass(frozen=True, slots=True)
class Printed:
    """The PDF's path, None where it could not be made; `preview` where another font stands for Times New Roman."""

    path: Path | None
    preview: bool
    findings: tuple[Finding, ...] = ()


def print_pdf(document: Path) -> Printed:
    """The PDF beside the document; without LibreOffice a finding says so in one sentence."""
    program = find_libreoffice()
    if program is None:
        return Printed(None, preview=False, findings=(_absent(document),))
    preview = not has_times()
    target = document.with_name(f"{document.stem} {PREVIEW}.pdf" if preview else f"{document.stem}.pdf")
    content = convert(program, document)
    if content is None:
        return Printed(None, preview, (_failed(document),))
    try:
        write_whole(target, content)
    except OSError as error:
        return Printed(None, preview, (unwritten(target, error),))
    return Printed(target, preview)


def find_libreoffice() -> str | None:
    """The program's path, or None where it is not installed; PIPELINE_LIBREOFFICE names it where it lies elsewhere."""
    named = os.environ.get(ELSEWHERE)
    if named is not None:
        return named if Path(named).is_file() else None
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found or sys.platform != "win32":
        return found
    return next((path for path in _WINDOWS if Path(path).is_file()), None)


def has_times() -> bool:
    """Whether Times New Roman itself is installed; Windows and macOS bring it."""
    if sys.platform in {"win32", "darwin"}:
        return True
    matcher = shutil.which("fc-match")
    if matcher is None:
        return False
    question = [matcher, "-f", "%{family}", _FONT]
    answer = subprocess.run(question, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
    return _FONT in answer.stdout


def convert(program: str, document: Path) -> bytes | None:
    """The PDF's bytes, or None where LibreOffice wrote nothing (it says success all the same)."""
    return convert_all(program, [document.read_bytes()])[0]


def convert_all(program: str, documents: Sequence[bytes]) -> list[bytes | None]:
    """The PDF of each document, all in one start of LibreOffice; None where it wrote nothing."""
    with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
        copies = [Path(scratch) / f"van-ban-{number}.docx" for number in range(len(documents))]
        for copy, document in zip(copies, documents, strict=True):
            copy.write_bytes(document)
        profile = (Path(scratch) / "profile").as_uri()
        command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", _FILTER]
        arguments = [*command, "--outdir", scratch, *map(str, copies)]
        with contextlib.suppress(subprocess.TimeoutExpired, OSError):
            subprocess.run(arguments, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603 - fixed words
        made = [copy.with_suffix(".pdf") for copy in copies]
        return [pdf.read_bytes() if pdf.is_file() else None for pdf in made]


def _absent(document: Path) -> Finding:
    return NO_OFFICE_SUITE.at(
        FilePlace(document.name),
        found="máy này chưa cài LibreOffice nên chưa có PDF; tệp Word đã lập xong",
        expected="LibreOffice (libreoffice-writer) đã cài",
        mend="cài LibreOffice rồi chạy lại với --pdf, hoặc mở tệp Word và chọn Lưu thành PDF",
    )


def _failed(document: Path) -> Finding:
    return PDF_FAILED.at(
        FilePlace(document.name),
        found="LibreOffice không tạo được PDF; tệp Word đã lập xong",
        expected="một tệp PDF",
        mend="đóng các cửa sổ LibreOffice rồi chạy lại, hoặc mở tệp Word và chọn Lưu thành PDF",
    )
