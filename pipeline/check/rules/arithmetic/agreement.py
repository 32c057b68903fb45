"""CK-18: what the text tells of an award agrees with the table, and the table with the appendix."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, sentence
from pipeline.check.rule import Rule
from pipeline.check.rules.arithmetic.facts import Fact, prose_facts, table_facts
from pipeline.check.rules.arithmetic.grids import grids
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.arithmetic.grids import Grid
    from pipeline.findings import Finding

    Known = dict[tuple[str, str], set[Fact]]

CODE: Final = Code(
    "CK-18",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Số liệu trong lời văn, trong bảng và phụ lục khớp nhau",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NEAR: Final = 14


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    found = grids(document)
    told: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
    for grid in found:
        for fact in table_facts(grid):
            told[fact.what, fact.whom].append(fact)
    yield from _against_text(document, read, {k: v[0] for k, v in told.items() if len({f.value for f in v}) == 1})
    yield from _between_tables(document, found)


def _against_text(
    document: Document, read: tuple[Passage, ...], table: dict[tuple[str, str], Fact]
) -> Iterator[Finding]:
    """Figures of the text that differ, where others beside them agree: so it is the same period and the same whole."""
    facts = [(n, p, f) for n, p in enumerate(read) if p.room == "thân" for f in prose_facts(p)]
    known = [(n, p, f, table[f.what, f.whom]) for n, p, f in facts if (f.what, f.whom) in table]
    agreeing = [n for n, _, f, t in known if f.value == t.value]
    for number, passage, fact, other in known:
        near = [n for n in agreeing if abs(n - number) <= _NEAR]
        differing = [n for n, _, f, t in known if f.value != t.value and abs(n - number) <= _NEAR]
        if fact.value != other.value and len(near) >= len(differing):
            yield CODE.at(
                document.place(fact.paragraph, sentence(passage.text, fact.start, fact.start + len(fact.written))),
                found=f"lời văn ghi {fact.written} {fact.whom}, bảng ghi {other.written} (“{fact.what}”)",
                expected="một con số ở cả hai nơi",
                mend="đối chiếu với số liệu gốc rồi sửa nơi bị sai",
            )


def _between_tables(document: Document, found: tuple[Grid, ...]) -> Iterator[Finding]:
    """A table of the body against the appendix of the same years."""
    bodies = [g for g in found if not g.appendix and g.years]
    for grid in (g for g in found if g.appendix and g.years):
        for body in (b for b in bodies if b.years == grid.years):
            yield from _differing(document, body, grid)


def _differing(document: Document, body: Grid, appendix: Grid) -> Iterator[Finding]:
    there = {(f.what, f.whom): f for f in table_facts(appendix)}
    pairs = [(f, there[f.what, f.whom]) for f in table_facts(body) if (f.what, f.whom) in there]
    wrong = [(f, other) for f, other in pairs if f.value != other.value]
    for fact, other in wrong if len(wrong) < len(pairs) or len(pairs) == 1 else ():
        yield CODE.at(
            document.place(other.paragraph, other.written),
            found=f"“{fact.what}”, {fact.whom}: bảng trong văn bản ghi {fact.written}, phụ lục ghi {other.written}",
            expected="một con số ở cả hai nơi",
            mend="đối chiếu với số liệu gốc rồi sửa nơi bị sai",
        )


RULE: Final = Rule(
    CODE,
    why="Số trong lời văn được đọc trước hội nghị, số trong bảng được đem đi cộng: hai số phải là một.",
    wrong="Giấy khen: 16 tập thể (bảng ghi 15)",
    right="Giấy khen: 15 tập thể (bảng ghi 15)",
    check=_check,
)
