"""The facts under every rule: what was found, and what became of each rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.law.binding import within
from pipeline.law.rules import all_rules

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Answer, Rule


@dataclass(frozen=True, slots=True)
class Judgement:
    """A rule with its answer."""

    rule: Rule
    answer: Answer


def judged(facts: Facts) -> tuple[Judgement, ...]:
    """Every rule with its answer, in the order of their numbers."""
    return tuple(Judgement(rule, rule.check(within(facts, rule))) for rule in all_rules())


def check_law(facts: Facts) -> tuple[Finding, ...]:
    """What all rules find."""
    return tuple(finding for judgement in judged(facts) for finding in judgement.answer.findings)
