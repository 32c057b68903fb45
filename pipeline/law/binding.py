"""The part of the facts that a rule binds, by its first and last day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Rule


def within(facts: Facts, rule: Rule) -> Facts:
    """The facts that a rule may judge by its days; history stays whole."""
    if rule.since is None and rule.until is None:
        return facts
    counts = tuple(c for c in facts.counts if _binds(rule, _end(c.since), _end(c.until)))
    grants = tuple(g for g in facts.grants if _binds(rule, g.decided_on, g.decided_on))
    return replace(facts, counts=counts, grants=grants)


def _end(year: int | None) -> date | None:
    return date(year, 12, 31) if year else None


def _binds(rule: Rule, first: date | None, last: date | None) -> bool:
    """Whether the rule binds on all days from the first to the last; on unknown days it does not."""
    return first is not None and last is not None and rule.binds(first, last)
