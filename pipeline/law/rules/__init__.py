"""Every rule of the award law, one a module, found by the modules of this package: each holds RULE."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.law.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """The rules, sorted by number, then by code."""
    modules = (importlib.import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    found = [m.RULE for m in modules if hasattr(m, "RULE")]
    return tuple(sorted(found, key=lambda rule: (rule.number, rule.code.id)))
