"""Every rule, one a module, found by the modules of this package: each holds RULE."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.check.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """The rules of all groups, sorted by code."""
    found = []
    for module in pkgutil.walk_packages(__path__, f"{__name__}."):
        rule = getattr(importlib.import_module(module.name), "RULE", None)
        if rule is not None:
            found.append(rule)
    return tuple(sorted(found, key=lambda rule: rule.code.id))
