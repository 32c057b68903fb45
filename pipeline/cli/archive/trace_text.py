"""A trace told to a person: each printing with what it is, how it was computed, and its cells with their contents."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.trace_noted import noted
from pipeline.cli.archive.trace_said import how_told, origin_told, standing_told, wording_told
from pipeline.content import told_ref
from pipeline.trace import Line, Wording
from pipeline.trace.labels import figure_told, line_told, spelled
from pipeline.trace.listing import correction_told, place_told, raw_told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.cli.archive.trace_subject import Subject
    from pipeline.content import Cell, Figure
    from pipeline.outline import Paragraph
    from pipeline.trace import Answer, Source

_AROUND: Final = 90
_FEW: Final = 12
_LONG: Final = 160


def told(subject: Subject, shown: Sequence[Answer], asked: str) -> Iterator[str]:
    """The whole answer; the last lines count what was found and what no cell could be named for."""
    yield _heading(subject)
    for number, answer in enumerate(shown, start=1):
        yield ""
        yield from _answer_told(number, answer, whole=bool(asked))
    notes = noted(subject, shown)
    yield from ("", *(f"Lưu ý: {note}" for note in notes)) if notes else ()
    yield ""
    yield from _closing(subject, shown, asked)


def _answer_told(number: int, answer: Answer, *, whole: bool) -> Iterator[str]:
    """One printing; `whole` shows all its cells."""
    if isinstance(answer, Line):
        yield from _line(number, answer, whole=whole)
    elif isinstance(answer, Wording):
        yield from _wording(number, answer, answer.spot.text, whole=whole)
    elif answer.wording is not None:
        yield from _wording(number, answer.wording, answer.spot.text, whole=whole)
    else:
        yield f"{number}. “{answer.spot.text}” · {_place(answer.spot.paragraph)}"
        yield f"   Câu    {_excerpt(answer.spot.paragraph.text, answer.spot.start, answer.spot.end)}"
        yield f"   Là     {origin_told(answer)}"


def _heading(subject: Subject) -> str:
    if not subject.version:
        return f"{subject.label} · không có phiên bản gốc trong kho, chỉ tra theo dấu trong tệp"
    if subject.label == subject.version:
        return subject.label
    state = "đã sửa" if subject.edited else "chưa sửa"
    sure = f", giống {subject.likeness:.0%}" if subject.likeness < 1 else ""
    return f"{subject.label} · lập từ phiên bản {subject.version}, {state}{sure}"


def _line(number: int, line: Line, *, whole: bool) -> Iterator[str]:
    yield f"{number}. “{line.shown}” · {place_told(line.place) or 'không còn chỗ nào'}"
    if line.spot:
        yield f"   Câu    {_sentence(line.spot.paragraph.text, line)}"
    if standing_told(line):
        yield f"   LƯU Ý  {standing_told(line)}"
    yield f"   Là     {line_told(line)}"
    yield from _made(line.figure, line.contents, line.below, "   ", whole=whole)


def _made(
    figure: Figure, contents: tuple[Cell, ...], below: tuple[Source, ...], indent: str, *, whole: bool
) -> Iterator[str]:
    yield f"{indent}Tính   {how_told(figure, contents)}"
    yield from _cells(contents, f"{indent}Từ     ", whole=whole)
    for source in below:
        if source.figure is None:
            yield f"{indent}Từ     số liệu {spelled(source.name)}"
            continue
        yield f"{indent}Từ     số liệu {figure_told(source.figure)}"
        yield from _made(source.figure, source.contents, source.below, f"{indent}       ", whole=whole)


def _cells(cells: Sequence[Cell], opening: str, *, whole: bool) -> Iterator[str]:
    """The cells by workbook and sheet, each with its content."""
    shown = cells if whole else cells[:_FEW]
    for (file, sheet), group in groupby(shown, key=lambda c: (c.file, c.sheet)):
        yield f"{opening}{file} · {sheet}"
        for cell in group:
            said = f"{told_ref(cell.address):<5} {raw_told(cell.raw, _LONG)}{correction_told(cell)}"
            yield f"{' ' * (len(opening) + 2)}{said}"
    if len(shown) < len(cells):
        yield f"{' ' * (len(opening) + 2)}… và {len(cells) - len(shown)} ô nữa; thêm con số vào sau lệnh để xem hết"


def _wording(number: int, wording: Wording, text: str, *, whole: bool) -> Iterator[str]:
    spot = wording.spot
    yield f"{number}. “{raw_told(text, _LONG)}” · {_place(spot.paragraph)}"
    if text != spot.text:
        at = max(spot.paragraph.text.find(text, spot.start, spot.end), spot.start)
        yield f"   Câu    {_excerpt(spot.paragraph.text, at, at + len(text))}"
    yield f"   Là     {wording_told(wording)}"
    yield from _cells(wording.cells, "   Từ     ", whole=whole)


def _place(paragraph: Paragraph) -> str:
    return place_told(paragraph.address.path)


def _sentence(text: str, line: Line) -> str:
    """The words around the figure; for a cell of a table what heads its row and column."""
    if line.spot is None or line.sentence != " ".join(text.split()):
        return line.sentence
    return _excerpt(text, line.spot.start, line.spot.end)


def _excerpt(text: str, start: int, end: int) -> str:
    """The words around some characters, which stand in brackets."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    opening, closing = "…" if start > _AROUND else "", "…" if len(text) > end + _AROUND else ""
    return " ".join(f"{opening}{before}[{text[start:end]}]{after}{closing}".split())


def _closing(subject: Subject, shown: Sequence[Answer], asked: str) -> Iterator[str]:
    trace = subject.trace
    if asked:
        yield f"{len(shown)} chỗ khớp với “{asked}”."
        return
    strayed = f"; {len(trace.strayed)} chỗ không còn như đã in" if trace.strayed else ""
    yield f"{len(trace.lines)} chỗ in số liệu{strayed}."
    if not subject.version:
        return
    total, lacking = len(trace.printed_numbers), len(trace.without_cells)
    yield f"Trong văn bản có {total} con số; nêu được ô của {total - lacking} con số."
    if lacking:
        kinds = sorted({n.origin for n in trace.without_cells})
        counts = (f"{sum(n.origin is kind for n in trace.without_cells)} {kind}" for kind in kinds)
        yield f"Còn lại: {'; '.join(counts)}."
