"""Figures and texts as templates see them: they can be printed, asked and compared, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from pipeline.compose.kinds import by_kind, is_blank
from pipeline.compose.pieces import Missing, Number, Printed, Words, is_shown, paragraphs_of
from pipeline.compose.refused import Refused
from pipeline.content import UNREADABLE, Span, Text, plain
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.compose.pieces import Piece
    from pipeline.content import Figure


@runtime_checkable
class Printable(Protocol):
    """A value that a tag can print."""

    def printed(self) -> Printed:
        """What the bare tag prints."""
        ...


@runtime_checkable
class Lookup(Protocol):
    """A value that a tag can go into with a dot."""

    def look_up(self, name: str) -> object | None:
        """The value of this name, or None where there is none."""
        ...

    def known(self) -> Iterable[str]:
        """The names that can be looked up."""
        ...


class Closed:
    """A value that never turns into plain text behind our back: text printed must go through `Printed`."""

    __slots__ = ()

    def __str__(self) -> str:
        raise Refused("không nối, không tính được giá trị trong thẻ; hãy in từng giá trị bằng thẻ riêng")

    def __iter__(self) -> Iterator[object]:
        raise Refused("chỉ lặp được qua bảng, dòng của nhóm và các đoạn của một văn")

    __hash__ = object.__hash__


class FigureValue(Closed):
    """A figure; false where it is blank or zero, not where its cell could not be read."""

    __slots__ = ("figure",)

    def __init__(self, figure: Figure) -> None:
        self.figure = figure

    def printed(self) -> Printed:
        """The figure by its kind, or its place where it is blank."""
        blank = is_blank(self.figure)
        return blank_of(self.figure) if blank else Printed((Number(self.figure, by_kind(self.figure)),))

    def __bool__(self) -> bool:
        if self.figure.value is None:
            return bool(self.figure.qualifier) or self.figure.transform == UNREADABLE
        return bool(self.figure.value)

    def __eq__(self, other: object) -> bool:
        return self.figure.value is not None and self.figure.value == _bare(other)

    def __hash__(self) -> int:
        return hash(self.figure)

    def __lt__(self, other: object) -> bool:
        return self.figure.value is not None and self.figure.value < _bare(other)  # type: ignore[operator]

    def __le__(self, other: object) -> bool:
        return self < other or self == other

    def __gt__(self, other: object) -> bool:
        return self.figure.value is not None and self.figure.value > _bare(other)  # type: ignore[operator]

    def __ge__(self, other: object) -> bool:
        return self > other or self == other


class WordsValue(Closed):
    """A text or one of its paragraphs; false where it is blank, compared with a string as labels are."""

    __slots__ = ("index", "text")

    def __init__(self, text: Text, index: int = 0) -> None:
        self.text = text
        self.index = index

    def paragraphs(self) -> tuple[tuple[Piece, ...], ...]:
        """The paragraphs as pieces."""
        return paragraphs_of(self.text)

    def printed(self) -> Printed:
        """The paragraphs with a line break between them, or the text's place where it is blank."""
        paragraphs = self.paragraphs()
        if not paragraphs:
            return Printed((Missing(self.text.name, self.text.cells),))
        lines = [piece for p in paragraphs for piece in (Words("\n"), *p)]
        return Printed(tuple(lines[1:]))

    def __iter__(self) -> Iterator[WordsValue]:
        for n, paragraph in enumerate(self.text.paragraphs):
            if is_shown(paragraph):
                yield WordsValue(Text(self.text.name, (paragraph,), self.text.cells), n)

    def __bool__(self) -> bool:
        return bool(self.paragraphs())

    def __eq__(self, other: object) -> bool:
        theirs = plain(other.text) if isinstance(other, WordsValue) else other
        return isinstance(theirs, str) and fold(plain(self.text)) == fold(theirs)

    def __hash__(self) -> int:
        return hash(fold(plain(self.text)))


def spoken(text: str) -> WordsValue:
    """A string of the data as templates see it: never a Python string, which Jinja would print by itself."""
    return WordsValue(Text(text, ((Span(text),),)))


def blank_of(figure: Figure) -> Printed:
    """The place of a blank figure."""
    return Printed((Missing(figure.name, figure.cells, figure),))


def _bare(other: object) -> object:
    return other.figure.value if isinstance(other, FigureValue) else other
