"""Views as one page for the browser and the printer: plots, the same numbers as tables, the cells behind each."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.survey.views import Form, PlotsMissing, plots, shown, spots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.survey.views import Entry, Line, Table, View

NO_PLOTS: Final = 'Chưa có đồ thị: máy này chưa cài matplotlib. Cài bằng lệnh: pip install "vks-pipeline[plots]"'
_STYLE: Final = Path(__file__).parent / "view_page.css"


def page_of(views: Sequence[View], title: str, *, cells: bool) -> tuple[str, bool]:
    """The page, and whether its plots could be drawn; no script, nothing from outside, the same for the same numbers.

    `cells` opens the lists of cells, which are else shown when a reader asks for them.
    """
    try:
        body, drawn = _body(views, draw=True, cells=cells), True
    except PlotsMissing:
        body, drawn = _body(views, draw=False, cells=cells), False
    missing = "" if drawn else f'<p class="thieu">{escape(NO_PLOTS)}</p>'
    first = next((f"bang-{v}-{table.key}" for v, view in enumerate(views, 1) for table in view.tables), "")
    return (
        '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        f'<a class="bo-qua" href="#{first}">Đến bảng đầu tiên</a>\n'
        f"<header><h1>{escape(title)}</h1>{missing}{_contents(views)}</header>\n<main>\n{body}</main>\n</body>\n</html>\n"
    ), drawn


def _contents(views: Sequence[View]) -> str:
    links = "".join(
        f'<li><a href="#bang-{v}-{table.key}">{escape(_named(view, table, views))}</a></li>'
        for v, view in enumerate(views, 1)
        for table in view.tables
    )
    return f'<nav aria-label="Các bảng"><ul>{links}</ul></nav>' if links else ""


def _named(view: View, table: Table, views: Sequence[View]) -> str:
    return f"{view.title}: {table.title}" if len(views) > 1 else table.title


def _body(views: Sequence[View], *, draw: bool, cells: bool) -> str:
    return "".join(_view(number, view, draw=draw, cells=cells) for number, view in enumerate(views, 1))


def _view(number: int, view: View, *, draw: bool, cells: bool) -> str:
    about = "".join(f"<p>{escape(told)}</p>" for told in view.said)
    tables = "".join(_table(f"bang-{number}-{t.key}", t, draw=draw, cells=cells) for t in view.tables)
    name = f"co-quan-{number}"
    return f'<section aria-labelledby="{name}">\n<h2 id="{name}">{escape(view.title)}</h2>{about}\n{tables}</section>\n'


def _table(name: str, table: Table, *, draw: bool, cells: bool) -> str:
    figures = "".join(_figure(drawn) for drawn in plots(table, f"do-thi-{name}")) if draw else ""
    note = f'<p class="ghi-chu">{escape(table.note)}</p>' if table.note else ""
    sources = "" if table.listing else _sources(table, cells=cells)
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in (table.head, *table.columns))
    kind = "chu" if table.listing else "so"
    return (
        f'<section class="bang" aria-labelledby="{name}"><h3 id="{name}">{escape(table.title)}</h3>\n{figures}'
        f'<div class="rong" role="region" tabindex="0" aria-labelledby="{name}"><table class="{kind}">\n'
        f"<thead><tr>{heads}</tr></thead>\n{''.join(_groups(table))}</table></div>{note}{sources}</section>\n"
    )


def _figure(drawn: str) -> str:
    """A plot under its title, in a frame that a keyboard can scroll."""
    title = drawn[drawn.index("<title") :].partition(">")[2].partition("<")[0]
    frame = f'<div class="rong" role="group" tabindex="0" aria-label="{title}">\n{drawn}</div>'
    return f"<figure><figcaption>{title}</figcaption>{frame}</figure>\n"


def _groups(table: Table) -> Iterator[str]:
    for group in dict.fromkeys(line.group for line in table.lines):
        rows = "".join(_row(line) for line in table.lines if line.group == group)
        width = len(table.columns) + 1
        head = f'<tr><th class="nhom" scope="rowgroup" colspan="{width}">{escape(group)}</th></tr>\n' if group else ""
        yield f"<tbody>{head}{rows}</tbody>\n"


def _row(line: Line) -> str:
    entries = "".join(f"<td>{escape(shown(entry))}</td>" for entry in line.entries)
    kind = ' class="cong"' if line.total else ""
    return f'<tr{kind}><th scope="row">{escape(line.name)}</th>{entries}</tr>\n'


def _sources(table: Table, *, cells: bool) -> str:
    rows = "".join(
        _source(line, head, entry)
        for line in table.lines
        for head, entry in zip(table.columns, line.entries, strict=True)
        if entry.cells and shown(entry) and entry.form is Form.NUMBER
    )
    if not rows:
        return ""
    opened = " open" if cells else ""
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("Dòng", "Cột", "Số", "Các ô trong tệp nhập"))
    return (
        f"<details{opened}><summary>Số lấy từ những ô nào: {escape(table.title)}</summary>"
        f'<table class="chu nguon"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></details>'
    )


def _source(line: Line, head: str, entry: Entry) -> str:
    name = " · ".join(part for part in (line.group, line.name) if part)
    told = "<br>".join(escape(spot) for spot in spots(entry.cells))
    said = f"<td>{escape(head)}</td><td>{shown(entry)}</td><td>{told}</td>"
    return f'<tr><th scope="row">{escape(name)}</th>{said}</tr>\n'
