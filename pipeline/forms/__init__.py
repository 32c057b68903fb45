"""Next year's workbooks to be filled in, made from the declarations and what the years before hold."""

from __future__ import annotations

from pipeline.forms.delivery import Delivered, Status, deliver
from pipeline.forms.earlier import next_year
from pipeline.forms.making import Made, office_forms, unit_forms

__all__ = ["Delivered", "Made", "Status", "deliver", "next_year", "office_forms", "unit_forms"]
