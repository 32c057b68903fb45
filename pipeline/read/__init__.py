"""The office's workbooks, read: declared sheets as tables, each value beside its cell, and all that is wrong."""

from __future__ import annotations

from pipeline.read.acceptance import settle
from pipeline.read.corrections import corrections_in
from pipeline.read.folder import read_folder
from pipeline.read.unopened import has_unopened

__all__ = ["corrections_in", "has_unopened", "read_folder", "settle"]
