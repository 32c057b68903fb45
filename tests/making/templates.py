"""Writes all templates anew: `python -m tests.making.templates`. Templates edited in Word since are overwritten."""

from __future__ import annotations

from pathlib import Path

from tests.making import template_blocks, template_correction, template_five_years, template_plan, template_year

HOME = Path(__file__).parents[2] / "templates_docx"


def make(home: Path) -> None:
    """Writes the common parts and the template of each type."""
    template_blocks.make(home / "_chung")
    template_correction.make(home / "_chung")
    template_five_years.make(home / "bao-cao-5-nam")
    template_year.make(home / "bao-cao-nam")
    template_plan.make(home / "ke-hoach-nam")


if __name__ == "__main__":
    make(HOME)
