"""Which two documents a person asks to compare."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.causes import is_file, last_year, of_package, of_version, of_words
from pipeline.check import open_document
from pipeline.cli.archive.compare_unfit import BOOKS, backwards, no_base, no_file, same, unlike
from pipeline.cli.archive.desk import ended, found_of, store_if_any, store_of
from pipeline.findings import Finding

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.causes import Subject
    from pipeline.keep import Version


@dataclass(frozen=True, slots=True)
class Asked:
    """The two documents, the archive where there is one, and what is to be said first."""

    store: Store | None
    old: Subject
    new: Subject
    notices: tuple[Finding, ...] = ()


def asked(old: str, new: str, *, yearly: bool, **places: Any) -> Asked:
    """What a person asks; ends the command with the reason where it cannot be compared."""
    for words in (old, new):
        if Path(words).suffix.casefold() in BOOKS:
            ended(unlike(old, new))
    both = is_file(old) and is_file(new)
    store = store_if_any(**places) if both else store_of(**places)
    if both and Path(old).resolve() == Path(new).resolve():
        ended(same(old))
    one, other = _pair(store, old, new, yearly=yearly)
    if one.label == other.label:
        one, other = (_by_folder(side, words) for side, words in ((one, old), (other, new)))
    if one.label == other.label:
        ended(same(one.label))
    return Asked(store, one, other, backwards(one, other))


def _by_folder(subject: Subject, words: str) -> Subject:
    """A file under the path that the person typed: another one has the same name."""
    return replace(subject, label=words) if is_file(words) else subject


def _pair(store: Store | None, old: str, new: str, *, yearly: bool) -> tuple[Subject, Subject]:
    if store is None or (is_file(old) and new):
        one = _subject(store, old, None)
        return one, _subject(store, new, one.version)
    if is_file(old):
        this = _subject(store, old, None)
        base = this.version or ended(no_base(old))
        return of_version(store, _before(store, base) if yearly else base), this
    if yearly:
        version = found_of(store, old)
        return of_version(store, _before(store, version)), of_version(store, version)
    one = _subject(store, old if new or "@" in old else f"{old}@previous", None)
    return one, _subject(store, new or "latest", one.version)


def _before(store: Store, version: Version) -> Version:
    found = last_year(store, version)
    return ended(found) if isinstance(found, Finding) else found


def _subject(store: Store | None, words: str, other: Version | None) -> Subject:
    if store is None or is_file(words):
        package, refused = open_document(Path(words), words)
        return of_package(store, Path(words).name, package) if package else ended(*refused)
    file = words.removesuffix("@previous")
    if Path(file).suffix.casefold() == ".docx" and isinstance(of_words(store, file, other), Finding):
        return ended(no_file(file))
    found = of_words(store, words, other)
    return ended(found) if isinstance(found, Finding) else found
