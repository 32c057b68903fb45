"""The command trace: which cells a printed figure comes from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.desk import ended, placed
from pipeline.cli.screen import say

if TYPE_CHECKING:
    from pipeline.cli.archive.trace_subject import Subject
    from pipeline.findings import Finding
    from pipeline.trace import Answer

_FORMS = click.Choice(["text", "json", "csv"])
_OUT = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("document", metavar="FILE")
@click.argument("text", default="")
@placed
@click.option("--format", "form", type=_FORMS, default="text", help="Cách in kết quả.")
@click.option("--html", "page", type=_OUT, help="Ghi thêm một trang: văn bản với từng số bấm được để xem ô.")
@click.option("--annex", type=_OUT, help="Ghi thêm một tệp Word: phụ lục nguồn số liệu cho bản trình.")
def trace(document: str, text: str, form: str, page: Path | None, annex: Path | None, **places: Any) -> None:
    """Tra một con số in trong văn bản: nó là số liệu nào, tính thế nào, từ những ô nào, ô ấy ghi gì.

    FILE: một tệp .docx hoặc tên một phiên bản. TEXT: con số, chữ trong câu, tên số liệu hoặc địa chỉ ô cần tra; bỏ
    trống là mọi số liệu. Chữ có dấu cách thì đặt trong ngoặc kép.

    Ví dụ: pipeline trace "Bao cao tong ket 2020-2024" 1.059
    """
    from pipeline.cli.archive.trace_copies import refuse_unfit, write_copies
    from pipeline.cli.archive.trace_subject import subject

    refuse_unfit(document, page, annex)
    found = subject(document, **places)
    shown = _shown(found, text)
    _tell(found, shown, text, form)
    write_copies(found, page, annex, shown if text else (), quiet=form != "text")


def _shown(found: Subject, text: str) -> tuple[Answer, ...]:
    from pipeline.trace import answers

    if not text:
        return found.trace.lines
    shown = answers(found.trace, text)
    return shown or ended(_nothing(found, text))


def _tell(found: Subject, shown: tuple[Answer, ...], text: str, form: str) -> None:
    from pipeline.cli.archive.trace_plain import as_csv, as_plain
    from pipeline.cli.archive.trace_text import told

    if form == "json":
        say(json.dumps(as_plain(found, shown), ensure_ascii=False, indent=1))
    elif form == "csv":
        say(as_csv(shown))
    else:
        say(*told(found, shown, text))


def _nothing(found: Subject, text: str) -> Finding:
    from pipeline.findings import FilePlace, nearest
    from pipeline.trace.codes import NOTHING_HOLDS
    from pipeline.trace.labels import label

    known = sorted({line.printed for line in found.trace.lines} | {label(line) for line in found.trace.lines})
    near = nearest(text, known)
    return NOTHING_HOLDS.at(
        FilePlace(found.label),
        found=f"không có số liệu, lời văn hay ô nào khớp với “{text}”",
        expected="một con số như đã in (1.059), vài chữ trong câu, tên số liệu, hoặc địa chỉ ô (F7)",
        mend=f"thử “{near}”" if near else "gõ ít chữ hơn, hoặc bỏ trống để xem mọi số liệu",
    )
