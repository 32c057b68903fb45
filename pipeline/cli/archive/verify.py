"""The command verify: every byte of the archive, and every version made again from its inputs."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.desk import found_of, placed, store_and_gone
from pipeline.cli.exits import Exit
from pipeline.cli.screen import progress, say
from pipeline.findings import tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep import Version
    from pipeline.keep.verifying import Verified


@click.command()
@click.argument("chosen", metavar="[VERSION]...", nargs=-1)
@placed
@click.option("--bytes-only", is_flag=True, help="Chỉ so từng byte với mã kiểm, không lập lại văn bản.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả.")
def verify(chosen: tuple[str, ...], form: str, *, bytes_only: bool, **places: Any) -> None:
    """Kiểm tra kho lưu trữ: từng byte so với mã kiểm, từng phiên bản lập lại từ đầu vào đã lưu rồi so với bản lưu.

    VERSION: các phiên bản cần kiểm tra; bỏ trống là tất cả. Không sửa gì trong kho.

    Ví dụ: pipeline verify
    """
    from pipeline.keep.damage import damage
    from pipeline.keep.verifying import verified

    store, gone = store_and_gone(**places)
    broken = damage(store)
    versions, unread = _versions(store, chosen)
    with progress("Đang đối chiếu") as told:
        found = () if bytes_only else tuple(verified(store, versions, told))
    wrong = (*gone, *broken, *unread)
    last = _tally(len(broken) + len(unread), found, whole=not gone)
    say(_json(wrong, found)) if form == "json" else say(*_lines(wrong, found), last)
    raise SystemExit(_exit(wrong, found))


def _versions(store: Store, chosen: tuple[str, ...]) -> tuple[list[Version], tuple[Finding, ...]]:
    """The versions asked for; of all, those that can be read, and why others cannot."""
    from pipeline.archive import ArchiveTrouble, objects
    from pipeline.keep.known import versions_in
    from pipeline.keep.troubles import trouble_at

    if chosen:
        return [found_of(store, asked) for asked in chosen], ()
    found: list[Version] = []
    wrong: list[Finding] = []
    for object_id in objects(store):
        try:
            found += versions_in(store, object_id)
        except ArchiveTrouble as trouble:
            wrong.append(trouble_at(store.root, trouble))
    return found, tuple(wrong)


def _lines(wrong: Sequence[Finding], found: Sequence[Verified]) -> Iterator[str]:
    for finding in wrong:
        yield tell(finding)
        yield ""
    width = max((len(one.version.name) for one in found), default=0)
    for one in found:
        yield f"{one.version.name:<{width}}  {' · '.join(filter(None, (one.verdict, one.pdf, one.sent, *one.broken)))}"
        yield from (f"    {line}" for line in one.told)
    yield ""


def _tally(broken: int, found: Sequence[Verified], *, whole: bool) -> str:
    counts = Counter(one.verdict for one in found)
    told = [f"{count} {counted(verdict)}" for verdict, count in counts.items()]
    told += [] if whole else ["kho thiếu phiên bản đã lưu"]
    sound = "mọi byte trong kho đúng mã kiểm" if whole else "các tệp còn lại đúng mã kiểm"
    return "; ".join([*told, f"{broken} tệp hỏng" if broken else sound]) + "."


def counted(verdict: str) -> str:
    """The verdict behind a number; one that names the version itself needs no other noun."""
    return verdict if verdict.startswith("bản ") else f"phiên bản {verdict}"


def _json(wrong: Sequence[Finding], found: Sequence[Verified]) -> str:
    from pipeline.cli.as_json import finding

    plain = [_plain(one) for one in found]
    return json.dumps({"damage": [finding(f) for f in wrong], "versions": plain}, ensure_ascii=False, indent=1)


def _plain(one: Verified) -> dict[str, Any]:
    said = {"version": one.version.name, "verdict": one.verdict.name, "told": list(one.told), "pdf": one.pdf}
    return said | {"sent": one.sent, "broken": list(one.broken)}


def _exit(wrong: Sequence[Finding], found: Sequence[Verified]) -> Exit:
    if wrong:
        return Exit.ENVIRONMENT
    return Exit.DONE if all(one.sound for one in found) else Exit.FINDINGS
