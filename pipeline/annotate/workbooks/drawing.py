"""The old drawing behind notes: Excel shows no note that has no shape in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import NAMESPACES, QName, SubElement, parse, relate, related, serialise, with_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.ooxml import Element, Package

_RELATION: Final = f"{NAMESPACES['r']}/vmlDrawing"
_KIND: Final = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_EXCEL: Final = "urn:schemas-microsoft-com:office:excel"
_SPACES: Final = f'xmlns:v="{NAMESPACES["v"]}" xmlns:o="{NAMESPACES["o"]}" xmlns:x="{_EXCEL}"'
_BOX: Final = (
    f'<v:shapetype {_SPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" '
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" '
    'o:connecttype="rect"/></v:shapetype>'
).encode()
_EMPTY: Final = f"<xml {_SPACES}/>".encode()
_AFTER: Final = (
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"
)  # fmt: skip
_FIRST_ID: Final = 4097
_WIDE, _HIGH = 5, 8


def with_shapes(package: Package, sheet: str, cells: Sequence[tuple[int, int]]) -> Package:
    """The package whose worksheet (by its part's name) has a hidden box for a note beside each of the cells."""
    if not cells:
        return package
    name = next(iter(related(package, sheet, _RELATION)), "") or _free(package)
    root = parse(package.parts.get(name, _EMPTY), name)
    if not any(kind.get("id") == "_x0000_t202" for kind in root.iter("{*}shapetype")):
        root.append(parse(_BOX))
    for number, (row, column) in enumerate(cells, start=_next_id(root)):
        root.append(_shape(number, row, column))
    package = with_part(package, name, serialise(root), _KIND)
    package, link = relate(package, sheet, _RELATION, name)
    return _named(package, sheet, link)


def _next_id(root: Element) -> int:
    """The number after the highest of the shapes that are there."""
    numbers = (str(shape.get("id", "")).removeprefix("_x0000_s") for shape in root.iter("{*}shape"))
    return max((int(number) for number in numbers if number.isdecimal()), default=_FIRST_ID - 1) + 1


def _shape(number: int, row: int, column: int) -> Element:
    anchor = f"{column + 1}, 15, {row}, 2, {column + _WIDE}, 31, {row + _HIGH}, 1"
    look = "position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:130pt;visibility:hidden"
    return parse(
        f'<v:shape {_SPACES} id="_x0000_s{number}" type="#_x0000_t202" style="{look}" fillcolor="#ffffe1" '
        'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
        '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/>'
        '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column>"
        "</x:ClientData></v:shape>".encode()
    )


def _named(package: Package, sheet: str, link: str) -> Package:
    """The worksheet naming its drawing, in the place that the schema gives it."""
    root = parse(package[sheet], sheet)
    if root.find("{*}legacyDrawing") is not None:
        return package
    made = SubElement(root, f"{{{QName(root).namespace}}}legacyDrawing")
    made.set(f"{{{NAMESPACES['r']}}}id", link)
    following = next((child for child in root if QName(child).localname in _AFTER), None)
    if following is not None:
        following.addprevious(made)
    return with_part(package, sheet, serialise(root))


def _free(package: Package) -> str:
    number = 1
    while f"xl/drawings/vmlDrawing{number}.vml" in package:
        number += 1
    return f"xl/drawings/vmlDrawing{number}.vml"
