"""Workbooks of LibreOffice and others in OpenDocument (.ods), read from their XML."""

from __future__ import annotations

from pipeline.spreadsheet.ods.reading import read_ods

__all__ = ["read_ods"]
