"""Changes to a document's XML reach what they name, whatever stands around it, and leave all else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.mend import Letters, NumberHeader, NumberIn, NumberOut, Sheet, Standing, Unreachable, Words, changed
from pipeline.ooxml import NAMESPACES, ContentType, Relation, parse, relate, serialise, w, with_part
from pipeline.outline import Address, all_paragraphs, read_outline
from tests.annotate.conftest import MAIN, document
from tests.mending.undoing import accepted, marks, rejected

FIRST = Address(MAIN, "thân/đoạn 1")
OTHER = 'w:id="7" w:author="Người khác"'
RUN = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
PLACES = {
    "a run": RUN.format("Một hai ba."),
    "three runs": "".join(map(RUN.format, ("Một h", "a", "i ba."))),
    "a bold run": '<w:r><w:rPr><w:b/></w:rPr><w:t>Một hai</w:t></w:r><w:r><w:t xml:space="preserve"> ba.</w:t></w:r>',
    "a link": f'<w:hyperlink w:anchor="a">{RUN.format("Một hai")}</w:hyperlink>{RUN.format(" ba.")}',
    "a control": f"<w:sdt><w:sdtContent>{RUN.format('Một hai ba.')}</w:sdtContent></w:sdt>",
    "a tag": f'<w:smartTag w:element="a">{RUN.format("Một hai ba.")}</w:smartTag>',
    "an insertion of another's": f"<w:ins {OTHER}>{RUN.format('Một hai ba.')}</w:ins>",
    "between deletions": f"{RUN.format('Một ')}<w:del {OTHER}><w:r><w:delText>x</w:delText></w:r></w:del>"
    + RUN.format("hai ba."),
    "a bookmark": f'{RUN.format("Một ")}<w:bookmarkStart w:id="1" w:name="_kA_n1"/>{RUN.format("hai")}'
    f'<w:bookmarkEnd w:id="1"/>{RUN.format(" ba.")}',
    "a tab in the run": "<w:r><w:tab/><w:t>Một hai ba.</w:t><w:br/><w:t>x</w:t></w:r>",
    "a field": '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{RUN.format("Một hai")}'
    f'<w:r><w:fldChar w:fldCharType="end"/></w:r>{RUN.format(" ba.")}',
    "a comment": f'<w:commentRangeStart w:id="3"/>{RUN.format("Một hai ba.")}<w:commentRangeEnd w:id="3"/>'
    '<w:r><w:commentReference w:id="3"/></w:r>',
    "a blank that is not kept": "<w:r><w:t> Một hai ba. </w:t></w:r>",
}


def first(package):
    return next(all_paragraphs(read_outline(package)))


def without_history(package):
    outline = read_outline(package)
    return [(p.text, p.runs, p.format, p.figures, p.fields, p.notes) for p in all_paragraphs(outline)]


@pytest.mark.parametrize("inside", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize(("old", "new"), [("hai", "bốn"), ("a", "â"), ("hai", ""), ("ba", "bab"), (".", "./.")])
def test_words_are_replaced_where_they_stand(inside, old, new):
    package = document(f"<w:p>{inside}</w:p>")
    before = first(package)
    at = before.text.index(old)
    change = Words(FIRST, at, at + len(old), new)
    outright, tracked = (changed(package, [change], track=track) for track in (False, True))
    right = before.text[:at] + new + before.text[at + len(old) :]
    assert first(outright).text == first(tracked).text == right
    assert not [m for m in marks(outright) if m.get(w("author")) != "Người khác"]
    assert without_history(accepted(tracked)) == without_history(accepted(outright))
    assert read_outline(rejected(tracked)) == read_outline(rejected(package))
    names = [b.name for b in read_outline(package).bookmarks]
    assert [b.name for b in read_outline(tracked).bookmarks] == names


@pytest.mark.parametrize("inside", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("place", ["Một", "hai", "ba."])
def test_words_are_put_in_before_and_behind(inside, place):
    package = document(f"<w:p>{inside}</w:p>")
    text = first(package).text
    for at in (text.index(place), text.index(place) + len(place)):
        for track in (False, True):
            made = changed(package, [Words(FIRST, at, at, "+")], track=track)
            assert first(made).text == f"{text[:at]}+{text[at:]}"
            assert read_outline(rejected(made)) == read_outline(rejected(package)) or not track


@pytest.mark.parametrize("inside", PLACES.values(), ids=PLACES)
def test_letters_get_their_look_and_others_keep_theirs(inside):
    package = document(f"<w:p>{inside}</w:p>")
    before = first(package)
    at = before.text.index("ai")
    change = Letters(FIRST, (("font", "Arial"), ("size", 40), ("italic", True), ("colour", "FF0000")), at, at + 2)
    outright, tracked = (changed(package, [change], track=track) for track in (False, True))
    after = first(outright)
    look = [r.format for r in after.runs for _ in r.text]
    was = [r.format for r in before.runs for _ in r.text]
    assert after.text == before.text
    for n, (now, then) in enumerate(zip(look, was, strict=True)):
        right = replace(
            then, ascii="Arial", h_ansi="Arial", east_asia="Arial", cs="Arial", size=40, italic=True, colour="FF0000"
        )
        assert now == (right if at <= n < at + 2 else then)
    assert without_history(accepted(tracked)) == without_history(accepted(outright))
    assert read_outline(rejected(tracked)) == read_outline(rejected(package))


def test_two_changes_of_one_run_remember_the_first_look():
    package = document(f"<w:p>{RUN.format('Một hai ba.')}</w:p>")
    once = changed(package, [Letters(FIRST, (("size", 40),), 0, 3)], track=True)
    twice = changed(once, [Letters(FIRST, (("bold", True),), 0, 3)], track=True)
    assert first(twice).runs[0].format.bold
    assert read_outline(rejected(twice)) == read_outline(package)


def test_our_own_insertion_is_changed_without_another_trace():
    package = document(f"<w:p>{RUN.format('Một hai ba.')}</w:p>")
    once = changed(package, [Words(FIRST, 4, 7, "bốn")], track=True)
    twice = changed(once, [Words(FIRST, 4, 7, "năm")], track=True)
    assert first(twice).text == "Một năm ba."
    assert len(marks(twice)) == 2
    assert read_outline(rejected(twice)) == read_outline(package)


@pytest.mark.parametrize(
    "settings",
    [
        (("alignment", "both"),),
        (("left", 0), ("first_line", 720)),
        (("before", 120), ("line", 240)),
        (("contextual_spacing", False),),
    ],
)
def test_a_paragraph_stands_as_it_is_told_to(settings):
    own = (
        '<w:pPr><w:spacing w:beforeLines="100" w:beforeAutospacing="1" w:line="400" w:lineRule="exact"/>'
        '<w:ind w:start="500" w:leftChars="100" w:hanging="200" w:hangingChars="50"/><w:contextualSpacing/>'
        '<w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr>'
    )
    package = document(f"<w:p>{own}{RUN.format('Một')}</w:p>")
    outright, tracked = (changed(package, [Standing(FIRST, settings)], track=track) for track in (False, True))
    form = first(outright).format
    assert all(getattr(form, name) == value for name, value in settings)
    if ("before", 120) in settings:
        assert (form.line_rule, form.before_auto) == ("auto", False)
    assert first(tracked).format == form
    assert first(tracked).mark.bold
    assert read_outline(rejected(tracked)) == read_outline(package)


def test_a_page_gets_what_it_lacks_and_keeps_the_rest():
    package = document(f"<w:p>{RUN.format('Một')}</w:p><w:sectPr><w:pgMar w:left='900'/></w:sectPr>")
    change = Sheet(0, (("left", 1701), ("width", 11906), ("title_page", True), ("number_start", 1)))
    for track in (False, True):
        made = changed(package, [change], track=track)
        old, new = (read_outline(p).sections[0].page for p in (package, made))
        assert new == replace(old, left=1701, width=11906, title_page=True, number_start=1)
    assert read_outline(rejected(made)) == read_outline(package)
    margins = next(parse(made[MAIN]).iter(w("pgMar")))
    assert {a.partition("}")[2] for a in margins.attrib} == {
        "top", "right", "bottom", "left", "header", "footer", "gutter",
    }  # fmt: skip


def with_header(inside):
    spaces = f'xmlns:w="{NAMESPACES["w"]}" xmlns:r="{NAMESPACES["r"]}"'
    reference = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    package = document(f"<w:p>{RUN.format('Một')}</w:p>{reference}")
    header = f"<w:hdr {spaces}>{inside}</w:hdr>".encode()
    package = with_part(package, "word/header1.xml", serialise(parse(header)), ContentType.HEADER)
    return relate(package, MAIN, Relation.HEADER, "word/header1.xml")[0]


HEADER = Address("word/header1.xml", "đầu trang 1/đoạn 1")


def numbers(package):
    outline = read_outline(package)
    return [p.address.part for p in all_paragraphs(outline) if any(f.kind == "PAGE" for f in p.fields)]


@pytest.mark.parametrize("track", [False, True])
def test_a_number_is_put_in_and_taken_out(track):
    package = with_header("<w:p/>")
    made = changed(package, [NumberIn(HEADER, 28)], track=track)
    assert numbers(made) == ["word/header1.xml"]
    assert read_outline(made).headers[0].blocks[0].format.alignment == "center"
    gone = changed(made, [NumberOut(HEADER)], track=False)
    assert numbers(gone) == []
    if track:
        assert read_outline(rejected(made)) == read_outline(package)


SIMPLE = f'<w:p><w:fldSimple w:instr=" PAGE ">{RUN.format("2")}</w:fldSimple></w:p>'


def test_a_number_in_one_element_is_taken_out_with_a_trace():
    package = with_header(SIMPLE)
    made = changed(package, [NumberOut(HEADER)], track=True)
    assert numbers(made) == []
    back = rejected(made)
    assert numbers(back) == ["word/header1.xml"]
    assert read_outline(back).headers[0].blocks[0].text == "2"


@pytest.mark.parametrize("more", ["<w:r><w:footnoteReference w:id='1'/></w:r>", "<w:r><w:pict/></w:r>"])
def test_a_paragraph_that_says_more_than_a_number_is_not_emptied(more):
    with pytest.raises(Unreachable):
        changed(with_header(SIMPLE.replace("</w:p>", f"{more}</w:p>")), [NumberOut(HEADER)], track=False)


def test_a_new_header_does_not_take_an_old_one_s_place():
    with pytest.raises(Unreachable):
        changed(with_header("<w:p/>"), [NumberHeader(0, "default", 28)], track=False)
    made = changed(with_header("<w:p/>"), [NumberHeader(0, "even", 28)], track=False)
    assert "word/header2.xml" in made
    assert numbers(made) == ["word/header2.xml"]


@pytest.mark.parametrize(
    "change",
    [
        Words(FIRST, 0, 1, "x"),
        Words(Address(MAIN, "thân/đoạn 9"), 0, 1, "x"),
        Words(Address("word/header7.xml", "đầu trang 7/đoạn 1"), 0, 1, "x"),
        Sheet(4, (("left", 0),)),
    ],
    ids=["a note's mark", "no such paragraph", "no such part", "no such section"],
)
def test_what_cannot_be_done_is_not_done_by_halves(change):
    package = document('<w:p><w:r><w:t/></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>')
    with pytest.raises(Unreachable):
        changed(package, [change], track=True)


def test_the_package_handed_in_is_never_touched():
    package = document(f"<w:p>{RUN.format('Một hai ba.')}</w:p>")
    before = dict(package.parts)
    changed(package, [Words(FIRST, 0, 3, "x"), Letters(FIRST, (("size", 40),), 4, 7)], track=True)
    assert package.parts == before
