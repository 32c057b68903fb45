"""A refresh told to another program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.refresh import Refreshed


def plain(done: Refreshed, out: str) -> dict[str, Any]:
    """All of what the text tells, as JSON has it."""
    from pipeline.refresh import Carried

    told, of, carried = done.merged, done.cells.of, done.carried or Carried()
    return {
        "base": done.ground.version.name,
        "sealed": done.ground.sealed,
        "likeness": round(done.ground.likeness, 4),
        "out": out,
        "updated": [
            {"kind": d.kind.value, "place": d.place, "name": d.name, "old": d.old, "new": d.new}
            | {"cells": list(of(d.name, d.new or d.old, d.place))}
            for d in told.deeds
        ],
        "conflicts": [
            {"place": c.place, "name": c.name, "base": c.base, "edited": c.edited, "new": c.new, "taken": c.taken}
            | {"cells": list(of(c.name, c.new))}
            for c in told.conflicts
        ],
        "unplaced": [
            {"place": u.place, "name": u.name, "old": u.old, "new": u.new, "cells": list(of(u.name, u.new, u.place))}
            for u in told.unplaced
        ],
        "apart": [{"place": a.place, "names": list(a.names), "said": a.said, "new": a.expected} for a in done.apart],
        "missing": [{"name": m.name, "said": m.said, "cells": list(m.cells)} for m in carried.missing],
        "noted": done.noted,
        "written": [{"place": e.place.path, "text": e.new} for e in carried.written],
    }
