"""An anniversary agrees with the founding year: 67 years of the procuracy in 2027."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, sentence, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.tables import rows_of
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "so-nam-ky-niem",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Số năm kỷ niệm khớp với năm thành lập",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
_YEARS: Final = re.compile(r"(?<![\d/.(-])(?P<years>\d{1,3}) năm (?![\d(])(?:ngày |Ngày )?(?P<what>[^.;:]{4,90})")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Founding:
    """An event that anniversaries are counted from."""

    name: str
    words: re.Pattern[str]
    year: int


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    usual = _usual_years(document)
    for passage in read:
        for counted in _YEARS.finditer(passage.text):
            event = _event(counted["what"])
            years = _years(sentence(passage.text, *counted.span()), event) or usual
            if event and years and int(counted["years"]) not in {y - event.year for y in years}:
                yield _told(document, passage, counted, event, years)


def _event(what: str) -> Founding | None:
    """The event that the words begin with; one named later in the sentence is another's."""
    hits = [(m.start(), f) for f in _foundings() if (m := f.words.search(what))]
    first = min(hits, key=lambda hit: hit[0], default=None)
    return first[1] if first and first[0] < 40 and " năm " not in what[: first[0]] else None  # noqa: PLR2004


def _years(around: str, event: Founding | None) -> set[int]:
    return {int(y) for y in _YEAR.findall(around)} - ({event.year} if event else set())


def _usual_years(document: Document) -> set[int]:
    """The years that a document without a year in its sentence may mean: those of its subject, of its day, the next."""
    subject = {int(y) for p in document.parts.subject for y in _YEAR.findall(p.text)}
    return subject | ({document.on.year, document.on.year + 1} if document.on else set())


@cache
def _foundings() -> tuple[Founding, ...]:
    """The events with their years."""
    rows = rows_of(Path(__file__).with_name("founding_days.tsv"))
    return tuple(Founding(r["sự kiện"], re.compile(r["nhận ra"]), int(r["năm"])) for r in rows)


def _told(document: Document, passage: Passage, counted: re.Match[str], event: Founding, years: set[int]) -> Finding:
    right = ", ".join(f"{y - event.year} năm ({y})" for y in sorted(years) if y > event.year)
    return CODE.at(
        spot(document, passage, counted.start(), counted.start() + 20),
        found=f"“{counted['years']} năm”, {event.name}: {event.year}",
        expected=right or "số năm tính từ năm ấy",
        mend="tính lại số năm kỷ niệm",
    )


RULE: Final = Rule(
    CODE,
    why="Số năm kỷ niệm hay được chép từ kế hoạch năm trước.",
    wrong="Năm 2027 kỷ niệm 68 năm ngày thành lập ngành Kiểm sát",
    right="Năm 2027 kỷ niệm 67 năm ngày thành lập ngành Kiểm sát",
    check=_check,
)
