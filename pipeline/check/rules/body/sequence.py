"""TT-43: numbers of headings and items follow one another without gaps or repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_bold
from pipeline.check.rules.body.levels import outlined
from pipeline.check.rules.body.numbers import follows, number, parts_of, stand
from pipeline.check.rules.body.prose import body_paragraphs
from pipeline.check.rules.body.standing import ARABIC, BRACKETS, NUMBERED, PARTED, ROMAN, Standing, forget
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import roman

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading
    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.body.standing import Look
    from pipeline.outline import Address

CODE = Code(
    "TT-43",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Số thứ tự ở mỗi cấp liên tục, không nhảy số, không trùng số",
    clause="NĐ 30/2020, Phụ lục I, II.6c",
)


def _check(document: Document) -> Answer:
    if not any(h.level in NUMBERED for h in document.parts.headings):
        return not_applicable("nội dung không đánh số")
    return applied(gathered(document, CODE, _faults(document)))


def _faults(document: Document) -> Iterator[Fault]:
    standing, texts = Standing(), _texts(document)
    for heading in outlined(document.parts):
        standing.above = texts.get(heading.paragraph.address, "") if heading else ""
        if heading is None:
            standing.free = set(NUMBERED)
        elif heading.level == PARTED:
            yield from _parted(heading, standing)
        elif heading.level in NUMBERED:
            yield from _plain(heading, standing)
        standing.may_begin = heading is not None and (heading.level != ARABIC or has_bold(heading.paragraph))


def _texts(document: Document) -> dict[Address, str]:
    """What stands above each numbered line, since the last mục, tiểu mục or bold khoản."""
    above: dict[Address, str] = {}
    opens = {h.paragraph.address for h in document.parts.headings if _opens(h)}
    text = ""
    for paragraph in body_paragraphs(document.parts):
        text = "" if paragraph.address in opens else text
        above[paragraph.address] = text
        text += f"\n{paragraph.label} {paragraph.text}"
    return above


def _opens(heading: Heading) -> bool:
    return heading.level in {ROMAN, PARTED} or (heading.level == ARABIC and has_bold(heading.paragraph))


def _plain(heading: Heading, standing: Standing) -> Iterator[Fault]:
    here, level = number(heading.label), heading.level
    if here is None:
        return
    look = (level, has_bold(heading.paragraph))
    last, alike = standing.last.get(level, ()), standing.alike.get(look, ())
    right = follows(here, last) or follows(here, alike) or _begins_anew(here, look, standing)
    if not right:
        yield _fault(heading, (alike or last or (0,))[0])
    forget(look, standing)
    standing.free.discard(level)
    standing.last[level] = standing.alike[look] = (here,) if right else stand(here, alike or last)


def _begins_anew(here: int, look: Look, standing: Standing) -> bool:
    """Whether a list may begin here: with 1 where something stood above it; items in brackets may go on from a line."""
    level, _ = look
    if level == BRACKETS and level not in standing.last:
        return here == 1 or standing.told_above(here - 1)
    if here != 1 or level in standing.free:
        return here == 1
    plain = look == (ARABIC, False)
    return level == BRACKETS or (level == ARABIC and look not in standing.alike) or (plain and standing.may_begin)


def _parted(heading: Heading, standing: Standing) -> Iterator[Fault]:
    *above, here = parts_of(heading.label) or (0,)
    last = standing.parted.get(tuple(above), ())
    right = follows(here, last) or (here == 1 and PARTED in standing.free)
    if not right:
        yield _fault(heading, (last or (0,))[0])
    standing.free.discard(PARTED)
    standing.parted[tuple(above)] = (here,) if right else stand(here, last)
    standing.last.pop(BRACKETS, None)


def _fault(heading: Heading, last: int) -> Fault:
    label = heading.label.strip()
    return Fault(
        heading.paragraph,
        f"“{label}” đứng sau số {_spelled(heading, last)}" if last else f"dãy số bắt đầu bằng “{label}”",
        f"số {_spelled(heading, last + 1)}",
        "đánh lại số thứ tự ở cấp này",
    )


def _spelled(heading: Heading, value: int) -> str:
    if heading.level == ROMAN:
        return roman(value)
    return ".".join(map(str, (*parts_of(heading.label)[:-1], value)))


RULE = Rule(
    CODE,
    why="Số nhảy hoặc trùng làm người đọc ngờ rằng văn bản thiếu trang, và không viện dẫn được một mục cho chắc.",
    wrong="I. …\nII. …\nIV. …",
    right="I. …\nII. …\nIII. …",
    check=_check,
)
