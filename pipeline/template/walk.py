"""The tree that Jinja makes of a part's tags, gone through loop by loop and condition by condition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import nodes

from pipeline.tags.codes import FORBIDDEN
from pipeline.template.expressions import UNPRINTED, Expressions
from pipeline.template.things import Thing, What, row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.template.expressions import Scope


def walk(tree: nodes.Template, expressions: Expressions) -> None:
    """Goes through a part's tree; the expressions are told and remember what was met."""
    _body(tree.body, {}, expressions)


def _body(body: Sequence[nodes.Node], scope: Scope, expressions: Expressions) -> None:
    for node in body:
        if isinstance(node, nodes.Output):
            _output(node, scope, expressions)
        elif isinstance(node, nodes.For):
            _loop(node, scope, expressions)
        elif isinstance(node, nodes.If):
            expressions.resolve(node.test, scope)
            for part in (node.body, node.elif_, node.else_):
                _body(part, scope, expressions)


def _output(node: nodes.Output, scope: Scope, expressions: Expressions) -> None:
    for child in node.nodes:
        thing = expressions.resolve(child, scope)
        if thing.what in UNPRINTED:
            found = f"thẻ in {UNPRINTED[thing.what]} “{thing.path}”"
            expressions.tell(FORBIDDEN, child, found, "in từng số liệu, hoặc lặp qua bảng bằng for … in …")


def _loop(node: nodes.For, scope: Scope, expressions: Expressions) -> None:
    over = expressions.resolve(node.iter, scope)
    if over.what not in (What.TABLE, What.TEXT, What.UNKNOWN):
        found = f"vòng lặp qua “{over.path}”, không phải bảng hay nội dung"
        expressions.tell(FORBIDDEN, node, found, "lặp qua một bảng hoặc một nội dung nhiều đoạn")
    if not isinstance(node.target, nodes.Name):
        expressions.tell(FORBIDDEN, node, "vòng lặp đặt nhiều tên cùng lúc", "đặt một tên: for x in …")
    target = node.target.name if isinstance(node.target, nodes.Name) else ""
    inner = {**scope, target: row_of(over, target), "loop": Thing(What.LOOP, "loop")}
    if node.test is not None:
        expressions.resolve(node.test, inner)
    _body(node.body, inner, expressions)
    _body(node.else_, scope, expressions)
