"""The changes of a comparison as articles of its page, each under its number."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.compare_words import KINDS, kind_told, printed_sides, signed, where
from pipeline.compare import CauseKind, StretchKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.compare import Cause, FigureChange, FormChange, Stretch, WordingChange


def figure_articles(changes: Iterable[FigureChange], numbers: Iterator[int], names: Mapping[str, str]) -> Iterator[str]:
    """Figures, each with both values, their difference, its cells and what else brought it about."""
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


def wording_article(change: WordingChange, number: int) -> str:
    """A piece of text, inline and side by side: the page shows one of both."""
    remark = f" ({escape(change.remark)})" if change.remark else ""
    title = f"{KINDS[change.kind]} · {escape(change.where)} · {escape(where(change.new or change.old))}{remark}"
    inline = f'<p class="lien">{_words(change.words, StretchKind.OLD, StretchKind.NEW)}</p>'
    sides = (
        f'<div class="canh"><div><h4>Cũ</h4><p>{_words(change.words, StretchKind.OLD) or _NOTHING}</p></div>'
        f"<div><h4>Mới</h4><p>{_words(change.words, StretchKind.NEW) or _NOTHING}</p></div></div>"
    )
    return _article(number, title, inline + sides + _why(change.causes))


def form_article(change: FormChange, number: int) -> str:
    """A difference of format with the words it is met in."""
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
        f"<li><b>{kind_told(c)}</b>: {escape(c.what)}{f' · {escape(str(c.place))}' if c.place else ''}</li>"
        for c in causes
    ]
    return f'<p class="vi">Do:</p><ul class="vi">{"".join(items)}</ul>' if items else ""


def _article(number: int, title: str, body: str) -> str:
    return (
        f'<article class="doi" id="c{number}" tabindex="-1" aria-labelledby="t{number}">'
        f'<h3 id="t{number}">{number}. {title}</h3>{body}</article>'
    )
