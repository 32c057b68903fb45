"""Findings on documents made by others, held against the list of those that were read and judged."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline.check import check_document, load_profile
from pipeline.ooxml import read_package

HERE = Path(__file__).parent
PROFILES = ("nd30", "vksnd")
MADE_BY_THE_SAVER = "phong-chu-an"


@dataclass(frozen=True)
class Told:
    """A finding as a reader judges it."""

    document: str
    code: str
    where: str
    found: str


@cache
def profile(name):
    loaded, wrong = load_profile(name)
    assert loaded is not None, wrong
    return loaded


def checked(source, name, kind):
    """What the checker says of a document under a profile."""
    return check_document(read_package(source), name, profile(kind))


def told(result, name):
    """The findings of a result, in order."""
    return [
        Told(name, f.code, _words(getattr(f.place, "quote", "") or "trang"), _words(f.found)) for f in result.findings
    ]


def judged(name="judged.tsv"):
    """The judged findings with their verdicts: true where one who knows the decree would sign it."""
    return {Told(*row[:4]): row[4] == "true" for row in rows(name)}


def rows(name):
    """The rows of a table below its heading."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def without_places(findings):
    """Findings as they can be compared after another program has saved the file; the fonts it adds are its own."""
    return Counter((f.document, f.code, f.found) for f in findings if f.code != MADE_BY_THE_SAVER)


def share_answered(results):
    """How many of the rules that apply got an answer."""
    applied, unreadable = (sum(len(getattr(r, name)) for r in results) for name in ("applied", "unreadable"))
    return applied / (applied + unreadable)


def _words(text):
    return " ".join(text.split())[:90]
