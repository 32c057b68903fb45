"""The lists of a declaration (`[[so_lieu]]`, `[[bang]]`, …): each entry checked, and built where it is sound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from pipeline.findings import stops
from pipeline.spec import shape
from pipeline.spec.checking import faults, missing
from pipeline.spec.codes import WRONG_TYPE
from pipeline.spec.names import spelling
from pipeline.spec.source import Source, Spot, section
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.findings import Finding

T = TypeVar("T")

_LISTS: Final = ("loc", "cot_cheo")
_TESTS: Final = ("la", "khac", "trong")
_MOST_DOWN: Final = 2


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One sound entry and where it stands."""

    item: T
    spot: Spot


def parts(
    source: Source, raw: dict[str, Any], key: str, wanted: shape.Shape, build: Callable[[dict[str, Any]], T]
) -> tuple[list[Part[T]], list[Finding]]:
    """The sound entries of the list `key`, and the faults of all of them."""
    made: list[Part[T]] = []
    findings: list[Finding] = []
    entries = raw.get(key)
    for number, one in enumerate(entries if isinstance(entries, list) else (), start=1):
        if not isinstance(one, dict):
            continue
        spot = _spot(source, key, number, one)
        wrong = _faults(one, wanted, spot)
        findings += wrong
        if not stops(wrong):
            made.append(Part(build(one), spot))
    return made, findings


def _spot(source: Source, key: str, number: int, raw: dict[str, Any]) -> Spot:
    name = raw.get("ten", raw.get("tep"))
    item = f"“{nfc(name)}”" if isinstance(name, str) else f"{key} thứ {number}"
    return section(source, f"[[{key}]]", number, item)


def _faults(raw: dict[str, Any], wanted: shape.Shape, spot: Spot) -> list[Finding]:
    found = faults(raw, wanted, spot)
    if stops(found):
        return found
    for key, inner in (("loc", shape.CONDITION), ("cot_cheo", shape.CROSS)):
        for row in raw.get(key, ()):
            found += faults(row, inner, spot.inside(key))
    return found + _sense(raw, spot) if not stops(found) else found


def _sense(raw: dict[str, Any], spot: Spot) -> list[Finding]:
    """What the keys must say together."""
    found = [missing(key, spot) for key in shape.NEEDED_BY.get(nfc(raw.get("cach", "")), ()) if key not in raw]
    found += _conditions(raw, spot)
    found += _counts(raw, spot)
    if "tep" not in raw and "trai" not in raw:
        found += spelling(raw["ten"], spot, dotted=True)
    for column in (*raw.get("cot_cheo", ()), *([{"ten": raw["dem"]}] if "dem" in raw else ())):
        found += spelling(column["ten"], spot.inside("cot_cheo" if "cot_cheo" in raw else "dem"), dotted=False)
    return found


def _conditions(raw: dict[str, Any], spot: Spot) -> Iterator[Finding]:
    for condition in raw.get("loc", ()):
        given = [key for key in _TESTS if key in condition]
        if len(given) != 1:
            yield _wrong(
                spot,
                "loc",
                f"điều kiện lọc theo cột “{condition['cot']}” có {len(given)} phép so",
                "đúng một trong ba khóa la, khac, trong",
            )


def _counts(raw: dict[str, Any], spot: Spot) -> Iterator[Finding]:
    how, of = nfc(raw.get("cach", "")), raw.get("tu", ())
    if how in shape.OF_HOWS and "tu" in raw and not _fits(how, len(of)):
        yield _wrong(spot, "tu", f"{len(of)} tên", "một tên trở lên" if how == "tổng của" else "đúng hai tên")
    if how == "chéo" and not 1 <= len(raw.get("doc", ("",))) <= _MOST_DOWN:
        yield _wrong(spot, "doc", f"{len(raw['doc'])} cột", "một hoặc hai cột")
    across = len(raw.get("ngang", ()))
    for column in raw.get("cot_cheo", ()):
        if len(column["la"]) != across:
            yield _wrong(
                spot,
                "cot_cheo",
                f"cột chéo “{column['ten']}” có {len(column['la'])} giá trị",
                f"{across} giá trị, mỗi cột trong “ngang” một giá trị",
            )


def _fits(how: str, number: int) -> bool:
    return number >= 1 if how == "tổng của" else number == 2  # noqa: PLR2004 - both sides of one operation


def _wrong(spot: Spot, key: str, found: str, expected: str) -> Finding:
    return WRONG_TYPE.at(spot.at(key), found=found, expected=expected, mend=f"sửa lại khóa “{key}”")
