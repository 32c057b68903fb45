"""What a type declares and its template never shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import DeclarationPlace
from pipeline.template.codes import NOT_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.findings import Finding
    from pipeline.spec import Declaration


def not_shown(declaration: Declaration, used: Iterable[str]) -> tuple[Finding, ...]:
    """A warning for each declared name that nothing shows: no tag, no agreement, no figure made of it."""
    lines, served = dict(declaration.lines), _served(declaration, used)
    own = [item.name for group in (declaration.figures, declaration.texts, declaration.tables) for item in group]
    return tuple(
        NOT_SHOWN.at(
            DeclarationPlace(declaration.source, lines.get(name, 0), f"“{name}”"),
            found=f"“{name}” được khai báo nhưng mẫu không in",
            expected="một thẻ trong mẫu gọi tên này",
            mend=f"thêm thẻ {{{{ {name} }}}} vào mẫu, hoặc xóa khai báo",
        )
        for name in own
        if name not in served
    )


def _served(declaration: Declaration, used: Iterable[str]) -> set[str]:
    """The names used, those that agreements compare, and those that such figures are made of."""
    served = set(used) | {side for a in declaration.agreements for side in (a.left, a.right)}
    made_of = {f.name: f.of for f in declaration.figures}
    waiting = [name for name in served if name in made_of]
    while waiting:
        fresh = set(made_of.get(waiting.pop(), ())) - served
        served |= fresh
        waiting += sorted(fresh)
    return served
