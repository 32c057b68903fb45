"""A run told to a program, as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pipeline.build import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.build import Outcome, Received, Report
    from pipeline.findings import Finding
    from pipeline.keep import Kept


def as_json(report: Report, kept: Sequence[Kept] = ()) -> str:
    """`{"documents": […], "findings": […], "returns": […], "versions": […]}`.

    The second list holds what belongs to no document, the third each unit's standing by office and year.
    """
    found = {
        "documents": [_outcome(o) for o in report.outcomes],
        "findings": [finding(f) for f in report.findings],
        "returns": [_received(one) for one in report.received],
        "versions": [{"key": one.key, "number": one.number, "new": one.is_new} for one in kept],
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


def finding(f: Finding) -> dict[str, Any]:
    """A finding's fields; `place` with the name of its kind and its own fields."""
    rule = f.rule
    return {
        "code": f.code,
        "severity": f.severity.value,
        "layer": rule.layer,
        "clause": rule.clause,
        "kind": rule.kind.value,
        "place": {"type": type(f.place).__name__, **asdict(f.place), "text": str(f.place)},
        "found": f.found,
        "expected": f.expected,
        "mend": f.mend,
        "accepted": f.accepted,
    }


def _received(one: Received) -> dict[str, Any]:
    units = [{"code": u.code, "name": u.name, "state": u.state.value, "files": u.files} for u in one.returns.standings]
    return {"office": one.office, "year": one.year, "folder": one.returns.folder, "units": units}


def _outcome(o: Outcome) -> dict[str, Any]:
    order, delivery = o.order, o.delivery
    return {
        "office": order.office.name,
        "type": order.declaration.type,
        "title": order.declaration.title,
        "period": [order.period.first, order.period.last],
        "status": (delivery.status if delivery else Status.STOPPED).value,
        "path": str(delivery.path) if delivery else None,
        "kept": str(delivery.beside) if delivery and delivery.beside else None,
        "pdf": str(o.printed.path) if o.printed and o.printed.path else None,
        "findings": [finding(f) for f in o.findings],
    }
