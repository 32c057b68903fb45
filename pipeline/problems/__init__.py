"""All that is wrong with the inputs, told by file and unit, and given out: marked copies, a list, letters to units."""

from __future__ import annotations

from pipeline.problems.copies import MarkedCopy, marked_copies
from pipeline.problems.delivery import Delivered, delivered
from pipeline.problems.files import file_of
from pipeline.problems.gathering import Problem, Problems, gathered
from pipeline.problems.letters import Letter, letter_name, letters
from pipeline.problems.listing import listed

__all__ = [
    "Delivered",
    "Letter",
    "MarkedCopy",
    "Problem",
    "Problems",
    "delivered",
    "file_of",
    "gathered",
    "letter_name",
    "letters",
    "listed",
    "marked_copies",
]
