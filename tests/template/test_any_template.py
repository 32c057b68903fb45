from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.template import check_template
from tests.template.building import DECLARATION, docx, p, tbl, with_note

TAGS = (
    "{{ }} {% %} {%p {%tr {# {{r for·x·in·ds.khen endfor if endif else chú_thích( x.tên ds.khen "
    "loop is số | ( ) “ . ~ + - [0] 1 < & ·"
)
PIECES = st.sampled_from([piece.replace("·", " ") for piece in TAGS.split()])
WORDS = st.lists(PIECES, max_size=12).map("".join)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=3).map(lambda runs: p(*runs))
TABLES = st.tuples(WORDS, WORDS).map(tbl)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PARAGRAPHS, TABLES), max_size=4), WORDS)
def test_whatever_stands_in_a_template_is_told_and_never_raised(content, words):
    package = docx(with_note(p("x"), 1), *content, notes=((words,),))
    findings = check_template(package, DECLARATION, "m")
    assert len(findings) == len(set(findings))
