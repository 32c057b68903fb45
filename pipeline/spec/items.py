"""Figures, tables, texts and agreements out of the tables of a declaration."""

from __future__ import annotations

from typing import Any

from pipeline.content import FigureKind
from pipeline.spec.declaration import Agreement, Condition, DatedTemplate, FigureSpec, TableSpec, TextSpec
from pipeline.vietnamese import nfc


def figure(raw: dict[str, Any]) -> FigureSpec:
    """The figure that a `[[so_lieu]]` declares."""
    return FigureSpec(
        name=nfc(raw["ten"]),
        how=nfc(raw["cach"]),
        kind=_kind(raw),
        sheet=raw.get("trang", ""),
        column=nfc(raw.get("cot", "")),
        where=_conditions(raw),
        of=_words(raw, "tu"),
        unit=nfc(raw.get("don_vi", "")),
        required=raw.get("bat_buoc", False),
    )


def table(raw: dict[str, Any]) -> TableSpec:
    """The table that a `[[bang]]` declares."""
    return TableSpec(
        name=nfc(raw["ten"]),
        how=nfc(raw["cach"]),
        sheet=raw["trang"],
        columns=_words(raw, "cot"),
        where=_conditions(raw),
        order=_words(raw, "sap_xep"),
        key=_words(raw, "khoa"),
        group=nfc(raw.get("nhom", "")),
        sums=_words(raw, "tong_cot"),
        total=raw.get("tong", False),
        down=_words(raw, "doc"),
        across=_words(raw, "ngang"),
        cross=tuple((nfc(c["ten"]), _words(c, "la")) for c in raw.get("cot_cheo", ())),
        value=nfc(raw.get("gia_tri", "")),
        kind=_kind(raw),
        required=raw.get("bat_buoc", False),
        count=nfc(raw.get("dem", "")),
    )


def text(raw: dict[str, Any]) -> TextSpec:
    """The text that a `[[van]]` declares."""
    return TextSpec(nfc(raw["ten"]), raw["trang"], nfc(raw["cot"]), _conditions(raw), raw.get("bat_buoc", False))


def agreement(raw: dict[str, Any]) -> Agreement:
    """The agreement that a `[[doi_chieu]]` declares."""
    return Agreement(*(nfc(raw[key]) for key in ("ten", "trai", "phep", "phai", "vi")))


def template(raw: dict[str, Any]) -> DatedTemplate:
    """The template that a `[[mau]]` declares."""
    return DatedTemplate(raw["tep"], raw.get("tu"))


def _conditions(raw: dict[str, Any]) -> tuple[Condition, ...]:
    return tuple(_condition(c) for c in raw.get("loc", ()))


def _condition(raw: dict[str, Any]) -> Condition:
    column = nfc(raw["cot"])
    if "trong" in raw:
        return Condition(column, blank=raw["trong"])
    key = "la" if "la" in raw else "khac"
    values = raw[key] if isinstance(raw[key], list) else [raw[key]]
    return Condition(column, tuple(nfc(str(v)) for v in values), negate=key == "khac")


def _words(raw: dict[str, Any], key: str) -> tuple[str, ...]:
    return tuple(map(nfc, raw.get(key, ())))


def _kind(raw: dict[str, Any]) -> FigureKind:
    return FigureKind(nfc(raw.get("kieu", FigureKind.COUNT)))
