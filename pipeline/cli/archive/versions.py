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
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.keep import Version
    from pipeline.keep.issued import Issued

    Again = Mapping[str, Sequence[str]]


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
    from pipeline.keep.issued import corrected, issued
    from pipeline.keep.replacing import replaced_by
    from pipeline.vietnamese import fold

    store, gone = store_and_gone(**places)
    every = known(store)
    signed = [(v, facts) for v in every if (facts := issued(store, v))]
    sent = {v.name: facts for v, facts in signed}
    by = {old: new.name for old, new in replaced_by(signed).items()}
    found = [v for v in every if fold(name) in fold(v.record.key)]
    again = {v.name: lines for v in found if (lines := corrected(store, v))}
    if form == "json":
        say(json.dumps([_plain(v, sent, by, again) for v in found], ensure_ascii=False, indent=1))
    else:
        say(*(f"{tell(f)}\n" for f in gone), *_lines(found, sent, by, again))
    raise SystemExit(exit_for(gone))


def _lines(found: Sequence[Version], sent: Mapping[str, Issued], by: Mapping[str, str], again: Again) -> Iterator[str]:
    key = ""
    for version in found:
        if version.record.key != key:
            key = version.record.key
            yield f"{key}  ({version.record.title})"
        made = f"{_when(version)}  {version.record.maker.person}"
        yield f"  @{version.record.number:<3} {made}{_state(version, sent, by)}"
        yield from (f"       {told}" for told in again.get(version.name, ()))
    yield f"{len(found)} phiên bản." if found else "Chưa có phiên bản nào khớp."


def _when(version: Version) -> str:
    return datetime.fromisoformat(version.record.maker.time).strftime("%d/%m/%Y %H:%M")


def _state(version: Version, sent: Mapping[str, Issued], by: Mapping[str, str]) -> str:
    told = ["bản sửa tay"] if version.record.adopted else []
    told += [_sent(version, sent.get(version.name))] if version.signed else []
    told += [f"đã bị thay thế bởi {by[version.name]}"] if version.name in by else []
    return f"  ({', '.join(told)})" if told else ""


def _sent(version: Version, facts: Issued | None) -> str:
    from pipeline.keep.replacing import reference

    return f"đã ban hành số {reference(version, facts)} ngày {facts.day:%d/%m/%Y}" if facts else "đã ban hành"


def _plain(version: Version, sent: Mapping[str, Issued], by: Mapping[str, str], again: Again) -> dict[str, Any]:
    record = version.record
    plain = {"name": version.name, "key": record.key, "number": record.number, "title": record.title}
    plain |= {"made": record.maker.time, "person": record.maker.person, "signed": version.signed}
    if facts := sent.get(version.name):
        plain |= {"issued_number": facts.number, "issued_day": facts.day.isoformat()}
    plain |= {"corrected": list(again[version.name])} if version.name in again else {}
    plain |= {"replaced_by": by[version.name]} if version.name in by else {}
    return plain | {"adopted": record.adopted, "inputs": dict(record.inputs), "files": list(version.paths)}
