"""Vietnamese words, numbers and dates: how an office writes them, compares them and sorts them."""

from __future__ import annotations

from pipeline.vietnamese.breaks import binding
from pipeline.vietnamese.compare import fold, slug, unaccented
from pipeline.vietnamese.dates import long_date, long_date_parts, parse_date, short_date
from pipeline.vietnamese.numbers import parse_number, spell_count, spell_money, spell_number, spell_percent
from pipeline.vietnamese.ordering import letters, roman, sort_key
from pipeline.vietnamese.text import NBSP, enumerated, nfc, unprintable

__all__ = [
    "NBSP",
    "binding",
    "enumerated",
    "fold",
    "letters",
    "long_date",
    "long_date_parts",
    "nfc",
    "parse_date",
    "parse_number",
    "roman",
    "short_date",
    "slug",
    "sort_key",
    "spell_count",
    "spell_money",
    "spell_number",
    "spell_percent",
    "unaccented",
    "unprintable",
]
