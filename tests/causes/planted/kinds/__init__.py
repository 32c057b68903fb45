"""The planted changes by kind of cause, in groups that are built and compared together."""

from __future__ import annotations

from tests.causes.planted.kinds.counts import BLANKS, COUNTS, SWITCHES
from tests.causes.planted.kinds.edited import EDITED
from tests.causes.planted.kinds.heads import HEADS
from tests.causes.planted.kinds.templates import DECLARED, STYLES, TEMPLATE_AND_CELL, TEMPLATES
from tests.causes.planted.kinds.texts import RENAMED, TEXTS

GROUPS = {
    "counts": COUNTS,
    "blanks": BLANKS,
    "switches": SWITCHES,
    "texts": TEXTS,
    "heads": HEADS,
    "renamed": RENAMED,
    "declared": DECLARED,
    "templates": TEMPLATES,
    "template and cell": TEMPLATE_AND_CELL,
    "styles": STYLES,
    "edited": EDITED,
}
