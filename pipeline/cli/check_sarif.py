"""What the check found, as SARIF 2.1.0, which code hosts and editors read."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from pipeline.check import all_rules
from pipeline.findings import DocumentPlace, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check import Rule
    from pipeline.cli.checking import Checked
    from pipeline.findings import Code, Finding

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}


def as_sarif(checked: Sequence[Checked]) -> str:
    """The log of one run: the rules that found something, and a result a finding."""
    codes = list(dict.fromkeys(f.rule for one in checked for f in one.findings))
    pages = {rule.code.id: rule for rule in all_rules()}
    results = [_result(f, one.file, codes) for one in checked for f in one.findings]
    driver = {"name": "vks-pipeline", "version": _version(), "language": "vi"}
    run = {
        "tool": {"driver": driver | {"rules": [_rule(code, pages.get(code.id)) for code in codes]}},
        "artifacts": [{"location": {"uri": _uri(one.file)}} for one in checked],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _rule(code: Code, page: Rule | None) -> dict[str, Any]:
    made = {
        "id": code.id,
        "shortDescription": {"text": code.title},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
        "properties": {"clause": code.clause, "kind": code.kind.value},
    }
    if page is not None:
        made |= {"fullDescription": {"text": page.why}, "help": {"text": f"Sai: {page.wrong}\nĐúng: {page.right}"}}
    return made


def _result(finding: Finding, file: str, codes: Sequence[Code]) -> dict[str, Any]:
    text = f"Thấy {finding.found}. Cần {finding.expected}. Sửa: {finding.mend}."
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.rule),
        "level": _LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [_location(finding, file)],
    }


def _location(finding: Finding, file: str) -> dict[str, Any]:
    place = finding.place
    where: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": _uri(file)}}}
    if isinstance(place, DocumentPlace) and place.path:
        where["logicalLocations"] = [{"name": place.quote, "fullyQualifiedName": place.path, "kind": "element"}]
    return where


def _uri(file: str) -> str:
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _version() -> str:
    try:
        return version("vks-pipeline")
    except PackageNotFoundError:
        return "0"
