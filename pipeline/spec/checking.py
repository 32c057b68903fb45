"""One part of a declaration against its shape: unknown and missing keys, kinds of value, closed sets."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from pipeline.findings import nearest
from pipeline.spec.codes import MISSING_KEY, NOT_OFFERED, UNKNOWN_KEY, WRONG_TYPE
from pipeline.spec.shape import Value
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.findings import Code, DeclarationPlace, Finding
    from pipeline.spec.shape import Key, Shape
    from pipeline.spec.source import Spot

_PAIR: Final = 2


def faults(raw: dict[str, Any], shape: Shape, spot: Spot) -> list[Finding]:
    """Everything that is wrong with the part's keys and values."""
    return [*_unknown(raw, shape, spot), *_missing(raw, shape, spot), *_values(raw, shape, spot)]


def sound(raw: dict[str, Any], shape: Shape) -> dict[str, Any]:
    """The part without the keys and values that are wrong."""
    fit = {key: value for key, value in raw.items() if key in shape and _KINDS[shape[key].value](value)}
    return {k: v for k, v in fit.items() if not shape[k].offered or nfc(v) in shape[k].offered}


def missing(key: str, spot: Spot) -> Finding:
    """The finding that a key is not there."""
    return MISSING_KEY.at(
        spot.at(),
        found=f"không có khóa “{key}”",
        expected=f"khóa “{key}”",
        mend=f"thêm một dòng {key} = … vào mục này",
    )


def unknown(code: Code, place: DeclarationPlace, name: str, known: Iterable[str], what: str) -> Finding:
    """The finding that nothing of this name is known, with the nearest name that is."""
    known = tuple(known)
    near = nearest(name, known)
    return code.at(
        place,
        found=f"{what} “{name}”",
        expected=_listed(known) or f"không dùng {what} nào ở đây",
        mend=f"sửa thành “{near}” nếu đúng ý" if near else f"sửa lại tên {what}, hoặc khai báo thêm",
    )


def _listed(known: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{k}”" for k in known[:12])
    return f"một trong: {shown}" + (", …" if known[12:] else "") if known else ""


def _unknown(raw: dict[str, Any], shape: Shape, spot: Spot) -> Iterator[Finding]:
    for key in raw:
        if key not in shape:
            yield unknown(UNKNOWN_KEY, spot.at(key), key, shape, "khóa")


def _missing(raw: dict[str, Any], shape: Shape, spot: Spot) -> Iterator[Finding]:
    for key, wanted in shape.items():
        if wanted.required and key not in raw:
            yield missing(key, spot)


def _values(raw: dict[str, Any], shape: Shape, spot: Spot) -> Iterator[Finding]:
    for key, wanted in shape.items():
        if key in raw and not _KINDS[wanted.value](raw[key]):
            yield WRONG_TYPE.at(
                spot.at(key),
                found=f"{key} = {_spelled(raw[key])}",
                expected=wanted.value,
                mend=f"sửa lại giá trị của khóa “{key}”",
            )
        elif key in raw:
            yield from _closed(key, raw[key], wanted, spot)


def _closed(key: str, value: Any, wanted: Key, spot: Spot) -> Iterator[Finding]:
    if wanted.offered and nfc(value) not in wanted.offered:
        yield unknown(NOT_OFFERED, spot.at(key), value, wanted.offered, f"giá trị của khóa “{key}”")


def _spelled(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict):
        return "một danh sách" if isinstance(value, list) else "một mục con"
    return f"“{value}”" if isinstance(value, str) else str(value)


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _words(value: Any) -> bool:
    values = value if isinstance(value, list) else [value]
    return bool(values) and all(_text(v) or _number(v) for v in values)


def _every(test: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(test(v) for v in value)


_KINDS: Final[dict[Value, Callable[[Any], bool]]] = {
    Value.TEXT: _text,
    Value.TEXTS: _every(_text),
    Value.PAIRS: _every(lambda v: isinstance(v, list) and len(v) == _PAIR and all(map(_text, v))),
    Value.FLAG: lambda v: isinstance(v, bool),
    Value.NUMBER: _number,
    Value.DATE: lambda v: isinstance(v, date) and not isinstance(v, datetime),
    Value.WORDS: _words,
    Value.TABLE: lambda v: isinstance(v, dict),
    Value.TABLES: _every(lambda v: isinstance(v, dict)),
}
