"""Sheets out of the tables of a declaration (`[trang.x]`, in a type `[trang_rieng.x]`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.spec import shape
from pipeline.spec.checking import faults, sound
from pipeline.spec.codes import SHARED_LABEL
from pipeline.spec.names import clashes, spelling
from pipeline.spec.sheet import Carry, Column, ColumnKind, Home, Opening, Reach, Sheet, Wide
from pipeline.spec.sheet import Shape as SheetShape
from pipeline.spec.source import Source, Spot, entry, section
from pipeline.vietnamese import fold, nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding


_NOWHERE: Final = Spot(Source(""), 0, 0)


def sheets(source: Source, key: str, raw: dict[str, Any]) -> tuple[dict[str, Sheet], list[Finding]]:
    """The sheets declared under `key`, by their own keys; columns and values with faults are left out of them."""
    made: dict[str, Sheet] = {}
    findings: list[Finding] = []
    for name, value in raw.items():
        table = value if isinstance(value, dict) else {}
        spot = section(source, f"[{key}.{name}]", item=f"trang “{name}”")
        findings += _faults(table, spot, f"[{key}.{name}.ngang]")
        made[name] = _sheet(name, _sound(table))
    return made, findings


def _faults(raw: dict[str, Any], spot: Spot, wide_header: str) -> list[Finding]:
    found = faults(raw, shape.SHEET, spot)
    fit = sound(raw, shape.SHEET)
    for column in fit.get("cot", ()):
        found += faults(column, shape.COLUMN, _at(column, spot))
    if "ngang" in fit:
        below = section(spot.source, wide_header, item=spot.item)
        found += faults(fit["ngang"], shape.WIDE, below if below.first else spot)
    whole = _sound(raw)
    return [*found, *_name_faults(whole, spot), *_shared_labels(whole, spot)]


def _sound(raw: dict[str, Any]) -> dict[str, Any]:
    fit = {"ten": "", "cot": [], **sound(raw, shape.SHEET)}
    fit["cot"] = [c for c in fit["cot"] if not faults(c, shape.COLUMN, _NOWHERE)]
    return {k: v for k, v in fit.items() if k != "ngang" or not faults(v, shape.WIDE, _NOWHERE)}


def _name_faults(raw: dict[str, Any], spot: Spot) -> Iterator[Finding]:
    for column in raw["cot"]:
        yield from spelling(column["ten"], _at(column, spot), dotted=False)
    yield from clashes([(nfc(c["ten"]), _at(c, spot)) for c in raw["cot"]])
    if "khong_gian" in raw:
        yield from spelling(raw["khong_gian"], spot, dotted=True)


def _shared_labels(raw: dict[str, Any], spot: Spot) -> Iterator[Finding]:
    owner: dict[str, str] = {}
    for column in raw["cot"]:
        for label in dict.fromkeys(map(fold, column["nhan"])):
            if owner.setdefault(label, column["ten"]) != column["ten"]:
                yield SHARED_LABEL.at(
                    _at(column, spot).at(),
                    found=f"nhãn “{label}” của cột “{column['ten']}” đã là nhãn của cột “{owner[label]}”",
                    expected="mỗi nhãn thuộc một cột",
                    mend="bỏ nhãn này ở một trong hai cột",
                )


def _at(column: dict[str, Any], spot: Spot) -> Spot:
    name = column.get("ten", "")
    return entry(spot, str(name), f"{spot.item}, cột “{name}”" if name else spot.item)


def _sheet(key: str, raw: dict[str, Any]) -> Sheet:
    return Sheet(
        key=key,
        title=nfc(raw["ten"]),
        columns=tuple(_column(c) for c in raw["cot"]),
        shape=SheetShape(nfc(raw.get("dang", SheetShape.TABLE))),
        home=Home(nfc(raw.get("noi", Home.YEAR))),
        reach=Reach(nfc(raw.get("pham_vi", Reach.DOCUMENT))),
        wide=_wide(raw["ngang"]) if "ngang" in raw else None,
        required=raw.get("bat_buoc", False),
        single=raw.get("mot", False),
        space=nfc(raw.get("khong_gian", "")),
        into=raw.get("nhap_vao", ""),
        each_into=raw.get("moi_dong", ""),
        each_as=tuple((nfc(own), nfc(there)) for own, there in raw.get("moi_dong_cot", ())),
        opening=Opening(nfc(raw.get("bieu", Opening.BLANK))),
        sent=raw.get("don_vi_gui", False),
    )


def _column(raw: dict[str, Any]) -> Column:
    return Column(
        name=nfc(raw["ten"]),
        labels=tuple(map(nfc, raw["nhan"])),
        kind=ColumnKind(nfc(raw.get("kieu", ColumnKind.TEXT))),
        required=raw.get("bat_buoc", False),
        filled=raw.get("khong_trong", False),
        vocabulary=raw.get("danh_muc", ""),
        options=tuple(map(nfc, raw.get("gia_tri", ()))),
        offers=nfc(raw.get("chon", "")),
        carry=Carry(nfc(raw.get("mang_sang", Carry.KEPT))),
        hint=nfc(raw.get("nhac", "")),
    )


def _wide(raw: dict[str, Any]) -> Wide:
    return Wide(
        vocabulary=raw["danh_muc"],
        term=nfc(raw["cot"]),
        group=nfc(raw["nhom"]),
        groups=tuple((nfc(label), nfc(value)) for label, value in raw["nhom_tu"]),
        value=nfc(raw["gia_tri"]),
        kind=ColumnKind(nfc(raw.get("kieu", ColumnKind.COUNT))),
    )
