"""What the law on emulation and awards, and the decree on clerical work, say about names and recipients."""

from __future__ import annotations

from pipeline.law.addressing import check_addressing
from pipeline.law.award_checks import check_awards
from pipeline.law.awards import Award, award, awards, under
from pipeline.law.recipient_checks import check_recipients
from pipeline.law.recipients import AT_GROUP_END, Line, Recipient, recipient_lines
from pipeline.law.vocabulary import vocabularies

__all__ = [
    "AT_GROUP_END",
    "Award",
    "Line",
    "Recipient",
    "award",
    "awards",
    "check_addressing",
    "check_awards",
    "check_recipients",
    "recipient_lines",
    "under",
    "vocabularies",
]
