"""The page on which a click on a number shows its cells: no script, nothing from outside, readable on paper."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.trace_noted import noted
from pipeline.cli.archive.trace_said import standing_told
from pipeline.cli.archive.trace_sources import Entries, as_sections
from pipeline.cli.archive.trace_words import as_text
from pipeline.trace.labels import label
from pipeline.trace.listing import place_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.cli.archive.trace_subject import Subject
    from pipeline.trace import Line

TITLE: Final = "Nguồn của từng con số"
_STYLE: Final = Path(__file__).parent / "trace_page.css"


def as_page(subject: Subject) -> str:
    """The document with its numbers as links, then their sources; the browser shows the one that was clicked."""
    entries = Entries()
    body = "\n".join(as_text(subject.trace, entries))
    for line in subject.trace.strayed:
        entries.entry(line)
    sources = "\n".join(as_sections(entries))
    return (
        '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}: {escape(subject.label)}</title>\n"
        f"<style>\n{_STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        f'<a class="bo-qua" href="#van-ban">Đến văn bản</a>\n<header>\n{"".join(_head(subject, entries))}</header>\n'
        f'<main id="van-ban">\n{body}\n</main>\n'
        f'<div class="danh-sach">\n<h2>Nguồn của từng con số</h2>\n{sources}\n</div>\n</body>\n</html>\n'
    )


def _head(subject: Subject, entries: Entries) -> Iterator[str]:
    trace = subject.trace
    yield f"<h1>{TITLE}</h1>\n<p><b>{escape(subject.label)}</b>"
    if subject.version and subject.version != subject.label:
        yield f", lập từ phiên bản {escape(subject.version)}{', đã sửa' if subject.edited else ''}"
    yield '.</p>\n<p class="chi-dan">Bấm vào một con số, hoặc chọn nó bằng phím Tab rồi bấm Enter, để xem nó lấy từ '
    yield "những ô nào và ô ấy ghi gì. Số có nền xanh là số liệu; số gạch chân chấm nằm trong lời văn.</p>\n"
    yield f"<p>{len(trace.lines)} chỗ in số liệu."
    if subject.version:
        total = len(trace.printed_numbers)
        yield f" Trong văn bản có {total} con số; nêu được ô của {total - len(trace.without_cells)} con số."
    yield "</p>\n"
    if trace.strayed:
        items = "".join(f"<li>{_strayed(line, entries)}</li>" for line in trace.strayed)
        yield f'<div class="canh-bao"><b>{len(trace.strayed)} chỗ không còn như đã in:</b><ul>{items}</ul></div>\n'
    if notes := noted(subject, (*trace.lines, *trace.printed_numbers)):
        items = "".join(f"<li>{escape(note)}</li>" for note in notes)
        yield f'<div class="canh-bao"><b>Nhận xét ở những ô của văn bản:</b><ul>{items}</ul></div>\n'


def _strayed(line: Line, entries: Entries) -> str:
    where = place_told(line.place) or label(line)
    link = f'<a href="#n{entries.entry(line).number}">“{escape(line.shown)}”</a>'
    return f"{link} ở {escape(where)}: {escape(standing_told(line))}"
