"""What the law on emulation and awards, and the decree on clerical work, say about names and recipients."""

from __future__ import annotations

from pipeline.law.addressing import check_addressing
from pipeline.law.awards import Award, awards, under
from pipeline.law.extension import extension
from pipeline.law.facts import Facts
from pipeline.law.gathering import gathered
from pipeline.law.judging import Judgement, check_law, judged
from pipeline.law.recipient_checks import check_recipients
from pipeline.law.recipients import Line, Recipient, recipient_lines
from pipeline.law.rule import Rule
from pipeline.law.rules import all_rules
from pipeline.law.vocabulary import vocabularies

__all__ = [
    "Award",
    "Facts",
    "Judgement",
    "Line",
    "Recipient",
    "Rule",
    "all_rules",
    "awards",
    "check_addressing",
    "check_law",
    "check_recipients",
    "extension",
    "gathered",
    "judged",
    "recipient_lines",
    "under",
    "vocabularies",
]
