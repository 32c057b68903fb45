"""The template that a document is made with: the one of its day with its blocks put in, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline import law
from pipeline.build.codes import NO_TEMPLATE
from pipeline.build.computing import day_of_law
from pipeline.findings import FilePlace
from pipeline.spec.terms import check_terms
from pipeline.template import check_template, load_template

if TYPE_CHECKING:
    from pipeline.build.order import Order
    from pipeline.build.shelf import Shelf
    from pipeline.findings import Finding
    from pipeline.ooxml import Package


def template_of(order: Order, shelf: Shelf) -> tuple[Package | None, tuple[Finding, ...]]:
    """The template in force on the document's day with its blocks put in, and its faults; None where it has none."""
    declaration, root = order.declaration, shelf.workspace.templates
    if order.template is None:
        return None, (_no_template(order),)
    terms = check_terms(declaration, law.vocabularies(day_of_law(order), shelf.added(order.office)[0]))
    package, found = load_template(root / declaration.type, order.template.file, root / "_chung")
    if package is None:
        return None, (*terms, *found)
    return package, (*terms, *found, *check_template(package, declaration, template_name(order)))


def template_name(order: Order) -> str:
    """The template's file below templates_docx, as a person finds it."""
    return f"{order.declaration.type}/{order.template.file if order.template else ''}"


def _no_template(order: Order) -> Finding:
    return NO_TEMPLATE.at(
        FilePlace(f"templates_docx/{order.declaration.type}"),
        found="không có mẫu nào áp dụng cho ngày ký của văn bản",
        expected="một mẫu có ngày áp dụng không sau ngày ký",
        mend="thêm mẫu vào khai-bao.toml, hoặc sửa ngày áp dụng",
    )
