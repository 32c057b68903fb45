"""Cases judged: the findings of a recipe's document, by code and by the words of the paragraph they point to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline.check import all_rules, check_document, load_profile
from pipeline.findings import DocumentPlace, Severity
from pipeline.outline import all_paragraphs, read_outline
from tests.check.bases import base
from tests.check.recipes import Expected, Recipe, cook, read_recipe

FOLDER = Path(__file__).parent / "cases"
CASES = tuple(sorted(FOLDER.glob("*/*.txt")))
RULES = {rule.code.id: rule for rule in all_rules()}
GRAVE = {Severity.ERROR, Severity.WARNING}


@dataclass(frozen=True)
class Told:
    """A finding as a case sees it: its code, whether it is an error or warning, the words of its paragraph."""

    code: str
    grave: bool
    words: str
    text: str = ""


def name_of(case: Path) -> str:
    return f"{case.parent.name}/{case.stem}"


@cache
def recipe_of(case: Path) -> Recipe:
    return read_recipe(case.read_text(encoding="utf-8"))


@cache
def told_of(case: Path) -> tuple[Told, ...]:
    """What all rules tell of the case's document."""
    recipe = recipe_of(case)
    return told(cook(recipe), recipe.profile, recipe.on)


@cache
def told_of_base(name: str, profile: str, on) -> tuple[Told, ...]:
    return told(base(name), profile, on)


def told(package, profile_name: str, on) -> tuple[Told, ...]:
    profile, wrong = load_profile(profile_name)
    assert profile is not None, wrong
    result = check_document(package, "văn bản.docx", profile, on=on)
    if not result.findings:
        return ()
    places = {(p.address.part, p.address.path): plain(p.text) for p in all_paragraphs(read_outline(package))}
    return tuple(_told(finding, places) for finding in result.findings)


def _told(finding, places) -> Told:
    place, words = finding.place, ""
    if isinstance(place, DocumentPlace):
        words = f"{places.get((place.part, place.path), '')} {plain(place.quote)}"
    return Told(finding.code, finding.severity in GRAVE, words, f"{finding.found} → {finding.expected}")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def unmatched(found: list[Told], wanted: list[Expected]) -> tuple[list[Expected], list[Told]]:
    """The expected findings that were not found, and the found ones that were not expected."""
    left, missed = list(found), []
    for want in sorted(wanted, key=lambda w: -len(w.quote)):
        hit = next((f for f in left if f.code == want.code and want.quote in f.words), None)
        left.remove(hit) if hit else missed.append(want)
    return missed, left


def beyond(case: Path) -> list[Told]:
    """The errors and warnings of other rules that the base does not have."""
    recipe = recipe_of(case)
    own = {case.parent.name, *(e.code for e in recipe.expected)}
    known = Counter(t.code for t in told_of_base(recipe.base, recipe.profile, recipe.on) if t.grave)
    more = []
    for one in told_of(case):
        if one.grave and one.code not in own:
            known[one.code] -= 1
            more += [one] if known[one.code] < 0 else []
    return more
