"""The version that a person means by what he types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import FilePlace, nearest
from pipeline.keep.codes import UNKNOWN_VERSION
from pipeline.keep.known import versions
from pipeline.vietnamese import fold, nfc, unaccented

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.known import Version

_LATEST: Final = frozenset({"", "latest", "moi nhat"})
_PREVIOUS: Final = frozenset({"previous", "truoc"})


def find(store: Store, asked: str) -> Version | Finding:
    """The version that a person means: `KEY`, `KEY@2`, `KEY@previous`; the end of a key is enough where it is one."""
    words, _, number = nfc(asked).replace("\\", "/").partition("@")
    every = versions(store)
    keys = sorted({v.record.key for v in every})
    meant = _meant(words, keys)
    if len(meant) != 1:
        return _unknown(asked, meant or keys, several=bool(meant))
    number, _, history = number.partition("~")
    of_one = [v for v in every if v.record.key == meant[0]]
    of_history = [v for v in of_one if v.history == history] or ([] if history else of_one)
    chosen = _numbered(of_history, unaccented(fold(number)))
    return chosen or _no_number(asked, of_one)


def _meant(words: str, keys: list[str]) -> list[str]:
    plain = fold(words.removesuffix(".docx").removeprefix("outputs/").strip("/"))
    exact = [key for key in keys if fold(key) == plain]
    return exact or [key for key in keys if plain and f"/{fold(key)}".replace("/", " ").endswith(f" {plain}")]


def _numbered(of_one: list[Version], number: str) -> Version | None:
    if number in _LATEST:
        return of_one[-1] if of_one else None
    if number in _PREVIOUS:
        return of_one[-2] if len(of_one) > 1 else None
    return next((v for v in of_one if str(v.record.number) == number), None)


def _unknown(asked: str, keys: list[str], *, several: bool) -> Finding:
    near = nearest(asked, keys)
    listed = "; ".join(keys[:8]) or "kho chưa có phiên bản nào"
    return UNKNOWN_VERSION.at(
        FilePlace(asked),
        found=f"nhiều văn bản cùng khớp: {listed}" if several else "không có văn bản nào tên như vậy trong kho",
        expected=f"một trong: {listed}",
        mend=f"gõ “{near}”" if near and not several else "gõ đủ tên như lệnh pipeline versions in ra",
    )


def _no_number(asked: str, of_one: list[Version]) -> Finding:
    numbers = ", ".join(v.name.rpartition("@")[2] for v in of_one)
    return UNKNOWN_VERSION.at(
        FilePlace(asked),
        found=f"văn bản này có các phiên bản: {numbers}",
        expected=f"{of_one[-1].record.key}@ và một trong các số ấy, hoặc @latest, @previous",
        mend="gõ lại số phiên bản",
    )
