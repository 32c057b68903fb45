"""Texts typed before Unicode, TCVN3 (ABC) and VNI-Windows: recognised by letters and font, put into Unicode."""

from __future__ import annotations

from pipeline.vietnamese.legacy.encodings import SCHEMES, TCVN3, VNI, Scheme, scheme_of_font
from pipeline.vietnamese.legacy.judging import (
    Reading,
    decoded,
    is_decisive,
    may_be_old,
    read,
    reads_better,
    shown_capital,
    words_read,
)
from pipeline.vietnamese.legacy.mixing import Mixture, mixture

__all__ = [
    "SCHEMES",
    "TCVN3",
    "VNI",
    "Mixture",
    "Reading",
    "Scheme",
    "decoded",
    "is_decisive",
    "may_be_old",
    "mixture",
    "read",
    "reads_better",
    "scheme_of_font",
    "shown_capital",
    "words_read",
]
