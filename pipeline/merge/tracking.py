"""Changes written as Word's tracked changes, by one author and without a clock; accepting them is the plain result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import build, insert_in_order, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element

AUTHOR: Final = "Cập nhật số liệu"
_RUNS: Final = (w("r"),)
_PARTS: Final = {w("t"): w("delText"), w("instrText"): w("delInstrText")}


def inserted_run(run: Element, number: Iterator[int]) -> Element:
    """The run, which stands in its place, as inserted."""
    return _wrapped(run, "w:ins", number)


def deleted_run(run: Element, number: Iterator[int]) -> Element:
    """The run, which stands in its place, as deleted."""
    for part in run:
        part.tag = _PARTS.get(part.tag, part.tag)
    return _wrapped(run, "w:del", number)


def mark_paragraph(paragraph: Element, kind: str, number: Iterator[int]) -> None:
    """Marks a whole paragraph as inserted (`ins`) or deleted (`del`), its end and all its runs."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = build("w:pPr")
        paragraph.insert(0, properties)
    end = properties.find(w("rPr"))
    if end is None:
        end = insert_in_order(properties, build("w:rPr"))
    insert_in_order(end, _change(f"w:{kind}", number))
    if kind == "ins":
        inserted_runs(paragraph, number)
        return
    for run in [r for r in paragraph.iter(*_RUNS) if not _inside(r, w("del"))]:
        deleted_run(run, number)


def inserted_runs(parent: Element, number: Iterator[int]) -> None:
    """Marks all runs below an element as inserted."""
    for run in [r for r in parent.iter(*_RUNS) if not _inside(r, w("ins"))]:
        inserted_run(run, number)


def mark_row(row: Element, kind: str, number: Iterator[int]) -> None:
    """Marks a table row with all that its cells hold as inserted or deleted."""
    properties = row.find(w("trPr"))
    if properties is None:
        properties = build("w:trPr")
        before = [c for c in row if c.tag == w("tblPrEx")]
        row.insert(len(before), properties)
    properties.append(_change(f"w:{kind}", number))
    for paragraph in row.iter(w("p")):
        mark_paragraph(paragraph, kind, number)


def _change(name: str, number: Iterator[int]) -> Element:
    return build(name, {"w:id": str(next(number)), "w:author": AUTHOR})


def _wrapped(run: Element, name: str, number: Iterator[int]) -> Element:
    wrapper = _change(name, number)
    run.addprevious(wrapper)
    wrapper.append(run)
    return wrapper


def _inside(run: Element, tag: str) -> bool:
    return next(run.iterancestors(tag), None) is not None
