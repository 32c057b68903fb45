"""The content of an OpenDocument workbook read as a stream: worksheets, rows, cells; nothing else is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.inside import Merge
from pipeline.spreadsheet.ods.cell_text import CellText
from pipeline.spreadsheet.ods.names import DRAW, OFFICE, TABLE, TEXT
from pipeline.spreadsheet.ods.note_text import NoteText
from pipeline.spreadsheet.ods.sheet import OdsRow, OdsSheet
from pipeline.spreadsheet.ods.values import KIND, cell_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pipeline.spreadsheet.ods.styles import OdsStyles

_CELLS: Final = frozenset({TABLE + "table-cell", TABLE + "covered-table-cell"})
_UNREAD: Final = frozenset(
    (
        *(OFFICE + name for name in ("annotation", "forms", "scripts", "dde-source")),
        *(TABLE + name for name in ("shapes", "tracked-changes", "detective", "dde-links", "named-expressions")),
        *(TEXT + name for name in ("ruby-text", "note", "tracked-changes")),
    )
)
_PARAGRAPHS: Final = frozenset({TEXT + "p", TEXT + "h"})
_STYLE: Final = TABLE + "style-name"
_FORMULA: Final = TABLE + "formula"
_ACROSS: Final = TABLE + "number-columns-repeated"
_SPANNED: Final = frozenset({TABLE + "number-columns-spanned", TABLE + "number-rows-spanned"})
_MOST_DIGITS: Final = 9


class ContentReader:
    """Gathers the worksheets; the styles that stand before them go to the workbook's styles."""

    def __init__(self, styles: OdsStyles) -> None:
        self.sheets: list[OdsSheet] = []
        self.is_spreadsheet = self.from_1904 = False
        self._styles = styles
        self._unread = 0
        self._note = NoteText()
        self._row = OdsRow()
        self._told: Mapping[str, str] | None = None
        self._text = CellText()
        self._names: dict[str, str] = {}
        self._starts: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            TABLE + "table": self._begin_table,
            TABLE + "table-column": self._column,
            TABLE + "table-row": self._begin_row,
            TABLE + "null-date": self._null_date,
            TEXT + "p": self._begin_paragraph,
            TEXT + "h": self._begin_paragraph,
            TEXT + "span": self._begin_span,
        }

    def start(self, name: str, told: Mapping[str, str]) -> None:
        """An element begins."""
        if self._unread or name in _UNREAD or name.startswith(DRAW) or self._is_inner_table(name):
            self._note.start(name, told, of_cell=not self._unread and self._told is not None)
            self._unread += 1
        elif name in _CELLS:
            self._told = told
        elif begin := self._starts.get(name):
            begin(told)
        elif name == OFFICE + "spreadsheet":
            self.is_spreadsheet = True
        elif not self._text.sign(name, told):
            self._styles.start(name, told)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._unread:
            self._end_unread(name)
        elif name in _CELLS:
            self._end_cell()
        elif name == TABLE + "table-row":
            self._end_row()
        elif name in _PARAGRAPHS:
            self._text.end_paragraph()
        elif name == TEXT + "span":
            self._text.end_span()
        else:
            self._styles.end(name)

    def text(self, text: str) -> None:
        """Text."""
        if self._unread:
            self._note.text(text)
        elif not self._text.say(text) and not self.is_spreadsheet:
            self._styles.text(text)

    def whole_rows(self, rows: Iterable[OdsRow]) -> None:
        """Rows that were read elsewhere, and stand here."""
        if not self._unread:
            for row in rows:
                self.sheets[-1].put_row(row)

    def _end_unread(self, name: str) -> None:
        self._unread -= 1
        self._note.end(name)
        if not self._unread and (words := self._note.taken()):
            self.sheets[-1].put_note(self._row.next_column, words)

    def _is_inner_table(self, name: str) -> bool:
        return self._told is not None and name == TABLE + "table"

    def _begin_table(self, told: Mapping[str, str]) -> None:
        self.sheets.append(OdsSheet(told.get(TABLE + "name", ""), told.get(_STYLE, "")))

    def _column(self, told: Mapping[str, str]) -> None:
        hidden = told.get(TABLE + "visibility") in {"collapse", "filter"}
        times = _repeated(told, "number-columns-repeated")
        self.sheets[-1].put_column(told.get(TABLE + "default-cell-style-name", ""), times, hidden=hidden)

    def _begin_row(self, told: Mapping[str, str]) -> None:
        style, shown = told.get(TABLE + "default-cell-style-name", ""), told.get(TABLE + "visibility", "")
        self._row = OdsRow(style=style, repeated=_repeated(told, "number-rows-repeated"), shown=shown)

    def _end_row(self) -> None:
        self.sheets[-1].put_row(self._row)

    def _end_cell(self) -> None:
        told, self._told = self._told or {}, None
        row, column = self._row, self._row.next_column
        times = _repeated(told, "number-columns-repeated") if _ACROSS in told else 1
        if not self._text.pieces and KIND not in told and _FORMULA not in told:
            row.put(None, "", times)
        else:
            row.put(cell_value(told, self._text.whole()), self._name(told.get(_STYLE, "")), times)
            if pieces := self._text.taken():
                self.sheets[-1].put_pieces(row, column, pieces, times)
        if _SPANNED & told.keys():
            self._merge(told, column)

    def _merge(self, told: Mapping[str, str], column: int) -> None:
        down, across = _repeated(told, "number-rows-spanned"), _repeated(told, "number-columns-spanned")
        if down > 1 or across > 1:
            sheet = self.sheets[-1]
            sheet.merges.append(Merge(sheet.next_row, column, sheet.next_row + down - 1, column + across - 1))

    def _begin_paragraph(self, _told: Mapping[str, str]) -> None:
        if self._told is not None:
            self._text.begin_paragraph()

    def _begin_span(self, told: Mapping[str, str]) -> None:
        self._text.begin_span(told.get(TEXT + "style-name", ""))

    def _null_date(self, told: Mapping[str, str]) -> None:
        self.from_1904 = told.get(TABLE + "date-value", "").startswith("1904")

    def _name(self, style: str) -> str:
        """One and the same string for each style, so that a million cells hold few."""
        return self._names.setdefault(style, style)


def _repeated(told: Mapping[str, str], name: str) -> int:
    written = told.get(TABLE + name, "1")
    known = written.isascii() and written.isdecimal() and len(written) <= _MOST_DIGITS
    return max(int(written), 1) if known else 1
