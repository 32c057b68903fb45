"""Declarations read from the templates' folders, with everything that is wrong in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.findings import stops
from pipeline.spec import shape
from pipeline.spec.building import build
from pipeline.spec.checking import faults, unknown
from pipeline.spec.codes import NO_SUCH_COLUMN, NO_SUCH_SHEET, SCHEMA
from pipeline.spec.sheet import TYPES
from pipeline.spec.sheets import sheets
from pipeline.spec.source import Source, Spot, read_source, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.spec.declaration import Declaration
    from pipeline.spec.sheet import Sheet

FILE: Final = "khai-bao.toml"
COMMON: Final = "_chung"
_VERSION: Final = 1


def load_all(templates_docx: Path) -> tuple[tuple[Declaration, ...], tuple[Finding, ...]]:
    """The declarations of all types, sorted by folder; a folder that begins with `_` or `.` is no type."""
    common, findings = load_common(templates_docx / COMMON / FILE)
    made: list[Declaration] = []
    for folder in _types(templates_docx):
        declaration, found = load_declaration(folder, common)
        made += [declaration] if declaration else []
        findings += found
    return tuple(made), findings


def load_common(path: Path) -> tuple[dict[str, Sheet], tuple[Finding, ...]]:
    """The sheets that all types share, by key; `path` is the declaration, or the folder that holds it."""
    path = path / FILE if path.is_dir() else path
    source, raw, findings = read_source(path, _told(path))
    if raw is None:
        return {}, findings
    found = [*faults(raw, shape.COMMON, whole(source)), *_version(raw, whole(source))]
    made, wrong = sheets(source, "trang", raw["trang"]) if isinstance(raw.get("trang"), dict) else ({}, [])
    return made, (*found, *wrong, *_joins(source, made, made), *_offers(source, made, made))


def load_declaration(folder: Path, common: Mapping[str, Sheet]) -> tuple[Declaration | None, tuple[Finding, ...]]:
    """The declaration of a type; None where its first lines cannot be used. Entries with faults are left out of it."""
    path = folder / FILE
    source, raw, findings = read_source(path, _told(path))
    if raw is None:
        return None, findings
    head = whole(source)
    found = [*faults(raw, shape.TYPE, head), *_version(raw, head)]
    own, wrong = sheets(source, "trang_rieng", raw["trang_rieng"]) if _is_table(raw.get("trang_rieng")) else ({}, [])
    found += [*wrong, *_joins(source, own, {**common, **own}), *_offers(source, own, {**common, **own})]
    if stops(f for f in faults(_headed(raw), _HEAD, head)):
        return None, tuple(found)
    chosen, unlisted = _chosen(raw["trang"], common, own, head)
    declaration, more = build(folder, source, raw, chosen)
    return declaration, (*found, *unlisted, *more)


_HEAD: Final = {key: wanted for key, wanted in shape.TYPE.items() if wanted.required and key != "schema"}


def _headed(raw: dict[str, Any]) -> dict[str, Any]:
    return {key: raw[key] for key in _HEAD if key in raw}


def _types(templates_docx: Path) -> list[Path]:
    if not templates_docx.is_dir():
        return []
    return sorted(f for f in templates_docx.iterdir() if f.is_dir() and not f.name.startswith(("_", ".")))


def _told(path: Path) -> str:
    """The path as a message names it, from the templates' folder on."""
    return "/".join(path.absolute().parts[-3:])


def _is_table(value: Any) -> bool:
    return isinstance(value, dict)


def _version(raw: dict[str, Any], spot: Spot) -> Iterator[Finding]:
    if isinstance(raw.get("schema"), int) and raw["schema"] != _VERSION:
        yield SCHEMA.at(
            spot.at("schema"),
            found=f"schema = {raw['schema']}",
            expected=f"schema = {_VERSION}",
            mend="dùng bản chương trình mới hơn, hoặc viết lại khai báo theo bản này",
        )


def _joins(source: Source, own: Mapping[str, Sheet], every: Mapping[str, Sheet]) -> Iterator[Finding]:
    for sheet in own.values():
        spot = Spot(source, 1, len(source.lines), f"trang “{sheet.key}”")
        for key, other in (("nhap_vao", sheet.into), ("moi_dong", sheet.each_into)):
            if other and other not in every:
                yield unknown(NO_SUCH_SHEET, spot.at(key), other, every, "trang")


def _offers(source: Source, own: Mapping[str, Sheet], every: Mapping[str, Sheet]) -> Iterator[Finding]:
    """Columns that are to offer the values of a column that is not there."""
    known = [TYPES, *(f"{s.key}.{c.name}" for s in every.values() for c in s.columns)]
    for sheet in own.values():
        spot = Spot(source, 1, len(source.lines), f"trang “{sheet.key}”")
        for column in sheet.columns:
            if column.offers and column.offers not in known:
                yield unknown(NO_SUCH_COLUMN, spot.at("chon"), column.offers, known, "cột")


def _chosen(
    keys: list[str], common: Mapping[str, Sheet], own: Mapping[str, Sheet], spot: Spot
) -> tuple[tuple[Sheet, ...], list[Finding]]:
    """The sheets in the order in which they are listed, then the type's own that are not listed."""
    every = {**common, **own}
    wrong = [unknown(NO_SUCH_SHEET, spot.at("trang"), key, every, "trang") for key in keys if key not in every]
    listed = dict.fromkeys((*(key for key in keys if key in every), *own))
    return tuple(every[key] for key in listed), wrong
