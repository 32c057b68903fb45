"""A comparison as one page: figures first, then wording and form, inline or side by side, nothing from outside."""

from __future__ import annotations

from html import escape
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.compare_articles import figure_articles, form_article, wording_article
from pipeline.cli.archive.compare_words import NO_NAMES, TITLE, UNSEEN, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.compare import Comparison


_UNSEEN: Final = UNSEEN[0].upper() + UNSEEN[1:]
_HERE: Final = Path(__file__).parent
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_VIEWS: Final = (
    '<fieldset class="kieu"><legend>Cách xem câu chữ</legend>'
    '<label><input type="radio" name="kieu" id="xem-lien" checked> liền một dòng</label> '
    '<label><input type="radio" name="kieu" id="xem-canh"> hai bản cạnh nhau</label></fieldset>\n'
)
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
        *section("so-lieu", "Số liệu", list(figure_articles(found.figures, numbers, names))),
        *section("cau-chu", "Câu chữ", [wording_article(c, next(numbers)) for c in found.wording]),
        *section("the-thuc", "Thể thức", [form_article(c, next(numbers)) for c in found.form]),
        *section("khong-in", _UNSEEN, list(figure_articles(found.unprinted, numbers, names))),
    ]
    links = {
        "#so-lieu": ("Số liệu", found.figures),
        "#cau-chu": ("Câu chữ", found.wording),
        "#the-thuc": ("Thể thức", found.form),
        "#khong-in": (_UNSEEN, found.unprinted),
    }
    counts = {link: (title, len(every)) for link, (title, every) in links.items()}
    return page(old, new, parts, head(old, new, verdict(found), counts, _VIEWS))


def page(old: str, new: str, parts: Sequence[str], head: str) -> str:
    """A page about two sides, with the style and the keys of every comparison."""
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}: {escape(old)} và {escape(new)}</title>\n<style>\n{_part('css')}</style>\n</head>\n<body>\n"
        f'<a class="bo-qua" href="#noi-dung">Đến các chỗ khác</a>\n{head}'
        f'<main id="noi-dung" tabindex="-1">\n{body}\n</main>\n<script>\n{_part("js")}</script>\n</body>\n</html>\n'
    )


def _part(kind: str) -> str:
    return (_HERE / f"compare_page.{kind}").read_text(encoding="utf-8")


def head(old: str, new: str, last: str, parts: Mapping[str, tuple[str, int]], views: str = "") -> str:
    """The top of the page: both sides, the verdict, links to the parts that hold something, ways to look."""
    items = [f'<li><a href="{link}">{escape(title)} ({n})</a></li>' for link, (title, n) in parts.items() if n]
    nav = f'<nav aria-label="Các phần"><ul>{"".join(items)}</ul></nav>\n' if items else ""
    return (
        f"<header>\n<h1>{TITLE}</h1>\n<dl><dt>Cũ</dt><dd>{escape(old)}</dd><dt>Mới</dt><dd>{escape(new)}</dd></dl>\n"
        f"<p><strong>{escape(last)}</strong></p>\n{nav}{views if items else ''}{_KEYS if items else ''}\n"
        "</header>\n"
    )


def section(name: str, title: str, changes: Sequence[str]) -> Iterator[str]:
    """A part of the page with its changes; nothing where there is none."""
    if changes:
        yield f'<section aria-labelledby="{name}">\n<h2 id="{name}">{title} ({len(changes)})</h2>\n<div class="{name}">'
        yield from changes
        yield "</div>\n</section>"
