"""One part through Jinja: its tree in, the printed tree out, or the part as it was and a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from pipeline.compose.balance import torn_line
from pipeline.compose.codes import MISSING, STRANGE_SIGN
from pipeline.compose.context import Names
from pipeline.compose.engine import environment
from pipeline.compose.lift import CLOSER, GIVEN_UP, OPENER, ROWS
from pipeline.compose.lines import error_line, template_line
from pipeline.compose.names import INTERNAL
from pipeline.compose.pieces import Missing, NoteOf, Printed, Words
from pipeline.compose.rows import RowValue
from pipeline.compose.source import jinja_source, mended, quoted, rendered_tree
from pipeline.compose.unknown import telling
from pipeline.compose.values import Lookup, WordsValue
from pipeline.compose.wording import said
from pipeline.findings import CellPlace
from pipeline.ooxml import BadXml
from pipeline.tags import unknown_name
from pipeline.tags.codes import BROKEN, FORBIDDEN
from pipeline.vietnamese import unprintable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.compose.log import Log
    from pipeline.compose.pieces import Piece
    from pipeline.compose.sentinels import Sentinels
    from pipeline.content import CellRange
    from pipeline.findings import Code, Place
    from pipeline.ooxml import Element


class Renderer:
    """Renders the parts of one document and remembers what they printed."""

    __slots__ = ("_above", "_env", "_log", "_names", "_source", "passes", "sentinels")

    def __init__(self, names: Mapping[str, object], sentinels: Sentinels, log: Log) -> None:
        self._names = names
        self._log = log
        self._source = ""
        self._above: list[str] = []
        self.sentinels = sentinels
        self.passes: list[tuple[int, str]] = []
        self._env = environment(self._put, telling(self._unknown, self._forbidden))
        self._env.globals |= {
            OPENER: self._open,
            CLOSER: self._close,
            ROWS: lambda: _element("rows"),
            GIVEN_UP: _given_up,
        }

    def render(self, root: Element, part: str) -> Element | None:
        """The printed tree, or None where the template cannot be rendered."""
        self._source = jinja_source(root)
        self._above.clear()
        if line := torn_line(self._source):
            self._tell(BROKEN, line, "thẻ đóng không cùng bậc với thẻ mở")
            return None
        try:
            return rendered_tree(self._printed(), part)
        except BadXml:
            self._tell(BROKEN, 0, "các thẻ làm hỏng cấu trúc của tệp Word")
        except Exception as error:  # noqa: BLE001 - whatever a template does, its author gets a finding
            self._log.add(said(error, self._at(error_line(error))))
        return None

    def _printed(self) -> str:
        """What Jinja prints; a draft goes on behind a tag that cannot print."""
        while True:
            try:
                return self._env.from_string(self._source).render(self._names)
            except Exception as error:
                line = error_line(error)
                rest = mended(self._source, line, f"{{{{ {GIVEN_UP}() }}}}")
                if rest == self._source or not self._names.get("dự_thảo"):
                    raise
                self._log.add(said(error, self._at(line)))
                self._source = rest
                self._above.clear()

    def _open(self, place: int, value: object = None) -> Markup:
        self._above.append(_key(value))
        self.passes.append((place, " › ".join(filter(None, self._above))))
        return _element("open", len(self.passes) - 1)

    def _close(self) -> Markup:
        del self._above[-1:]
        return _element("close")

    def _put(self, printed: Printed) -> str:
        for piece in _every_piece(printed.pieces):
            if isinstance(piece, Missing):
                self._missing(piece)
            elif isinstance(piece, Words) and (strange := unprintable(piece.text.replace("\r", ""))):
                self._strange(piece, strange)
        return self.sentinels.put(printed)

    def _missing(self, piece: Missing) -> None:
        if piece.told:
            return
        place = _place(piece.cells) or self._here()
        mend = "ghi vào ô ấy rồi chạy lại" if piece.cells else 'ghi vào tệp Excel, hoặc thêm | trống("…") vào thẻ'
        found = f"“{piece.name}” để trống"
        self._log.tell(MISSING, place, found=found, expected="số liệu hoặc nội dung để in ra văn bản", mend=mend)

    def _strange(self, piece: Words, strange: tuple[str, ...]) -> None:
        place = _place(piece.cells) or self._here()
        found = f"ký tự {', '.join(strange)}"
        self._log.tell(STRANGE_SIGN, place, found=found, expected=STRANGE_SIGN.title, mend="xóa ký tự ấy trong ô")

    def _unknown(self, name: str, inside: object) -> None:
        above = f"{inside.path}." if isinstance(inside, Names) else ""
        known = inside.known() if isinstance(inside, Lookup) else self._names
        self._log.add(unknown_name(self._here(), f"{above}{name}", [f"{above}{k}" for k in known]))

    def _forbidden(self, name: str) -> None:
        self._tell(FORBIDDEN, template_line(), f"thẻ gọi “{name}”")

    def _tell(self, code: Code, line: int, found: str) -> None:
        self._log.tell(code, self._at(line), found=found, expected=code.title, mend="sửa thẻ trong mẫu")

    def _here(self) -> Place:
        return self._at(template_line())

    def _at(self, line: int) -> Place:
        return self._log.quoting(quoted(self._source, line))


def _given_up() -> Printed:
    return Printed((Missing("thẻ viết sai", told=True),))


def _every_piece(pieces: Iterable[Piece]) -> Iterable[Piece]:
    for piece in pieces:
        if isinstance(piece, NoteOf):
            for paragraph in piece.paragraphs:
                yield from _every_piece(paragraph)
        else:
            yield piece


def _place(cells: tuple[CellRange, ...]) -> Place | None:
    return CellPlace(cells[0].file, cells[0].sheet, cells[0].ref) if cells else None


def _key(value: object) -> str:
    if isinstance(value, RowValue):
        return value.row.key
    return str(value.index) if isinstance(value, WordsValue) else ""


def _element(name: str, number: int | None = None) -> Markup:
    fact = "" if number is None else f' n="{number}"'
    return Markup(f'<pl:{name} xmlns:pl="{INTERNAL}"{fact}/>')  # noqa: S704 - nothing of the data is in it
