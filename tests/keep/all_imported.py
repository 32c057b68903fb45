"""Every module of the program, imported: a process forked from here runs a command at once."""

from __future__ import annotations

import importlib
import pkgutil

import pipeline

for module in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
    if not module.name.endswith(".__main__"):
        importlib.import_module(module.name)
