"""The command brief: the phiếu trình for the leader who signs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.desk import ended, found_of, place_of, placed, store_of, workspace_of
from pipeline.cli.screen import progress, say

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.brief import Task
    from pipeline.causes import Subject
    from pipeline.findings import Finding
    from pipeline.keep import Version

_OUT = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("document", metavar="DOC")
@click.option("--since", default="", help="Phiên bản lãnh đạo đã đọc lần trước, ví dụ 2; bỏ trống thì tự tìm.")
@click.option("--from", "sender", default="", help="Đơn vị trình, ví dụ “Văn phòng tổng hợp”.")
@click.option("--out", type=_OUT, help="Tên tệp Word cần ghi.")
@placed
def brief(document: str, since: str, sender: str, out: Path | None, **places: Any) -> None:
    """Lập phiếu trình: số liệu chính so với kỳ trước, thay đổi từ lần trình trước và vì sao, việc còn phải quyết định.

    DOC: tên văn bản, tên phiên bản hoặc tệp .docx được lập từ một phiên bản trong kho.

    Ví dụ: pipeline brief "Bao cao tong ket nam 2026" --from "Văn phòng tổng hợp"
    """
    from pipeline.brief import gathered, pages, remember_submitted
    from pipeline.cli.archive.trace_copies import skeleton

    store, outputs = store_of(**places), place_of(places["outputs"])
    task = _task(store, outputs, document, since)
    target = _target(out, outputs, task.version)
    with progress("Đang tìm nguyên nhân") as told:
        found = gathered(
            store,
            workspace_of(places["outputs"]),
            replace(task, sender=sender),
            lambda n, total: told("", n, total),
        )
    _write(target, pages(found, skeleton()))
    remember_submitted(outputs, task.version)
    say(f"Đã ghi phiếu trình {target}.", *_summary(task))


def _task(store: Store, outputs: Path, asked: str, since: str) -> Task:
    from pipeline.brief import Task, read_last
    from pipeline.keep import begun_with, content_of

    subject, version = _subject(store, asked)
    made = begun_with(store, version)
    content = content_of(store, made) if made else None
    if content is None:
        ended(_without_content(version))
    named = since if not since.isdecimal() else f"{version.record.key}@{since}"
    edited = subject.edited and not version.record.adopted
    read = found_of(store, named) if since else read_last(store, outputs, version, edited=edited)
    return Task(subject, version, content, read, made=made)


def _subject(store: Store, asked: str) -> tuple[Subject, Version]:
    from pipeline.causes import is_file, of_package, of_version
    from pipeline.check import open_document

    if not is_file(asked):
        version = found_of(store, asked)
        return of_version(store, version), version
    package, refused = open_document(Path(asked), asked)
    if package is None:
        ended(*refused)
    subject = of_package(store, Path(asked).name, package)
    return (subject, subject.version) if subject.version else ended(_unknown(asked))


def _target(out: Path | None, outputs: Path, version: Version) -> Path:
    """The file to write: the one that was named, or a free name beside the document."""
    from pipeline.cli.copies import refuse

    if out is not None:
        if out.suffix.casefold() != ".docx":
            refuse("phiếu trình phải có đuôi .docx", "--out")
        if out.exists():
            refuse(f"đã có tệp “{out}”, hãy chọn tên khác", "--out")
        return out
    names = (f"{version.record.key} (phieu trinh{f' {n}' if n > 1 else ''}).docx" for n in range(1, 1000))
    return next(path for name in names if not (path := outputs / name).exists())


def _write(target: Path, content: bytes) -> None:
    from pipeline.cli.copies import write_or_end

    target.parent.mkdir(parents=True, exist_ok=True)
    write_or_end(target, content)


def _summary(task: Task) -> tuple[str, ...]:
    if task.since is None:
        return ("Lần trình đầu của văn bản này, nên chưa có phần thay đổi.",)
    return (f"Phần thay đổi tính từ {task.since.name}.",)


def _unknown(asked: str) -> Finding:
    from pipeline.findings import FilePlace
    from pipeline.keep.codes import UNKNOWN_VERSION

    return UNKNOWN_VERSION.at(
        FilePlace(asked),
        found="không có phiên bản nào trong kho mà tệp này được lập từ đó",
        expected="tệp do pipeline build lập hoặc bản sửa tay của tệp ấy",
        mend="gõ tên văn bản như lệnh pipeline versions in ra",
    )


def _without_content(version: Version) -> Finding:
    from pipeline.findings import FilePlace
    from pipeline.survey.codes import NO_CONTENT

    return NO_CONTENT.at(
        FilePlace(f"phiên bản {version.name}"),
        found="kho không còn số liệu của phiên bản mà bản này được lập từ đó",
        expected="phiên bản do chương trình lập còn đủ trong kho",
        mend="xem các phiên bản bằng pipeline versions, rồi trình phiên bản do chương trình lập",
    )
