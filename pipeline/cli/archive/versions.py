"""The command versions: what the archive holds, a line a version."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.desk import placed, store_and_gone
from pipeline.cli.exits import exit_for
from pipeline.cli.screen import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.keep import Version


@click.command()
@click.argument("name", default="")
@placed
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả.")
def versions(name: str, form: str, **places: Any) -> None:
    """Liệt kê các phiên bản đã lưu của từng văn bản.

    NAME: một phần tên văn bản; bỏ trống là tất cả.

    Ví dụ: pipeline versions "Bao cao tong ket"
    """
    from pipeline.findings import tell
    from pipeline.keep import versions as known
    from pipeline.vietnamese import fold

    store, gone = store_and_gone(**places)
    found = [v for v in known(store) if fold(name) in fold(v.record.key)]
    if form == "json":
        say(json.dumps([_plain(v) for v in found], ensure_ascii=False, indent=1))
    else:
        say(*(f"{tell(f)}\n" for f in gone), *_lines(found))
    raise SystemExit(exit_for(gone))


def _lines(found: Sequence[Version]) -> Iterator[str]:
    key = ""
    for version in found:
        if version.record.key != key:
            key = version.record.key
            yield f"{key}  ({version.record.title})"
        yield f"  @{version.record.number:<3} {_when(version)}  {version.record.maker.person}{_state(version)}"
    yield f"{len(found)} phiên bản." if found else "Chưa có phiên bản nào khớp."


def _when(version: Version) -> str:
    return datetime.fromisoformat(version.record.maker.time).strftime("%d/%m/%Y %H:%M")


def _state(version: Version) -> str:
    states = (("bản sửa tay", version.record.adopted), ("đã ban hành", version.signed))
    told = [word for word, holds in states if holds]
    return f"  ({', '.join(told)})" if told else ""


def _plain(version: Version) -> dict[str, Any]:
    record = version.record
    plain = {"name": version.name, "key": record.key, "number": record.number, "title": record.title}
    plain |= {"made": record.maker.time, "person": record.maker.person, "signed": version.signed}
    return plain | {"adopted": record.adopted, "inputs": dict(record.inputs), "files": list(version.paths)}
