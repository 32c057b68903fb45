"""What a register says of a document: number, symbol, day, subject, signer, and where its file belongs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pipeline.content import plain

if TYPE_CHECKING:
    from pipeline.build import Order
    from pipeline.content import Content


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a register says of a document, each as text, empty where blank.

    `kind` is the tên loại, `day` is ISO 8601; `file_code` (mã hồ sơ) and `retention` (thời hạn bảo quản) are as the
    office gives them, `replaces` names the issued document that this one takes the place of, `office` is who issues it.
    """

    kind: str = ""
    number: str = ""
    symbol: str = ""
    day: str = ""
    subject: str = ""
    signer: str = ""
    file_code: str = ""
    retention: str = ""
    replaces: str = ""
    office: str = ""

    @property
    def reference(self) -> str:
        """The number and symbol as people write them: 05/BC-VKSLG."""
        return "/".join(part for part in (numbered(self.number), self.symbol) if part)


def numbered(number: str) -> str:
    """A document's number as it is printed: two digits below ten."""
    return number.zfill(2) if number.isdecimal() else number


def told_day(day: str) -> str:
    """The day as people write it: 20/11/2026; empty where blank."""
    return date.fromisoformat(day).strftime("%d/%m/%Y") if day else ""


def particulars(order: Order, content: Content | None) -> Particulars:
    """What the order's row and the document's Content say."""
    texts = {text.name: plain(text) for text in content.texts} if content else {}
    issued = order.row.column("ngày")[0]
    return Particulars(
        kind=order.declaration.document_kind,
        number=_cell(order, "số"),
        symbol=texts.get("văn_bản.ký_hiệu", ""),
        day=issued.isoformat() if isinstance(issued, date) else "",
        subject=_cell(order, "trích_yếu"),
        signer=_cell(order, "người_ký"),
        file_code=_cell(order, "mã_hồ_sơ"),
        retention=_cell(order, "bảo_quản"),
        replaces=_cell(order, "thay_thế"),
        office=texts.get("cơ_quan.tên", ""),
    )


def _cell(order: Order, column: str) -> str:
    value = order.row.column(column)[0]
    return "" if value is None else " ".join(str(value).split())
