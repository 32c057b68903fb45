"""A store judged by OCFL 1.1: every byte against its digest, every inventory against its sidecar and its past."""

from __future__ import annotations

from pipeline.archive.checks.storage_root import check, check_object

__all__ = ["check", "check_object"]
