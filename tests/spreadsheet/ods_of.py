"""OpenDocument workbooks written by hand, byte for byte."""

from __future__ import annotations

from tests.spreadsheet.bytes_of import zipped

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (
        *(("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle")),
        *(("fo", "xsl-fo-compatible"), ("draw", "drawing"), ("svg", "svg-compatible")),
    )
) + ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'  # fmt: skip
KIND = "application/vnd.oasis.opendocument.spreadsheet"


def content(tables, styles="", before=""):
    """The content part with these tables, a dict by name or their XML."""
    if isinstance(tables, dict):
        tables = "".join(f'<table:table table:name="{name}">{rows}</table:table>' for name, rows in tables.items())
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content {SPACES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )


def ods(tables, styles="", before="", **others):
    """The bytes of a workbook."""
    parts = {"mimetype": KIND, "content.xml": content(tables, styles, before)}
    return zipped(parts | {name.replace("__", "/") + ".xml": part for name, part in others.items()})


def row(*cells, **told):
    return f"<table:table-row{_told(told)}>{''.join(cells)}</table:table-row>"


def cell(text="", kind="string", **told):
    """A cell with this text: its attributes are told by name, `value=` of its kind."""
    kinds = "" if kind is None else f' office:value-type="{kind}"'
    inside = text if text.startswith("<") or not text else f"<text:p>{text}</text:p>"
    return f"<table:table-cell{kinds}{_told(told)}>{inside}</table:table-cell>"


def number(value, **told):
    return cell(str(value), "float", office_value=value, **told)


def _told(told):
    return "".join(f' {_spelled(name)}="{value}"' for name, value in told.items())


def _spelled(name):
    """`office_date__value` is office:date-value; a name without a space's is one of tables."""
    space, _, local = name.replace("__", "-").rpartition("_")
    return f"{space or 'table'}:{local}"
