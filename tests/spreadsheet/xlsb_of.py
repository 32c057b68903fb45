"""Binary workbooks written by hand, record for record."""

from __future__ import annotations

import struct

from tests.spreadsheet.bytes_of import LINK, relations, zipped

CELLS = {"blank": 1, "small": 2, "error": 3, "truth": 4, "real": 5, "text": 6, "shared": 7}


def size_of(length):
    """A length as it is written, seven bits a byte."""
    written = bytearray()
    while True:
        length, low = length >> 7, length & 0x7F
        written.append(low | (0x80 if length else 0))
        if not length:
            return bytes(written)


def record(number, content=b""):
    head = bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80, number >> 7])
    return head + size_of(len(content)) + content


def text(words):
    return struct.pack("<I", len(words.encode("utf-16-le")) // 2) + words.encode("utf-16-le")


def rich(words, *runs):
    """A text with runs, each where it begins and which font it has."""
    told = struct.pack("<I", len(runs)) + b"".join(struct.pack("<HH", *run) for run in runs) if runs else b""
    return bytes([bool(runs)]) + text(words) + told


def row(number, *cells, hidden=False):
    flags = bytes([0, 0x10 if hidden else 0, 0])
    return record(0, struct.pack("<IIH", number, 0, 300) + flags + struct.pack("<I", 0)) + b"".join(cells)


def cell(column, number, content=b"", style=0):
    return record(number, struct.pack("<II", column, style) + content)


def real(column, value, style=0):
    return cell(column, 5, struct.pack("<d", value), style)


def words(column, said, style=0):
    return cell(column, 6, text(said), style)


def font(name, *, bold=False, italic=False):
    head = struct.pack("<HHHHBBBB", 220, 2 if italic else 0, 700 if bold else 400, 0, 0, 0, 0, 0)
    return record(43, head + bytes(8) + b"\0" + text(name))


def styles(fonts, formats, looks):
    """A part of styles: fonts, formats by number, and for each style its format and font."""
    told = b"".join(fonts) + b"".join(record(44, struct.pack("<H", n) + text(code)) for n, code in formats.items())
    base = record(626) + record(47, struct.pack("<HHH", 0, 0, 0) + bytes(10)) + record(627)
    known = b"".join(record(47, struct.pack("<HHH", 0, *look) + bytes(10)) for look in looks)
    return told + base + record(617) + known + record(618)


def xlsb(sheets, *, shared=(), looks=b"", from_1904=False, hidden=(), kind="worksheet"):  # noqa: PLR0913
    """The bytes of a workbook, `sheets` by the name on the tab."""
    tabs = b"".join(
        record(156, struct.pack("<II", int(name in hidden), n) + text(f"rId{n}") + text(name))
        for n, name in enumerate(sheets, 1)
    )
    links = [(f"rId{n}", kind, f"worksheets/sheet{n}.bin") for n in range(1, len(sheets) + 1)]
    links += [("rIdS", "styles", "styles.bin"), ("rIdT", "sharedStrings", "sharedStrings.bin")]
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations([("rId1", "officeDocument", "xl/workbook.bin")], LINK),
        "xl/workbook.bin": record(131) + record(153, bytes([from_1904]) + bytes(11)) + tabs + record(132),
        "xl/_rels/workbook.bin.rels": relations(links, LINK),
        "xl/styles.bin": looks,
        "xl/sharedStrings.bin": record(159, bytes(8)) + b"".join(record(19, s) for s in shared) + record(160),
    }
    for n, body in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/sheet{n}.bin"] = record(129) + record(145) + body + record(146) + record(130)
    return zipped(parts)
