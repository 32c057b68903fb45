"""Changes of every kind planted at drawn places of the house's documents: exactly these are found, and nothing else."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from pipeline.compare import Side, compared
from pipeline.ooxml import w
from pipeline.outline import read_outline
from tests.compare.planting import (
    SENTENCE,
    STRANGE,
    Draft,
    centre,
    change_word,
    drop_note,
    embolden,
    new_note,
    new_paragraph,
    new_row,
    words_of,
)

NAMES = (
    "hai-duong/2024/Bao cao tong ket 2020-2024.docx",
    "lam-giang/2026/Bao cao tong ket 2022-2026.docx",
    "lam-giang/2026/Bao cao tong ket nam 2026.docx",
    "lam-giang/2027/Ke hoach nam 2027.docx",
    "thai-binh/2018/Ke hoach nam 2018.docx",
)
IN_TEXT = ("word", "delete", "insert", "move", "centre", "underline", "note")
IN_ROWS = ("cell", "delete", "insert")
IN_NOTES = ("word", "drop")


def in_text(draft, kind, place):
    """Plants one change at a paragraph of an even place; those at odd places stay as they are."""
    paragraph, sure = draft.paragraphs[place], draft.paragraphs[place + 1]
    text = words_of(paragraph)
    if kind == "word":
        return ("changed", "đoạn", change_word(paragraph), STRANGE)
    if kind == "delete":
        draft.body.remove(paragraph)
        return ("removed", "đoạn", text, "")
    if kind == "insert":
        new_paragraph(sure, f"{place} {SENTENCE}")
        return ("added", "đoạn", "", f"{place} {SENTENCE}")
    if kind == "move":
        half = len(draft.paragraphs) // 2
        draft.paragraphs[(place + 1 + half - half % 2) % (len(draft.paragraphs) // 2 * 2)].addnext(paragraph)
        return ("moved", "đoạn", "", "")
    if kind == "note":
        new_note(draft, paragraph, f"{place} {SENTENCE}")
        return ("added", "chú thích", "", f"{place} {SENTENCE}")
    (centre if kind == "centre" else embolden)(paragraph)
    return ("căn lề" if kind == "centre" else "gạch chân",)


def in_rows(kind, row, number):
    cells = list(row.iterchildren(w("tc")))
    texts = " ".join(" | ".join(map(words_of, cells)).split())
    if kind == "cell":
        return ("changed", "ô bảng", change_word(cells[1]), STRANGE)
    if kind == "delete":
        row.getparent().remove(row)
        return ("removed", "dòng bảng", texts, "")
    added = new_row(row, f"Hàng thêm {number}")
    return ("added", "dòng bảng", "", " | ".join(map(words_of, added.iterchildren(w("tc")))))


def in_notes(draft, kind, note):
    if kind == "word":
        return ("changed", "chú thích", change_word(note), STRANGE)
    text = words_of(note)
    drop_note(draft, note)
    return ("removed", "chú thích", text, "")


def rows_of(draft):
    """Every second row of the tables that has words in its second cell; those between stay as they are."""
    found = []
    for table in draft.body.iterchildren(w("tbl")):
        rows = list(table.iterchildren(w("tr")))[2:]
        found += [r for r in rows[::2] if len(rows) > 4 and wordy_row(r)]
    return found


def wordy_row(row):
    cells = list(row.iterchildren(w("tc")))
    return (
        len(cells) > 2
        and next(row.iter(w("vMerge")), None) is None
        and any(map(str.isalpha, words_of(cells[1]).split()))
    )


def planted(package, text, rows, notes):
    """The edited package and what a comparison has to find: wording, and how often each kind of format."""
    draft = Draft(package)
    wording, form = Counter(), Counter()
    known_rows, known_notes, lines = rows_of(draft), list(draft.notes), len(draft.paragraphs) // 2 - 1
    places = {n % lines * 2: kind for n, kind in text.items()}
    for place, kind in places.items():
        if kind == "note" and not known_notes:
            continue
        found = in_text(draft, kind, place)
        (form if len(found) == 1 else wording)[found[0] if len(found) == 1 else found] += 1
    for place, kind in {n % len(known_rows): k for n, k in rows.items()}.items() if known_rows else ():
        wording[in_rows(kind, known_rows[place], place)] += 1
    for place, kind in {n % len(known_notes): k for n, k in notes.items()}.items() if known_notes else ():
        wording[in_notes(draft, kind, known_notes[place])] += 1
    return draft.done(), wording, form


def found_in(old, new):
    comparison = compared(Side("", read_outline(old)), Side("", read_outline(new)))
    wording = Counter((c.kind.value, c.where, said(c, "old"), said(c, "new")) for c in comparison.wording)
    form = Counter()
    for change in comparison.form:
        form[change.what] += change.count
    return wording, form


def said(change, side):
    return " ".join(" ".join(s.text for s in change.words if s.kind.value == side).split())


def places_of(kinds, most):
    return st.dictionaries(st.integers(0, 60), st.sampled_from(kinds), max_size=most)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=4, phases=[Phase.generate])
@given(text=places_of(IN_TEXT, 8), rows=places_of(IN_ROWS, 3), notes=places_of(IN_NOTES, 2))
def test_what_was_planted_is_found_and_nothing_else(house, name, text, rows, notes):
    new, wording, form = planted(house[name], text, rows, notes)
    assert found_in(house[name], new) == (wording, form)


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=40, phases=[Phase.generate])
@given(text=places_of(IN_TEXT, 20), rows=places_of(IN_ROWS, 8), notes=places_of(IN_NOTES, 4))
def test_much_that_was_planted_is_found_and_nothing_else(house, name, text, rows, notes):
    new, wording, form = planted(house[name], text, rows, notes)
    assert found_in(house[name], new) == (wording, form)
    back = found_in(new, house[name])
    assert (back[0].total(), back[1]) == (wording.total(), form)


def test_forty_changes_in_one_document(house):
    """Every kind at once: the places are all those that there are."""
    text = {n: IN_TEXT[n % len(IN_TEXT)] for n in range(33)}
    rows = {n: IN_ROWS[n % len(IN_ROWS)] for n in range(6)}
    new, wording, form = planted(house[NAMES[1]], text, rows, {1: "word", 3: "drop"})
    assert wording.total() + form.total() >= 40
    assert found_in(house[NAMES[1]], new) == (wording, form)
