"""The house's documents, as the tests of annotating have them."""

from tests.annotate.conftest import house

__all__ = ["house"]
