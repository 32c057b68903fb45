"""muc-luc.html: the register for a reader who has a browser and nothing else."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from pipeline.keep.register import HEADINGS, address

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.keep.register import Entry

TITLE: Final = "Mục lục kho lưu trữ văn bản"
READING: Final = (
    "Mỗi dòng là một phiên bản đã lưu. Bấm vào tên ở cột “Bản gốc trong kho” để mở tệp; chép ra chỗ khác rồi hãy sửa.",
    "Cạnh bản gốc có nguon-so-lieu.html (mỗi số lấy từ ô nào) và van-ban.txt (toàn văn không cần Word).",
)
_WIDTHS: Final = (4, 4, 8, 8, 19, 9, 7, 7, 15, 8, 12, 11)
_STYLE: Final = """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 100rem; padding: 1.5rem; background: #fff; color: #1a1a1a;
  font: .95rem/1.45 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.4rem; }
p { margin: .2rem 0; max-width: 60rem; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .35rem .45rem; border: 1px solid #999; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { background: #eee; text-align: center; vertical-align: middle; }
td.so { text-align: right; }
td:nth-child(4), th:first-child { white-space: nowrap; }
tr { break-inside: avoid; }
tr.gui td { background: #f3f8ef; }
a { color: #0b4f8a; }
@media (max-width: 60rem) { table { table-layout: auto; } .bang { overflow-x: auto; } }
@media print { body { max-width: none; padding: 0; font-size: 8pt; } thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; } tr.gui td { background: none; } .bang { overflow: visible; } }
@page { size: A4 landscape; margin: 12mm; }
"""


def register_page(entries: Sequence[Entry]) -> bytes:
    """The page in UTF-8: one version a row, each on one line of the file; no script, nothing from elsewhere."""
    return ("\n".join(_page(entries)) + "\n").encode()


def _page(entries: Sequence[Entry]) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{TITLE}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{TITLE}</h1>"
    yield from (f"<p>{line}</p>" for line in READING)
    yield f"<p>{len(entries)} phiên bản.</p>"
    columns = "".join(f'<col style="width:{width}%">' for width in _shares())
    heads = "".join(f'<th scope="col">{head}</th>' for head in HEADINGS)
    yield f'<div class="bang"><table>\n<colgroup>{columns}</colgroup>\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    yield from (_row(number, entry) for number, entry in enumerate(entries, start=1))
    yield "</tbody>\n</table></div>\n</body>\n</html>"


def _shares() -> Iterator[str]:
    total = sum(_WIDTHS)
    yield from (f"{100 * width / total:.2f}" for width in _WIDTHS)


def _row(number: int, entry: Entry) -> str:
    cells = "".join(f"<td>{escape(field)}</td>" for field in entry.fields)
    links = "".join(f"<td>{_link(*file)}</td>" for file in (entry.original, entry.sent))
    opened = '<tr class="gui">' if entry.state.startswith("đã") else "<tr>"
    return f'{opened}<td class="so">{number}</td>{cells}{links}</tr>'


def _link(name: str, path: str) -> str:
    return f'<a href="{escape(address(path))}">{escape(name)}</a>' if path else escape(name)
