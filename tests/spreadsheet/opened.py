"""A file's bytes opened as the program opens them."""

from __future__ import annotations

import unicodedata

from pipeline.spreadsheet.opening import read_bytes


def opened(content, name="2026/bảng.xls"):
    """The grids and findings of a file of this content and name, but for the notice of what its format cannot tell."""
    grids, findings = read_bytes(content, "." + name.rpartition(".")[2], name)
    return grids, tuple(f for f in findings if f.code != "dang-tep-khong-cho-biet")


def one(content, name="2026/bảng.xls"):
    """The only grid of a file that is read."""
    (grid,), _ = opened(content, name)
    return grid


def codes(content, name="2026/bảng.xls"):
    """The codes of what is found, without the notices about endings and letters."""
    return [f.code for f in opened(content, name)[1] if f.code not in {"duoi-tep-khac-ruot", "chu-da-chuyen-ma"}]


def cp1258(text):
    """A text as Vietnamese Windows writes it: letters of the code page, tones behind them."""
    written = b""
    for letter in text:
        try:
            written += letter.encode("cp1258")
        except UnicodeEncodeError:
            whole = unicodedata.normalize("NFD", letter)
            tones = "".join(sign for sign in whole if sign in "\u0300\u0301\u0303\u0309\u0323")
            bare = unicodedata.normalize("NFC", "".join(sign for sign in whole if sign not in tones))
            written += (bare + tones).encode("cp1258")
    return written
