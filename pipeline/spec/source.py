"""The source text of a declaration: its values, and the line on which a name or key stands."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from pipeline.findings import DeclarationPlace
from pipeline.spec.codes import SYNTAX, UNREADABLE
from pipeline.spec.quotes import straightened
from pipeline.vietnamese import unaccented

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding

_AT: Final = re.compile(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)")
_HEADER: Final = re.compile(r"\s*\[")
_MARKED_KEY: Final = re.compile(r"([\w-]+)\s*=")
_REASONS: Final = (
    ("Cannot overwrite", "khóa hoặc mục này đã ghi ở trên"),
    ("Cannot declare", "mục này đã ghi ở trên"),
    ("Expected '=' after a key", "sau khóa phải có dấu bằng"),
    ("Unclosed", "thiếu dấu đóng ngoặc"),
    ("Unterminated string", "chuỗi thiếu dấu ngoặc kép đóng"),
    ("Illegal character", "chuỗi thiếu dấu ngoặc kép đóng, hoặc có ký tự không cho phép"),
    ("Invalid value", "sau dấu bằng không phải là một giá trị; chữ phải đặt trong ngoặc kép"),
    ("Invalid statement", "dòng không có dạng khóa = giá trị"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A declaration as written; `file` is the path that a message names."""

    file: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of lines (from 1, both ends belong to it) that holds one item."""

    source: Source
    first: int
    last: int
    item: str = ""

    def at(self, key: str = "") -> DeclarationPlace:
        """The place of a key of the item, or of the item where the key is not written."""
        return DeclarationPlace(self.source.file, (key and self.line_of(key)) or self.first, self.item)

    def line_of(self, key: str) -> int:
        """The line on which a key is given, one that begins its line before one inside braces; 0 where it is not."""
        given = rf"{re.escape(key)}[\"']?\s*="
        return find_line(self, rf"^\s*[\"']?{given}") or find_line(self, rf"(?<![\w-]){given}")

    def inside(self, key: str) -> Spot:
        """The lines of the key's value, up to the next key of the item."""
        first = self.line_of(key) or self.first
        after = find_line(Spot(self.source, first + 1, self.last), r"^\s*[\w\"'-]+\s*=")
        return Spot(self.source, first, after - 1 if after else self.last, self.item)


def read_source(path: Path, file: str) -> tuple[Source, dict[str, Any] | None, tuple[Finding, ...]]:
    """The source and its values; no values but a finding where it cannot be read."""
    text = _text(path)
    if text is None:
        return Source(file), None, (_unreadable(file, there=path.is_file()),)
    source = Source(file, tuple(text.split("\n")))
    try:
        return source, tomllib.loads(text), ()
    except tomllib.TOMLDecodeError as error:
        return source, None, (_syntax(source, str(error)),)


def whole(source: Source) -> Spot:
    """All the lines before the first header, or all where there is none."""
    headers = [n for n, line in _opening(source.lines) if "=" not in line]
    return Spot(source, 1, headers[0] - 1 if headers and headers[0] > 1 else len(source.lines))


def section(source: Source, header: str, nth: int = 1, item: str = "") -> Spot:
    """The lines under the n-th header of this name (`[trang.x]`, `[[bang]]`); without it, the whole source."""
    pattern = re.compile(r"\s*" + re.escape(header).replace(r"\.", r"\s*\.\s*") + r"\s*(#.*)?\r?")
    starts = [n for n, line in _opening(source.lines) if pattern.fullmatch(line)]
    if len(starts) < nth:
        return Spot(source, 0, len(source.lines), item)
    first = starts[nth - 1]
    later = (n for n, line in _opening(source.lines) if n > first and line.strip()[-1] == "]")
    return Spot(source, first, next(later, len(source.lines) + 1) - 1, item)


@lru_cache(maxsize=64)
def _opening(lines: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """The lines that open with a bracket, with their numbers: asked for by every entry of a declaration."""
    return tuple((n, line) for n, line in enumerate(lines, 1) if _HEADER.match(line))


def find_line(spot: Spot, pattern: str) -> int:
    """The first line of the stretch in which the pattern is found; 0 where none is."""
    regex = re.compile(pattern)
    lines = spot.source.lines[max(spot.first - 1, 0) : spot.last]
    return next((n for n, line in enumerate(lines, max(spot.first, 1)) if regex.search(line)), 0)


def entry(spot: Spot, name: str, item: str) -> Spot:
    """The line of the stretch on which the entry of this name stands (`{ ten = "mã", … }`)."""
    line = find_line(spot, rf"(?<![\w-])ten\s*=\s*[\"']{re.escape(name)}[\"']") if name else 0
    return Spot(spot.source, line, line, item) if line else Spot(spot.source, spot.first, spot.last, item)


def _text(path: Path) -> str | None:
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except (OSError, UnicodeError):
        return None
    return straightened(text.replace("\r\n", "\n"))


def _unreadable(file: str, *, there: bool) -> Finding:
    save = "mở tệp bằng Notepad, chọn “Lưu với tên khác” với mã hóa UTF-8"
    return UNREADABLE.at(
        DeclarationPlace(file),
        found="không mở được tệp, hoặc tệp không ghi bằng bảng mã UTF-8" if there else "không có tệp này",
        expected="một tệp chữ thuần, bảng mã UTF-8",
        mend=save if there else "viết tệp khai báo, hoặc đổi tên thư mục cho bắt đầu bằng dấu gạch dưới (_)",
    )


def _syntax(source: Source, message: str) -> Finding:
    at = _AT.search(message)
    line = int(at[1]) if at and at[1] else len(source.lines)
    quote = unicodedata.normalize("NFC", source.lines[line - 1].strip())
    marked = _MARKED_KEY.match(quote)
    if marked and not marked[1].isascii():
        return _marked_key(DeclarationPlace(source.file, line), marked[1])
    reason = next((vietnamese for english, vietnamese in _REASONS if english in message), "dòng sai cú pháp")
    return SYNTAX.at(
        DeclarationPlace(source.file, line),
        found=f"{reason}: “{quote}”",
        expected="khóa = giá trị, [tên mục] hoặc [[tên mục]], đúng cú pháp TOML",
        mend=f"sửa dòng {line}, so với một dòng đúng ở gần đó",
    )


def _marked_key(place: DeclarationPlace, key: str) -> Finding:
    return SYNTAX.at(
        place,
        found=f"khóa “{key}” viết có dấu",
        expected="khóa viết không dấu; chữ có dấu chỉ đứng sau dấu bằng, trong ngoặc kép",
        mend=f"sửa dòng {place.line}: viết khóa là {unaccented(key)}",
    )
