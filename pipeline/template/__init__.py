"""Templates: opened, put together from blocks and the common styles, and checked against their declaration."""

from __future__ import annotations

from pipeline.template.checking import check_template
from pipeline.template.loading import load_template

__all__ = ["check_template", "load_template"]
