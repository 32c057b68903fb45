"""What Word makes of a document that somebody worked on, written by hand: split runs, tracked changes, copies."""

from __future__ import annotations

import re

from pipeline.ooxml import with_part
from pipeline.trace import Standing, traced
from tests.trace.paper import MAIN, changed, one, paper, told, version

RUN = re.compile(r"<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t[^>]*>1\.059</w:t></w:r>")


def turned(make):
    """The document in which the run of “1.059” is something else; `make` gets its properties."""
    main, count = RUN.subn(lambda m: make(m[1]), paper()[MAIN].decode(), count=1)
    assert count == 1
    return with_part(paper(), MAIN, main.encode())


def t(words, properties="", rsid=""):
    return f'<w:r{rsid}>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def test_a_number_cut_into_runs_with_spelling_marks_is_the_same_number():
    document = turned(
        lambda look: (
            t("1", look, ' w:rsidR="00A1"') + '<w:proofErr w:type="spellStart"/>' + t(".0", look, ' w:rsidRPr="00B2"')
            + '<w:proofErr w:type="spellEnd"/>' + t("59", look)
        )
    )  # fmt: skip
    assert traced(document).strayed == ()
    assert one(traced(document), "tổng").now == "1.059"


def test_a_tracked_change_counts_as_if_it_were_accepted():
    by = 'w:id="900" w:author="A" w:date="2026-11-20T00:00:00Z"'
    document = turned(
        lambda look: (
            f'<w:del {by}><w:r>{look}<w:delText>1.059</w:delText></w:r></w:del>'
            f'<w:ins {by.replace("900", "901")}>{t("1.060", look)}</w:ins>'
        )
    )  # fmt: skip
    line = one(traced(document), "tổng")
    assert (line.now, line.standing) == ("1.060", Standing.OVERTYPED)


def test_a_bookmark_that_word_dropped_with_the_words_is_found_by_the_archive():
    main = paper()[MAIN].decode()
    start = re.search(r'<w:bookmarkStart [^>]*w:id="(\d+)"[^>]*/>(?=<w:r>(?:(?!</w:r>).)*1\.059)', main)
    main = main.replace(start[0], "").replace(f'<w:bookmarkEnd w:id="{start[1]}"/>', "")
    document = changed(with_part(paper(), MAIN, main.encode()), (">1.059<", ">1.095<"))
    assert one(traced(document), "tổng").now is None
    assert one(traced(document, version()), "tổng").now == "1.095"


def test_half_a_bookmark_is_found_again_by_the_archive():
    main = paper()[MAIN].decode()
    start = re.search(r'<w:bookmarkStart [^>]*w:id="(\d+)"[^>]*/>(?=<w:r>(?:(?!</w:r>).)*1\.059)', main)
    document = with_part(paper(), MAIN, main.replace(f'<w:bookmarkEnd w:id="{start[1]}"/>', "").encode())
    line = one(traced(document, version()), "tổng")
    assert (line.now, line.standing, line.aligned) == ("1.059", Standing.AS_PRINTED, True)


def test_a_paragraph_copied_with_its_marks_is_told_once():
    main = paper()[MAIN].decode()
    start = main.rindex("<w:p>", 0, main.index("Cả năm"))
    end = main.index("</w:p>", start) + len("</w:p>")
    document = with_part(paper(), MAIN, (main[:end] + main[start:end] + main[end:]).encode())
    assert told(traced(document)) == told(traced(paper()))


def test_marks_that_cannot_be_read_leave_the_document_to_the_archive():
    name = next(n for n in paper().parts if n.startswith("customXml/item") and b"marks" in paper()[n])
    document = with_part(paper(), name, paper()[name][:300])
    assert traced(document).lines == ()
    assert [line[:3] for line in told(traced(document, version()))] == [line[:3] for line in told(traced(paper()))]
