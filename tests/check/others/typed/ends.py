"""Ends of documents in nine ways: who receives it, who signs it."""

from __future__ import annotations

from dataclasses import dataclass

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.check.others.typed.boxes import boxed, framed
from tests.check.others.typed.desk import columns, grid, say, write


@dataclass(frozen=True)
class End:
    """Recipients and who signs."""

    to: tuple[str, ...]
    posts: tuple[str, ...]
    name: str
    heading: str = "Nơi nhận:"
    heading_look: str = "bi12"
    size: int = 11
    post_look: str = "bc14"
    name_look: str = "bc14"

    @property
    def left(self):
        return [(self.heading, self.heading_look), *((words, str(self.size)) for words in self.to)]

    @property
    def right(self):
        return [*((w, self.post_look) for w in self.posts), *(("", "c14"),) * 4, (self.name, self.name_look)]


def table(document, end, widths=(70, 90)):
    """One row of a table without borders."""
    say(document, "", "6", exact=6)
    return grid(document, [[end.left, end.right]], widths)


def rows(document, end, widths=(70, 90)):
    """The name of who signs in a second row of the table."""
    say(document, "", "6", exact=6)
    contents = [[end.left, end.right[:-2]], [[], [(end.name, end.name_look)]]]
    return grid(document, contents, widths)


def broken(document, end, widths=(70, 90)):
    """A table; its lines parted by Shift and Enter."""

    def lines(items, look):
        def put(cell):
            paragraph = say(cell, "", look)
            for n, (words, how) in enumerate(items):
                write(paragraph, ("\n" if n else "") + words, how)

        return put

    say(document, "", "6", exact=6)
    return grid(document, [[[lines(end.left, "")], [lines(end.right, "c")]]], widths)


def tabs(document, end, middle=115):
    """No table: the post on the line of the heading, behind a tab."""
    say(document, "", "6", exact=6)
    right = list(end.right)
    for n in range(max(len(end.left), len(right))):
        paragraph = say(document)
        paragraph.paragraph_format.tab_stops.add_tab_stop(int(middle * 36000), 1)
        if n < len(end.left):
            write(paragraph, *end.left[n])
        if n < len(right) and right[n][0]:
            write(paragraph, "\t" + right[n][0], right[n][1].replace("c", ""))


def below(document, end, indent=75):
    """No table: first who signs, indented to the right, then the recipients below."""
    for words, look in end.right:
        say(document, words, look, left=indent)
    for words, look in end.left:
        say(document, words, look)


def boxes(document, end, *, old=False):
    """Two text boxes side by side."""
    paragraph = say(document)
    boxed(paragraph, end.left, 0, (68, 48), 21, old=old)
    boxed(paragraph, end.right, 70, (90, 48), 22, old=old)


def frame(document, end):
    """Who signs in a frame of Word 97, the recipients as plain paragraphs beside it."""
    for words, look in end.right:
        framed(say(document, words, look), 82, 105)
    for words, look in end.left:
        say(document, words, look)


def two_columns(document, end):
    """A section of two columns."""
    columns(document, 2)
    for words, look in end.left:
        say(document, words, look)
    for n, (words, look) in enumerate(end.right):
        paragraph = say(document, "", look)
        if not n:
            paragraph.add_run()._r.append(parse_xml(f'<w:br {nsdecls("w")} w:type="column"/>'))
        write(paragraph, words, look)


def two_signers(document, left, right, widths=(80, 80)):
    """Two who sign, side by side, without recipients."""
    say(document, "", "6", exact=6)
    parts = [[*((w, "bc14") for w in posts), *(("", "c14"),) * 4, (name, "bc14")] for posts, name in (left, right)]
    return grid(document, [parts], widths)
