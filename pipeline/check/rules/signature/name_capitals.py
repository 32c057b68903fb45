"""VH-02: every syllable of a person's name begins with a capital, in the signature and in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.names import SURNAMES
from pipeline.check.prose import is_vietnamese, passages, spot
from pipeline.check.rule import Rule, applied
from pipeline.check.rules.signature.bare_name import without_titles
from pipeline.check.rules.wording.spelled import UPPER
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

CODE: Final = Code(
    "VH-02",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên người viết hoa chữ đầu của mọi âm tiết",
    clause="NĐ 30/2020, Phụ lục II, II.1",
)
_MIDDLE: Final = re.compile(rf"(?<!\w)(?:{SURNAMES}) (?:văn|thị) [{UPPER}]\w*")
_SYLLABLE: Final = re.compile(r"[^\W\d_]+")


def _check(document: Document) -> Answer:
    name = document.parts.signature.name if document.parts.signature else None
    signed = _signed(document, name) if name and not name.text.isupper() else ()
    return applied((*signed, *_in_text(document)))


def _signed(document: Document, name: Paragraph) -> Iterator[Finding]:
    bare = without_titles(nfc(name.text).strip())
    right = _SYLLABLE.sub(lambda m: m[0][0].upper() + m[0][1:], bare)
    if any(syllable.islower() for syllable in _SYLLABLE.findall(bare)):
        yield CODE.at(document.place(name), found=f"“{bare}”", expected=f"“{right}”", mend=f"sửa thành “{right}”")


def _in_text(document: Document) -> Iterator[Finding]:
    for passage in passages(document.outline) if is_vietnamese(document.outline) else ():
        for name in _MIDDLE.finditer(passage.text):
            right = name[0].replace(" văn ", " Văn ").replace(" thị ", " Thị ")
            yield CODE.at(
                spot(document, passage, *name.span()),
                found=f"“{name[0]}”",
                expected=f"“{right}”",
                mend=f"sửa thành “{right}”",
            )


RULE: Final = Rule(
    CODE,
    why="Tên người là danh từ riêng; tiếng đệm văn, thị cũng thuộc tên nên cũng viết hoa.",
    wrong="Nguyễn văn An, Lục thị Hoài An",
    right="Nguyễn Văn An, Lục Thị Hoài An",
    check=_check,
)
