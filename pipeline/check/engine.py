"""A document under all rules: what was found, and what became of every rule."""

from __future__ import annotations

import traceback
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.check.composed import composed
from pipeline.check.day import Day, DayFrom, day_of
from pipeline.check.endless import endless
from pipeline.check.faults import RULE_FAILED
from pipeline.check.genre import Genre, genre_of, of_no_office
from pipeline.check.parts import Parts, recognise
from pipeline.check.result import Result, Unanswered
from pipeline.check.rule import Document, Verdict, not_applicable, unreadable
from pipeline.check.rules import all_rules
from pipeline.findings import DocumentPlace, Severity
from pipeline.outline import all_paragraphs, read_outline

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from pipeline.check.profile import Profile
    from pipeline.check.rule import Answer, Rule
    from pipeline.findings import Code, Finding
    from pipeline.ooxml import Package
    from pipeline.outline import Outline


def check_document(
    package: Package, file: str, profile: Profile, *, on: date | None = None, rules: Iterable[Rule] | None = None
) -> Result:
    """The document judged by each rule that is in force and that the profile does not leave out."""
    typed = read_outline(package)
    outline = composed(typed)
    every = tuple(all_rules() if rules is None else rules)
    if unfit := endless(outline, file):
        return Result(file, (unfit,), unreadable=tuple(Unanswered(r.code, "có đoạn dài bất thường") for r in every))
    parts, broken = _parts(outline, file)
    day = Day(on, DayFrom.CHOSEN) if on else day_of(parts)
    document = Document(file, outline, parts, profile, day.on)
    chosen = [rule for rule in every if rule.code.id not in profile.without and in_force(rule, document.on)]
    genre = genre_of(document)
    as_typed = replace(document, outline=typed)
    answers = [(r.code, *_answer(r, as_typed if r.as_typed else document, genre)) for r in chosen]
    found = (
        *broken,
        *of_no_office(document, genre),
        *(f for _, answer, ours in answers for f in (*answer.findings, *ours)),
    )
    return Result(
        file,
        _in_order(found, outline),
        tuple(code for code, answer, _ in answers if answer.verdict is Verdict.APPLIED),
        _unanswered(answers, Verdict.NOT_APPLICABLE),
        _unanswered(answers, Verdict.UNREADABLE),
        tuple(Unanswered(r.code, profile.without[r.code.id]) for r in every if r.code.id in profile.without),
        parts.missing,
        _kind(parts),
        day.on,
        day.source,
    )


def in_force(rule: Rule, on: date | None) -> bool:
    """Whether the rule binds on that day; on an unknown day, every rule that has not ended."""
    return rule.until is None if on is None else rule.binds(on, on)


def _parts(outline: Outline, file: str) -> tuple[Parts, tuple[Finding, ...]]:
    try:
        return recognise(outline), ()
    except Exception as error:  # noqa: BLE001 - a fault of ours must not cost the user the other rules
        return Parts(), (_ours(file, "nhận ra các thành phần thể thức", error),)


def _answer(rule: Rule, document: Document, genre: Genre | None) -> tuple[Answer, tuple[Finding, ...]]:
    if genre and genre.free_of(rule.code):
        return not_applicable(genre.why), ()
    try:
        answer = rule.check(document)
        return (genre.settled(answer) if genre else answer), ()
    except Exception as error:  # noqa: BLE001 - as above
        return unreadable("quy tắc bị lỗi của chương trình"), (_ours(document.file, f"quy tắc {rule.code.id}", error),)


def _ours(file: str, what: str, error: Exception) -> Finding:
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = last.filename.replace("\\", "/").rpartition("/")[2]
    return RULE_FAILED.at(
        DocumentPlace(file),
        found=f"{what} dừng giữa chừng ({type(error).__name__} ở {where} dòng {last.lineno})",
        expected="mọi quy tắc chạy đến hết",
        mend="gửi tệp văn bản này cho người bảo trì chương trình; các quy tắc khác vẫn đã soát",
    )


def _unanswered(answers: list[tuple[Code, Answer, tuple[Finding, ...]]], verdict: Verdict) -> tuple[Unanswered, ...]:
    return tuple(Unanswered(code, answer.reason) for code, answer, _ in answers if answer.verdict is verdict)


def _kind(parts: Parts) -> str:
    if parts.document_kind is not None:
        return " ".join(parts.document_kind.text.split())
    return "công văn" if parts.letter_subject else ""


def _in_order(found: Iterable[Finding], outline: Outline) -> tuple[Finding, ...]:
    """Each finding once: by severity, then by its place in reading order."""
    places = {(p.address.part, p.address.path): n for n, p in enumerate(all_paragraphs(outline))}
    grave = list(Severity)

    def key(finding: Finding) -> tuple[int, int, str]:
        place = finding.place
        at = places.get((place.part, place.path), -1) if isinstance(place, DocumentPlace) else -1
        return grave.index(finding.severity), at, finding.code

    return tuple(sorted(dict.fromkeys(found), key=key))
