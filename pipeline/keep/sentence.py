"""Whether a template prints which issued document the new one takes the place of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import main_part, parse, w
from pipeline.tags import own_text
from pipeline.template import load_template
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pipeline.build import Order, Workspace

NAME: Final = "văn_bản.thay_thế"


def prints_replaced(order: Order, workspace: Workspace) -> bool:
    """Whether the order's template, with its blocks, has the name of the replaced document in its text."""
    if order.template is None:
        return False
    root = workspace.templates
    package, _ = load_template(root / order.declaration.type, order.template.file, root / "_chung")
    if package is None:
        return False
    main = main_part(package)
    return any(NAME in nfc(own_text(paragraph)) for paragraph in parse(package[main], main).iter(w("p")))
