"""Notes of the inputs and notes of a person, side by side: each under its own number, in order."""

from __future__ import annotations

import pytest

from pipeline.merge import merged
from tests.merge import hands, reader
from tests.merge.hands import W


@pytest.fixture
def copy(short):
    return hands.opened(short["base"])


def refreshed(short, copy, new="rows", **how):
    return merged(short["base"], hands.closed(copy), short[new], **how)


def notes(package):
    return [t for t in reader.texts(package) if t[:1] == "["]


def cited(copy, number):
    return next(m for m in copy.document.iter(W + "footnoteReference") if m.get(W + "id") == str(number))


def own_note(copy, after):
    hands.insert_a_note(copy, 0)
    run = next(m for m in copy.document.iter(W + "footnoteReference") if int(m.get(W + "id")) > 4).getparent()
    cited(copy, after).getparent().addnext(run)


def test_a_note_of_a_person_between_two_of_the_inputs_stays_there(short, copy):
    own_note(copy, 2)
    result = refreshed(short, copy)
    told, rows = notes(result.package), notes(short["rows"])
    own = next(t for t in told if "Chú thích gõtay0x." in t)
    assert own.startswith("[3]")
    assert [t[4:] for t in told if t is not own] == [t[4:] for t in rows]


def test_numbers_run_from_one_in_the_order_of_the_marks(short, copy):
    own_note(copy, 1)
    marks, listed = reader.note_ids(refreshed(short, copy).package)
    assert marks == listed == [str(n) for n in range(1, len(marks) + 1)]


def test_the_lines_above_the_notes_stay(short, copy):
    own_note(copy, 1)
    kinds = [n.get(W + "type") for n in reader.root(refreshed(short, copy).package, hands.NOTES)]
    assert kinds[:2] == ["separator", "continuationSeparator"]
    assert set(kinds[2:]) == {None}


def test_a_note_of_the_inputs_that_changed_is_brought_up_to_date(short, copy):
    result = refreshed(short, copy)
    assert notes(result.package) == notes(short["rows"])


def test_a_note_that_a_person_wrote_on_is_brought_up_to_date_around_his_words(short, copy):
    note = next(n for n in copy.notes if "Bế Ngọc Trâm Ca" in "".join(t.text or "" for t in n.iter(W + "t")))
    note.findall(W + "p")[-1].append(hands.run(" Theo Quyết định tháng 5."))
    told = [t for t in notes(refreshed(short, copy).package) if "Bế Ngọc" in t]
    assert "Lò Văn Mới" in told[0]
    assert told[0].endswith("Theo Quyết định tháng 5.")


def test_a_note_that_the_inputs_dropped_goes(short):
    result = merged(short["rows"], short["rows"], dropped(short["rows"]))
    assert len(notes(result.package)) == len(notes(short["rows"])) - 1
    marks, listed = reader.note_ids(result.package)
    assert marks == listed == [str(n) for n in range(1, len(marks) + 1)]


def test_a_note_that_a_person_rewrote_is_not_dropped_silently(short):
    copy = hands.opened(short["rows"])
    note = next(n for n in copy.notes if n.get(W + "id") == "2")
    note.findall(W + "p")[-1].append(hands.run(" Lời ghi thêm của Văn phòng."))
    result = merged(short["rows"], hands.closed(copy), dropped(short["rows"]))
    assert any("Lời ghi thêm" in t for t in notes(result.package))
    assert result.conflicts


def test_a_note_that_a_person_took_out_and_the_inputs_changed_is_a_conflict(short, copy):
    number = next(n.get(W + "id") for n in copy.notes if "Bế Ngọc" in "".join(t.text or "" for t in n.iter(W + "t")))
    run = cited(copy, number).getparent()
    run.getparent().remove(run)
    copy.notes.remove(next(n for n in copy.notes if n.get(W + "id") == number))
    result = refreshed(short, copy)
    assert ["Lò Văn Mới" in c.new for c in result.conflicts] == [True]


def dropped(package):
    """The document as a build without its second note."""
    copy = hands.opened(package)
    run = cited(copy, 2).getparent()
    run.getparent().remove(run)
    copy.notes.remove(next(n for n in copy.notes if n.get(W + "id") == "2"))
    return hands.closed(copy)


def test_a_note_that_gives_way_to_another_is_told_by_its_words(short):
    new = hands.opened(short["rows"])
    note = next(n for n in new.notes if n.get(W + "id") == "2")
    texts = list(note.iter(W + "t"))
    for text in texts:
        text.text = ""
    texts[-1].text = "Một lời ghi khác hẳn."
    deeds = merged(short["rows"], short["rows"], hands.closed(new)).deeds
    assert any("Một lời ghi khác hẳn." in d.new for d in deeds)
    assert all(d.old or d.new for d in deeds)
