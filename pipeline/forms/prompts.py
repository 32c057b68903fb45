"""What a form says when a cell is chosen, and when something is typed that does not belong there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.spec import ColumnKind
from pipeline.workbook import Rule

if TYPE_CHECKING:
    from pipeline.forms.plan import Field, Offer
    from pipeline.workbook.form import Area

_WANTED: Final = {
    ColumnKind.TEXT: "Gõ chữ, phông Unicode.",
    ColumnKind.RICH: "Gõ chữ; xuống dòng bằng Alt+Enter; được bôi đậm, nghiêng trong ô.",
    ColumnKind.COUNT: "Gõ số nguyên bằng chữ số, không có dấu chấm: 1059. Bằng không thì gõ 0.",
    ColumnKind.NUMBER: "Gõ số bằng chữ số, không có dấu chấm ngăn hàng nghìn.",
    ColumnKind.AMOUNT: "Gõ số: 80000000. Số ước chừng thì gõ cả lời: gần 300, hơn 293 triệu đồng.",
    ColumnKind.MONEY: "Gõ số tiền bằng đồng, không có dấu chấm: 80000000.",
    ColumnKind.PERCENT: "Gõ tỉ lệ phần trăm: 97,5.",
    ColumnKind.YEAR: "Gõ năm bằng bốn chữ số: {year}.",
    ColumnKind.DATE: "Gõ ngày/tháng/năm: 24/02/{year}. Gõ xong nhìn lại: ô phải hiện đúng ngày, tháng ấy.",
    ColumnKind.FLAG: "Gõ x để đánh dấu; không thì để trống.",
}
_REFUSED: Final = {
    ColumnKind.COUNT: "Ô này chỉ nhận số nguyên từ 0 trở lên, gõ bằng chữ số, không có dấu chấm (1059). Không có số"
    " liệu thì để trống hoặc gõ “-”.",
    ColumnKind.NUMBER: "Ô này chỉ nhận một số, gõ bằng chữ số, không có dấu chấm ngăn hàng nghìn.",
    ColumnKind.MONEY: "Ô này chỉ nhận số tiền, gõ bằng chữ số, không có dấu chấm.",
    ColumnKind.PERCENT: "Ô này chỉ nhận một tỉ lệ phần trăm, ví dụ 97,5.",
    ColumnKind.YEAR: "Ô này chỉ nhận một năm, gõ bằng bốn chữ số, ví dụ {year}.",
    ColumnKind.DATE: "Đây không phải một ngày mà Excel hiểu. Gõ lại ngày/tháng/năm, ví dụ 24/02/{year}. Nếu đã gõ đúng"
    " thì chọn Yes (Có) để giữ.",
    ColumnKind.FLAG: "Ô này chỉ nhận chữ x, hoặc để trống.",
}
_WHOLE: Final = "AND(ISNUMBER({0}),{0}>=0,{0}=INT({0}))"
_WHOLE_OR_NONE: Final = 'OR({0}="-",AND(ISNUMBER({0}),{0}>=0,{0}=INT({0})))'
_NUMBER: Final = 'OR({0}="-",ISNUMBER({0}))'
_NONE: Final = "Không có số liệu thì để trống hoặc gõ “-”."
_BLANK: Final = "để trống"
_CHOSEN: Final = "Bấm mũi tên ở cạnh ô để chọn."
_OTHER: Final = "Chữ này không có trong danh sách để chọn. Bấm mũi tên ở cạnh ô để chọn."
_KEEP: Final = " Nếu đúng là cần ghi như vậy, chọn Yes (Có) để giữ."
_YEARS: Final = ("1900", "2199")
_DAYS: Final = ("1", "109574")


def rule(field: Field, area: Area, first: str, offer: Offer | None, year: int) -> Rule:
    """What may be typed into a field's cells, with the words said before and after; `first` is the first cell."""
    prompt = (field.title or "Hình thức thêm", _prompt(field, offer, year))
    if offer is not None:
        error = ("Chưa chọn đúng", _OTHER + (_KEEP if offer.style == "warning" else ""))
        return Rule(area, "list", (offer.name,), prompt, error, offer.style)
    kind, formulas, style = _typed(field, first)
    return Rule(area, kind, formulas, prompt, ("Chưa đúng", _REFUSED.get(field.kind, "").format(year=year)), style)


def heading_rule(area: Area, offer: Offer) -> Rule:
    """The rule of a heading that the person chooses."""
    said = "Cần thêm một hình thức thì chọn tên ở đây, rồi điền số ở cột này. Không cần thì để trống cả cột."
    return Rule(area, "list", (offer.name,), ("Cột để thêm", said), ("Chưa chọn đúng", _OTHER), offer.style)


def _typed(field: Field, first: str) -> tuple[str, tuple[str, ...], str]:
    match field.kind:
        case ColumnKind.COUNT:
            return "custom", ((_WHOLE if _is_needed(field) else _WHOLE_OR_NONE).format(first),), "stop"
        case ColumnKind.NUMBER | ColumnKind.MONEY | ColumnKind.PERCENT:
            return "custom", (_NUMBER.format(first),), "stop"
        case ColumnKind.YEAR:
            return "whole", _YEARS, "stop"
        case ColumnKind.DATE:
            return "date", _DAYS, "warning"
        case ColumnKind.FLAG:
            return "list", ('"x"',), "stop"
    return "any", (), ""


def _prompt(field: Field, offer: Offer | None, year: int) -> str:
    hint = _hint(field)
    need = "Phải điền." if _is_needed(field) else _may_be_blank(field, hint)
    wanted = _wanted(field, hint, year) if offer is None else f"{hint}{_CHOSEN}"
    if offer is not None and not offer.style:
        wanted = f"{hint}{_CHOSEN} Không có tên cần dùng thì gõ tên khác."
    return f"{wanted} {need}".strip()


def _may_be_blank(field: Field, hint: str) -> str:
    """What is said of a blank, unless the declaration's own words say it."""
    if _BLANK in hint.casefold():
        return ""
    return _NONE if field.kind is ColumnKind.COUNT else f"Không có thì {_BLANK}."


def _wanted(field: Field, hint: str, year: int) -> str:
    """What to type; where the declaration says it, text needs no more words."""
    said_enough = hint and field.kind in {ColumnKind.TEXT, ColumnKind.RICH, ColumnKind.AMOUNT}
    return hint.strip() if said_enough else f"{hint}{_WANTED[field.kind].format(year=year)}"


def _hint(field: Field) -> str:
    """The declaration's own words about the column as a sentence, with a space behind."""
    said = field.column.hint if field.column else ""
    end = "" if said.endswith(("…", ".")) else "."
    return f"{said[:1].upper()}{said[1:]}{end} " if said else ""


def _is_needed(field: Field) -> bool:
    return field.column is not None and field.column.filled
