"""What a version still says as the year before said it, since its own inputs do not give it yet."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.content import plain
from pipeline.findings import FilePlace
from pipeline.keep.base import begun_with
from pipeline.keep.codes import LAST_YEARS
from pipeline.keep.contents import content_of
from pipeline.keep.known import piece
from pipeline.keep.laying import laid_out, remade, shelf_of
from pipeline.keep.pieces import stem
from pipeline.ooxml import read_package
from pipeline.trace import Made, traced
from pipeline.trace.listing import place_told, raw_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.keep.known import Version
    from pipeline.keep.record import Record
    from pipeline.ooxml import Package
    from pipeline.trace import Traced

_REMARK: Final = "chuyen-tu-nam-truoc"
_ROW: Final = "/dòng "
_FEW: Final = 4
_SHOWN: Final = 12
_QUOTED: Final = 50
_ENTER: Final = (
    "nhập số liệu, lời văn năm nay vào Excel, cập nhật tệp bằng pipeline refresh, lưu bằng pipeline adopt rồi ghi số"
)


def is_handed_down(record: Record) -> bool:
    """Whether last year's content stood in for some of the version's, as a refresh told when it was kept."""
    return any(remark.code == _REMARK for remark in record.remarks)


def last_years(store: Store, version: Version, *, accepted: bool = False) -> Iterator[Finding]:
    """That the version's text holds words and numbers of last year, with their places; `accepted` tells what then."""
    places = _places(store, version) if is_handed_down(version.record) else ()
    if places:
        more = f"; và {len(places) - _SHOWN} chỗ nữa" if len(places) > _SHOWN else ""
        yield LAST_YEARS.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"{len(places)} chỗ còn nguyên của năm trước: {'; '.join(places[:_SHOWN])}{more}",
            expected="số liệu, lời văn của năm nay",
            mend=by_hand(version)
            if accepted
            else f"{_ENTER} cho phiên bản mới; các chỗ ấy đúng với cả năm nay thì gõ lại lệnh, thêm --accept",
        )


def by_hand(version: Version) -> str:
    """What is left to do once such a version is closed: no refresh and no copy can take its place."""
    return (
        "chương trình không lập bản phát hành của phiên bản này: gửi chính tệp đã ký, giữ nó bằng --attach; "
        f'văn bản đã gửi in sai thì gõ: pipeline replace "{version.name}"'
    )


def _places(store: Store, version: Version) -> tuple[str, ...]:
    """The numbers, then the words, that stand as last year's content gave them; a person's own are his."""
    made = begun_with(store, version)
    then = content_of(store, made) if made else None
    if made is None or then is None:
        return ()
    trace = traced(_document(store, version), Made(_document(store, made), then))
    names = _lacking(then, _given(store, version.record))
    return tuple(dict.fromkeys((*_numbers(trace, names), *_words(trace, names))))


def _document(store: Store, version: Version) -> Package:
    return read_package(piece(store, version, f"{stem(version.record.key)}.docx"))


def _given(store: Store, record: Record) -> Content | None:
    """What the version's own inputs give."""
    with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
        made = remade(record, shelf_of(laid_out(store, record, Path(scratch))))
    return made.content if made else None


def _lacking(then: Content, given: Content | None) -> frozenset[str]:
    """The names of what the version said and its own inputs do not say."""
    figures = {f.name for f in given.figures if f.value is not None} if given else set()
    texts = {t.name: plain(t).strip() for t in given.texts} if given else {}
    tables = {t.name: t for t in given.tables} if given else {}
    return frozenset(
        (
            *(f.name for f in then.figures if f.value is not None and f.name not in figures),
            *(t.name for t in then.texts if plain(t).strip() and not texts.get(t.name)),
            *(t.name for t in then.tables if t.rows and t != tables.get(t.name)),
        )
    )


def _numbers(trace: Traced, names: frozenset[str]) -> Iterator[str]:
    """Those of a paragraph together, and those of a table counted."""
    together: dict[str, list[str]] = {}
    for line in trace.lines:
        if line.spot and line.agrees and line.figure.name in names:
            together.setdefault(line.place.partition(_ROW)[0], []).append(f"“{line.shown}”")
    for place, shown in together.items():
        yield f"{place_told(place)}: {', '.join(shown) if len(shown) <= _FEW else f'{len(shown)} con số'}"


def _words(trace: Traced, names: frozenset[str]) -> Iterator[str]:
    """The beginning of each paragraph that a text or a row of a list gave."""
    for text in trace.texts:
        if {text.name, text.name.partition("[")[0].rpartition(".")[0]} & names:
            paragraph = text.spot.paragraph
            yield f"{place_told(paragraph.address.path)}: “{raw_told(paragraph.text, _QUOTED)}”"
