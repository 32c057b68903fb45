"""The command compare: what changed between two versions or files, and why."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.desk import ended, placed, store_if_any, store_of
from pipeline.cli.screen import progress, say
from pipeline.findings import FilePlace

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.causes import Subject
    from pipeline.keep import Version


@click.command()
@click.argument("old")
@click.argument("new", default="latest")
@placed
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả.")
def compare(old: str, new: str, form: str, **places: Any) -> None:
    """So hai phiên bản hoặc hai tệp Word: số liệu, câu chữ, thể thức, và nguyên nhân của từng chỗ khác.

    OLD, NEW: tên phiên bản như lệnh pipeline versions in ra (thêm @2, @previous, @latest), hoặc một tệp .docx.
    Bỏ trống NEW là phiên bản mới nhất của cùng văn bản.

    Ví dụ: pipeline compare "Bao cao tong ket 2022-2026@previous"
    """
    from pipeline.causes import between, is_file
    from pipeline.cli.archive.compare_text import lines
    from pipeline.compare import to_plain

    store = store_if_any(**places) if is_file(old) and is_file(new) else store_of(**places)
    first = _subject(store, old, None)
    second = _subject(store, new, first.version)
    with progress() as told:
        found = between(store, first, second, lambda n, total: told("tìm nguyên nhân", n, total))
    labels = (first.label, second.label)
    shown = {"old": labels[0], "new": labels[1]} | to_plain(found)
    say(json.dumps(shown, ensure_ascii=False, indent=1)) if form == "json" else say(
        *lines(found, first.label, second.label)
    )


def _subject(store: Store | None, asked: str, other: Version | None) -> Subject:
    from pipeline.causes import is_file, of_package, of_words
    from pipeline.check import open_document
    from pipeline.findings import Finding

    if is_file(asked):
        package, refused = open_document(Path(asked), asked)
        return of_package(store, Path(asked).name, package) if package else ended(*refused)
    if store is None:
        ended(_no_file(asked))
    found = of_words(store, asked, other)
    return ended(found) if isinstance(found, Finding) else found


def _no_file(asked: str) -> Any:
    from pipeline.check.faults import NO_DOCUMENT

    return NO_DOCUMENT.at(
        FilePlace(asked),
        found="không có tệp này",
        expected="một tệp .docx có thật hoặc tên một phiên bản",
        mend="gõ lại đường dẫn, hoặc xem tên các phiên bản bằng lệnh pipeline versions",
    )
