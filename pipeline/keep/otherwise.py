"""Why a version made again is not the archived one, in the words that the screen prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare import compared
from pipeline.findings import Severity
from pipeline.keep.maker import maker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.build import Made
    from pipeline.compare import Side
    from pipeline.keep.known import Version

_SHOWN: Final = 20


def unmade(made: Made | None) -> Iterator[str]:
    """What stopped the document from being made."""
    if made is None:
        yield "đầu vào đã lưu không khai văn bản này"
    for finding in made.findings if made else ():
        if finding.severity is Severity.ERROR:
            yield f"{finding.code} ở {finding.place}: {finding.found}"


def other_makers(version: Version) -> Iterator[str]:
    """The program and libraries that are not those the version was made with."""
    then, now = version.record.maker, maker()
    if then.program != now.program:
        yield f"chương trình {then.program or '(không rõ)'} → {now.program or '(không rõ)'}"
    elif then.digest != now.digest:
        yield "chương trình cùng số hiệu, khác mã nguồn"
    for name in sorted({*then.libraries, *now.libraries}):
        one, other = then.libraries.get(name, ""), now.libraries.get(name, "")
        if one != other:
            yield f"thư viện {name} {one or '(không có)'} → {other or '(không có)'}"


def differences(archived: Side, made: Side) -> Iterator[str]:
    """Where the document made again reads otherwise."""
    found = compared(archived, made)
    told = [
        f"số liệu {c.name}: {c.printed_old or '(không in)'} → {c.printed_new or '(không in)'}" for c in found.figures
    ]
    told += ["câu chữ: " + "".join(s.text for s in c.words)[:120] for c in found.wording]
    told += [f"thể thức {c.what}: {c.old} → {c.new}" for c in found.form]
    yield from told[:_SHOWN] or ("khác ở phần không in ra (dấu nguồn số liệu, cấu tạo tệp)",)
    if len(told) > _SHOWN:
        yield f"và {len(told) - _SHOWN} chỗ nữa"
