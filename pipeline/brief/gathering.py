"""All that a phiếu trình tells, gathered from the archive, the document itself and the workbooks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.brief.before import before
from pipeline.brief.changes import changes
from pipeline.brief.doubts import accepted, amended, corrections, questions, warnings
from pipeline.brief.headlines import headlines
from pipeline.brief.missing import of_units
from pipeline.brief.model import Brief, Sender
from pipeline.causes import Subject, between, of_version
from pipeline.content import Content, plain
from pipeline.trace import Made, traced

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.archive import Store
    from pipeline.build import Workspace
    from pipeline.compare import Comparison
    from pipeline.keep import Version


_SPAN: Final = re.compile(r"(\d)-(\d)")


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be submitted: a version or a file made from one, the version read last, and who submits.

    `made` is the version that the program made and whose content it is, where another is submitted: a person's copy.
    """

    subject: Subject
    version: Version
    content: Content
    since: Version | None = None
    sender: str = ""
    made: Version | None = None


def gathered(
    store: Store, workspace: Workspace | None, task: Task, progress: Callable[[int, int], None] = lambda *_: None
) -> Brief:
    """The phiếu trình of a document."""
    texts = {text.name: plain(text) for text in task.content.texts}
    made = task.made or task.version
    trace = traced(task.subject.package, Made(of_version(store, made).package, task.content))
    earlier = before(store, workspace, task.version, task.content)
    figures = headlines(trace.lines, earlier.figures if earlier else {})
    told, unlisted = changes(_since(store, task, progress), trace.lines) if _moved_on(task) else ((), ())
    units = of_units(store, task.version)
    return Brief(
        sender=_sender(texts, task.sender),
        addressee=_addressee(texts),
        document=_document(texts),
        version=_version(task),
        headlines=figures,
        before=earlier.label if earlier and any(one.before for one in figures) else "",
        since=task.since.name if task.since else "",
        changes=told,
        unlisted=unlisted,
        missing=units.missing,
        received=units.received,
        accepted=accepted(task.version.record),
        warnings=warnings(task.version.record),
        questions=questions(store, task, trace),
        corrections=corrections(store, task.version),
        amended=amended(task.content),
    )


def _moved_on(task: Task) -> bool:
    """Whether there is anything to compare with: an earlier version, or the one that a person edited."""
    return task.since is not None and (task.since.name != task.version.name or task.subject.edited)


def _since(store: Store, task: Task, progress: Callable[[int, int], None]) -> Comparison:
    old = of_version(store, task.since or task.version)
    return between(store, old, task.subject, progress)


def _sender(texts: Mapping[str, str], unit: str) -> Sender:
    """The office under its parent; a unit of the office stands under the office."""
    place = texts.get("cơ_quan.địa_danh", "")
    if unit:
        return Sender(texts.get("cơ_quan.tên", ""), (unit,), place)
    lines = (texts.get("cơ_quan.dòng_tên_1", ""), texts.get("cơ_quan.dòng_tên_2", ""))
    return Sender(texts.get("cơ_quan.chủ_quản", ""), tuple(line for line in lines if line), place)


def _addressee(texts: Mapping[str, str]) -> str:
    """Who signs: the post as a sentence writes it, and the name where it is known."""
    post = texts.get("văn_bản.chức_vụ", "").lower().replace("viện trưởng", "Viện trưởng")
    post = post[:1].upper() + post[1:]
    name = texts.get("văn_bản.người_ký", "")
    return f"Đồng chí {name}, {post}" if name else f"Đồng chí {post}"


def _document(texts: Mapping[str, str]) -> str:
    """What is submitted, as a sentence names it: Báo cáo tổng kết phong trào thi đua năm 2026."""
    subject = texts.get("văn_bản.trích_yếu", "")
    named = " ".join(part for part in (texts.get("văn_bản.tên_loại", "").capitalize(), _lowered(subject)) if part)
    return _SPAN.sub("\\1\u2011\\2", named)


def _lowered(words: str) -> str:
    """The words with a small first letter, unless they begin with a name in capitals."""
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def _version(task: Task) -> str:
    state = ", có sửa tay" if task.subject.edited else ""
    return f"phiên bản {task.version.record.number}{state}"
