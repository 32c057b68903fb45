"""Two documents compared: figures, wording and form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compare.figures import figure_changes
from pipeline.compare.form import form_changes
from pipeline.compare.model import Comparison
from pipeline.compare.printed import printed
from pipeline.compare.walk import walked
from pipeline.compare.wording import wording

if TYPE_CHECKING:
    from pipeline.compare.model import Side


def compared(old: Side, new: Side) -> Comparison:
    """How the new document differs from the old one, each change at its place in reading order."""
    one, other = printed(old), printed(new)
    walk = walked(old.outline, new.outline)
    figures, unprinted = figure_changes(old, new, one, other)
    return Comparison(
        figures=figures,
        wording=tuple(wording(walk, one, other)),
        form=form_changes(old.outline, new.outline, walk.pairings),
        unprinted=unprinted,
    )
