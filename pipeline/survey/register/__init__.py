"""The electronic register of awards (sổ thi đua, khen thưởng điện tử) of a unit or a person over the years."""

from __future__ import annotations

from pipeline.survey.register.likely import likely
from pipeline.survey.register.register import registers

__all__ = ["likely", "registers"]
