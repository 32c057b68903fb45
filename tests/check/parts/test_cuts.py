"""A stretch of a paragraph keeps what stands on it and where it stands."""

from __future__ import annotations

from dataclasses import replace

from pipeline.check.parts.cuts import cut, joined
from pipeline.check.parts.pieces import stretches
from pipeline.outline import Drawing, Field, Figure, NoteMark, ParagraphFormat, Run, RunFormat
from tests.check.parts.conftest import paragraph

BOLD = RunFormat(bold=True)
STOPS = ParagraphFormat(tabs=((2000, "center"), (6500, "center")))


def _two():
    whole = paragraph("Số: 05/KH\tngày 7")
    return replace(whole, runs=(Run("Số: 05", RunFormat(), 0), Run("/KH\tngày 7", BOLD, 6)))


def test_runs_of_a_stretch_are_counted_from_its_own_first_letter():
    right = cut(_two(), 9, 16)
    assert right.text == "ngày 7"
    assert right.runs == (Run("ngày 7", BOLD, 0),)
    left = cut(_two(), 0, 9)
    assert [left.text[r.start : r.end] for r in left.runs] == [r.text for r in left.runs] == ["Số: 05", "/KH"]


def test_the_address_stays():
    assert cut(_two(), 9, 16).address == _two().address


def test_a_stretch_that_is_the_whole_is_the_paragraph_itself():
    whole = _two()
    assert cut(whole, 0, len(whole.text)) is whole


def test_figures_fields_and_notes_move_with_the_words():
    whole = replace(
        _two(), figures=(Figure("x", 4, 6), Figure("y", 15, 16)), fields=(Field("DATE", 10, 14),),
        notes=(NoteMark("footnote", "1", 1, 16),),
    )  # fmt: skip
    right = cut(whole, 9, 16)
    assert right.figures == (Figure("y", 5, 6),)
    assert right.fields == (Field("DATE", 0, 4),)
    assert right.notes[0].start == 6
    assert cut(whole, 0, 9).figures == (Figure("x", 4, 6),)
    assert cut(whole, 0, 9).notes == ()


def test_a_drawing_in_the_gap_is_not_lost():
    for place in range(17):
        whole = replace(_two(), drawings=(Drawing("line", place),))
        assert sum(len(part.drawings) for part, _ in stretches(whole)) == 1


def test_a_line_broken_in_two_is_whole_again():
    whole = joined(paragraph("- Hội đồng", bold=True), paragraph("các cấp;"))
    assert whole.text == "- Hội đồng các cấp;"
    assert [whole.text[r.start : r.end] for r in whole.runs] == [r.text for r in whole.runs]


def _parts(text, shape=None):
    whole = replace(paragraph(text), format=shape or ParagraphFormat())
    return [(part.text, side) for part, side in stretches(whole)]


def test_tabs_and_wide_gaps_part_columns():
    assert _parts("A B\tC D") == [("A B", 0), ("C D", 1)]
    assert _parts("\tA B\tC D", STOPS) == [("A B", 0), ("C D", 1)]
    assert _parts("ABC     DEF") == [("ABC", 0), ("DEF", 1)]
    assert _parts("một  hai") == [("một  hai", 0)]


def test_a_line_for_itself_stands_left_at_the_first_of_two_stops_and_right_behind_many_tabs():
    assert _parts("\tABC", STOPS) == [("ABC", 0)]
    assert _parts("\t\tABC", STOPS) == [("ABC", 1)]
    assert _parts("\tABC") == [("ABC", 1)]


def test_blanks_left_for_the_hand_part_nothing():
    assert _parts("Số:       /KH-VKS") == [("Số:       /KH-VKS", 0)]
    assert _parts("Hà Nội, ngày     tháng     năm 2026") == [("Hà Nội, ngày     tháng     năm 2026", 0)]
    assert _parts("B Á O   C Á O") == [("B Á O   C Á O", 0)]


def test_line_breaks_part_lines():
    assert _parts("A\nB\n\nC") == [("A", 0), ("B", 0), ("C", 0)]
