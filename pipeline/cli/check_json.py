"""What the check found, as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pipeline.cli.as_json import finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check import Profile, Unanswered
    from pipeline.cli.checking import Checked


def as_json(checked: Sequence[Checked], profile: Profile) -> str:
    """`{"profile": …, "documents": [{"file", "kind", "date", "rules": {…}, "findings": […]}]}`."""
    found = {"profile": profile.name, "documents": [_document(one) for one in checked]}
    return json.dumps(found, ensure_ascii=False, indent=1)


def _document(one: Checked) -> dict[str, Any]:
    result = one.result
    return {
        "file": one.file,
        "opened": result is not None,
        "kind": result.kind if result else "",
        "date": result.on.isoformat() if result and result.on else None,
        "rules": {
            "applied": [code.id for code in result.applied] if result else [],
            "not_applicable": _reasons(result.not_applicable if result else ()),
            "unreadable": _reasons(result.unreadable if result else ()),
            "left_out": _reasons(result.left_out if result else ()),
        },
        "findings": [finding(f) for f in one.findings],
    }


def _reasons(unanswered: Sequence[Unanswered]) -> list[dict[str, str]]:
    return [{"code": one.code.id, "reason": one.reason} for one in unanswered]
