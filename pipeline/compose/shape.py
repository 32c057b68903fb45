"""The shape that Word demands after printing: no table without rows, no cell without a paragraph, no empty run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compose.codes import NO_ROWS
from pipeline.compose.names import OPEN, ROWS
from pipeline.ooxml import build, qn, w
from pipeline.tags import own_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.compose.log import Log
    from pipeline.ooxml import Element

_HOLDERS: Final = tuple(w(n) for n in ("tc", "hdr", "ftr", "footnote", "txbxContent"))


def mend_tables(root: Element, log: Log) -> None:
    """Tells of tables whose loops printed no row, and takes out those without any."""
    for table in list(root.iter(w("tbl"))):
        rowless = table.find(w("tr")) is None
        if not rowless and not (table.find(ROWS) is not None and table.find(OPEN) is None):
            continue
        found = "bảng không có dòng số liệu nào"
        mend = "ghi dòng vào tệp Excel, hoặc bọc bảng trong {%p if … %} để bỏ cả bảng khi trống"
        first = table.find(w("tr"))
        place = log.quoting("" if first is None else own_text(first))
        log.tell(NO_ROWS, place, found=found, expected=NO_ROWS.title, mend=mend)
        parent = table.getparent()
        if rowless and parent is not None:
            parent.remove(table)


def mend_end(document: Element) -> None:
    """Gives a body that ends with a table the paragraph that Word wants behind it."""
    body = document.find(w("body"))
    last = None if body is None else body.find(w("sectPr"))
    blocks = [] if body is None else list(body.iterchildren(w("p"), w("tbl")))
    if last is not None and blocks and blocks[-1].tag == w("tbl"):
        last.addprevious(build("w:p"))


def mend_holders(root: Element) -> None:
    """Gives every cell, header and note a last paragraph."""
    for holder in (e for e in [root, *root.iter(*_HOLDERS)] if e.tag in _HOLDERS):
        if len(holder) == 0 or holder[-1].tag not in (w("p"), w("bookmarkEnd")):
            holder.append(build("w:p"))


def mend_runs(root: Element) -> None:
    """Takes out runs in which a tag printed nothing, and keeps the blanks of all others."""
    for text in list(root.iter(w("t"))):
        words, run = text.text or "", text.getparent()
        if words and words != words.strip():
            text.set(qn("xml:space"), "preserve")
        if not words and run is not None and run.tag == w("r"):
            run.remove(text)
            _drop_if_bare(run)


def mend_ids(roots: Iterable[Element]) -> None:
    """Numbers all drawings from 1, and takes out the paragraph ids that a loop has copied."""
    number = 0
    for root in roots:
        for drawing in root.iter(qn("wp:docPr")):
            number += 1
            drawing.set("id", str(number))
        for paragraph in root.iter(w("p"), w("tr")):
            for copied in (qn("w14:paraId"), qn("w14:textId")):
                if paragraph.get(copied) is not None:
                    del paragraph.attrib[copied]


def _drop_if_bare(run: Element) -> None:
    parent = run.getparent()
    if parent is not None and all(child.tag == w("rPr") for child in run):
        parent.remove(run)
