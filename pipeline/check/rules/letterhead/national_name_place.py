"""Quốc hiệu stands at the right, the bodies' names at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.placing import row_of
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document
    from pipeline.outline import Paragraph

_CODE: Final = Code(
    "quoc-hieu-o-ben-phai",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Quốc hiệu, Tiêu ngữ ở bên phải, tên cơ quan ở bên trái",
    clause="NĐ 30/2020, Phụ lục I, II.1.a và IV",
)


def _check(document: Document) -> Answer:
    name, bodies = document.parts.national_name, document.parts.issuing_body
    if name is None or not bodies:
        return unreadable("không nhận ra Quốc hiệu hoặc tên cơ quan ban hành")
    if not row_of(name) or row_of(name) != row_of(bodies[0]):
        return not_applicable("Quốc hiệu và tên cơ quan không nằm trong một dòng bảng")
    if _cell(name) >= _cell(bodies[0]):
        return applied(())
    mend = "đổi chỗ hai ô: tên cơ quan ở ô trái, Quốc hiệu ở ô phải"
    place = document.place(name)
    return applied((_CODE.at(place, found="Quốc hiệu ở bên trái", expected="ở bên phải trang đầu", mend=mend),))


def _cell(paragraph: Paragraph) -> int:
    number = paragraph.address.path[len(row_of(paragraph)) + 1 :].split("/")[0].rpartition(" ")[2]
    return int(number) if number.isdigit() else 0


RULE = Rule(
    _CODE,
    why="Sơ đồ của Nghị định đặt Quốc hiệu ở phía trên, bên phải; tên cơ quan ở bên trái, cùng hàng.",
    wrong="Quốc hiệu ở ô trái, tên cơ quan ở ô phải",
    right="tên cơ quan ở ô trái, Quốc hiệu ở ô phải",
    check=of_state(_check),
)
