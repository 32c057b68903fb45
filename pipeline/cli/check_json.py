"""What the check found, as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pipeline.cli.as_json import finding
from pipeline.cli.check_verdict import unrecognised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check import Profile, Unanswered
    from pipeline.cli.checking import Checked
    from pipeline.cli.mending import Fixed
    from pipeline.mending import Deed


def as_json(checked: Sequence[Checked], profile: Profile) -> str:
    """`{"profile", "documents": [{"file", "kind", "date", "date_from", "unrecognised", "rules", "findings"}]}`.

    `date_from` is signed, month, period, chosen or unknown; `unrecognised` are parts that were not seen.
    With --fix a document has `fix`: `{"file", "written", "tracked", "deeds": […], "in_vain": […], "findings": […]}`.
    """
    found = {"profile": profile.name, "documents": [_document(one) for one in checked]}
    return json.dumps(found, ensure_ascii=False, indent=1)


def _document(one: Checked) -> dict[str, Any]:
    result = one.result
    told = {
        "file": one.file,
        "opened": result is not None,
        "kind": result.kind if result else "",
        "date": result.on.isoformat() if result and result.on else None,
        "date_from": result.day_from.name.lower() if result else "unknown",
        "unrecognised": list(unrecognised(result)),
        "rules": {
            "applied": [code.id for code in result.applied] if result else [],
            "not_applicable": _reasons(result.not_applicable if result else ()),
            "unreadable": _reasons(result.unreadable if result else ()),
            "left_out": _reasons(result.left_out if result else ()),
        },
        "findings": [finding(f) for f in one.findings],
    }
    return told | ({"fix": _fix(one.fixed)} if one.fixed else {})


def _fix(fixed: Fixed) -> dict[str, Any]:
    """What --fix came to; its findings are those that the mended document still has."""
    return {
        "file": fixed.file,
        "written": fixed.written,
        "tracked": fixed.tracked,
        "deeds": [_deed(one) for one in fixed.mended.deeds],
        "in_vain": list(fixed.mended.in_vain),
        "findings": [finding(f) for f in fixed.mended.result.findings],
    }


def _deed(deed: Deed) -> dict[str, Any]:
    return {
        "code": deed.code,
        "place": asdict(deed.place) | {"text": str(deed.place)},
        "before": deed.before,
        "after": deed.after,
        "tracked": deed.tracked,
    }


def _reasons(unanswered: Sequence[Unanswered]) -> list[dict[str, str]]:
    return [{"code": one.code.id, "reason": one.reason} for one in unanswered]
