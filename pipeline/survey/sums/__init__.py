"""What the inputs say, summed up: awards by unit and year, stages side by side, movements, initiatives."""

from __future__ import annotations

from pipeline.survey.sums.narrowing import Narrowed, narrowed
from pipeline.survey.sums.stock import LAST, Stock, stocks
from pipeline.survey.sums.summary import summary

__all__ = ["LAST", "Narrowed", "Stock", "narrowed", "stocks", "summary"]
