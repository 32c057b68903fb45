"""Whether a changed document says what it said, but for the changes: held before anything is written."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.mend import Letters, NumberHeader, NumberIn, NumberOut, Sheet, Words
from pipeline.outline import Address, all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.mend import Change
    from pipeline.outline import Outline, Paragraph, RunFormat

Key = tuple[str, str]


def is_faithful(before: Outline, after: Outline, changes: Sequence[Change]) -> bool:
    """Whether every paragraph, page, note and mark is as it was, but for what the changes name."""
    touched: dict[Key, list[Change]] = defaultdict(list)
    for change in changes:
        at = getattr(change, "at", None)
        if at is not None:
            touched[_key(before, at)].append(change)
    old, new = _paragraphs(before), _paragraphs(after)
    added = [new[key] for key in new.keys() - old.keys()]
    return (
        old.keys() <= new.keys()
        and (not added or any(isinstance(c, NumberHeader) for c in changes))
        and all(not _without_number(p).strip() for p in added)
        and all(_is_as_told(p, new[key], touched.get(key, [])) for key, p in old.items())
        and _same_frame(before, after, changes)
    )


def _same_frame(before: Outline, after: Outline, changes: Iterable[Change]) -> bool:
    laid = {c.section for c in changes if isinstance(c, Sheet)}
    pages = zip(before.sections, after.sections, strict=False)
    return (
        len(before.sections) == len(after.sections)
        and all(old.page == new.page for old, new in pages if old.index not in laid)
        and [n.id for n in (*before.footnotes, *before.endnotes)] == [n.id for n in (*after.footnotes, *after.endnotes)]
        and sorted(b.name for b in before.bookmarks) == sorted(b.name for b in after.bookmarks)
        and len(before.comments) == len(after.comments)
    )


def _is_as_told(old: Paragraph, new: Paragraph, changes: list[Change]) -> bool:
    if not changes:
        return _placeless(old) == _placeless(new)
    if any(isinstance(c, NumberIn | NumberOut) for c in changes):
        return any(isinstance(c, NumberOut) for c in changes) or old.text.strip() == _without_number(new).strip()
    kept = [(p.notes and len(p.notes), [f.name for f in p.figures], len(p.drawings), p.style_id) for p in (old, new)]
    words = [c for c in changes if isinstance(c, Words)]
    return (
        kept[0] == kept[1] and new.text == _told(old.text, words) and (bool(words) or _same_letters(old, new, changes))
    )


def _same_letters(old: Paragraph, new: Paragraph, changes: list[Change]) -> bool:
    """Whether letters that no change names look as they did."""
    letters = [c for c in changes if isinstance(c, Letters)]
    if any(c.end is None for c in letters):
        return True
    named = {n for c in letters for n in range(c.start, c.end or 0)}
    pairs = zip(_looks(old), _looks(new), strict=False)
    return all(n in named or was == now for n, (was, now) in enumerate(pairs))


def _looks(paragraph: Paragraph) -> list[RunFormat]:
    return [run.format for run in paragraph.runs for _ in run.text]


def _told(text: str, words: list[Words]) -> str:
    for change in sorted(words, key=lambda c: -c.start):
        text = text[: change.start] + change.new + text[change.end :]
    return text


def _without_number(paragraph: Paragraph) -> str:
    text = paragraph.text
    for field in sorted(paragraph.fields, key=lambda f: -f.start):
        if field.kind == "PAGE":
            text = text[: field.start] + text[field.end :]
    return text


def _placeless(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, address=Address("", ""), drawings=())


def _paragraphs(outline: Outline) -> dict[Key, Paragraph]:
    return {_key(outline, p.address): p for p in all_paragraphs(outline)}


def _key(outline: Outline, at: Address) -> Key:
    """A paragraph's part and path; headers and footers are known by their part, since their numbers may change."""
    repeated = any(s.part == at.part for s in (*outline.headers, *outline.footers))
    return at.part, at.path.partition("/")[2] if repeated else at.path
