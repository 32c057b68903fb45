"""The rules without a remedy, and the cases that a remedy leaves to a person, each with its reason."""

from __future__ import annotations

import tomllib
from pathlib import Path

_READ = tomllib.loads((Path(__file__).parent / "left.toml").read_text(encoding="utf-8"))
LEFT: dict[str, str] = {code: reason for reason, codes in _READ["quy_tac"].items() for code in codes}
PARTLY: dict[str, str] = _READ["truong_hop"]
