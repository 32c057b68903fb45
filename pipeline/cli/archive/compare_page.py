"""A comparison as one page: figures first, then wording and form, inline or side by side, nothing from outside."""

from __future__ import annotations

from html import escape
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.compare_text import CAUSES, KINDS, NO_NAMES, TITLE, printed_sides, signed, verdict, where
from pipeline.compare import CauseKind, StretchKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.compare import Cause, Comparison, FigureChange, FormChange, Stretch, WordingChange

_HERE: Final = Path(__file__).parent
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_KEYS: Final = (
    '<p class="phim">Bàn phím: <kbd>n</kbd> hoặc <kbd>j</kbd> đến chỗ khác sau, <kbd>p</kbd> hoặc <kbd>k</kbd> về chỗ'
    " trước, <kbd>Tab</kbd> qua các liên kết.</p>"
)


def as_page(found: Comparison, old: str, new: str, names: Mapping[str, str] = NO_NAMES) -> str:
    """The page, readable without its script; the script only carries the keys from one change to the next.

    `names` are the words that a reader knows figures by.
    """
    numbers = count(1)
    parts = [
        *_section("so-lieu", "Số liệu", list(_figures(found.figures, numbers, names))),
        *_section("cau-chu", "Câu chữ", [_wording(c, next(numbers)) for c in found.wording]),
        *_section("the-thuc", "Thể thức", [_form(c, next(numbers)) for c in found.form]),
        *_section("khong-in", "Số liệu không in ra", list(_figures(found.unprinted, numbers, names))),
    ]
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}: {escape(old)} và {escape(new)}</title>\n<style>\n{_part('css')}</style>\n</head>\n<body>\n"
        f'<a class="bo-qua" href="#noi-dung">Đến các chỗ khác</a>\n{_head(found, old, new)}'
        f'<main id="noi-dung" tabindex="-1">\n{body}\n</main>\n<script>\n{_part("js")}</script>\n</body>\n</html>\n'
    )


def _part(kind: str) -> str:
    return (_HERE / f"compare_page.{kind}").read_text(encoding="utf-8")


def _head(found: Comparison, old: str, new: str) -> str:
    links = {
        "#so-lieu": ("Số liệu", found.figures),
        "#cau-chu": ("Câu chữ", found.wording),
        "#the-thuc": ("Thể thức", found.form),
        "#khong-in": ("Số liệu không in ra", found.unprinted),
    }
    items = [f'<li><a href="{h}">{name} ({len(every)})</a></li>' for h, (name, every) in links.items() if every]
    nav = f'<nav aria-label="Các phần"><ul>{"".join(items)}</ul></nav>\n' if items else ""
    views = (
        '<fieldset class="kieu"><legend>Cách xem câu chữ</legend>'
        '<label><input type="radio" name="kieu" id="xem-lien" checked> liền một dòng</label> '
        '<label><input type="radio" name="kieu" id="xem-canh"> hai bản cạnh nhau</label></fieldset>\n'
    )
    return (
        f"<header>\n<h1>{TITLE}</h1>\n<dl><dt>Cũ</dt><dd>{escape(old)}</dd><dt>Mới</dt><dd>{escape(new)}</dd></dl>\n"
        f"<p><strong>{escape(verdict(found))}</strong></p>\n{nav}{views if items else ''}{_KEYS if items else ''}\n"
        "</header>\n"
    )


def _section(name: str, title: str, changes: Sequence[str]) -> Iterator[str]:
    if changes:
        yield f'<section aria-labelledby="{name}">\n<h2 id="{name}">{title} ({len(changes)})</h2>\n<div class="{name}">'
        yield from changes
        yield "</div>\n</section>"


def _figures(changes: Iterable[FigureChange], numbers: Iterator[int], names: Mapping[str, str]) -> Iterator[str]:
    for change in changes:
        old, new = printed_sides(change)
        more = f' <span class="lech">({signed(change.difference)})</span>' if change.difference is not None else ""
        told = (
            f'<p class="so"><span class="nhan">cũ</span> <del>{escape(old)}</del> '
            '<span aria-hidden="true">→</span> <span class="nhan">mới</span> '
            f"<ins>{escape(new)}</ins>{more}</p>"
        )
        cells = [f"<li>{escape(str(cell))}</li>" for cell in change.cells]
        listed = f'<ul class="o">{"".join(cells)}</ul>' if cells else ""
        quote = f'<p class="trich">“{escape(change.quote)}”</p>' if change.quote not in {"", old, new} else ""
        causes = [c for c in change.causes if c.kind is not CauseKind.CELL or not cells]
        yield _article(next(numbers), escape(names.get(change.name, change.name)), told + listed + quote + _why(causes))


def _wording(change: WordingChange, number: int) -> str:
    remark = f" ({escape(change.remark)})" if change.remark else ""
    title = f"{KINDS[change.kind]} · {escape(change.where)} · {escape(where(change.new or change.old))}{remark}"
    inline = f'<p class="lien">{_words(change.words, StretchKind.OLD, StretchKind.NEW)}</p>'
    sides = (
        f'<div class="canh"><div><h4>Cũ</h4><p>{_words(change.words, StretchKind.OLD) or _NOTHING}</p></div>'
        f"<div><h4>Mới</h4><p>{_words(change.words, StretchKind.NEW) or _NOTHING}</p></div></div>"
    )
    return _article(number, title, inline + sides + _why(change.causes))


def _form(change: FormChange, number: int) -> str:
    more = f" (và {change.count - 1} chỗ nữa)" if change.count > 1 else ""
    title = f"{escape(change.what)} · {escape(where(change.place))}{more}"
    told = f'<p class="so"><del>{escape(change.old)}</del> → <ins>{escape(change.new)}</ins></p>'
    quotes = "".join(f'<p class="trich">“{escape(quote)}”</p>' for quote in change.quotes)
    return _article(number, title, told + quotes + _why(change.causes))


_NOTHING: Final = '<span class="khong">(không có)</span>'
_TAGS: Final = {StretchKind.OLD: "del", StretchKind.NEW: "ins"}


def _words(words: Iterable[Stretch], *shown: StretchKind) -> str:
    """The words that both sides have and those of the sides shown, with what differs marked."""
    told = [
        f"<{_TAGS[s.kind]}>{escape(s.text)}</{_TAGS[s.kind]}>" if s.kind in _TAGS else escape(s.text)
        for s in words
        if s.kind is StretchKind.SAME or s.kind in shown
    ]
    return "".join(told).replace("\n", "<br>")


def _why(causes: Iterable[Cause]) -> str:
    items = [
        f"<li><b>{CAUSES[c.kind]}</b>: {escape(c.what)}{f' · {escape(str(c.place))}' if c.place else ''}</li>"
        for c in causes
    ]
    return f'<p class="vi">Do:</p><ul class="vi">{"".join(items)}</ul>' if items else ""


def _article(number: int, title: str, body: str) -> str:
    return (
        f'<article class="doi" id="c{number}" tabindex="-1" aria-labelledby="t{number}">'
        f'<h3 id="t{number}">{number}. {title}</h3>{body}</article>'
    )
